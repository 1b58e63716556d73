import Kernel
import Testing

@Suite("At every edge")
struct EdgeTests {
    @Test(
        "a part of a whole is the smallest number that reaches it; one less does not, for every fraction up to twelfths"
    )
    func fractions() throws {
        for denominator in Int64(1)...12 {
            for numerator in 1...denominator {
                let fraction = try #require(Fraction(numerator, denominator))
                for whole in Int64(1)...250 {
                    let needed = fraction.ceiling(of: whole)
                    #expect(needed * denominator >= numerator * whole, "\(fraction) of \(whole)")
                    #expect((needed - 1) * denominator < numerator * whole, "\(fraction) of \(whole)")
                    #expect(fraction.isReached(by: needed, of: whole) && !fraction.isReached(by: needed - 1, of: whole))
                    // Strictly more asks one vote more exactly where the part is whole.
                    let isWhole = needed * denominator == numerator * whole
                    #expect(fraction.isExceeded(by: needed, of: whole) == !isWhole, "\(fraction) of \(whole)")
                }
            }
        }
    }

    @Test("the days of twelve years follow one another, each with its month, its weekday and its place in the text")
    func calendar() throws {
        var year = 2019, month = 1, date = 1, weekday = 2
        let first = try #require(Day(year: year, month: month, day: date))
        for offset in 0..<4_383 {
            let day = first + offset
            #expect(day.parts == (year, month, date) && day.weekday == weekday, "\(day)")
            #expect(Day(day.description) == day)
            let isLeap = year == 2020 || year == 2024 || year == 2028
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            weekday = weekday % 7 + 1
            date += 1
            if date > length { (date, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
    }

    @Test(
        "a term in months ends on the same date, or on the last of a month that is too short, counted from its anchor")
    func months() throws {
        let start = try #require(Day(year: 2023, month: 1, day: 1))
        for offset in 0..<1_461 {
            let anchor = start + offset
            for months in [1, 3, 6, 10, 12, 24] {
                let end = anchor.adding(months: months)
                let from = anchor.parts, to = end.parts
                #expect(to.year * 12 + to.month == from.year * 12 + from.month + months, "\(anchor) and \(months)")
                let last = Day.length(ofMonth: to.month, in: to.year)
                #expect(to.day == min(from.day, last), "\(anchor) and \(months)")
            }
        }
    }

    @Test("the days on which the clock changes have 23 and 25 hours, and every minute of them belongs to its own day")
    func summerTime() throws {
        let zone = Zone(name: "test") { moment in
            let text = moment.description
            return text >= "2026-03-29T01:00" && text < "2026-10-25T01:00" ? 7200 : 3600
        }
        for (text, hours) in [("2026-03-28", 24), ("2026-03-29", 23), ("2026-10-24", 24), ("2026-10-25", 25)] {
            let day = try #require(Day(text))
            let start = zone.moment(day, minute: 0), next = zone.moment(day + 1, minute: 0)
            #expect(next.milliseconds - start.milliseconds == Int64(hours) * 3_600_000, "\(day)")
            #expect(zone.day(of: start.adding(milliseconds: -1)) == day - 1)
            #expect(zone.day(of: next.adding(milliseconds: -1)) == day)
            for minute in stride(from: Int64(0), to: Int64(hours * 60), by: 7) {
                #expect(zone.day(of: start.adding(seconds: minute * 60)) == day, "\(day), minute \(minute)")
            }
        }
    }
}
