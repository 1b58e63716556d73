public import Kernel
import Meetings
import Phrases

/// Ends an office (ontslag, aftreden). The assembly dismisses directors at any time (2:37 lid 6); the board takes a task
/// back from one of its members (2:37 lid 7); a person resigns from their own. Where the board or the person names a task, the
/// seat stays.
public struct DismissOfficer: CitesDecision, CountsFromDecision {
    public static let name = "dismiss-officer"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board), .person])
    public static let rules: [Rule] = [.law("2:37 lid 6")]
    public static var summary: Phrase { Phrases.Commands.dismissOfficer }

    public struct Outcome: Codable, Sendable {
        /// How many offices ended.
        public let ended: Int
    }

    public var person: PersonID
    /// Every office in the body where it is left out.
    public var office: Office?
    /// The board where it is left out; the audit committee for an auditor.
    public var body: Organ?
    /// The party outside that appointed and now takes back, where the seat is one of theirs.
    public var appointedBy: String?
    public var decision: DecisionID?

    public init(
        person: PersonID, office: Office? = nil, body: Organ? = nil, appointedBy: String? = nil,
        decision: DecisionID? = nil
    ) {
        self.person = person
        self.office = office
        self.body = body
        self.appointedBy = appointedBy
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let organ = body ?? office?.usualBody ?? .board
        let held = try held(in: organ, scene)
        let ending = held.filter { office == nil || $0.office == office }
        try requireMandate(in: organ, leaving: held.count - ending.count, in: scene)
        guard !ending.isEmpty else {
            throw Refusal(
                .conflict,
                Ground("office-not-held", message: Phrases.Meetings.holdsNoOffice, remedy: Phrases.Meetings.nothingToDo)
            )
        }
        if try isTaskOnly(in: organ, scene) {
            let seats = try scene.offices.allSeats(of: organ).filter { seat in
                ending.contains { $0.id == seat.term.id }
            }
            for seat in seats { try scene.layDown(seat, on: max(scene.today, seat.term.from)) }
            return Outcome(ended: seats.count)
        }
        for term in ending {
            try scene.offices.end(term.id, on: max(scene.today, term.from))
            scene.record(
                Fact(
                    "office-ended", about: person,
                    [
                        "term": "\(term.id)", "person": "\(person)", "office": term.office.rawValue,
                        "body": organ.rawValue,
                    ]))
        }
        try scene.settleOpenPolls(for: person)
        return Outcome(ended: ending.count)
    }

    /// What the person has in the body, and what was given already from a later day: who is to come can be dismissed too.
    private func held(in organ: Organ, _ scene: Scene) throws -> [OfficeTerm] {
        let now = try scene.offices.held(by: person, on: scene.today)
        // A decision of before ends nothing that began after it.
        let coming =
            scene.today == scene.recordedOn
            ? try scene.offices.terms(of: person, beyond: scene.today).filter { $0.from > scene.today } : []
        return (now + coming).filter { $0.organ == organ }
    }

    /// A task of the board is laid down or taken back, by the person or by the board itself. Where the assembly or the party
    /// that appointed says so, the director goes.
    private func isTaskOnly(in organ: Organ, _ scene: Scene) throws -> Bool {
        guard organ == .board, let office, office.isOfOne, appointedBy == nil else { return false }
        return !scene.actsForAssembly
    }

    /// - Parameter seats: the offices that the person keeps in the body.
    private func requireMandate(in organ: Organ, leaving seats: Int, in scene: Scene) throws {
        if scene.actor.person == person { return }
        let hasBoardsMandate =
            scene.actor.person == nil || scene.mandate?.decision != nil || scene.mandate?.office != nil
        if try hasBoardsMandate && isTaskOnly(in: organ, scene) { return }
        if try isTakenBack(in: organ, scene) || scene.actsForAssembly { return }
        let law = Organ.assemblyOnly[organ]
        let isBoards = organ != .board && law == nil && organ != .delegates
        guard !hasBoardsMandate || (seats == 0 && !isBoards) || law != nil else { return }
        throw Refusal(
            hasBoardsMandate ? .statutes : .authority,
            Ground(
                "assembly-dismisses", .law(law ?? "2:37 lid 6"), required: "assembly",
                message: Phrases.Meetings.assemblyDismisses, remedy: Phrases.Meetings.proposeToAssembly))
    }

    /// Whether the party that filled the seat takes it back. Of a seat of others nobody else does (2:37 lid 6).
    private func isTakenBack(in organ: Organ, _ scene: Scene) throws -> Bool {
        let seats = try scene.offices.allSeats(of: organ).filter {
            $0.term.person == person && $0.term.isHeld(on: max(scene.today, $0.term.from))
        }
        guard let seat = seats.first(where: \.isFromOutside) else { return false }
        if let appointedBy, Interest.key(appointedBy) == Interest.key(seat.appointedBy) { return true }
        guard organ == .board else { return false }
        throw Refusal(.statutes, DirectorGrounds.thirdParty(seat.appointedBy, try scene.statutes))
    }
}
