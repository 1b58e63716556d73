public import Kernel

/// What the statutes say of a chosen date: for the page on which a meeting is planned.
public struct ChosenDay: Hashable, Sendable {
    /// One rule, its article, and what it means for this day.
    public struct Line: Hashable, Sendable {
        public let term: NoticeTerm
        /// The days there would be when the convocation went out today.
        public let found: Int
        /// The last day on which to convoke for the chosen day.
        public let convokeBy: Day
        /// The first day that is lawful for this rule when the convocation goes out today.
        public let earliest: Day
        public let isMet: Bool
    }

    public let day: Day
    public let lines: [Line]
    /// The first day that every rule allows, when the convocation goes out today.
    public let earliest: Day
    /// The last day that the rules allow: for a second meeting, or a meeting on members' request.
    public let latest: Day?
    /// The last day on which to convoke for the chosen day.
    public let convokeBy: Day
    public var isLawful: Bool { day >= earliest && latest.map { day <= $0 } ?? true }

    /// - Parameter heldBy: the last day for a meeting on members' request.
    public init(
        _ day: Day, today: Day, agenda: [AgendaLine], firstHeldOn: Day? = nil, heldBy: Day? = nil, rules: NoticeRules
    ) {
        let terms = rules.terms(for: agenda)
        self.day = day
        lines = terms.map {
            Line(
                term: $0, found: $0.found(from: today, to: day), convokeBy: $0.latestSending(for: day),
                earliest: $0.earliest(sentOn: today), isMet: $0.isMet(from: today, to: day))
        }
        let afterFirst = firstHeldOn.map { $0 + rules.secondMeetingAfter.value }
        earliest = (terms.map { $0.earliest(sentOn: today) } + [afterFirst].compactMap { $0 }).max() ?? today
        latest = [firstHeldOn.map { $0 + rules.secondMeetingWithin.value }, heldBy].compactMap { $0 }.min()
        convokeBy = terms.map { $0.latestSending(for: day) }.min() ?? day
    }
}
