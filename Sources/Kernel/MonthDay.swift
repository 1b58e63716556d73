/// A day of every year, such as the day on which the financial year begins: `01-01`.
public struct MonthDay: Hashable, Sendable, Codable {
    /// 1...12 and 1...31.
    public let month: Int, day: Int

    /// Refuses (nil) what is no day of every year: 29 February is none.
    public init?(month: Int, day: Int) {
        guard Day(year: 2025, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    /// For days that are written in the program.
    public init(known month: Int, _ day: Int) {
        self.month = month
        self.day = day
    }

    /// This day in a year.
    public func inYear(_ year: Int) -> Day? { Day(year: year, month: month, day: day) }
}
