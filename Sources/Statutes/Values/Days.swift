public import Kernel

extension Day: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> Day {
        guard let word = node.word, let day = Day(word) else { throw Misreading(.day, at: node) }
        return day
    }

    public var written: String { description }
    public var quantity: Quantity? { Quantity(Fraction(Int64(number))) }
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
