import Accounts
import CooperativeService
import Kernel
import Meetings
import Statutes
import Store
import TestSupport

/// De Linde, founded on 1 January 2024 by neighbours called *Lid 1*, *Lid 2* … Number 1 is chair, 2 secretary,
/// 3 treasurer. Its clock is set, and stands on Monday 27 April 2026; its assembly is on Tuesday 12 May.
struct House: Sendable {
    static let founded = day(1, 1, 2024)
    static let assemblyDay = day(5, 12)

    let database: any Database
    let service: CooperativeService
    let clock: SetClock
    let links: SignInLinks
    let cooperative: CooperativeID
    /// In the order of their numbers.
    let persons: [PersonID]

    /// - Parameters:
    ///   - statutes: the name of a model, or a whole file.
    init(
        _ database: any Database, members count: Int = 12, statutes: String = ModelStatutes.neighbourhood,
        slug: String = "linde", seed: UInt64 = 7, founded: Day = Self.founded
    ) async throws {
        self.database = database
        clock = SetClock(Zone.amsterdam.moment(founded + 1, minute: 600))
        let random = SeededRandom(seed: seed)
        links = SignInLinks(clock: clock, random: random, publicAddress: "https://linde.example")
        service = CooperativeService(database: database, clock: clock, random: random, links: links)
        let founding = try await service.found(
            FoundCooperative(statutes: statutes, deedOn: founded, founders: Self.founders(count, consenting: founded)),
            slug: slug)
        cooperative = founding.cooperative
        persons = founding.outcome.persons
        on(4, 27)
    }

    /// Five in six have an e-mail address, and three in four agreed to be convoked by it.
    static func founders(_ count: Int, consenting: Day = founded) -> [Founder] {
        let offices: [Office] = [.chair, .secretary, .treasurer]
        return (1...count).map { number in
            Founder(
                familyName: "Lid \(number)", email: number <= count * 5 / 6 ? "lid\(number)@delinde.example" : nil,
                emailConsentOn: number <= count * 3 / 4 ? consenting : nil, street: "Lindestraat \(number)",
                postcode: "3500 AA", town: "Utrecht",
                office: offices.indices.contains(number - 1) ? offices[number - 1] : nil)
        }
    }

    var chair: PersonID { member(1) }
    var secretary: PersonID { member(2) }
    var treasurer: PersonID { member(3) }
    /// A founder by number.
    func member(_ number: Int) -> PersonID { persons[number - 1] }

    static func day(_ month: Int, _ date: Int, _ year: Int = 2026) -> Day {
        Day(year: year, month: month, day: date) ?? Day(number: 0)
    }

    func on(_ day: Day, hour: Int = 12) { clock.set(Zone.amsterdam.moment(day, minute: hour * 60)) }
    func on(_ month: Int, _ date: Int, hour: Int = 12) { on(Self.day(month, date), hour: hour) }
}

extension House {
    @discardableResult
    func perform<C: Command>(
        _ command: C, as person: PersonID, key: String? = nil, dryRun: Bool = false
    ) async throws -> C.Outcome {
        try await perform(command, by: .person(person), key: key, dryRun: dryRun)
    }

    @discardableResult
    func perform<C: Command>(
        _ command: C, by actor: Actor, key: String? = nil, dryRun: Bool = false
    ) async throws -> C.Outcome {
        try await service.perform(command, as: actor, of: cooperative, key: key, dryRun: dryRun)
    }

    /// The refusal of a command; nil when it is carried out.
    func refusal<C: Command>(
        _ command: C, as person: PersonID, key: String? = nil, dryRun: Bool = false
    ) async throws -> Refusal? {
        try await refusal(command, by: .person(person), key: key, dryRun: dryRun)
    }

    func refusal<C: Command>(
        _ command: C, by actor: Actor, key: String? = nil, dryRun: Bool = false
    ) async throws -> Refusal? {
        do {
            try await perform(command, by: actor, key: key, dryRun: dryRun)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    /// The codes with which a command is refused; empty when it is carried out.
    func codes<C: Command>(_ command: C, as person: PersonID) async throws -> Set<String> {
        Set(try await refusal(command, as: person)?.codes ?? [])
    }
}

extension House {
    /// The assembly of 12 May, convoked today.
    func convoked(_ agenda: [AgendaEntry]) async throws -> MeetingID {
        let draft = try await perform(
            DraftMeeting(day: Self.assemblyDay, place: "Lindezaal", agenda: agenda), as: secretary)
        try await perform(ConvokeMeeting(meeting: draft.meeting), as: secretary)
        return draft.meeting
    }

    /// The assembly of 12 May on these proposals: convoked today, opened on its evening with the first members there.
    func assembly(on proposals: [ProposalID], present: Int) async throws -> MeetingID {
        let meeting = try await convoked(proposals.map { AgendaEntry(proposal: $0) })
        on(Self.assemblyDay, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        try await enter(1...present, meeting)
        return meeting
    }

    /// Members come into the hall.
    func enter(_ numbers: ClosedRange<Int>, _ meeting: MeetingID) async throws {
        for number in numbers {
            try await perform(RecordArrival(meeting: meeting, person: member(number)), as: secretary)
        }
    }
}

/// De Linde on each engine.
func withHouse(
    members: Int = 12, statutes: String = ModelStatutes.neighbourhood, _ body: (House) async throws -> Void
) async throws {
    try await withDatabases { try await body(House($0, members: members, statutes: statutes)) }
}

extension Refusal {
    var articles: Set<String> { Set(grounds.compactMap { $0.article?.code }) }
    var codes: [String] { grounds.map(\.code) }
}
