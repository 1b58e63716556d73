public import Kernel

// The rules that differ by kind of business.

extension StatutesInForce {
    /// The majority that a decision of this kind needs: of the topic, else of the amendment for dissolution and
    /// conversion, else the ordinary one. Conversion never needs less than the law asks.
    public func majority(for topic: Topic) -> Majority {
        let byTopic = self[.voteMajorityByTopic]
        let standard = ParameterKey.voteMajorityByTopic.standard()
        switch topic {
        case .dismissal: return byTopic[topic] ?? self[.boardDismissMajority]
        case .convert:
            guard law.isInForce(.convertMajority) else {
                return byTopic[topic] ?? byTopic[.amend] ?? standard[topic] ?? self[.voteMajorityDefault]
            }
            let floor = Majority(law[.convertMajority].fraction)
            guard let own = byTopic[topic], own.fraction >= floor.fraction else { return floor }
            return own
        case .dissolve: return byTopic[topic] ?? byTopic[.amend] ?? standard[topic] ?? self[.voteMajorityDefault]
        default: return byTopic[topic] ?? standard[topic] ?? self[.voteMajorityDefault]
        }
    }

    /// Where that majority stands; the law first where it speaks of this kind of business, then the statutes.
    public func majorityArticles(for topic: Topic) -> [ArticleReference] {
        var articles: [ArticleReference] = []
        switch topic {
        case .dissolve where law.isInForce(.dissolveMajority): articles.append(law.article(.dissolveMajority))
        case .amend, .dissolve: articles.append(law.article(.amendMajority))
        case .convert where law.isInForce(.convertMajority): articles.append(law.article(.convertMajority))
        default: break
        }
        let own: ArticleReference? =
            switch topic {
            case .dismissal where self[.voteMajorityByTopic][topic] == nil: article(of: .boardDismissMajority)
            // The article on votes about persons says how many votes elect.
            case .persons where self[.voteMajorityByTopic][topic] == nil && isSet(.votePersonMethod):
                articleIfAny(of: .votePersonMethod)
            case _ where majorityStandsInTable(topic): articleIfAny(of: .voteMajorityByTopic)
            default: articleIfAny(of: .voteMajorityDefault)
            }
        if let own, !articles.contains(own) { articles.append(own) }
        return articles
    }

    private func majorityStandsInTable(_ topic: Topic) -> Bool {
        self[.voteMajorityByTopic][topic] != nil || ParameterKey.voteMajorityByTopic.standard()[topic] != nil
    }

    /// The part of the votes that must be present or represented; nil where any number is enough.
    public func quorum(for topic: Topic) -> Fraction? {
        // Who converts meets what an amendment asks too (2:18 lid 2).
        if topic == .convert, law.isInForce(.convertMajority) {
            return [written(quorumFor: topic), written(quorumFor: .amend)].compactMap(\.self).max()
        }
        return written(quorumFor: topic)
    }

    private func written(quorumFor topic: Topic) -> Fraction? {
        let own = self[.quorumByTopic]
        let found: Fraction?
        if let fraction = own[topic] {
            found = fraction
        } else if isSet(.quorumByTopic), topic == .dissolve || topic == .convert {
            found = own[.amend] ?? nil
        } else {
            found = isSet(.quorumByTopic) ? nil : (ParameterKey.quorumByTopic.standard()[topic] ?? nil)
        }
        guard let found, found > Fraction(0) else { return nil }
        return found
    }

    /// Whether a second meeting may decide on what a first missed its quorum for: an article says so, or the quorum itself is
    /// the standard that comes with one. Without a clause the quorum is asked again (2:43 lid 1, 2:25).
    public var knowsSecondMeeting: Bool {
        !isSet(.quorumByTopic) || isSet(.quorumSecondMeetingMinDays) || isSet(.quorumSecondMeetingMaxDays)
            || isSet(.quorumSecondMeetingMajority) || isSet(.quorumSecondMeetingNoticeDays)
    }

    /// The majority of a second meeting, where an article gives it one of its own; nil where it decides by the same as the
    /// first.
    public var secondMeetingMajority: Majority? {
        isSet(.quorumSecondMeetingMajority) || !isSet(.voteMajorityByTopic) ? self[.quorumSecondMeetingMajority] : nil
    }

    /// Days of notice that the statutes ask for an assembly with this kind of business. What the law asks besides
    /// stands in `law[.amendNoticeDays]`.
    public func noticeDays(for topic: Topic) -> Int {
        isAmendment(topic) ? max(self[.assemblyNoticeDays], self[.assemblyNoticeDaysAmend]) : self[.assemblyNoticeDays]
    }

    /// The article that asks those days.
    public func noticeArticle(for topic: Topic) -> ArticleReference {
        isAmendment(topic) && self[.assemblyNoticeDaysAmend] >= self[.assemblyNoticeDays]
            && isSet(.assemblyNoticeDaysAmend)
            ? article(of: .assemblyNoticeDaysAmend) : article(of: .assemblyNoticeDays)
    }

    /// Business that the law puts under the rules for an amendment: the statutes, dissolution, conversion.
    public func isAmendment(_ topic: Topic) -> Bool { [.amend, .dissolve, .convert].contains(topic) }

    /// The rule that protects an article; nil where the ordinary rule for an amendment holds.
    public func entrenchment(ofArticle number: String) -> Entrenchment? {
        self[.amendEntrenched].first { $0.article == number }
    }
}
