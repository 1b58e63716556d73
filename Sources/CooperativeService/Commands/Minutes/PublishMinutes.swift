public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// Makes the latest version of the minutes known to the members (bekendmaking). After the days that the statutes give the
/// minutes still stand, and the breach is said. Refused while a vote on adopting them is open (`poll-open`).
public struct PublishMinutes: Command {
    public static let name = "publish-minutes"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("minutes.publishDays")]
    public static var summary: Phrase { Phrases.Minutes.publishCommand }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let version: Int
        public let publishedOn: Day
        public let dueOn: Day
        /// `breach` where it was later than the statutes say, else `valid`; the first version that members could read counts.
        public let outcome: String
        public let daysLate: Int
        public let grounds: [Ground]
    }

    public var meeting: MeetingID
    /// The version that was read; the latest where it is left out.
    public var version: Int?

    public init(meeting: MeetingID, version: Int? = nil) {
        self.meeting = meeting
        self.version = version
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let adoption = try scene.minutes.adoption(of: meeting)
        try scene.requireMinutesHand(on: meeting, areAdopted: adoption != nil)
        let held = try scene.requireMeeting(meeting)
        let latest = try scene.requireLatest(version, of: meeting)
        let earlier = try scene.minutes.published(meeting)
        if earlier == latest.number { throw Refusal(.conflict, MinutesGrounds.published) }
        // What was written beside the version that was adopted, nobody decided on.
        if let adoption, adoption.version != latest.number {
            throw Refusal(
                .statutes, MinutesGrounds.adopted(adoption.on, try scene.statutes.article(of: .minutesAdoptBy)))
        }
        try refuse(.conflict, if: groundsOfOpenVote(in: scene))
        let due = try scene.publishBy(held)
        try scene.minutes.publish(
            meeting, version: latest.number, by: try scene.requirePerson(), on: scene.today, due: due, at: scene.now)
        let days = earlier == nil ? max(0, scene.today - due) : 0
        scene.record(
            Fact(
                "minutes-published",
                [
                    "meeting": "\(meeting)", "version": "\(latest.number)", "digest": latest.digest, "due": "\(due)",
                    "daysLate": "\(days)",
                ]))
        let late = Ground(
            "minutes-published-late", try scene.statutes(ofTermFrom: held.details.day).article(of: .minutesPublishDays),
            required: "\(due)",
            found: "\(scene.today)", message: Phrases.Minutes.publishedLate(due: due, days: days),
            remedy: Phrases.Minutes.noteBreach)
        return Outcome(
            meeting: meeting, version: latest.number, publishedOn: scene.today, dueOn: due,
            outcome: days > 0 ? "breach" : "valid", daysLate: days, grounds: days > 0 ? [late] : [])
    }

    /// What members vote on stays as it is until the vote is closed.
    private func groundsOfOpenVote(in scene: Scene) throws -> [Ground] {
        let isVotedOn = try scene.polls.openPolls().contains { poll in
            try poll.proposal.flatMap { try scene.proposals.proposal($0) }?.text.command?.minutesMeeting == meeting
        }
        return isVotedOn ? scene.openVoteGrounds : []
    }
}
