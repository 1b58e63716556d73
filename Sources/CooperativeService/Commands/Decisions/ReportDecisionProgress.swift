public import Kernel
import Phrases
public import Proposals

/// Reports how far a decision is (stand van zaken): by who carries it out, who sits in the body that does, or chair and
/// secretary.
public struct ReportDecisionProgress: Command {
    public static let name = "report-decision-progress"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("decisionlist.publishDays")]
    public static var summary: Phrase { Phrases.FollowUp.progressCommand }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let status: DecisionProgress
        /// Whether it was done after its due date, or is open beyond it.
        public let isLate: Bool
    }

    public var decision: DecisionID
    public var status: DecisionProgress
    public var note: String?

    public init(decision: DecisionID, status: DecisionProgress, note: String? = nil) {
        self.decision = decision
        self.status = status
        self.note = note
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let taken = try scene.requireFollowed(decision)
        if status != .dropped { try refuse(.conflict, if: scene.groundsOfFall(of: taken)) }
        let assignment = try scene.followUps.assignment(of: decision)
        let standing = try scene.standing(of: person)
        let isOfBody = assignment?.body.map { body in standing.offices.contains { $0.organ == body } } ?? false
        guard assignment?.owner == person || isOfBody || standing.holds(.chair) || standing.holds(.secretary) else {
            throw Refusal(
                .authority,
                Ground("not-the-owner", message: Phrases.FollowUp.notTheOwner, remedy: Phrases.FollowUp.askOwner))
        }
        let note = note ?? ""
        if !note.isEmpty { try refuse(.invalid, if: MeetingGrounds.title(note)) }
        guard status != .dropped || !note.isEmpty else {
            throw Refusal(
                .invalid,
                Ground(
                    "progress-without-reason", message: Phrases.FollowUp.noteMissing,
                    remedy: Phrases.FollowUp.giveReason))
        }
        try scene.followUps.report(
            status, note: note, on: decision, by: person, day: scene.today, at: scene.now)
        scene.record(Fact("decision-progress", ["decision": "\(decision)", "status": status.rawValue]))
        let isLate = assignment?.dueOn.map { $0 < scene.today } ?? false
        return Outcome(decision: decision, status: status, isLate: isLate && status != .dropped)
    }
}
