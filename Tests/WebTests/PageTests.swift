import HTML
import Kernel
import Phrases
import Testing

@testable import Web

@Suite("The parts of pages")
struct PageTests {
    private static let hostile = "\"\u{301}<\u{301}script>'&"

    @Test func `What people wrote stays text in every part`() {
        let h = Self.hostile
        let problems: [(field: String, text: String)] = [("a", h)]
        var frame = Frame(language: .dutch, title: Phrase(same: h), address: "/?" + h)
        frame.cooperative = CooperativeHeading(
            name: h, home: h, navigation: [NavigationLink(label: Phrase(same: h), to: h)])
        frame.person = PersonHeading(name: h, home: h, token: FormToken(value: h))
        frame.notices = [Notice(.done, h, heading: h)]
        let page = Layout(
            frame: frame,
            content: group {
                Field(name: "a", label: h, hint: h, problem: h, value: h)
                Field(name: "b", label: h, kind: .long(rows: 3), value: h)
                RadioGroup(name: "c", legend: h, choices: [Choice(h, h, hint: h)], hint: h, problem: h)
                SelectField(name: "d", label: h, choices: [Choice(h, h)], hint: h, problem: h)
                CheckField(name: "e", label: h, hint: h)
                DataTable(caption: h, columns: [.init(h), .init(h)], rows: [[.text(h), .text(h)]])
                Facts([(h, .text(h))])
                Badge(h)
                LinkButton(h, to: h)
                ProblemSummary(language: .english, problems: problems)
                GroundList(
                    language: .english,
                    grounds: [
                        Ground("x", .law(h), message: Phrase(same: h), remedy: Phrase(same: h))
                    ])
            }
        ).body.rendered()
        let scripts = Array("<\u{301}".utf8)
        for index in page.indices.dropLast(scripts.count) {
            #expect(Array(page[index..<index + scripts.count]) != scripts)
        }
        let quote = Array("\"\u{301}".utf8)
        for index in page.indices.dropLast(quote.count) {
            #expect(Array(page[index..<index + quote.count]) != quote)
        }
    }

    @Test func `A result bar draws its parts and the line, and says the same in words`() {
        let bar = ResultBar.motion(for: 58, against: 20, blank: 9, needed: 58, of: 87, .dutch).body.string
        #expect(bar.contains("aria-label=\"Voor 58, Tegen 20, Blanco 9. Nodig: 58.\""))
        #expect(bar.contains("<line class=\"threshold\" x1=\"400\""))
        #expect(bar.contains("<rect class=\"yes\" x=\"0\" y=\"14\" width=\"400\""))
        #expect(bar.contains("Nodig: 58 van 87"))
        #expect(
            !ResultBar.motion(for: 0, against: 0, blank: 0, needed: nil, of: 0, .english).body.string.contains("line"))
    }

    @Test func `A page is a few kilobytes, has no inline style or script, and a way past the menu`() async throws {
        try await withTown { town in
            for address in ["/", "/help", "/sign-in", "/password/forgot", "/invitation"] {
                let page = try await town.browser.get(address)
                #expect(page.body.utf8.count + Stylesheet.text.utf8.count < 30_000)
                #expect(!page.body.contains("style=") && !page.body.contains("<script"))
                #expect(page.body.contains("href=\"#content\"") && page.body.contains("id=\"content\""))
                #expect(page.body.contains("href=\"/help\""))
            }
        }
    }

    @Test func `The demonstration's day stands at the top`() async throws {
        let day = try #require(Day("2026-04-27"))
        try await withTown({ $0.demonstration = Demonstration(today: { day }, steps: { [] }) }) { town in
            let page = try await town.browser.get("/")
            #expect(page.body.contains("Vandaag is het 27 april 2026 (demonstratie)."))
        }
    }

    @Test(
        arguments: [
            (0, "€\u{A0}0,00", "€0.00"), (5, "€\u{A0}0,05", "€0.05"), (123_450, "€\u{A0}1.234,50", "€1,234.50"),
            (-123_456_789, "€\u{A0}-1.234.567,89", "-€1,234,567.89"), (100_000, "€\u{A0}1.000,00", "€1,000.00"),
        ] as [(Int64, String, String)])
    func `Money is written in the reader's way`(cents: Int64, dutch: String, english: String) {
        #expect(Format.money(Money(cents: cents), .dutch) == dutch)
        #expect(Format.money(Money(cents: cents), .english) == english)
    }

    @Test func `Days and times are written in the reader's way`() throws {
        let day = try #require(Day("2026-11-21"))
        #expect(Format.day(day, .dutch) == "21 november 2026")
        #expect(Format.longDay(day, .english) == "Saturday 21 November 2026")
        #expect(Format.time(20 * 60 + 5, .dutch) == "20.05 uur")
        #expect(Format.time(9 * 60, .english) == "09:00")
        #expect(
            Format.moment(Timestamp(day, millisecondsOfDay: 3_600_000), in: .utc, .dutch)
                == "21 november 2026, 1.00 uur")
    }
}
