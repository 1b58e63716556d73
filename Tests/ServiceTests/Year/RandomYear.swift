import CooperativeService
import Kernel
import Membership
import Store

/// Somewhat more than a year of De Linde in which everybody does what comes to mind, from one seed, beside a model that
/// says what must come of it.
struct RandomYear {
    let house: House
    let dice: SeededRandom
    var model: YearModel
    var commands = 0
    var accepted: [String: Int] = [:]
    var refused: [String: Int] = [:]
    /// Where product and model did not agree, with the day.
    var disagreements: [String] = []

    var applications: [ApplicationID] = []
    var decisions: [DecisionID] = []
    var proposals: [ProposalID] = []
    /// What an amendment of the statutes makes of the proxies; nil where that is so already.
    var amendments: [ProposalID: Int?] = [:]
    /// Whose appeal a proposal is.
    var appeals: [ProposalID: PersonID] = [:]
    var today = House.assemblyDay

    init(_ house: House, seed: UInt64) async throws {
        self.house = house
        dice = SeededRandom(seed: seed)
        model = YearModel(versions: [.init(number: 1, proxies: 2, inForceFrom: House.founded)])
        for person in house.persons {
            guard let member = try await house.membership(of: person) else { throw NoSuchThing() }
            model.people[person] = .init(member: member.id, from: House.founded)
        }
        for person in house.persons.prefix(3) { model.seats[person] = House.founded }
    }

    /// Three directors beside the officers, who leave, die and are expelled as everybody does.
    private mutating func seatDirectors(on day: Day) async throws {
        let new = Array(house.persons[3..<6])
        let appointment = AppointOfficer(person: new[0], from: day, also: Array(new.dropFirst()))
        let payload = Payload(
            name: AppointOfficer.name,
            fields: try CanonicalJSON.decode(JSONValue.self, from: CanonicalJSON.bytes(appointment)))
        try await attempt(
            RecordPastDecision(
                title: "Bestuur", decidedOn: day, votesFor: 9, votesAgainst: 0, convokedOn: day - 20, command: payload),
            house.secretary, expecting: true)
        for person in new { model.seats[person] = day }
    }

    /// Plays day after day, with an assembly every five weeks.
    mutating func play(days: Int, aDay: Int, anEvening: Int) async throws {
        let start = House.day(1, 5)
        house.on(start)
        today = start
        try await seatDirectors(on: start)
        for number in 0..<days {
            today = start + number
            house.on(today)
            if number % 35 == 0 { try await convoke(on: today + 18) }
            // A deed of later that day was not known to who wrote an amendment before it.
            house.clock.set(house.clock.now.adding(seconds: 60))
            for _ in 0..<aDay { try await live() }
            if model.meeting?.day == today { try await assemble(anEvening) }
            try await compare()
        }
    }

    /// Gives a command and holds the answer against what the model expects; nil where the model does not know.
    @discardableResult
    mutating func attempt<C: Command>(
        _ command: C, _ person: PersonID?, expecting expected: Bool? = nil
    ) async throws -> C.Outcome? {
        commands += 1
        do {
            let outcome = try await house.perform(command, by: person.map(Actor.person) ?? .visitor)
            accepted[C.name, default: 0] += 1
            if expected == false { disagree("\(C.name) was accepted") }
            return outcome
        } catch let refusal as Refusal {
            refused[C.name, default: 0] += 1
            if expected == true { disagree("\(C.name) was refused: \(refusal.codes.joined(separator: ", "))") }
            return nil
        }
    }

    mutating func disagree(_ what: String) { disagreements.append("\(today), command \(commands): \(what)") }

    func roll(_ sides: UInt64) -> UInt64 { dice.next() % sides }

    func one<Element>(of all: some Collection<Element>) -> Element? {
        guard !all.isEmpty else { return nil }
        return all[all.index(all.startIndex, offsetBy: Int(dice.next() % UInt64(all.count)))]
    }

    /// Sorted, so that one seed is one year: a set has an order of its own in every run.
    func anybody() -> PersonID { one(of: model.people.keys.sorted { "\($0)" < "\($1)" }) ?? house.chair }
}
