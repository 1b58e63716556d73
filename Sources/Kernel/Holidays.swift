/// Generally recognised holidays (algemeen erkende feestdagen), exactly, for any year.
public enum Holidays {
    /// The holidays of a jurisdiction in a year; none where its calendar is not known.
    public static func of(_ jurisdiction: String, in year: Int) -> Set<Day> {
        switch jurisdiction {
        case "NL":
            Set(
                movable([-2, 1, 39, 50], in: year) + fixed([(1, 1), (5, 5), (12, 25), (12, 26)], in: year)
                    + [birthday(in: year)].compactMap(\.self))
        case "DE":
            Set(
                movable([-2, 1, 39, 50], in: year)
                    + fixed([(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)], in: year))
        default: []
        }
    }

    /// Easter Sunday: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8).
    public static func easter(in year: Int) -> Day? {
        let golden = year % 19, century = year / 100, rest = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let total = epact + weekday - 7 * shift + 114
        return Day(year: year, month: total / 31, day: total % 31 + 1)
    }

    /// The birthday of the king, from 2014 on 27 April, of the queen before that on 30 April; a day earlier where that is
    /// a Sunday.
    private static func birthday(in year: Int) -> Day? {
        let day = year >= 2014 ? Day(year: year, month: 4, day: 27) : Day(year: year, month: 4, day: 30)
        return day.map { $0.weekday == 7 ? $0 - 1 : $0 }
    }

    private static func movable(_ offsets: [Int], in year: Int) -> [Day] {
        easter(in: year).map { sunday in offsets.map { sunday + $0 } } ?? []
    }

    private static func fixed(_ dates: [(month: Int, day: Int)], in year: Int) -> [Day] {
        dates.compactMap { Day(year: year, month: $0.month, day: $0.day) }
    }
}
