public import Kernel

extension Day: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> Day {
        guard let word = node.word, let day = Day(word) else { throw Misreading(.day, at: node) }
        return day
    }

    public var written: String { description }
    public var quantity: Quantity? { Quantity(Fraction(Int64(number))) }
}

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

    init(known month: Int, _ day: Int) {
        self.month = month
        self.day = day
    }

    /// This day in a year.
    public func inYear(_ year: Int) -> Day? { Day(year: year, month: month, day: day) }
}

extension MonthDay: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> MonthDay {
        let parts = (node.word ?? "").split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]),
            let day = Int(parts[1]), let value = MonthDay(month: month, day: day)
        else { throw Misreading(.monthDay, at: node) }
        return value
    }

    public var written: String { twoDigits(month) + "-" + twoDigits(day) }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
