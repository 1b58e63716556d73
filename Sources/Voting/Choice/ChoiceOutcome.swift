public import Counting
public import Store

/// What a poll over options came to, as it is kept.
public struct ChoiceOutcome: Hashable, Sendable {
    /// The case as a file: what `zeggenschap count` reads.
    public let counted: String
    public let outcome: CountingOutcome
    /// What is chosen in the end, after the rule of the statutes for a tie.
    public let chosen: [Int]
    /// What `zeggenschap count` answers as its digest, in hexadecimal.
    public let digest: String

    public init(counted: String, outcome: CountingOutcome, chosen: [Int], digest: String) {
        self.counted = counted
        self.outcome = outcome
        self.chosen = chosen
        self.digest = digest
    }

    /// Reads the columns counted, outcome, chosen, digest.
    public init(_ row: Row) throws {
        self.init(
            counted: try row[0], outcome: try Stored.value(row[1], as: CountingOutcome.self),
            chosen: try Stored.value(row[2], as: [Int].self), digest: try row[3])
    }
}
