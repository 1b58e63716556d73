public import Kernel
import Meetings
import Phrases
import Statutes

/// The body that the statutes name adopts the minutes (vaststelling), in a later meeting, by its decision. Members must
/// have been able to read that version.
public struct AdoptMinutes: CitesDecision {
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
        let latest = try scene.requireMinutes(of: meeting)
        guard let published = try scene.minutes.published(meeting) else {
            throw Refusal(.conflict, MinutesGrounds.notPublished(Phrases.Minutes.publishFirst))
        }
        if let adoption = try scene.minutes.adoption(of: meeting) {
            throw Refusal(
                .statutes, MinutesGrounds.adopted(adoption.on, try scene.statutes.article(of: .minutesAdoptBy)))
        }
        guard published == latest.number, version == nil || version == published else {
            throw Refusal(
                .conflict,
                Ground(
                    "minutes-of-other-version", required: "\(published)", found: "\(version ?? latest.number)",
                    message: Phrases.Minutes.otherVersion, remedy: Phrases.Minutes.chooseVersion))
        }
        guard let decision = scene.mandate?.decision ?? decision else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-unknown", try scene.statutes.article(of: .minutesAdoptBy),
                    message: Phrases.Authority.decisionUnknown, remedy: Phrases.Authority.decisionUnknownRemedy))
        }
        try scene.minutes.adopt(meeting, version: published, by: decision, on: scene.today, at: scene.now)
        scene.record(
            Fact(
                "minutes-adopted",
                ["meeting": "\(meeting)", "version": "\(published)", "digest": latest.digest, "by": "\(decision)"]))
        return Outcome(meeting: meeting, version: published, digest: latest.digest)
    }
}
