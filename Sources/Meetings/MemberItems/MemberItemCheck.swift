public import Kernel
import Phrases

/// The checks around an item that members ask for.
public enum MemberItemCheck {
    /// Too few stand behind it, by votes and by heads.
    public static func grounds(votes: Int, members: Int, base: Int, rules: MemberItemRules) -> [Ground] {
        guard !rules.isReached(votes: votes, members: members, base: base) else { return [] }
        let needed = rules.needed(of: base), byMembers = rules.measure == .members
        return [
            Ground(
                "agenda-request-too-few", rules.fraction.article, required: "\(min(needed, rules.members.value))",
                found: "\(byMembers ? members : votes)",
                message: byMembers
                    ? Phrases.MemberItems.tooFewMembers(members, needed: min(needed, rules.members.value))
                    : Phrases.MemberItems.tooFew(votes: votes, needed: needed, members: rules.members.value),
                remedy: Phrases.MemberItems.findMore)
        ]
    }

    /// Asked too late for this meeting. For an amendment that the notice did not announce, the terms of 2:42 lid 1 and of
    /// the statutes have to be met by the notice of the addition as well.
    ///
    /// - Parameter isConvoked: whether the notice went out already.
    public static func grounds(
        topic: Topic, today: Day, held: Day, isConvoked: Bool, rules: MemberItemRules, notice: NoticeRules
    ) -> [Ground] {
        var grounds: [Ground] = []
        if isConvoked, topic.needsAnnouncement {
            let amendment = [AgendaLine(topic)]
            let terms = notice.terms(for: amendment).filter { $0.reason == .amendment }
            grounds = NoticeCheck.grounds(agenda: amendment, sent: today, held: held, rules: notice).filter { ground in
                terms.contains { $0.article == ground.article && !$0.isMet(from: today, to: held) }
            }
        }
        // The law before the statutes.
        for term in [rules.legalDays, rules.days].compactMap(\.self) {
            let last = rules.counting.latestSending(for: held, days: term.value)
            guard today > last else { continue }
            grounds.append(
                Ground(
                    "agenda-request-late", term.article, required: "\(last)", found: "\(today)",
                    message: Phrases.MemberItems.late(days: term.value, last: last),
                    remedy: rules.measure == .members
                        ? Phrases.MemberItems.nextMeetingByMembers : Phrases.MemberItems.nextMeeting))
        }
        return grounds
    }
}
