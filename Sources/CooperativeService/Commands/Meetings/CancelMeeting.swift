public import Kernel
import Meetings
import Phrases

/// Cancels a meeting that was not opened yet (afgelasten), and tells everybody who was called.
public struct CancelMeeting: CitesDecision {
    public static let name = "cancel-meeting"
    public static let competence = Competence.anyOf([.body(.board), .person])
    public static let rules: [Rule] = [.law("2:41 lid 1")]
    public static var summary: Phrase { Phrases.Commands.cancelMeeting }

    public var meeting: MeetingID
    public var reason: String
    public var decision: DecisionID?

    public init(meeting: MeetingID, reason: String, decision: DecisionID? = nil) {
        self.meeting = meeting
        self.reason = reason
        self.decision = decision
    }

    /// A draft: the chair or the secretary. A convoked meeting: the board; the requesters their own.
    public func carryOut(in scene: Scene) throws -> Done {
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked])
        try requireCaller(of: held, in: scene)
        try refuse(.invalid, if: MeetingGrounds.title(reason))
        let convocation = try scene.convocations.convocation(of: meeting)
        try scene.closeEarlyVotes(of: meeting)
        try scene.meetings.cancel(meeting, reason: reason, on: scene.today, at: scene.now)
        scene.record(Fact("meeting-cancelled", ["meeting": "\(meeting)", "reason": reason]))
        if let convocation {
            try scene.tell(
                convocation, for: .cancellation,
                subject: Phrases.Convocation.cancelledSubject(
                    cooperative: try scene.cooperativeName(), title: held.details.title, day: held.details.day),
                body: Phrases.Convocation.cancelled(day: held.details.day, reason: reason))
        }
        return Done()
    }

    private func requireCaller(of held: Meeting, in scene: Scene) throws {
        let hasBoardsMandate = scene.mandate?.decision != nil || scene.mandate?.office != nil
        if held.calledBy == .requesters, let request = held.request {
            guard let person = scene.actor.person, try scene.meetingRequests.isSupporter(person, of: request) else {
                throw Refusal(.authority, MeetingGrounds.onlyRequesters)
            }
            return
        }
        if hasBoardsMandate || scene.actor.person == nil { return }
        let standing = try scene.standing(of: try scene.requirePerson())
        let isDraft = try scene.meetings.state(of: held.id) == .drafted
        guard isDraft, standing.holds(.chair) || standing.holds(.secretary) else {
            throw Refusal(
                .authority,
                Ground(
                    "outside-mandate", .law("2:41 lid 1"), required: "body:board", found: "person",
                    message: Phrases.Authority.outsideMandate(
                        who: Phrases.Vocabulary.organ(.board), what: Self.summary),
                    remedy: Phrases.Authority.outsideMandateRemedy(who: Phrases.Vocabulary.organ(.board))))
        }
    }
}
