public import Kernel
import Phrases
import Proposals

/// Opens the verbatim text of a proposal to the members (ter inzage leggen, 2:42 lid 2). From then on it does not change.
public struct PublishProposalText: Command {
    public static let name = "publish-proposal-text"
    public static let competence = Competence.office([.secretary, .chair])
    public static let rules: [Rule] = [.law("2:42 lid 2"), .parameter("amend.textAvailableDays")]
    public static var summary: Phrase { Phrases.Commands.publishProposalText }

    public struct Outcome: Codable, Sendable {
        public let version: Int
        public let openFrom: Day
    }

    public var proposal: ProposalID
    /// Today when left out; a day that has passed is refused.
    public var openFrom: Day?

    public init(proposal: ProposalID, openFrom: Day? = nil) {
        self.proposal = proposal
        self.openFrom = openFrom
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireProposal(proposal)
        let day = openFrom ?? scene.today
        try refuse(
            .conflict,
            if: ProposalRules.groundsToPublish(
                filed, isDecided: try scene.isDecided(filed), from: day, today: scene.today))
        try scene.proposals.publish(
            proposal, version: filed.text.version, openFrom: day, by: scene.actor.person, at: scene.now)
        scene.record(Fact("text-opened", ["proposal": proposal.description, "openFrom": "\(day)"]))
        return Outcome(version: filed.text.version, openFrom: day)
    }
}
