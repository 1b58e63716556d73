import CooperativeService
import Kernel
import Meetings
import Membership
import Voting

/// A cooperative that does whatever comes up, lawful or not, from one seed.
struct RandomSeason {
    let house: House
    let dice: SeededRandom
    private(set) var accepted: [String: Int] = [:]
    private(set) var refused: [String: Int] = [:]

    private var persons: [PersonID]
    private var applications: [ApplicationID] = []
    private var proposals: [ProposalID] = []
    private var meetings: [MeetingID] = []
    private var polls: [PollID] = []
    private var decisions: [DecisionID] = []

    init(_ house: House, seed: UInt64) {
        self.house = house
        dice = SeededRandom(seed: seed)
        persons = house.persons
    }

    /// Meetings of a day each, with chance commands before, in and after them.
    mutating func play(meetings count: Int, steps: Int) async throws {
        for number in 0..<count {
            let day = House.assemblyDay + number * 35
            house.on(day - 15)
            for _ in 0..<3 { try await file() }
            let agenda = proposals.suffix(4).map { AgendaEntry(proposal: $0) }
            if let draft = try await attempt(DraftMeeting(day: day, place: "Zaal", agenda: agenda), house.secretary) {
                meetings.append(draft.meeting)
                try await attempt(ConvokeMeeting(meeting: draft.meeting), house.secretary)
            }
            for _ in 0..<steps / 4 { try await step() }
            house.on(day, hour: 20)
            if let meeting = meetings.last {
                try await attempt(OpenMeeting(meeting: meeting), house.chair)
                for person in persons.prefix(10) {
                    try await attempt(RecordArrival(meeting: meeting, person: person), house.secretary)
                }
            }
            for _ in 0..<steps {
                house.clock.set(house.clock.now.adding(seconds: Int64(1 + dice.next() % 9)))
                try await step()
            }
            for poll in polls { try await attempt(ClosePoll(poll: poll), house.chair) }
            if let meeting = meetings.last { try await attempt(CloseMeeting(meeting: meeting), house.chair) }
            for _ in 0..<steps / 4 { try await step() }
        }
    }

    private mutating func step() async throws {
        guard let meeting = meetings.last else { return }
        let person = one(of: persons) ?? house.chair, officer = one(of: [house.chair, house.secretary]) ?? house.chair
        switch dice.next() % 20 {
        case 0: try await file()
        case 1: try await apply()
        case 2: try await decide()
        case 3:
            guard let application = one(of: applications) else { return }
            try await attempt(AdmitApplicant(application: application, decision: one(of: decisions)), officer)
        case 4:
            guard let member = try await house.membership(of: person) else { return }
            try await attempt(SuspendMember(member: member.id, reason: "Reden", decision: one(of: decisions)), officer)
        case 5:
            guard let member = try await house.membership(of: person) else { return }
            try await attempt(LiftSuspension(member: member.id, decision: one(of: decisions)), officer)
        case 6: try await attempt(RecordArrival(meeting: meeting, person: person), officer)
        case 7: try await attempt(RecordDeparture(meeting: meeting, person: person), officer)
        case 8, 9:
            guard let proposal = one(of: proposals) else { return }
            if let poll = try await attempt(OpenPoll(meeting: meeting, proposal: proposal), house.chair)?.poll {
                polls.append(poll)
            }
        case 10:
            guard let poll = one(of: polls) else { return }
            try await attempt(ClosePoll(poll: poll), officer)
        case 11:
            guard let poll = polls.last else { return }
            try await attempt(ChallengeResult(poll: poll), person)
        case 12 where dice.next() % 8 == 0:
            try await attempt(ResignMembership(), one(of: Array(persons.dropFirst(3))) ?? person)
        default:
            guard let poll = dice.next() % 4 == 0 ? one(of: polls) : polls.last else { return }
            let choice = one(of: [Vote.for, .for, .against, .against, .blank]) ?? .blank
            let holder = dice.next() % 5 == 0 ? one(of: persons) : nil
            try await attempt(CastBallot(poll: poll, choice: choice, person: holder), person)
        }
    }

    private mutating func file() async throws {
        let number = proposals.count + 1
        let filed = try await attempt(
            FileProposal(title: "Voorstel \(number)", text: "Voorstel \(number)."), one(of: persons) ?? house.chair)
        if let filed { proposals.append(filed.proposal) }
    }

    private mutating func apply() async throws {
        let number = persons.count + 1
        let applied = try await attempt(
            ApplyForMembership(familyName: "Nieuw \(number)", bornOn: House.day(1, 1, 1990)), nil)
        if let applied {
            applications.append(applied.application)
            persons.append(applied.person)
        }
    }

    private mutating func decide() async throws {
        let votesFor = Int(dice.next() % 4), mandate = [nil, SuspendMember.name][Int(dice.next() % 2)]
        let recorded = try await attempt(
            RecordBoardDecision(
                title: "Besluit", votesFor: votesFor, votesAgainst: 3 - votesFor,
                mandates: mandate, about: mandate == nil ? nil : persons), house.secretary)
        if let recorded { decisions.append(recorded.decision) }
    }

    /// Gives a command; what it answers when it is carried out.
    @discardableResult
    private mutating func attempt<C: Command>(_ command: C, _ person: PersonID?) async throws -> C.Outcome? {
        do {
            let outcome = try await house.perform(command, by: person.map(Actor.person) ?? .visitor)
            accepted[C.name, default: 0] += 1
            return outcome
        } catch is Refusal {
            refused[C.name, default: 0] += 1
            return nil
        }
    }

    private func one<Element>(of all: [Element]) -> Element? {
        all.isEmpty ? nil : all[Int(dice.next() % UInt64(all.count))]
    }
}
