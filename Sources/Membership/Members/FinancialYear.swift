public import Kernel

/// The financial year (boekjaar) of a cooperative, known by the month and day on which it starts.
public struct FinancialYear: Hashable, Sendable {
    public let month: Int, day: Int

    /// The calendar year (2:10a).
    public static let calendar = FinancialYear(month: 1, day: 1)

    public init(month: Int, day: Int) {
        self.month = month
        self.day = day
    }

    /// The first day of a financial year in that calendar year.
    private func start(in year: Int) -> Day {
        let month = min(max(month, 1), 12)
        let day = min(max(day, 1), Day.length(ofMonth: month, in: year))
        return Day(year: year, month: month, day: day) ?? Day(number: 0)
    }

    /// The last day of the financial year in which a day falls.
    public func end(of day: Day) -> Day {
        let year = day.year
        let next = start(in: year) > day ? start(in: year) : start(in: year + 1)
        return next - 1
    }

    /// The last day of the financial year after that one.
    public func endOfNext(after day: Day) -> Day { end(of: end(of: day) + 1) }
}
