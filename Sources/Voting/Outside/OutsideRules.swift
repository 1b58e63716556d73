public import Kernel
public import Statutes

/// What law and statutes ask of a decision outside a meeting on some kind of business (2:40 lid 2; `decision.outsideMeeting`,
/// `board.decisionOutside`).
public struct OutsideRules: Hashable, Sendable {
    public let way: OutsideWay
    /// The article by which it is decided: of the law for members together, else of the statutes.
    public let article: ArticleReference
    /// Neither law nor statutes let this body decide outside a meeting.
    public let isForbidden: Bool
    /// The article that keeps this business for a meeting, with its notice and its text; nil where none does.
    public let meeting: ArticleReference?
    /// The article by which the one whom it concerns is heard in a meeting, unless that member answers with all others.
    public let hearing: ArticleReference?
    /// The article that asks a quorum or a majority of its own, which a plain vote in writing would pass by.
    public let ownRule: ArticleReference?
    /// The article that asks a secret vote: what is signed is not secret.
    public let secret: ArticleReference?
    /// Days that voters have at least, where the notice of a meeting would be passed by otherwise.
    public let term: OpeningRules.Term?

    public init(on topic: Topic, in body: Organ, under statutes: StatutesInForce) {
        let isBoard = body == .board
        let asked = OutsideRules.secretArticle(topic, statutes), own = OutsideRules.ownRuleArticle(topic, statutes)
        // What a vote in writing would pass by all members together can still decide: no statutes take that away (2:40 lid 2).
        let isKept = OutsideRules.meetingArticle(topic, .written, statutes) != nil
        let isForAll = statutes.law.isInForce(.outsideMeeting) && (isKept || asked != nil || own != nil)
        let inWriting = statutes[.decisionOutsideMeeting] == .written && !isForAll
        way = isBoard ? .board : inWriting ? .written : .unanimous
        article =
            isBoard
            ? statutes.article(of: .boardDecisionOutside)
            : inWriting ? statutes.article(of: .decisionOutsideMeeting) : statutes.law.article(.outsideMeeting)
        isForbidden =
            isBoard
            ? statutes[.boardDecisionOutside] == .never : !inWriting && !statutes.law.isInForce(.outsideMeeting)
        meeting = isBoard ? nil : OutsideRules.meetingArticle(topic, way, statutes)
        hearing =
            way == .unanimous && topic == .expulsion ? statutes.law.article(.suspendedHearing) : nil
        secret = way == .unanimous ? nil : asked
        guard way == .written else {
            ownRule = nil
            term = nil
            return
        }
        ownRule = own
        term = .init(days: statutes[.assemblyNoticeDays], article: statutes.articleIfAny(of: .assemblyNoticeDays))
    }

    private static func secretArticle(_ topic: Topic, _ statutes: StatutesInForce) -> ArticleReference? {
        statutes.isSet(.voteSecretFor) && statutes[.voteSecretFor].contains(topic)
            ? statutes.articleIfAny(of: .voteSecretFor) : nil
    }

    /// A quorum, a majority of its own, or rounds by consent: no vote in writing passes them by.
    private static func ownRuleArticle(_ topic: Topic, _ statutes: StatutesInForce) -> ArticleReference? {
        if !statutes.isAmendment(topic), statutes[.consentTopics].contains(topic) {
            return statutes.articleIfAny(of: .consentTopics)
        }
        if statutes.quorum(for: topic) != nil { return statutes.articleIfAny(of: .quorumByTopic) }
        return statutes.majority(for: topic) == statutes[.voteMajorityDefault]
            ? nil : statutes.majorityArticles(for: topic).last
    }

    /// The law itself speaks of a meeting: to amend, dissolve or convert one is called with that announcement (2:42 lid 1),
    /// accounts are adopted in one (2:58 lid 1), discharge comes after that (2:58 lid 1), and who is expelled is heard by it
    /// (2:38 lid 1), the last two unless all members agree, that one among them: no statutes take that way away (2:40 lid 2).
    private static func meetingArticle(
        _ topic: Topic, _ way: OutsideWay, _ statutes: StatutesInForce
    ) -> ArticleReference? {
        if statutes.isAmendment(topic) { return statutes.law.article(.amendAnnouncement) }
        switch topic {
        case .accounts: return statutes.law.article(.accountsAdoption)
        case .discharge: return way == .unanimous ? nil : statutes.law.article(.dischargeSeparate)
        case .expulsion: return way == .unanimous ? nil : statutes.law.article(.suspendedHearing)
        default: return nil
        }
    }

    /// The rules of the poll that the decision becomes. Nobody presides over it and no second vote follows at once: a tie
    /// is a rejection. Where all must agree, that is measured besides every majority.
    public func pollRules(on topic: Topic, in body: Organ, under statutes: StatutesInForce) -> PollRules {
        var rules = PollRules(on: topic, in: body, isSecondMeeting: false, under: statutes)
        rules.tie = .rejected
        rules.tieArticle = nil
        if way == .unanimous {
            rules.quorum = nil
            rules.universal = article
        }
        return rules
    }
}
