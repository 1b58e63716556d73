public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// The body that the statutes name adopts the minutes (vaststelling), in a later meeting, by its decision. Members must
/// have been able to read that version.
public struct AdoptMinutes: CitesDecision, AsksBeforeTheVote {
    public static let name = "adopt-minutes"
    public static let competence = Competence.body(.parameter(.minutesAdoptBy))
    public static let rules: [Rule] = [.parameter("minutes.adoptBy")]
    public static var summary: Phrase { Phrases.Minutes.adoptCommand }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let version: Int
        public let digest: String
    }

    public var meeting: MeetingID
    /// The version that members could read last, where it is left out.
    public var version: Int?
    public var decision: DecisionID?

    public init(meeting: MeetingID, version: Int? = nil, decision: DecisionID? = nil) {
        self.meeting = meeting
        self.version = version
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let latest = try scene.requireMinutes(of: meeting).number
        guard let cited = scene.mandate?.decision ?? decision else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-unknown", try scene.statutes.article(of: .minutesAdoptBy),
                    message: Phrases.Authority.decisionUnknown, remedy: Phrases.Authority.decisionUnknownRemedy))
        }
        // Nothing was decided yet where a proposal is tried before it is filed.
        let taken = try scene.decisions.decision(cited)
        let read =
            try taken.map { try scene.minutesRead(of: meeting, whenVotedOnBy: $0) }
            ?? scene.minutes.published(meeting)
        let wanted = taken == nil ? latest : read
        try refuse(together: [
            (.statutes, groundsOfAdoption(in: scene)), (.conflict, groundsOfVersion(read, latest: wanted)),
        ])
        let adopted = read ?? 0, digest = try scene.minutes.version(adopted, of: meeting)?.digest ?? ""
        try scene.minutes.adopt(meeting, version: adopted, by: cited, on: scene.today, at: scene.now)
        scene.record(
            Fact(
                "minutes-adopted",
                ["meeting": "\(meeting)", "version": "\(adopted)", "digest": digest, "by": "\(cited)"]))
        return Outcome(meeting: meeting, version: adopted, digest: digest)
    }

    /// A version that members did not read yet may have been written after the proposal, or the minutes adopted.
    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground] {
        let latest = try scene.requireMinutes(of: meeting).number
        return try groundsOfAdoption(in: scene) + groundsOfVersion(scene.minutes.published(meeting), latest: latest)
    }

    private func groundsOfAdoption(in scene: Scene) throws -> [Ground] {
        guard let adoption = try scene.minutes.adoption(of: meeting) else { return [] }
        return [MinutesGrounds.adopted(adoption.on, try scene.statutes.article(of: .minutesAdoptBy))]
    }

    /// - Parameter read: the version that members can read, or could when they voted.
    private func groundsOfVersion(_ read: Int?, latest: Int?) -> [Ground] {
        guard let read else { return [MinutesGrounds.notPublished(Phrases.Minutes.publishFirst)] }
        guard read == latest, version == nil || version == read else {
            return [
                Ground(
                    "minutes-of-other-version", required: "\(read)", found: "\(version ?? latest ?? 0)",
                    message: Phrases.Minutes.otherVersion, remedy: Phrases.Minutes.chooseVersion)
            ]
        }
        return []
    }
}

extension Scene {
    /// Whether a proposal adopts minutes of which another version was made known since a moment.
    func areOtherMinutes(on proposal: Proposal, since moment: Timestamp) throws -> Bool {
        guard let meeting = proposal.text.command?.minutesMeeting else { return false }
        return try minutes.published(meeting) != minutes.published(meeting, until: moment)
    }

    /// The version that members could read last when the vote on them opened: what was written since, nobody decided on. Of
    /// a decision that was recorded that of its day, and where there was none yet, of when it was recorded.
    fileprivate func minutesRead(of meeting: MeetingID, whenVotedOnBy taken: Decision) throws -> Int? {
        if let poll = try taken.poll.flatMap({ try polls.poll($0) }) {
            return try minutes.published(meeting, until: poll.openedAt)
        }
        let recorded = try decisions.recordedAt(taken.id) ?? now
        let ofThatDay = min(recorded, zone.moment(taken.decidedOn + 1, minute: 0))
        return try minutes.published(meeting, until: ofThatDay) ?? minutes.published(meeting, until: recorded)
    }
}
