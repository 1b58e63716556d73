public import Kernel
import Phrases

/// When arrears (betalingsachterstand) are a ground for notice by the cooperative: longer than so many months, after so
/// many reminders (aanmaningen).
public struct ArrearsRule: Sendable {
    public let months: Ruled<Int>
    public let reminders: Ruled<Int>

    public init(months: Ruled<Int>, reminders: Ruled<Int>) {
        self.months = months
        self.reminders = reminders
    }

    /// The first day on which notice can be given for what had to be paid on a day.
    public func firstDay(unpaidSince: Day) -> Day { unpaidSince.adding(months: months.value) + 1 }

    /// Refused: `arrears-without-day`, `arrears-too-short`, `reminders-too-few`.
    /// - Parameters:
    ///   - unpaidSince: the day on which it had to be paid at the latest; nil where nobody says it.
    ///   - reminded: the days on which reminders were sent. One of before the arrears, or of after the notice, is none; two
    ///     on a day are one.
    public func grounds(unpaidSince: Day?, reminded: [Day], noticeOn: Day) -> [Ground] {
        guard let unpaidSince else {
            return [
                Ground(
                    "arrears-without-day", months.article, message: Phrases.Membership.arrearsWithoutDay,
                    remedy: Phrases.Membership.giveUnpaidSince)
            ]
        }
        let first = firstDay(unpaidSince: unpaidSince)
        let sent = Set(reminded.filter { $0 > unpaidSince && $0 <= noticeOn }).count
        return [
            noticeOn >= first
                ? nil
                : Ground(
                    "arrears-too-short", months.article, required: "\(first)", found: "\(noticeOn)",
                    message: Phrases.Membership.arrearsTooShort(months: months.value, since: unpaidSince),
                    remedy: Phrases.Membership.noticeFrom(first)),
            sent >= reminders.value
                ? nil
                : Ground(
                    "reminders-too-few", reminders.article, required: "\(reminders.value)", found: "\(sent)",
                    message: Phrases.Membership.remindersTooFew(sent, of: reminders.value),
                    remedy: Phrases.Membership.remindFirst),
        ].compactMap(\.self)
    }
}
