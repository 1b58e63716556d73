public import Kernel
import Phrases

/// The checks around a members' request for an assembly (verzoek tot bijeenroeping).
public enum RequestCheck {
    /// Enough votes stand behind the request.
    public static func grounds(votes: Int, base: Int, rules: RequestRules) -> [Ground] {
        let needed = rules.votesNeeded(of: base)
        guard votes < needed || votes == 0 else { return [] }
        return [
            Ground(
                "request-too-few-votes", rules.fraction.article, required: "\(needed)", found: "\(votes)",
                message: Phrases.Meetings.requestTooFew(votes: votes, needed: needed, base: base),
                remedy: Phrases.Meetings.findMoreSupporters(needed - votes))
        ]
    }

    /// The board holds the assembly in time.
    public static func grounds(requestedOn: Day, held: Day, rules: RequestRules) -> [Ground] {
        var seen: Set<ArticleReference> = []
        return [rules.legalHoldWithin, rules.holdWithin].compactMap { clause in
            let last = requestedOn + clause.value
            guard held > last, seen.insert(clause.article).inserted else { return nil }
            return Ground(
                "request-held-too-late", clause.article, required: "\(last)", found: "\(held)",
                message: Phrases.Meetings.requestHeldTooLate(requestedOn: requestedOn, days: clause.value),
                remedy: Phrases.Meetings.chooseDayUntil(last))
        }
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
