public import Kernel

/// Every choice that a method leaves open, by name, with its default and why. A method reads only its own.
public struct CountingRules: Sendable, Hashable {
    /// The order in which a lot picks; nil: the order of the list. The poll draws it from its seed.
    public var tieOrder: [Int]?

    public var motion = MotionRules()
    public var irv = RunoffRules()
    public var pairwise = PairwiseRules()
    public var debian = DebianRules()
    public var points = PointsRules()
    public var budget = BudgetRules()

    public init() {}
}

/// What a motion needs.
public struct MotionRules: Sendable, Hashable {
    /// What the votes in favour are compared with.
    public enum Base: String, Sendable, Hashable, Codable {
        /// All votes cast, abstentions too.
        case cast
        case castExcludingAbstentions = "cast_excluding_abstentions"
        case present, members
    }
    public enum Comparison: String, Sendable, Hashable, Codable {
        case moreThan = "more_than"
        case atLeast = "at_least"
    }

    /// 2:230 lid 1 (and 2:38): the votes cast; a blank vote is not one.
    public var base = Base.castExcludingAbstentions
    /// The part of the base that must be in favour.
    public var threshold = Fraction(1, 2) ?? Fraction(1)
    public var comparison = Comparison.moreThan
    /// How many must be present; nil: no quorum.
    public var quorum: Int64?

    public init() {}
}

/// What an instant run-off leaves open.
public struct RunoffRules: Sendable, Hashable {
    public enum Overvote: String, Sendable, Hashable, Codable {
        /// The ballot counts for nobody any more.
        case exhaust
        /// The rank is passed over.
        case skip
        /// The ballot counts no more if more than one of the marked is still in the count; with one, it counts for that one.
        case exhaustIfSeveralContinue = "exhaust_if_multiple_continuing"
    }
    public enum Duplicate: String, Sendable, Hashable, Codable { case ignore, exhaust }
    public enum Tie: String, Sendable, Hashable, Codable {
        /// The lot decides at once.
        case order
        /// Who had fewest in the last round in which the tied differed; then the lot.
        case previousRounds = "previous_rounds"
    }

    /// A rank with more than one mark says nothing that can be counted.
    public var overvote = Overvote.exhaust
    /// After more than this many skipped ranks in a row a ballot is exhausted; nil: never.
    public var maxSkippedRanks: Int?
    public var duplicate = Duplicate.ignore
    /// All of the lowest together where they cannot change anything.
    public var batchElimination = false
    /// Count on until two are left, also when one has more than half.
    public var continueUntilTwo = false
    /// Names that cannot win: dropped alone in round 1 if they have votes.
    public var cannotWin: [Int] = []
    /// The lot was drawn before anybody knew a vote, and it asks no looking up of earlier rounds.
    public var tie = Tie.order

    public init() {}
}

/// What pairwise methods leave open. Unranked candidates are below all ranked ones and equal among themselves.
public struct PairwiseRules: Sendable, Hashable {
    public enum Strength: String, Sendable, Hashable, Codable { case winning, margins }
    /// Winning votes: what most who use the method take.
    public var strength = Strength.winning

    public init() {}
}

/// What Debian's rule asks.
public struct DebianRules: Sendable, Hashable {
    /// The option that stands for "none of these".
    public var defaultOption: Int?
    /// How many ballots must place an option above the default one.
    public var quorum = Fraction(0)
    /// How many times as many above the default option as below, by option; 1 where it is not named.
    public var majority: [Int: Fraction] = [:]

    public init() {}
}

/// What scores, grades and points leave open.
public struct PointsRules: Sendable, Hashable {
    public var min: Int64 = 0, max: Int64 = 5
    /// What a candidate without a score gets.
    public var missing: Int64 = 0
    /// How many grades there are, worst 0.
    public var grades = 5
    /// Borda: what unranked candidates get.
    public enum Unranked: String, Sendable, Hashable, Codable {
        /// They share the points that are left.
        case average
        case zero
    }
    public var unranked = Unranked.average

    public init() {}
}

/// What participatory budgets leave open.
public struct BudgetRules: Sendable, Hashable {
    public enum Completion: String, Sendable, Hashable, Codable {
        case none
        /// Shares are raised by `increment` until the cost passes the budget; then by votes.
        case add1u
    }
    public var completion = Completion.add1u
    public var increment: Int64 = 1
    /// How often shares are raised at most before the count is refused; nil: as often as can be done in about a minute.
    public var mostRaises: Int64?
    /// Also stop raising when nothing more fits.
    public var stopWhenExhaustive = false
    /// Greedy: also buy projects that nobody approved, if they fit.
    public var fundZeroSupport = true

    public init() {}
}
