public import Kernel
public import Statutes

/// One term of notice that an agenda meets with (oproepingstermijn): so many days, counted so, by this article.
public struct NoticeTerm: Hashable, Sendable {
    /// For which business the term stands.
    public enum Reason: String, Hashable, Codable, Sendable, CaseIterable {
        /// The term of every assembly.
        case assembly
        /// The term for amendment, dissolution and conversion.
        case amendment
        /// The term of a second meeting, called because the first missed its quorum.
        case secondMeeting
    }

    public let days: Int
    public let counting: NoticeCounting
    public let article: ArticleReference
    public let reason: Reason

    public init(days: Int, counting: NoticeCounting, article: ArticleReference, reason: Reason) {
        self.days = days
        self.counting = counting
        self.article = article
        self.reason = reason
    }

    public func found(from sent: Day, to held: Day) -> Int { counting.days(from: sent, to: held) }
    public func isMet(from sent: Day, to held: Day) -> Bool { found(from: sent, to: held) >= days }
    public func earliest(sentOn sent: Day) -> Day { counting.earliest(sentOn: sent, days: days) }
    public func latestSending(for held: Day) -> Day { counting.latestSending(for: held, days: days) }
}
