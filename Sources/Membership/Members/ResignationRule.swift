public import Kernel

/// On which day a membership ends by notice (opzegging, 2:36).
///
/// A notice against a wrong day is never refused: the membership then ends on the earliest day that is permitted
/// (2:36 lid 2). Whatever the statutes ask, it can end with the financial year after that of the notice (2:36 lid 1),
/// where the law knows that ceiling.
public struct ResignationRule: Sendable {
    /// Days between the notice and the end, the day of the end counted: 28 asks the notice by 3 December for 31 December.
    public let noticeDays: Int
    public let onlyAtYearEnd: Bool
    /// The day on which the financial year begins.
    public let yearStart: MonthDay
    /// Whether the membership can end with the year after that of the notice in any case.
    public let hasCeiling: Bool

    public init(noticeDays: Int, onlyAtYearEnd: Bool, yearStart: MonthDay, hasCeiling: Bool = true) {
        self.hasCeiling = hasCeiling
        self.noticeDays = noticeDays
        self.onlyAtYearEnd = onlyAtYearEnd
        self.yearStart = yearStart
    }

    /// The last day of the membership.
    /// - Parameters:
    ///   - wished: the day against which notice was given, where one was named.
    ///   - years: the financial years of the cooperative, where statutes changed the day on which a year begins; else every
    ///     year begins on the same day.
    public func end(noticeOn: Day, wished: Day? = nil, in years: FinancialYears? = nil) throws -> Day {
        let start = yearStart
        let years = years ?? FinancialYears { _ in start }
        let earliest = noticeOn + max(noticeDays, 0)
        let permitted = try permittedDay(from: max(wished ?? earliest, earliest), years)
        guard hasCeiling else { return permitted }
        let ceiling = try years.year(named: years.year(of: noticeOn).name + 1).last
        // The ceiling protects the member; it does not shorten what the member wishes, which is a permitted day too.
        return try min(permitted, max(ceiling, wished.map { try permittedDay(from: $0, years) } ?? ceiling))
    }

    private func permittedDay(from day: Day, _ years: FinancialYears) throws -> Day {
        onlyAtYearEnd ? try years.year(of: day).last : day
    }
}
