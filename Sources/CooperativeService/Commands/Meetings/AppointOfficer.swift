public import Kernel
public import Meetings
import Phrases
import Proposals
import Statutes

/// Appoints somebody to an office (benoeming). Directors are appointed by the assembly (2:37 lid 2) or, fewer than half, by
/// others where the statutes say so (2:37 lid 3); the board only divides the tasks among those who sit in it (2:37 lid 7).
/// A seat in another body is filled by the party that has it.
///
/// Who is appointed again begins a next term; who follows somebody that left takes the slot in the rota.
public struct AppointOfficer: CitesDecision, CountsFromDecision {
    public static let name = "appoint-officer"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board)])
    public static let rules: [Rule] = [
        .law("2:37 lid 2"), .parameter("board.fromMembersOnly"), .parameter("board.size.max"), .law("2:48 lid 2"),
        .law("2:37 lid 3"), .parameter("board.maxTerms"), .parameter("board.size.odd"), .law("2:57"),
        .parameter("board.votesPerDirector.max"),
    ]
    public static var summary: Phrase { Phrases.Commands.appointOfficer }

    public struct Outcome: Codable, Sendable {
        public let term: OfficeTermID
        /// The last day of the term by the rota; nil where the office has none.
        public let until: Day?
        /// The how many-th term of this person.
        public let termNumber: Int
    }

    public var person: PersonID
    /// A seat without a task of its own where it is left out.
    public var office: Office?
    /// The board where it is left out; the audit committee for an auditor, the supervisory board for a supervisor.
    public var body: Organ?
    /// Today where it is left out.
    public var from: Day?
    /// Who appoints, when that is a party outside: `Gemeente Utrecht`.
    public var appointedBy: String?
    /// The seats among which this one is, where the body has more than one constituency.
    public var constituency: String?
    /// Who left, and whose slot in the rota this one takes; whoever last left the same office where it is left out.
    public var replaces: PersonID?
    /// How many votes a director has; one where it is left out.
    public var votes: Int?
    /// Others who are appointed at the same time, without a task of their own.
    public var also: [PersonID]?
    public var decision: DecisionID?

    public init(
        person: PersonID, office: Office? = nil, body: Organ? = nil, from: Day? = nil, appointedBy: String? = nil,
        constituency: String? = nil, replaces: PersonID? = nil, votes: Int? = nil, also: [PersonID]? = nil,
        decision: DecisionID? = nil
    ) {
        self.person = person
        self.office = office
        self.body = body
        self.from = from
        self.appointedBy = appointedBy
        self.constituency = constituency
        self.replaces = replaces
        self.votes = votes
        self.also = also
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let organ = body ?? office?.usualBody ?? .board
        let persons = [person] + (also ?? [])
        for person in persons { try scene.requireKnown(person) }
        let plan = try AppointmentPlan(self, organ, persons, in: scene)
        var grounds = try fromPast(plan.from, in: scene)
        for (place, person) in persons.enumerated() {
            let office = place == 0 ? plan.office : organ.usualOffice
            let check = AppointmentCheck(scene: scene, plan: plan, person: person, office: office)
            grounds += try check.grounds().filter { !grounds.contains($0) }
            guard plan.from < scene.recordedOn else { continue }
            let now = try AppointmentCheck(
                scene: scene, plan: plan.asOf(scene.recordedOn), person: person, office: office)
            grounds += try now.grounds().filter { Self.givenSince.contains($0.code) && !grounds.contains($0) }
        }
        try refuse(if: grounds)
        try plan.makeRoom()
        if let task = plan.passing, task.term.person != person { try scene.layDown(task, on: plan.from) }
        if organ == .audit { try scene.makeRoom(for: persons, on: plan.from) }
        var first: Outcome?
        for (place, person) in persons.enumerated() {
            let seat = try plan.seat(
                of: person, as: place == 0 ? plan.office : organ.usualOffice, replaces: place == 0 ? replaces : nil)
            try plan.fill(seat)
            first = first ?? Outcome(term: seat.term.id, until: seat.dueOn, termNumber: seat.number)
        }
        if organ == .audit { try scene.keepAuditCommittee(with: persons, on: plan.from) }
        return first ?? Outcome(term: scene.ids.next(), until: nil, termNumber: 0)
    }
}

extension AppointOfficer {
    /// What others can have been given since, where the decision was taken before.
    private static let givenSince: Set<String> = ["board-full", "office-taken", "office-held-already", "seats-taken"]

    /// Nobody has an office from before the decision that gives it.
    private func fromPast(_ from: Day, in scene: Scene) throws -> [Ground] {
        let decided = try decision.flatMap { try scene.decisions.decision($0) }?.decidedOn ?? scene.decisionBehind.day
        guard from < min(decided, scene.today) else { return [] }
        return [
            Ground(
                "office-from-past", .law("2:37 lid 2"), required: ">= \(decided)", found: "\(from)",
                message: Phrases.Standing.fromPast(decided), remedy: Phrases.Standing.fromPastRemedy)
        ]
    }
}

extension Office {
    /// The body in which this office is, when none is named.
    var usualBody: Organ? {
        switch self {
        case .auditor: .audit
        case .supervisor: .supervisory
        case .delegate: .delegates
        default: nil
        }
    }
}

extension Organ {
    /// The office of who sits in it without a task.
    var usualOffice: Office {
        switch self {
        case .board: .boardMember
        case .audit: .auditor
        case .supervisory: .supervisor
        case .delegates: .delegate
        default: .bodyMember
        }
    }
}

extension Scene {
    /// The body, made when somebody is first appointed to it: a committee exists from then on.
    func body(toSeat organ: Organ) throws -> Body {
        if let body = try bodies.body(organ) { return body }
        let body = Body(id: ids.next(), code: organ, name: Phrases.Vocabulary.organ(organ).nl)
        try bodies.add(body)
        return body
    }
}
