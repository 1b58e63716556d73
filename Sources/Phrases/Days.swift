public import Kernel

extension Phrases {
    private static let months = [
        ("januari", "January"), ("februari", "February"), ("maart", "March"), ("april", "April"), ("mei", "May"),
        ("juni", "June"), ("juli", "July"), ("augustus", "August"), ("september", "September"),
        ("oktober", "October"), ("november", "November"), ("december", "December"),
    ]
    private static let weekdays = [
        ("maandag", "Monday"), ("dinsdag", "Tuesday"), ("woensdag", "Wednesday"), ("donderdag", "Thursday"),
        ("vrijdag", "Friday"), ("zaterdag", "Saturday"), ("zondag", "Sunday"),
    ]

    /// A day in words: 12 mei 2026, 12 May 2026.
    public static func day(_ day: Day) -> Phrase {
        let (year, number, date) = day.parts
        let month = months[number - 1]
        return Phrase(nl: "\(date) \(month.0) \(year)", en: "\(date) \(month.1) \(year)")
    }

    /// A day with its weekday: dinsdag 12 mei 2026, Tuesday 12 May 2026.
    public static func weekday(_ day: Day) -> Phrase {
        let weekday = weekdays[day.weekday - 1]
        let words = Phrases.day(day)
        return Phrase(nl: "\(weekday.0) \(words.nl)", en: "\(weekday.1) \(words.en)")
    }

    /// A time of day from minutes after midnight: 20:00.
    public static func time(minute: Int) -> String {
        let (hours, minutes) = (minute / 60, minute % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
