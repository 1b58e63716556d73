public import Kernel
import Meetings
import Phrases
import Statutes

/// Convokes a meeting (oproeping): everybody is called, by e-mail with consent, else by letter (2:41 lid 5).
///
/// Refused, with every ground together, when the notice is too short by law or statutes, the day is outside what a
/// second meeting or a request of members allows, or the notice does not say where to come.
public struct ConvokeMeeting: CitesDecision {
    public static let name = "convoke-meeting"
    public static let competence = Competence.bodies(.assemblyConvokers)
    public static let rules: [Rule] = [
        .law("2:41 lid 1"), .parameter("assembly.convokers"), .law("2:42 lid 1"), .parameter("assembly.noticeDays"),
        .parameter("assembly.noticeDaysAmend"), .parameter("assembly.noticeCounting"), .law("2:41 lid 5"),
        .parameter("quorum.secondMeetingNoticeDays"), .law("2:41 lid 2"),
    ]
    public static var summary: Phrase { Phrases.Commands.convokeMeeting }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let convokedOn: Day
        public let byEmail: Int
        public let byPost: Int
    }

    public var meeting: MeetingID
    /// Whether the notice says that amendment, dissolution or conversion will be proposed; yes where it is left out.
    /// Without those words no vote about it can be opened (2:42 lid 1).
    public var announce: Bool?
    /// The convener's own words in the notice.
    public var notice: String?
    /// The convener's own conditions for voting by electronic means, in place of those that follow from the statutes; empty
    /// leaves them out of the notice, which 2:38 lid 9 refuses.
    public var conditions: String?
    /// The decision to convoke, of the board or of another body that may (`assembly.convokers`), where the statutes do not leave it to an office.
    public var decision: DecisionID?

    public init(
        meeting: MeetingID, announce: Bool? = nil, notice: String? = nil, conditions: String? = nil,
        decision: DecisionID? = nil
    ) {
        self.meeting = meeting
        self.announce = announce
        self.notice = notice
        self.conditions = conditions
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let convoking = try Convoking(try scene.requireMeeting(meeting, in: [.drafted]), in: scene)
        let told = VotingConditions(
            conditions, for: convoking.meeting, of: convoking.body, under: try scene.statutes)
        try refuse(if: told.grounds + convoking.grounds(in: scene))
        let (convocation, count) = try scene.send(
            convoking, announce: announce ?? true, notice: notice ?? "", conditions: told.words)
        return Outcome(meeting: meeting, convokedOn: convocation.on, byEmail: count.email, byPost: count.post)
    }
}
