import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("One's own calendar")
struct CalendarFlowTests {
    private static let place = "/c/de-linde/calendar"

    @Test func `A member makes a link, reads the calendar without signing in, and a new link ends the old`()
        async throws
    {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            let made = try await member.submit(Self.place, "key=k1")
            #expect(made.status == 200 && made.body.contains("Uw link"))
            let link = try #require(made.body.firstMatch(of: /\/calendar\/([0-9a-f]{48})/)).output.0
            let feed = try await town.browser(of: "member5").get(String(link))
            #expect(feed.status == 200 && feed.body.hasPrefix("BEGIN:VCALENDAR\r\n"))
            #expect(!feed.body.contains("VALUE=DATE"))
            _ = try await member.submit(Self.place, "key=k2")
            #expect(try await member.get(String(link)).status == 404)
            #expect(try await member.get("/calendar/" + String(repeating: "0", count: 48)).status == 404)
        }
    }

    @Test func `The deadlines are the board's`() async throws {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            #expect(try await member.submit(Self.place, "key=k1&kind=board").status == 403)
        }
    }

    @Test func `Lines are folded at 75 octets, between signs, and marks are escaped`() {
        let title = String(repeating: "Coöperatie, één; ", count: 12)
        let event = CalendarText.Event(
            uid: "1@zeggenschap", sequence: 3, title: title, day: Day(number: 20_000), minute: 1200, isCancelled: true)
        let text = CalendarText(name: "Linde", events: [event]).written(at: Timestamp(milliseconds: 0))
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: true)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:" + title.replacing(",", with: "\\,").replacing(";", with: "\\;")))
        #expect(text.contains("SEQUENCE:3\r\n") && text.contains("STATUS:CANCELLED\r\n"))
        #expect(text.contains("DTSTAMP:19700101T000000Z\r\n"))
        #expect(text.contains("DTSTART;TZID=Europe/Amsterdam:20241004T200000\r\n"))
    }
}
