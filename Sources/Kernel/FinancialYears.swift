/// The financial years of one cooperative, also where its statutes change the day on which a year begins.
///
/// A year begins on the day that the statutes in force on 1 January of its calendar year name: a change that comes into force
/// later in that year leaves the years before it as they were. The year that is running ends when the next one begins, and is
/// longer or shorter for once.
public struct FinancialYears {
    private let start: (Int) throws -> MonthDay

    /// - Parameter start: the day of the year on which the financial year of a calendar year begins.
    public init(beginningOn start: @escaping (Int) throws -> MonthDay) { self.start = start }

    public func year(named name: Int) throws -> FinancialYear {
        FinancialYear(name, from: try start(name), until: try start(name + 1))
    }

    /// The year in which a day lies.
    public func year(of day: Day) throws -> FinancialYear {
        let here = try year(named: day.year)
        return here.first <= day ? here : try year(named: day.year - 1)
    }

    /// The last one that has ended before a day.
    public func ended(before day: Day) throws -> FinancialYear { try year(named: year(of: day).name - 1) }
}
