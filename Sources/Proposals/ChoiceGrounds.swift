public import Kernel
import Phrases

extension Ground {
    static func optionCount(_ found: Int) -> Ground {
        Ground(
            "option-count", required: "1-\(ProposalChoice.mostOptions)", found: "\(found)",
            message: Phrases.Choices.optionCount(ProposalChoice.mostOptions),
            remedy: Phrases.Choices.optionCountRemedy)
    }

    static func seatCount(_ found: Int) -> Ground {
        Ground(
            "seat-count", required: "1-\(ProposalChoice.mostOptions)", found: "\(found)",
            message: Phrases.Choices.seatCount(ProposalChoice.mostOptions), remedy: Phrases.Choices.seatCountRemedy)
    }

    static let choiceWithCommand = Ground(
        "choice-with-command", message: Phrases.Choices.withCommand, remedy: Phrases.Choices.withCommandRemedy)
    static let optionName = Ground(
        "option-name", required: "\(ProposalChoice.longestName)",
        message: Phrases.Choices.optionName(ProposalChoice.longestName), remedy: Phrases.Choices.optionNameRemedy)
    static let optionTwice = Ground(
        "option-twice", message: Phrases.Choices.optionTwice, remedy: Phrases.Choices.optionTwiceRemedy)
    /// A budget is shared out, and there is none.
    public static let budgetMissing = Ground(
        "budget-missing", message: Phrases.Choices.budgetMissing, remedy: Phrases.Choices.budgetMissingRemedy)
    static let costMissing = Ground(
        "cost-missing", message: Phrases.Choices.costMissing, remedy: Phrases.Choices.costMissingRemedy)
}
