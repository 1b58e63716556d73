public import Kernel
import Phrases

/// The checks around a members' request for an assembly (verzoek tot bijeenroeping).
public enum RequestCheck {
    /// Enough stand behind the request: votes or members, as the law counts them (`RequestRules.measure`).
    public static func grounds(support: Int, base: Int, rules: RequestRules) -> [Ground] {
        let needed = rules.needed(of: base), byMembers = rules.measure == .members
        guard support < needed || support == 0 else { return [] }
        return [
            Ground(
                "request-too-few-votes", rules.fraction.article, required: "\(needed)", found: "\(support)",
                message: Phrases.Meetings.requestTooFew(support, needed: needed, base: base, byMembers: byMembers),
                remedy: Phrases.Meetings.findMoreSupporters(needed - support, byMembers: byMembers))
        ]
    }

    /// The board holds the assembly in time.
    public static func grounds(requestedOn: Day, held: Day, rules: RequestRules) -> [Ground] {
        var seen: Set<ArticleReference> = []
        return [rules.legalHoldWithin, rules.holdWithin].compactMap { clause in
            let last = rules.lastDay(of: clause, from: requestedOn)
            guard held > last, seen.insert(clause.article).inserted else { return nil }
            return Ground(
                "request-held-too-late", clause.article, required: "\(last)", found: "\(held)",
                message: Phrases.Meetings.requestHeldTooLate(requestedOn: requestedOn, days: clause.value),
                remedy: Phrases.Meetings.chooseDayUntil(last))
        }
    }

    /// The agenda names what members asked for (2:41 lid 2). Where they convoke themselves, it is about nothing else
    /// (2:41 lid 3): of other items at most the title stands on it.
    ///
    /// - Parameters:
    ///   - deciding: the titles of the items that carry a proposal or a kind of business of their own.
    ///   - byRequesters: whether those who asked convoke it.
    public static func grounds(
        subject: String, agenda: [String], deciding: [String], byRequesters: Bool, rules: RequestRules
    ) -> [Ground] {
        let asked = RequestedSubject(subject)
        var grounds: [Ground] = []
        if !asked.isNamed(by: agenda) {
            grounds.append(
                Ground(
                    "request-subject-missing",
                    byRequesters ? rules.selfConvokeAfter.article : rules.legalHoldWithin.article, required: subject,
                    message: Phrases.Meetings.requestSubjectMissing(subject),
                    remedy: Phrases.Meetings.putSubjectOnAgenda(subject)))
        }
        let beyond = deciding.filter { !asked.covers($0) }
        if byRequesters, !beyond.isEmpty {
            grounds.append(
                Ground(
                    "request-agenda-beyond", rules.selfConvokeAfter.article, required: subject,
                    found: beyond.joined(separator: ", "),
                    message: Phrases.Meetings.requestAgendaBeyond(subject, beyond),
                    remedy: Phrases.Meetings.leaveOutBeyond(subject)))
        }
        return grounds
    }

    /// The requesters may convoke themselves.
    ///
    /// - Parameter boardConvokedOn: the day on which the board convoked a meeting on this request, if it did.
    public static func grounds(
        requestedOn: Day, convokedOn today: Day, boardConvokedOn: Day?, rules: RequestRules
    ) -> [Ground] {
        let article = rules.selfConvokeAfter.article
        if let acted = boardConvokedOn {
            return [
                Ground(
                    "request-board-has-convoked", article, found: "\(acted)",
                    message: Phrases.Meetings.boardHasConvoked(acted), remedy: Phrases.Meetings.goToThatMeeting)
            ]
        }
        let from = rules.selfConvokeFrom(requestedOn: requestedOn)
        guard today < from else { return [] }
        return [
            Ground(
                "request-board-has-time", article, required: "\(from)", found: "\(today)",
                message: Phrases.Meetings.boardStillHasTime(days: rules.selfConvokeAfter.value),
                remedy: Phrases.Meetings.convokeFrom(from))
        ]
    }
}
