public import Kernel

/// How days, times, money and numbers are written for people, in their language. Exact: whole numbers only.
public enum Format {
    private static let months = [
        Phrase(nl: "januari", en: "January"), Phrase(nl: "februari", en: "February"),
        Phrase(nl: "maart", en: "March"), Phrase(nl: "april", en: "April"), Phrase(nl: "mei", en: "May"),
        Phrase(nl: "juni", en: "June"), Phrase(nl: "juli", en: "July"), Phrase(nl: "augustus", en: "August"),
        Phrase(nl: "september", en: "September"), Phrase(nl: "oktober", en: "October"),
        Phrase(nl: "november", en: "November"), Phrase(nl: "december", en: "December"),
    ]
    private static let weekdays = [
        Phrase(nl: "maandag", en: "Monday"), Phrase(nl: "dinsdag", en: "Tuesday"),
        Phrase(nl: "woensdag", en: "Wednesday"), Phrase(nl: "donderdag", en: "Thursday"),
        Phrase(nl: "vrijdag", en: "Friday"), Phrase(nl: "zaterdag", en: "Saturday"),
        Phrase(nl: "zondag", en: "Sunday"),
    ]

    /// `21 november 2026`, `21 November 2026`.
    public static func day(_ day: Day, _ language: Language) -> String {
        let (year, month, number) = day.parts
        return "\(number) \(months[month - 1](language)) \(year)"
    }

    /// `zaterdag 21 november 2026`, `Saturday 21 November 2026`.
    public static func longDay(_ day: Day, _ language: Language) -> String {
        weekdays[day.weekday - 1](language) + " " + Format.day(day, language)
    }

    /// A day as a phrase, for sentences that hold one.
    public static func day(_ day: Day) -> Phrase { Phrase(nl: Format.day(day, .dutch), en: Format.day(day, .english)) }

    /// `20.00 uur`, `20:00`. Minutes since midnight.
    public static func time(_ minute: Int, _ language: Language) -> String {
        let hour = String(minute / 60)
        let rest = (minute % 60 < 10 ? "0" : "") + String(minute % 60)
        return language == .dutch ? "\(hour).\(rest) uur" : (hour.utf8.count < 2 ? "0" : "") + "\(hour):\(rest)"
    }

    /// `21 november 2026, 20.00 uur` in the cooperative's zone.
    public static func moment(_ moment: Timestamp, in zone: Zone, _ language: Language) -> String {
        let (day, minute) = zone.local(moment)
        return Format.day(day, language) + ", " + time(minute, language)
    }

    /// `12.345`, `12,345`.
    public static func number(_ value: Int64, _ language: Language) -> String {
        let digits = Array(String(value.magnitude).utf8)
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += language == .dutch ? "." : "," }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }

    public static func number(_ value: Int, _ language: Language) -> String { number(Int64(value), language) }

    /// `€ 1.234,50`, `€1,234.50`; below zero `€ -1.234,50`, `-€1,234.50`. No line ends after the Dutch sign: its space does not break.
    public static func money(_ money: Money, _ language: Language) -> String {
        let magnitude = money.cents.magnitude
        let cents = magnitude % 100
        let rest = (cents < 10 ? "0" : "") + String(cents)
        let whole = number(Int64(magnitude / 100), language)
        let minus = money.cents < 0 ? "-" : ""
        return language == .dutch ? "€\u{A0}\(minus)\(whole),\(rest)" : "\(minus)€\(whole).\(rest)"
    }
}
