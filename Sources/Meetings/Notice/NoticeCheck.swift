public import Kernel
import Phrases
import Statutes

/// Whether a convocation sent on one day is in time for a meeting on another.
public enum NoticeCheck {
    /// Every term that is not met: one ground an article, the longest term of it.
    public static func grounds(
        agenda: [AgendaLine], sent: Day, held: Day, firstHeldOn: Day? = nil, rules: NoticeRules
    ) -> [Ground] {
        let short = rules.terms(for: agenda).filter { !$0.isMet(from: sent, to: held) }
        let strictest = short.filter { term in
            !short.contains { $0.article == term.article && $0.days > term.days }
        }
        var seen: Set<ArticleReference> = []
        let notices = strictest.filter { seen.insert($0.article).inserted }.map { term in
            Ground(
                "notice-too-short", term.article, required: "\(term.days)",
                found: "\(term.found(from: sent, to: held))",
                message: Phrases.Meetings.noticeTooShort(
                    held: held, required: term.days, found: term.found(from: sent, to: held),
                    fullDays: term.counting == .fullDaysBetween),
                remedy: Phrases.Meetings.chooseDayFrom(term.earliest(sentOn: sent)))
        }
        return notices + window(held: held, firstHeldOn: firstHeldOn, rules: rules)
    }

    /// A second meeting is neither too soon after the first nor too late.
    public static func window(held: Day, firstHeldOn: Day?, rules: NoticeRules) -> [Ground] {
        guard let first = firstHeldOn else { return [] }
        let (least, most) = (rules.secondMeetingAfter, rules.secondMeetingWithin)
        if held < first + least.value {
            return [
                Ground(
                    "second-meeting-too-soon", least.article, required: "\(first + least.value)", found: "\(held)",
                    message: Phrases.Meetings.secondMeetingTooSoon(days: least.value, found: held - first),
                    remedy: Phrases.Meetings.chooseDayFrom(first + least.value))
            ]
        }
        if held > first + most.value {
            return [
                Ground(
                    "second-meeting-too-late", most.article, required: "\(first + most.value)", found: "\(held)",
                    message: Phrases.Meetings.secondMeetingTooLate(days: most.value, found: held - first),
                    remedy: Phrases.Meetings.chooseDayUntil(first + most.value))
            ]
        }
        return []
    }
}
