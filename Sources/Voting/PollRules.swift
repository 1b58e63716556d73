public import Kernel

/// What the votes in favour are measured against (`vote.basis`).
public enum Basis: String, Codable, Hashable, Sendable, CaseIterable {
    /// The votes for and against; blank ones too where the statutes count them.
    case cast
    /// The votes present or represented, also those not cast.
    case present
    /// All votes that could be cast in the body.
    case all
}

/// One majority that a motion must reach (meerderheid).
public struct Threshold: Hashable, Codable, Sendable {
    /// `majority` from the statutes, `law-majority` from the law: the name in the arithmetic.
    public let rule: String
    public let fraction: Fraction
    /// More than the fraction is asked, not at least: a plain majority is more than one half.
    public let isStrict: Bool
    public let basis: Basis
    public let blankCounts: Bool
    public let article: ArticleReference?

    public init(
        rule: String = "majority", _ fraction: Fraction, isStrict: Bool = false, basis: Basis = .cast,
        blankCounts: Bool = false, article: ArticleReference?
    ) {
        self.rule = rule
        self.fraction = fraction
        self.isStrict = isStrict
        self.basis = basis
        self.blankCounts = blankCounts
        self.article = article
    }

    /// Only where for and against are the two halves of what counts can a vote end in a tie.
    func isTied(by count: Count, represented: Turnout, base: Turnout) -> Bool {
        isStrict && fraction.numerator == 1 && fraction.denominator == 2
            && comparison(count, represented: represented, base: base).whole == count.for + count.against
    }
}

/// What happens when as many votes are for as against (staking van stemmen; `vote.tieMatter`, `vote.tiePerson`).
/// The law says nothing about it for a cooperative: it comes from the statutes.
public enum TieRule: String, Codable, Hashable, Sendable, CaseIterable {
    case rejected, chair, revote, lot

    /// A second vote is asked once: a vote that took the place of one that was tied ends the matter, tied or not.
    func afterTie(_ wasTied: Bool?) -> TieRule { self == .revote && wasTied == true ? .rejected : self }
}

/// The part of the votes that must be present or represented before a vote may be held (quorum).
public struct QuorumRule: Hashable, Codable, Sendable {
    /// What is counted: persons or their votes (`quorum.base`).
    public enum Counted: String, Codable, Hashable, Sendable, CaseIterable { case members, votes }

    public let fraction: Fraction
    public let counted: Counted
    public let article: ArticleReference?

    public init(_ fraction: Fraction, counted: Counted = .votes, article: ArticleReference?) {
        self.fraction = fraction
        self.counted = counted
        self.article = article
    }
}

/// The rules of one poll. They are frozen when it opens: a change of the statutes does not reach a poll that is open.
public struct PollRules: Hashable, Codable, Sendable {
    /// All of them must be reached; law before statutes in the grounds.
    public var thresholds: [Threshold]
    public var quorum: QuorumRule?
    public var tie: TieRule
    public var tieArticle: ArticleReference?
    /// Set where only a unanimous vote of all can heal what went before (universal vote, 2:42 lid 3): that article.
    public var universal: ArticleReference?
    /// A second article that asks the same, where a protected article is changed as well (2:43 lid 3).
    public var universalToo: ArticleReference?
    /// Set where officers who are no members have a vote: the part of the members' votes that theirs may come to
    /// together (2:38 lid 3).
    public var nonMembers: Fraction?
    /// The law's article on it.
    public var nonMembersArticle: ArticleReference?
    /// How many votes everybody's yes takes: those of all members, and of the officers with a vote who are there; nil where
    /// it takes the whole base. An officer who stays away does not stop what all members decide (2:42 lid 3).
    public var unanimousOf: Int64?
    /// How many rounds an election has at most (`vote.rounds`); nil for every other vote.
    public var rounds: Int?
    /// This is the second vote that the statutes ask after a tie; nil where it is not.
    public var isAfterTie: Bool?

    public init(
        thresholds: [Threshold], quorum: QuorumRule? = nil, tie: TieRule = .rejected,
        tieArticle: ArticleReference? = nil, universal: ArticleReference? = nil, nonMembers: Fraction? = nil
    ) {
        self.thresholds = thresholds
        self.quorum = quorum
        self.tie = tie
        self.tieArticle = tieArticle
        self.universal = universal
        self.nonMembers = nonMembers
    }
}
