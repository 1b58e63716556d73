import Kernel
import Testing

@Suite("A legal day")
struct DayTests {
    @Test(
        "is written and read as ISO 8601",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-05-12", 20585),
            ("1583-01-01", -141_349),
            ("9999-12-31", 2_932_896),
        ])
    func written(text: String, number: Int) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "2026-5-12", "2026-05-12 ", "12-05-2026", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10",
            "2026-05-00", "0000-01-01", "20260512", "２０２６-05-12", "2026-05-1a",
        ])
    func unreadable(text: String) { #expect(Day(text) == nil) }

    @Test(
        "adds months once from its anchor and is clamped to the end of the month",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-10", 1, "2026-02-10"),
            ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"),
            ("2026-05-12", 24, "2028-05-12"), ("2028-02-29", 12, "2029-02-28"),
        ])
    func months(from: String, months: Int, to: String) throws {
        #expect(try #require(Day(from)).adding(months: months).description == to)
    }

    @Test("knows its weekday", arguments: [("2026-05-12", 2), ("2026-05-09", 6), ("1970-01-01", 4), ("1969-12-28", 7)])
    func weekday(text: String, weekday: Int) throws { #expect(try #require(Day(text)).weekday == weekday) }

    @Test("goes through its parts and back, for every day of eight centuries")
    func roundTrip() throws {
        for number in stride(from: -140_000, to: 150_000, by: 1) {
            let (year, month, day) = Day(number: number).parts
            #expect(Day(year: year, month: month, day: day)?.number == number)
        }
    }
}
