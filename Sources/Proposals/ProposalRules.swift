public import Kernel
import Phrases

/// What a proposal must be before it can be filed, changed, opened or withdrawn. Each answers all the grounds at once.
public enum ProposalRules {
    /// In characters; a notary's deed fits easily.
    public static let longestTitle = 200, longestText = 200_000

    /// A title and a text, within measure.
    public static func grounds(forText text: ProposalText) -> [Ground] {
        var grounds: [Ground] = []
        if text.title.allSatisfy(\.isWhitespace) { grounds.append(.titleMissing) }
        if text.title.count > longestTitle { grounds.append(.titleTooLong(text.title.count)) }
        if text.text.allSatisfy(\.isWhitespace) { grounds.append(.textMissing) }
        if text.text.count + text.explanation.count > longestText { grounds.append(.textTooLong) }
        if let choice = text.choice {
            grounds += choice.grounds
            // What the assembly chooses is the decision; a command would have to know it beforehand.
            if text.command != nil { grounds.append(.choiceWithCommand) }
        }
        return grounds
    }

    /// Only the proposer, or an officer for the body, changes or withdraws it, and only while it still lies open to change.
    public static func groundsToChange(_ proposal: Proposal, isDecided: Bool) -> [Ground] {
        var grounds = groundsToWithdraw(proposal, isDecided: isDecided)
        if let day = proposal.openFrom { grounds.append(.alreadyOpenToMembers(since: day)) }
        return grounds
    }

    /// A text is opened once. It may be opened from today on: a day that has passed cannot be made up for.
    public static func groundsToPublish(_ proposal: Proposal, isDecided: Bool, from day: Day, today: Day) -> [Ground] {
        var grounds = groundsToChange(proposal, isDecided: isDecided)
        if day < today { grounds.append(.openDayPassed(day, today: today)) }
        return grounds
    }

    public static func groundsToWithdraw(_ proposal: Proposal, isDecided: Bool) -> [Ground] {
        var grounds: [Ground] = []
        if let day = proposal.withdrawnOn { grounds.append(.withdrawn(on: day)) }
        if isDecided { grounds.append(.decided) }
        return grounds
    }
}
