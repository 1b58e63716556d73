import Kernel
import Testing

@Suite("Terms of the law run to a working day")
struct TermsActTests {
    private let act = TermsAct(jurisdiction: "NL")

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(
        "Easter, exactly",
        arguments: [
            "1583-04-10", "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31",
            "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2285-03-22",
        ])
    func easter(_ text: String) throws {
        let day = try day(text)
        #expect(Holidays.easter(in: day.year) == day)
        #expect(day.weekday == 7)
    }

    @Test("Easter always is a Sunday between 22 March and 25 April")
    func easterRange() throws {
        for year in 1583...4099 {
            let easter = try #require(Holidays.easter(in: year))
            #expect(easter.weekday == 7)
            let (_, month, day) = easter.parts
            #expect(month == 3 && day >= 22 || month == 4 && day <= 25)
        }
    }

    @Test(
        "What is no working day",
        arguments: [
            ("2026-01-01", false), ("2026-01-02", true), ("2026-04-02", true), ("2026-04-03", false),
            ("2026-04-04", false), ("2026-04-06", false), ("2026-04-07", true), ("2026-04-27", false),
            ("2026-04-30", true), ("2026-05-01", true), ("2026-05-05", false), ("2026-05-14", false),
            ("2026-05-25", false), ("2026-05-26", true), ("2026-12-24", true), ("2026-12-25", false),
            ("2026-12-26", false), ("2026-12-28", true),
            // The king's birthday is on the 26th where the 27th is a Sunday; before 2014 the queen's was on 30 April.
            ("2025-04-26", false), ("2014-04-26", false), ("2025-04-28", true), ("2013-04-30", false),
            ("2013-04-26", true), ("2014-04-30", true), ("2012-04-30", false), ("2006-04-29", false),
            // A Thursday and a Monday.
            ("2024-05-09", false), ("2024-05-20", false),
        ])
    func workingDays(_ text: String, _ expected: Bool) throws {
        #expect(act.isWorkingDay(try day(text)) == expected)
    }

    @Test(
        "A term in months: counted once from its anchor, clamped, and run on",
        arguments: [
            ("2026-01-10", 1, "2026-02-10"),
            // 28 February 2026 is a Saturday; 29 February 2028 a Tuesday.
            ("2026-01-31", 1, "2026-03-02"), ("2028-01-31", 1, "2028-02-29"), ("2028-01-29", 1, "2028-02-29"),
            ("2027-01-31", 1, "2027-03-01"),
            // Over the end of the year: 1 January is a holiday, the 2nd and 3rd of 2027 a weekend.
            ("2026-12-01", 1, "2027-01-04"), ("2025-12-01", 1, "2026-01-02"), ("2026-11-30", 1, "2026-12-30"),
            // Christmas Day on a Friday, the second on a Saturday.
            ("2026-11-25", 1, "2026-12-28"),
            // Good Friday to the Tuesday after Easter.
            ("2026-03-03", 1, "2026-04-07"), ("2026-03-02", 1, "2026-04-02"),
            ("2026-03-27", 1, "2026-04-28"), ("2026-04-05", 1, "2026-05-06"), ("2026-04-14", 1, "2026-05-15"),
            ("2026-04-25", 1, "2026-05-26"), ("2026-10-31", 4, "2027-02-28"), ("2026-11-30", 3, "2027-03-01"),
        ])
    func months(_ anchor: String, _ months: Int, _ expected: String) throws {
        #expect(act.lastDay(months: months, from: try day(anchor)) == (try day(expected)))
    }

    @Test(
        "A term in days",
        arguments: [
            ("2026-03-02", 14, "2026-03-16"), ("2026-03-07", 14, "2026-03-23"), ("2026-03-08", 14, "2026-03-23"),
            ("2026-12-11", 14, "2026-12-28"), ("2026-02-07", 91, "2026-05-09"), ("2026-02-08", 90, "2026-05-11"),
        ])
    func days(_ anchor: String, _ days: Int, _ expected: String) throws {
        #expect(act.lastDay(days: days, from: try day(anchor)) == (try day(expected)))
    }

    @Test("Of a jurisdiction that is not known, weekends alone are free; another has its own days")
    func jurisdictions() throws {
        #expect(TermsAct(jurisdiction: "XX").isWorkingDay(try day("2026-01-01")))
        #expect(!TermsAct(jurisdiction: "XX").isWorkingDay(try day("2026-01-03")))
        #expect(!TermsAct(jurisdiction: "DE").isWorkingDay(try day("2026-05-01")))
        #expect(TermsAct(jurisdiction: "DE").isWorkingDay(try day("2026-05-05")))
    }
}
