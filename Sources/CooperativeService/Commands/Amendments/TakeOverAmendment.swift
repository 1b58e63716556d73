public import Kernel
import Phrases
import Proposals

/// Takes an amendment over into the proposal (overnemen), before the vote on it: who filed the proposal agrees, and no vote
/// is needed. Of an amendment to an amendment, who filed that amendment takes it over.
public struct TakeOverAmendment: Command {
    public static let name = "take-over-amendment"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1"), .law("2:42 lid 1")]
    public static var summary: Phrase { Phrases.Commands.takeOverAmendment }

    public struct Outcome: Codable, Sendable {
        public let proposal: ProposalID
        /// The text as it is now.
        public let version: Int
        public let text: String
    }

    public var amendment: AmendmentID

    public init(amendment: AmendmentID) { self.amendment = amendment }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireAmendment(amendment)
        let proposal = try scene.requireProposal(filed.proposal)
        let book = try scene.amendments.book(of: proposal.id)
        if let parent = filed.parent.flatMap(book.amendment) {
            guard try scene.requirePerson() == parent.proposer else { throw Refusal(.authority, .notTheAmender) }
        } else {
            try scene.requireHandOn(proposal)
        }
        var grounds = try scene.groundsToSettle(filed) + scene.groundsOfAmending(proposal)
        if filed.state == .pending {
            if book.children(of: filed.id).contains(where: { $0.state == .pending }) {
                grounds.append(.subAmendmentsPending)
            }
            grounds += try scene.consolidation(of: proposal.id, book).lapseGrounds(of: filed)
        }
        try refuse(.conflict, if: grounds)
        try scene.settle(filed, .takenOver)
        let text = try scene.requireProposal(proposal.id).text
        scene.record(
            Fact(
                "amendment-taken-over", ["amendment": amendment.description, "version": "\(text.version)"]))
        return Outcome(proposal: proposal.id, version: text.version, text: text.text)
    }
}
