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
        let latest = try scene.requireMinutes(of: meeting)
        try refuse(together: [
            (.statutes, groundsOfAdoption(in: scene)), (.conflict, groundsOfVersion(latest, in: scene)),
        ])
        let published = latest.number
        guard let decision = scene.mandate?.decision ?? decision else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-unknown", try scene.statutes.article(of: .minutesAdoptBy),
                    message: Phrases.Authority.decisionUnknown, remedy: Phrases.Authority.decisionUnknownRemedy))
        }
        try refuse(.statutes, if: groundsOfLater(version: published, than: decision, in: scene))
        try scene.minutes.adopt(meeting, version: published, by: decision, on: scene.today, at: scene.now)
        scene.record(
            Fact(
                "minutes-adopted",
                ["meeting": "\(meeting)", "version": "\(published)", "digest": latest.digest, "by": "\(decision)"]))
        return Outcome(meeting: meeting, version: published, digest: latest.digest)
    }

    /// A version that members did not read yet may have been written after the proposal, or the minutes adopted.
    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground] {
        try groundsOfAdoption(in: scene) + groundsOfVersion(scene.requireMinutes(of: meeting), in: scene)
    }

    private func groundsOfAdoption(in scene: Scene) throws -> [Ground] {
        guard let adoption = try scene.minutes.adoption(of: meeting) else { return [] }
        return [MinutesGrounds.adopted(adoption.on, try scene.statutes.article(of: .minutesAdoptBy))]
    }

    /// What was decided on is what members could read when the vote opened: a version of after it was not.
    private func groundsOfLater(version: Int, than decision: DecisionID, in scene: Scene) throws -> [Ground] {
        guard let taken = try scene.decisions.decision(decision),
            let known = try scene.minutes.publication(of: meeting, version: version)
        else { return [] }
        let opened = try taken.poll.flatMap { try scene.polls.openedAt($0) }
        guard opened.map({ known.at > $0 }) ?? (known.on > taken.decidedOn) else { return [] }
        return [
            Ground(
                "minutes-after-the-vote", try scene.statutes.article(of: .minutesAdoptBy),
                required: "\(taken.decidedOn)", found: "\(known.on)", message: Phrases.Minutes.afterTheVote,
                remedy: Phrases.Minutes.putThatToTheVote)
        ]
    }

    private func groundsOfVersion(_ latest: MinutesVersion, in scene: Scene) throws -> [Ground] {
        guard let published = try scene.minutes.published(meeting) else {
            return [MinutesGrounds.notPublished(Phrases.Minutes.publishFirst)]
        }
        guard published == latest.number, version == nil || version == published else {
            return [
                Ground(
                    "minutes-of-other-version", required: "\(published)", found: "\(version ?? latest.number)",
                    message: Phrases.Minutes.otherVersion, remedy: Phrases.Minutes.chooseVersion)
            ]
        }
        return []
    }
}
