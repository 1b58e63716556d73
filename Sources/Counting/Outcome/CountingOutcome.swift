/// The outcome of a count: enough for a person to redo it on paper, and for a page to draw it. What a method does not know
/// is nil or empty.
public struct CountingOutcome: Sendable, Hashable, Codable {
    public var method: CountingMethod
    /// The elected candidates or bought projects, in the order in which they were chosen; a set where all are tied.
    public var elected: [Int]
    /// Best first; candidates in one group are equal.
    public var order: [[Int]]?
    /// Those who are equal for the last seats, which therefore stay empty.
    public var tie: [Int]?
    public var rounds: [CountingRound]
    /// Points or votes of each candidate, by index.
    public var scores: [Quantity]?
    /// `pairwise[a][b]`: how many ballots place a above b.
    public var pairwise: [[Int64]]?
    public var quota: Quantity?
    /// Candidates that fell out before the count proper, with the reason.
    public var dropped: [Dropped]
    /// Every place where the lot decided.
    public var lots: [LotDrawn]
    /// Ballots that count, and those that do not because nothing on them can be counted or because they are spoilt.
    public var valid: Quantity?, invalid: Quantity?
    public var details: Details?

    public init(method: CountingMethod, elected: [Int]) {
        self.method = method
        self.elected = elected
        rounds = []
        dropped = []
        lots = []
    }

    public struct Dropped: Sendable, Hashable, Codable {
        public enum Reason: String, Sendable, Hashable, Codable {
            /// Too few ballots place it above the default option.
            case quorum
            /// Not enough more ballots place it above the default option than below.
            case majority
        }
        public let candidate: Int
        public let reason: Reason
        /// What was found and what was asked.
        public let found: Quantity, asked: Quantity

        public init(_ candidate: Int, _ reason: Reason, found: Quantity, asked: Quantity) {
            self.candidate = candidate
            self.reason = reason
            self.found = found
            self.asked = asked
        }
    }

    /// A tie that the lot broke.
    public struct LotDrawn: Sendable, Hashable, Codable {
        public enum Purpose: String, Sendable, Hashable, Codable { case exclude, surplus, elect, buy, pair }
        /// The round, from 1; 0 where the method has no rounds.
        public let round: Int
        public let purpose: Purpose
        public let tied: [Int]
        public let picked: Int

        public init(round: Int, purpose: Purpose, tied: [Int], picked: Int) {
            self.round = round
            self.purpose = purpose
            self.tied = tied
            self.picked = picked
        }
    }
}
