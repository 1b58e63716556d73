/// A financial year (boekjaar), named by the calendar year in which it begins: with a start on 1 July, 2025 runs from
/// 1 July 2025 to 30 June 2026.
public struct FinancialYear: Hashable, Sendable {
    public let name: Int
    public let first: Day, last: Day
    private let start: MonthDay

    /// - Parameter next: where the next year begins on another day than this one.
    public init(_ name: Int, from start: MonthDay, until next: MonthDay? = nil) {
        self.name = name
        self.start = next ?? start
        first = start.inYear(name) ?? Day(number: 0)
        last = ((next ?? start).inYear(name + 1) ?? Day(number: 0)) - 1
    }

    /// The year in which a day lies.
    public init(of day: Day, from start: MonthDay) {
        let here = FinancialYear(day.year, from: start)
        self = here.first <= day ? here : FinancialYear(day.year - 1, from: start)
    }

    /// The last one that has ended before a day.
    public static func ended(before day: Day, from start: MonthDay) -> FinancialYear {
        FinancialYear(of: day, from: start).previous
    }

    public var next: FinancialYear { FinancialYear(name + 1, from: start) }
    public var previous: FinancialYear { FinancialYear(name - 1, from: start) }

    /// The last day of a term of so many months after the year: six months after 2025 is 30 June 2026.
    /// Whole months from the end of its last day on; where that month has no such day, its last day.
    public func end(afterMonths months: Int) -> Day {
        max((last + 1).adding(months: months) - 1, last.adding(months: months))
    }
}
