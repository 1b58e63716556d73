public import Counting
public import Kernel
import Proposals
import Store
import Voting

/// The options of a proposal as members read them before the vote: what is chosen between, and how it would be counted.
public struct ProposedChoice: Hashable, Sendable {
    public let options: [Candidate]
    public let seats: Int
    /// What is shared out, in cents.
    public let budget: Int64?
    /// The way of counting under the statutes of today; nil where they do not allow such a choice.
    public let method: CountingMethod?
    /// The article that names the method; nil where the proposal does.
    public let article: ArticleReference?
}

extension ProposedChoice {
    /// Reads the column `choice` of a proposal's text; nil where its answer is for or against.
    static func read(_ column: String?, on topic: Topic, _ glance: Glance) throws -> ProposedChoice? {
        guard let column else { return nil }
        let choice = try CanonicalJSON.decode(ProposalChoice.self, from: Array(column.utf8))
        let settled = try? ChoiceMethod(of: choice, on: topic, under: try glance.statutes)
        return ProposedChoice(
            options: choice.candidates, seats: choice.seats ?? 1,
            budget: choice.budget?.cents, method: settled?.method, article: settled?.article)
    }
}
