/// The terms act of a jurisdiction (Algemene termijnenwet): where a term of the law ends that is counted forward.
///
/// A term that would end on a Saturday, a Sunday or a generally recognised holiday runs to the end of the next working
/// day (art. 1 lid 1). Terms that are counted back from an event, such as a notice of meeting, do not (art. 1 lid 2), and
/// never come here; nor do terms of more than three months or ninety days (art. 4).
public struct TermsAct: Hashable, Sendable {
    private let jurisdiction: String

    /// - Parameter jurisdiction: the code that statutes and law table carry (`NL`). Of a jurisdiction whose holidays are
    ///   not known, only Saturdays and Sundays are kept free.
    public init(jurisdiction: String) { self.jurisdiction = jurisdiction }

    /// Longest terms that run on to a working day (art. 4).
    private static let longestMonths = 3, longestDays = 90

    public func isWorkingDay(_ day: Day) -> Bool {
        day.weekday <= 5 && !Holidays.of(jurisdiction, in: day.year).contains(day)
    }

    /// The day itself where it is a working day, else the next one.
    public func workingDay(from day: Day) -> Day {
        var day = day
        while !isWorkingDay(day) { day = day + 1 }
        return day
    }

    /// The last day of a term in months: counted once from its anchor, clamped to the end of the month, and run on.
    public func lastDay(months: Int, from anchor: Day) -> Day {
        let last = anchor.adding(months: months)
        return months > Self.longestMonths ? last : workingDay(from: last)
    }

    /// The last day of a term in days, the day after the anchor being the first.
    public func lastDay(days: Int, from anchor: Day) -> Day {
        let last = anchor + days
        return days > Self.longestDays ? last : workingDay(from: last)
    }
}
