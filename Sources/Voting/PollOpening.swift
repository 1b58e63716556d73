public import Kernel
public import Statutes

/// What is known when the chair wants to open a vote: plain values that the service takes from the meeting, the register
/// of members and the proposal.
public struct OpeningFacts: Sendable {
    public var meetingDay: Day
    public var meetingIsOpen: Bool
    public var isOnAgenda: Bool
    /// The convocation said that an amendment (or dissolution, or conversion) will be proposed.
    public var isAnnounced: Bool
    /// Since when the verbatim text is open to members; nil when it is not.
    public var textOpenSince: Day?
    /// Those who could vote, were they all there; memberships without a vote by law are not in it (2:24d).
    public var base: Turnout
    /// Those who are present or represented.
    public var represented: Turnout
    /// The votes of the members or delegates alone, and those of them that are there, where they are not all: officers to
    /// whom the statutes give a vote (2:38 lid 3) are none of the "all" of whom 2:42 lid 3 speaks.
    public var members: Int64?, membersThere: Int64?
    /// The votes for it, where it was voted on already: what only a yes of all heals is not healed by fewer.
    public var votedFor: Int64?
    public var hasOpenPoll: Bool
    public var isDecided: Bool
    public var calling: Calling

    /// Whether members were called to the meeting for this moment (oproeping).
    public enum Calling: String, Hashable, Sendable {
        case called
        /// The meeting was opened before the hour that the convocation named, and that hour has not come.
        case beforeItsHour
        /// No convocation went out: everybody came by themselves.
        case notCalled
    }

    public init(
        meetingDay: Day, meetingIsOpen: Bool = true, isOnAgenda: Bool = true, isAnnounced: Bool = true,
        textOpenSince: Day?, base: Turnout, represented: Turnout,
        members: Int64? = nil, membersThere: Int64? = nil, votedFor: Int64? = nil,
        hasOpenPoll: Bool = false, isDecided: Bool = false, calling: Calling = .called
    ) {
        self.meetingDay = meetingDay
        self.meetingIsOpen = meetingIsOpen
        self.isOnAgenda = isOnAgenda
        self.isAnnounced = isAnnounced
        self.textOpenSince = textOpenSince
        self.base = base
        self.represented = represented
        self.members = members
        self.membersThere = membersThere
        self.votedFor = votedFor
        self.hasOpenPoll = hasOpenPoll
        self.isDecided = isDecided
        self.calling = calling
    }

    /// All members, or all delegates, are present or represented; and all were for it, where that is known.
    public var isComplete: Bool { all.asked > 0 && min(all.there, votedFor ?? all.there) >= all.asked }

    /// The votes of whom all must be there, and those that are.
    var all: (asked: Int64, there: Int64) { (members ?? base.votes, membersThere ?? represented.votes) }
}

/// What law and statutes ask before a vote on this kind of business may open.
public struct OpeningRules: Hashable, Sendable {
    /// A number of days with the article that asks them.
    public struct Term: Hashable, Sendable {
        public let days: Int
        public let article: ArticleReference?
        /// Those of the law are full days; statutes count their own as they say (`assembly.noticeCounting`).
        public let counting: NoticeCounting

        public init(days: Int, article: ArticleReference?, counting: NoticeCounting = .fullDaysBetween) {
            self.days = days
            self.article = article
            self.counting = counting
        }

        /// The days from one day to a later one, by this way of counting.
        func days(from first: Day, to last: Day) -> Int {
            max(0, last - first - (counting == .fullDaysBetween ? 1 : 0))
        }
    }

    /// How long the text must be open before the meeting; law first. Empty for business that needs no text.
    public var textTerms: [Term]
    /// The article that asks the announcement in the convocation; nil where none does.
    public var announcement: ArticleReference?
    /// The article by which unanimity of all heals a missing announcement or text (2:42 lid 3).
    public var universal: ArticleReference?
    /// The articles that ask a convocation, and that it names the hour; nil in a body that needs none.
    public var convocation: ArticleReference?, hour: ArticleReference?
    public var quorum: QuorumRule?
    /// The article about business outside the agenda, and whether unanimity of all heals that too.
    public var unlisted: ArticleReference?
    public var unlistedHealedByAll: Bool
    /// The article of a law that bars what was not announced, unless all are there; nil where the law leaves that to the
    /// statutes.
    public var unlistedByLaw: ArticleReference?
    /// The article that asks a secret vote; nil where an open one will do.
    public var secret: ArticleReference?

    public init(
        textTerms: [Term] = [], announcement: ArticleReference? = nil, universal: ArticleReference? = nil,
        quorum: QuorumRule? = nil, unlisted: ArticleReference? = nil, unlistedHealedByAll: Bool = false,
        secret: ArticleReference? = nil, convocation: ArticleReference? = nil, hour: ArticleReference? = nil
    ) {
        self.textTerms = textTerms
        self.announcement = announcement
        self.universal = universal
        self.quorum = quorum
        self.unlisted = unlisted
        self.unlistedHealedByAll = unlistedHealedByAll
        self.secret = secret
        self.convocation = convocation
        self.hour = hour
    }

    /// The article that unanimity of all rests on where members were not called to something: the law's for an amendment,
    /// that of the statutes for other business.
    var healing: ArticleReference? { universal ?? (unlistedHealedByAll ? unlisted : nil) }
}

/// Whether a vote may open, by all rules at once.
public struct PollOpening: Sendable {
    /// Every reason why not; empty when it may.
    public let grounds: [Ground]
    /// Set when it may open only as a universal vote: the article that then asks everybody's yes.
    public let universal: ArticleReference?

    /// Order of the rules: announcement, text, convocation, quorum, agenda, secrecy, meeting, roll, other polls.
    public init(_ facts: OpeningFacts, under rules: OpeningRules) {
        var curable: [Ground] = []
        if let article = rules.announcement, !facts.isAnnounced { curable.append(.notAnnounced(article)) }
        curable += rules.textTerms.compactMap { Ground.textNotOpen(facts, term: $0) }

        var grounds: [Ground] = []
        var universal: ArticleReference?
        if !curable.isEmpty {
            if let article = rules.universal, facts.isComplete { universal = article } else { grounds += curable }
        }
        if facts.meetingIsOpen, let ground = Ground.notCalled(facts, rules) {
            if let article = rules.healing, facts.isComplete { universal = article } else { grounds.append(ground) }
        }
        if let quorum = rules.quorum {
            grounds += [Ground.quorumMissed(facts, quorum)].compactMap { $0 }
        }
        if !facts.isOnAgenda {
            if facts.isComplete, let article = rules.healing {
                universal = universal ?? article
            } else {
                if let law = rules.unlistedByLaw, law != rules.announcement, !facts.isComplete {
                    grounds.append(.notOnAgenda(law))
                }
                grounds.append(.notOnAgenda(rules.unlisted))
            }
        }
        if let article = rules.secret { grounds.append(.secretAsked(article)) }
        if !facts.meetingIsOpen { grounds.append(.meetingNotOpen) }
        if facts.represented.votes == 0 { grounds.append(.nobodyPresent) }
        if facts.hasOpenPoll { grounds.append(.alreadyOpen) }
        if facts.isDecided { grounds.append(.alreadyDecided) }
        self.grounds = grounds
        self.universal = grounds.isEmpty ? universal : nil
    }
}
