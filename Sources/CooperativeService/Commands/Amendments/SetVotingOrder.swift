public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

/// Sets the order in which the amendments to a proposal are put to the vote (stemvolgorde), the most far-reaching first.
///
/// In the meeting its chair does, before it the chair of the board. An amendment of an amendment comes before that one.
public struct SetVotingOrder: Command {
    public static let name = "set-voting-order"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("assembly.chair")]
    public static var summary: Phrase { Phrases.Commands.setVotingOrder }

    public struct Outcome: Codable, Sendable {
        public let proposal: ProposalID
        public let amendments: [AmendmentID]
        /// The same order by label: `A2`, `A1.1`, `A1`.
        public let labels: [String]
    }

    public var proposal: ProposalID
    /// All that are open, in their order; amendments of amendments may be left out.
    public var amendments: [AmendmentID]

    public init(proposal: ProposalID, amendments: [AmendmentID]) {
        self.proposal = proposal
        self.amendments = amendments
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireProposal(proposal)
        if let meeting = try scene.openMeeting(on: filed.id) {
            _ = try scene.requireChair(of: meeting)
        } else if try !scene.standing(of: scene.requirePerson()).holds(.chair) {
            throw Refusal(
                .authority,
                Ground(
                    "not-the-chair", try scene.statutes.article(of: .assemblyChair),
                    message: Phrases.Meetings.onlyTheChair, remedy: Phrases.Meetings.askTheChair))
        }
        let book = try scene.amendments.book(of: proposal)
        try refuse(.invalid, if: VotingOrder.grounds(amendments, book))
        try scene.amendments.setOrder(amendments, of: proposal, by: scene.actor.person, at: scene.now)
        let order = try scene.votingOrder(of: proposal).amendments.map(\.id)
        let labels = order.map(book.label)
        scene.record(
            Fact(
                "voting-order-set",
                ["proposal": proposal.description, "order": labels.joined(separator: ",")]))
        return Outcome(proposal: proposal, amendments: order, labels: labels)
    }
}
