import Counting
public import Kernel
import Phrases
public import Proposals

/// Reads the options of a proposal as people type them: a line each, and for a budget what each costs behind a semicolon.
public enum TypedChoice {
    /// The choice that the fields of a form say; nil where nothing was filled in, so that the vote is for or against.
    ///
    /// Refused: an amount or a number that cannot be read. What is wrong with what was read, `ProposalChoice` says.
    /// - Parameters:
    ///   - options: `name` or `name; 1250,00`, a line each; costs are read where a budget is shared out.
    ///   - method: the way of counting by its name; empty: the one of the statutes.
    public static func read(
        options: String, seats: String, budget: String, method: String
    ) throws(Refusal) -> ProposalChoice? {
        let lines = options.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }
        let amount = trimmed(budget[...]), method = trimmed(method[...])
        guard !(lines.isEmpty && amount.isEmpty && method.isEmpty) else { return nil }
        let sharesBudget =
            !amount.isEmpty || [CountingMethod.budgetGreedy, .equalShares].contains { $0.rawValue == method }
        var grounds: [Ground] = []
        let total = money(amount, &grounds)
        let read = lines.map { line in
            sharesBudget ? costed(line, &grounds) : ProposalChoice.Option(name: line)
        }
        var number: Int?
        if let text = Optional(trimmed(seats[...])), !text.isEmpty {
            number = Int(text)
            if number == nil { grounds.append(.seatsUnread(text)) }
        }
        try refuse(.invalid, if: grounds)
        return ProposalChoice(
            options: read, seats: number, budget: total, method: method.isEmpty ? nil : method)
    }

    /// The last semicolon of a line stands before its cost.
    private static func costed(_ line: String, _ grounds: inout [Ground]) -> ProposalChoice.Option {
        guard let place = line.lastIndex(of: ";") else { return ProposalChoice.Option(name: line) }
        return ProposalChoice.Option(
            name: trimmed(line[..<place]), cost: money(trimmed(line[line.index(after: place)...]), &grounds))
    }

    private static func money(_ text: String, _ grounds: inout [Ground]) -> Money? {
        if text.isEmpty { return nil }
        if let money = TypedAmount.money(text) { return money }
        grounds.append(.amountUnread(text))
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

extension Ground {
    static func amountUnread(_ found: String) -> Ground {
        Ground(
            "amount-unread", found: found, message: Phrases.ChoiceFiling.amountUnread(found),
            remedy: Phrases.ChoiceFiling.amountRemedy)
    }

    static func seatsUnread(_ found: String) -> Ground {
        Ground(
            "seats-unread", found: found, message: Phrases.ChoiceFiling.seatsUnread(found),
            remedy: Phrases.Choices.seatCountRemedy)
    }
}
