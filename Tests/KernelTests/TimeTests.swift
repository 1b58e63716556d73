import Kernel
import Testing

@Suite("A moment")
struct TimeTests {
    @Test("is written in UTC with milliseconds and read back")
    func written() throws {
        let moment = try #require(Timestamp("2026-05-12T18:30:05Z"))
        #expect(moment.description == "2026-05-12T18:30:05.000Z")
        #expect(Timestamp(moment.description) == moment)
        #expect(Timestamp(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    }

    @Test(
        "is not read from anything else",
        arguments: ["2026-05-12", "2026-05-12T24:00:00Z", "2026-05-12T18:60:00Z", "2026-05-12T18:30:05+02:00", "T", ""])
    func unreadable(text: String) { #expect(Timestamp(text) == nil) }

    /// Central European time as the zone's rule says for 2026: summer time from 29 March to 25 October, 01:00 UTC.
    private var zone: Zone {
        Zone(name: "test") { moment in
            let text = moment.description
            return text >= "2026-03-29T01:00" && text < "2026-10-25T01:00" ? 7200 : 3600
        }
    }

    @Test("belongs to the day of the cooperative's zone, not of Greenwich")
    func localDay() throws {
        #expect(zone.day(of: try #require(Timestamp("2026-05-11T22:30:00Z"))).description == "2026-05-12")
        #expect(zone.day(of: try #require(Timestamp("2026-01-11T22:30:00Z"))).description == "2026-01-11")
    }

    @Test(
        "is found from a local day and minute, also around the change of the clock",
        arguments: [
            ("2026-05-12", 20 * 60, "2026-05-12T18:00:00.000Z"), ("2026-03-29", 0, "2026-03-28T23:00:00.000Z"),
            ("2026-03-29", 3 * 60, "2026-03-29T01:00:00.000Z"), ("2026-10-25", 0, "2026-10-24T22:00:00.000Z"),
            ("2026-10-25", 2 * 60 + 30, "2026-10-25T00:30:00.000Z"), ("2026-10-25", 4 * 60, "2026-10-25T03:00:00.000Z"),
        ])
    func fromLocal(day: String, minute: Int, moment: String) throws {
        #expect(zone.moment(try #require(Day(day)), minute: minute).description == moment)
    }
}
