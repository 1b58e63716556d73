public import Kernel
import Phrases
import Proposals

/// Withdraws a proposal (intrekken) on which nothing was decided and no vote is open. With it an appeal is withdrawn.
public struct WithdrawProposal: Command {
    public static let name = "withdraw-proposal"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.withdrawProposal }

    public var proposal: ProposalID
    public var reason: String?

    public init(proposal: ProposalID, reason: String? = nil) {
        self.proposal = proposal
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let filed = try scene.requireProposal(proposal)
        try scene.requireHandOn(filed)
        try refuse(
            .conflict,
            if: ProposalRules.groundsToWithdraw(filed, isDecided: try scene.isDecided(filed))
                + scene.groundsOfOpenVote(on: proposal) + scene.groundsOfOpenAmendmentVote(on: proposal))
        try scene.proposals.withdraw(
            proposal, on: scene.today, reason: String((reason ?? "").prefix(2000)), by: scene.actor.person,
            at: scene.now)
        try scene.withdrawAppeal(of: proposal)
        scene.record(Fact("proposal-withdrawn", ["proposal": proposal.description]))
        return Done()
    }
}
