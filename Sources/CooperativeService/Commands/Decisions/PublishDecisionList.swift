public import Kernel
import Phrases
import Proposals
import Statutes

/// Makes the decisions known that were not yet (bekendmaking van de besluitenlijst): of one meeting, or all. After the
/// days that the statutes give they still stand, and the breach is said.
public struct PublishDecisionList: Command {
    public static let name = "publish-decision-list"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.parameter("decisionlist.publishDays")]
    public static var summary: Phrase { Phrases.FollowUp.listCommand }

    public struct Outcome: Codable, Sendable {
        public let decisions: Int
        /// How many of them are late.
        public let late: Int
        /// The last day for the oldest of them.
        public let dueOn: Day?
        /// `breach` where one is late, else `valid`.
        public let outcome: String
        public let grounds: [Ground]
    }

    /// All meetings, and what was decided outside one, where it is left out.
    public var meeting: MeetingID?

    public init(meeting: MeetingID? = nil) { self.meeting = meeting }

    public func carryOut(in scene: Scene) throws -> Outcome {
        if let meeting { _ = try scene.requireMeeting(meeting) }
        let days = try scene.statutes[.decisionlistPublishDays]
        let unlisted = try scene.followUps.unlisted(of: meeting, until: scene.today)
        guard let oldest = unlisted.map(\.on).min() else {
            throw Refusal(
                .conflict,
                Ground(
                    "decision-list-published", message: Phrases.FollowUp.nothingToList,
                    remedy: Phrases.FollowUp.nothingToDo))
        }
        for decision in unlisted {
            try scene.followUps.list(
                decision.id, due: decision.on + days, by: scene.actor.person, on: scene.today, at: scene.now)
        }
        let late = unlisted.count { $0.on + days < scene.today }
        scene.record(
            Fact(
                "decision-list-published",
                ["decisions": "\(unlisted.count)", "late": "\(late)", "due": "\(oldest + days)"]))
        let ground = Ground(
            "decision-list-late", try scene.statutes.article(of: .decisionlistPublishDays),
            required: "\(oldest + days)", found: "\(scene.today)",
            message: Phrases.FollowUp.listedLate(late, due: oldest + days), remedy: Phrases.FollowUp.noteBreach)
        return Outcome(
            decisions: unlisted.count, late: late, dueOn: oldest + days, outcome: late > 0 ? "breach" : "valid",
            grounds: late > 0 ? [ground] : [])
    }
}
