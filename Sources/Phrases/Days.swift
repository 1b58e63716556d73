public import Kernel

extension Phrases {
    /// A day in words: 12 mei 2026, 12 May 2026.
    public static func day(_ day: Day) -> Phrase { Format.day(day) }

    /// A day with its weekday: dinsdag 12 mei 2026, Tuesday 12 May 2026.
    public static func weekday(_ day: Day) -> Phrase {
        Phrase(nl: Format.longDay(day, .dutch), en: Format.longDay(day, .english))
    }

    /// A time of day from minutes after midnight, alike in both languages: 20:00.
    public static func time(minute: Int) -> String { Format.time(minute, .english) }
}
