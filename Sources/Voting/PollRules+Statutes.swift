public import Kernel
public import Statutes

extension PollRules {
    /// The rules of a poll as law and statutes have them today.
    ///
    /// For an amendment, dissolution or conversion the law's own majority stands beside that of the statutes, unless the
    /// statutes lower it where the law allows that (2:43 lid 1). A body other than the assembly decides by the ordinary
    /// majority and without quorum.
    public init(on topic: Topic, in body: Organ, isSecondMeeting: Bool, under statutes: StatutesInForce) {
        let ofPersons = topic == .persons
        self.init(
            thresholds: PollRules.thresholds(topic, body, isSecondMeeting, statutes),
            quorum: PollRules.quorum(topic, body, isSecondMeeting, statutes),
            tie: (ofPersons
                ? TieRule(rawValue: statutes[.voteTiePerson].rawValue)
                : TieRule(rawValue: statutes[.voteTieMatter].rawValue)) ?? .rejected,
            tieArticle: ofPersons
                ? statutes.articleIfAny(of: .voteTiePerson) : statutes.articleIfAny(of: .voteTieMatter))
        if body == .assembly { limitNonMembers(under: statutes) }
    }

    /// Officers who are no members have a vote in the assembly where the statutes give them one, up to their part (2:38 lid 3).
    public mutating func limitNonMembers(under statutes: StatutesInForce) {
        let share = statutes[.voteNonMemberShare]
        guard share > Fraction(0) else { return }
        nonMembers = share
        nonMembersArticle = statutes.law.article(.nonMemberVotes)
    }

    private static func thresholds(
        _ topic: Topic, _ body: Organ, _ isSecondMeeting: Bool, _ statutes: StatutesInForce
    ) -> [Threshold] {
        let own = ownMajority(topic, body, isSecondMeeting, statutes)
        var thresholds = [Threshold(own.majority, under: statutes, article: own.article)]
        guard body == .assembly else { return thresholds }
        // Who converts meets what an amendment asks too (2:18 lid 2).
        if topic == .convert, statutes.law.isInForce(.convertMajority) {
            let amending = ownMajority(.amend, body, isSecondMeeting, statutes)
            let too = Threshold(amending.majority, under: statutes, article: amending.article)
            if too.isStricter(than: thresholds[0]) { thresholds.append(too) }
        }
        guard let code = lawMajority(topic, statutes.law) else { return thresholds }
        let asked = statutes.law[code].fraction, article = statutes.law.article(code)
        // Where the law lets the statutes ask less, their lower number stands alone.
        let isMandatory = statutes.law[code].check == .topicAtLeast
        guard own.article != article, isMandatory || own.majority.fraction >= asked else { return thresholds }
        // What counts as a vote that was cast, the law leaves to the statutes.
        let blankCounts = own.majority.blankCounts ?? statutes[.voteBlankCounts]
        return [Threshold(rule: "law-majority", asked, blankCounts: blankCounts, article: article)] + thresholds
    }

    private static func ownMajority(
        _ topic: Topic, _ body: Organ, _ isSecondMeeting: Bool, _ statutes: StatutesInForce
    ) -> (majority: Majority, article: ArticleReference?) {
        guard body == .assembly else {
            return (statutes[.voteMajorityDefault], statutes.articleIfAny(of: .voteMajorityDefault))
        }
        let article = statutes.majorityArticles(for: topic).last
        let majority = statutes.majority(for: topic)
        guard isSecondMeeting, statutes.isAmendment(topic), statutes.quorum(for: topic) != nil,
            let second = statutes.secondMeetingMajority
        else { return (majority, article) }
        // Conversion never needs less than the law asks (2:18 lid 2), also the second time.
        if topic == .convert, second.fraction < majority.fraction { return (majority, article) }
        return (second, statutes.articleIfAny(of: .quorumSecondMeetingMajority))
    }

    private static func lawMajority(_ topic: Topic, _ law: LawOnDay) -> LawCode? {
        let codes: [LawCode] =
            switch topic {
            case .amend: [.amendMajority]
            case .dissolve: [.dissolveMajority, .amendMajority]
            case .convert: [.convertMajority]
            default: []
            }
        return codes.first(where: law.isInForce)
    }

    private static func quorum(
        _ topic: Topic, _ body: Organ, _ isSecondMeeting: Bool, _ statutes: StatutesInForce
    ) -> QuorumRule? {
        let isEased = isSecondMeeting && statutes.knowsSecondMeeting
        guard body == .assembly, !isEased, let fraction = statutes.quorum(for: topic) else { return nil }
        return QuorumRule(
            fraction, counted: QuorumRule.Counted(rawValue: statutes[.quorumBase].rawValue) ?? .votes,
            article: statutes.articleIfAny(of: .quorumByTopic))
    }
}

extension Threshold {
    /// A majority of the statutes, with what it is measured against: its own, else what holds for every vote.
    public init(_ majority: Majority, under statutes: StatutesInForce, article: ArticleReference?) {
        self.init(
            majority.fraction, isStrict: majority.strict,
            basis: Basis(rawValue: (majority.basis ?? statutes[.voteBasis]).rawValue) ?? .cast,
            blankCounts: majority.blankCounts ?? statutes[.voteBlankCounts], article: article)
    }

    /// Asks something that the other does not: a larger part, or a part of more votes.
    fileprivate func isStricter(than other: Threshold) -> Bool {
        fraction > other.fraction || basis != other.basis || blankCounts && !other.blankCounts
    }
}

extension OpeningRules {
    /// What law and statutes ask today before a vote on this kind of business opens.
    public init(
        on topic: Topic, in body: Organ, quorum: QuorumRule?, under statutes: StatutesInForce
    ) {
        self.init(
            quorum: quorum, unlisted: statutes.articleIfAny(of: .agendaDecideUnlisted),
            unlistedHealedByAll: statutes[.agendaDecideUnlisted] == .unanimousAll)
        if statutes.isSet(.voteSecretFor), statutes[.voteSecretFor].contains(topic) {
            secret = statutes.articleIfAny(of: .voteSecretFor)
        }
        guard body == .assembly else { return }
        unlistedByLaw = statutes.law.isInForce(.itemNotice) ? statutes.law.article(.itemNotice) : nil
        convocation = statutes.law.article(.boardConvokes)
        hour = statutes.article(of: .assemblyNoticeDays)
        guard statutes.isAmendment(topic) else { return }
        // Delegates get the text longer before (2:42 lid 2).
        let toDelegates = statutes[.assemblyDelegates]
        let code: LawCode = toDelegates ? .textToBranches : .textAvailableDays
        let own: ParameterKey<Int> = toDelegates ? .amendTextToBranchesDays : .amendTextAvailableDays
        let law = statutes.law[code], isLaw = statutes.law.isInForce(code)
        if isLaw { textTerms = [Term(days: law.count, article: law.reference)] }
        if isLaw || statutes.isSet(own), statutes[own] > law.count {
            textTerms.append(
                Term(
                    days: statutes[own], article: statutes.articleIfAny(of: own),
                    counting: statutes[.assemblyNoticeCounting]))
        }
        announcement = statutes.law.article(.amendAnnouncement)
        // Not every law lets unanimity of all heal what went before.
        universal = statutes.law.isInForce(.universalMeeting) ? statutes.law.article(.universalMeeting) : nil
    }
}
