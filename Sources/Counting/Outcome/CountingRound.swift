/// One stage of a count (telronde).
public struct CountingRound: Sendable, Hashable, Codable {
    /// What happened in it.
    public enum Action: String, Sendable, Hashable, Codable {
        case firstPreferences = "first-preferences"
        /// The surplus of `candidate` was transferred.
        case surplus
        /// The ballots of the excluded went to the next preference.
        case exclusion
        /// The last who are left fill the last seats.
        case fill
        /// A pair was locked, or dropped because it would close a circle (ranked pairs).
        case lock, cycle
        /// A project was bought.
        case purchase
        /// A project did not fit and was passed over.
        case skipped
        /// A project was bought with what was left, by votes.
        case completion
    }

    public var action: Action
    /// The candidate whose surplus moved, whose project was bought, or who beats `other`.
    public var candidate: Int?
    public var other: Int?
    /// Votes of every candidate after this stage, by index; nil for who is out of the count.
    public var votes: [Quantity?]
    public var elected: [Int], excluded: [Int]
    /// What went to whom in this stage.
    public var transfers: [Transfer]
    /// Votes that count for nobody any more, in all.
    public var exhausted: Quantity?
    public var quota: Quantity?
    /// What a paper of the transferor is worth, what each voter pays, or how strong the pair is.
    public var value: Quantity?

    /// Participatory budgets: what is left to spend after this step.
    public var remaining: Quantity?

    public struct Transfer: Sendable, Hashable, Codable {
        public let candidate: Int
        public let votes: Quantity
        public init(_ candidate: Int, _ votes: Quantity) {
            self.candidate = candidate
            self.votes = votes
        }
    }

    public init(_ action: Action, votes: [Quantity?] = []) {
        self.action = action
        self.votes = votes
        elected = []
        excluded = []
        transfers = []
    }
}
