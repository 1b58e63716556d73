public import Kernel
public import Statutes

/// What law and statutes ask of proxies in one body, each with its article.
public struct ProxyRules: Hashable, Sendable {
    public var allowed: Clause<Bool>
    /// How many voters one holder can stand for.
    public var most: Clause<Int>
    /// The law's own number, where it has one; it stands beside that of the statutes.
    public var legalMost: Clause<Int>?
    /// The law takes no electronic record for writing: its article; nil where it does (2:38 lid 5).
    public var onPaper: ArticleReference?
    /// Only who may vote there can hold one; the law's article, unless the statutes let anybody (2:38 lid 4).
    public var holderVotes: Clause<Bool>
    /// Written, electronic or both; the statutes' article.
    public var form: Clause<ProxyForm>
    /// Hours before the start at which proxies close; nil where nothing closes them.
    public var closesHours: Clause<Int>?
    /// Where the law says that a suspended member does not vote, or in a board the statutes who sits there; and that a proxy
    /// is in writing.
    public var suspended: ArticleReference, writing: ArticleReference

    public init(
        allowed: Clause<Bool>, most: Clause<Int>, holderVotes: Clause<Bool>, form: Clause<ProxyForm>,
        closesHours: Clause<Int>?, suspended: ArticleReference, writing: ArticleReference
    ) {
        self.allowed = allowed
        self.most = most
        self.holderVotes = holderVotes
        self.form = form
        self.closesHours = closesHours
        self.suspended = suspended
        self.writing = writing
    }

    /// As law and statutes have them today. A board has a number of its own, and there only directors vote.
    public init(in body: Organ, under statutes: StatutesInForce) {
        let isBoard = body == .board
        self.init(
            allowed: Clause(statutes[.proxyAllowed] || isBoard, statutes.article(of: .proxyAllowed)),
            most: isBoard
                ? Clause(statutes[.boardProxyMax], statutes.article(of: .boardProxyMax))
                : Clause(statutes[.proxyMaxPrincipals], statutes.article(of: .proxyMaxPrincipals)),
            holderVotes: Clause(
                isBoard || statutes[.proxyHolder] == .voter,
                isBoard ? statutes.article(of: .boardProxyMax) : statutes.law.article(.proxyHolder)),
            form: Clause(statutes[.proxyForm], statutes.article(of: .proxyForm)),
            closesHours: statutes.isSet(.proxyClosesHours) && !isBoard
                ? Clause(statutes[.proxyClosesHours], statutes.article(of: .proxyClosesHours)) : nil,
            suspended: isBoard ? statutes.article(of: .boardProxyMax) : statutes.law.article(.suspendedVote),
            writing: statutes.law.article(.proxyForm))
        guard !isBoard else { return }
        let most = statutes.law[.proxyMost], form = statutes.law[.proxyForm]
        if statutes.law.isInForce(.proxyMost) { legalMost = Clause(most.count, most.reference) }
        if statutes.law.isInForce(.proxyForm), form.check == .excludes, form.words.contains("electronic") {
            onPaper = form.reference
        }
    }
}
