import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("The board calls an assembly and runs it, by its pages")
struct BoardFlowTests {
    static let board = "/c/de-linde/board"

    static func key(_ page: Browser.Answer) -> String {
        guard let range = page.body.firstRange(of: "name=\"key\" value=\"") else { return "" }
        return String(page.body[range.upperBound...].prefix { $0 != "\"" })
    }

    /// Opens a page and sends one of its forms, with its token and its key.
    static func send(
        _ browser: Browser, from page: String, to target: String? = nil, _ fields: String
    ) async throws -> Browser.Answer {
        let shown = try await browser.get(page)
        return try await browser.post(
            target ?? page, "csrf=\(shown.token)&key=\(key(shown))&" + fields)
    }

    @Test func `An assembly six days ahead is refused with every article, and convoked lawfully three weeks ahead`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let drafted = try await Self.send(
                secretary, from: Self.board + "/meetings/new",
                "body=assembly&day=\(PagesTown.today + 6)&time=20:00&mode=physical&place=Buurthuis&link=&title=")
            let plan = try #require(drafted.location)
            #expect(plan.hasPrefix(Self.board + "/meetings/"))
            _ = try await Self.send(secretary, from: plan, to: plan + "/agenda", "itemTitle=Statuten&topic=amend")
            let advice = try await secretary.get(plan)
            #expect(advice.body.contains("artikel 14"))
            let refused = try await secretary.get(plan + "/convocation")
            #expect(refused.body.contains("art. 2:42 lid 1"))
            #expect(refused.body.contains("artikel 14"))
            let tried = try await Self.send(secretary, from: plan + "/convocation", "notice=Kom")
            #expect(tried.status == 422)
            #expect(tried.body.contains("art. 2:42 lid 1"))

            let page = try await secretary.get(plan)
            #expect(page.body.contains("name=\"revision\" value=\"2\""))
            let changed = try await Self.send(
                secretary, from: plan,
                "revision=2&day=\(PagesTown.today + 21)&time=20:00&mode=physical&place=Buurthuis&link=&title=Voorjaar")
            #expect(changed.status == 303)
            let stale = try await Self.send(
                secretary, from: plan,
                "revision=2&day=\(PagesTown.today + 22)&time=20:00&mode=physical&place=Buurthuis&link=&title=Voorjaar")
            #expect(stale.status == 409)
            let preview = try await secretary.get(plan + "/convocation")
            #expect(preview.body.contains("12 leden krijgen de oproep per e-mail"))
            let convoked = try await Self.send(secretary, from: plan + "/convocation", "notice=Kom+allemaal")
            #expect(convoked.location == plan)
        }
    }

    @Test func `Where the chair does not come a director opens the meeting and leads it`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            town.lead(to: PagesTown.today + 21, hour: 20)
            let run = "\(Self.board)/meetings/\(meeting)/run"
            #expect(try await !town.browser(of: "chair").get(run).body.contains("name=\"chairAbsent\""))
            let secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get(run).body.contains("De voorzitter is er niet"))
            let opened = try await Self.send(secretary, from: run, to: run + "/opening", "chairAbsent=yes")
            #expect(opened.status == 303)
            let page = try await secretary.get(run)
            #expect(page.body.contains("/closing") && !page.body.contains("name=\"chairAbsent\""))
            // Who opened it closes it too, after a look at what was not voted on.
            #expect(try await Self.send(secretary, from: run, to: run + "/closing", "").status == 200)
        }
    }

    @Test func `Chair and secretary open, let in, hold a vote and close, and the minutes say it`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            town.lead(to: PagesTown.today + 21, hour: 20)
            let chair = try await town.browser(of: "chair")
            let secretary = try await town.browser(of: "secretary")
            let run = "\(Self.board)/meetings/\(meeting)/run"
            let mine = try await Self.send(secretary, from: run, to: run + "/opening", "")
            #expect(mine.status == 403)
            #expect(try await Self.send(chair, from: run, to: run + "/opening", "").status == 303)

            let found = try await secretary.get(run + "?q=linde+d")
            #expect(found.body.contains("Lid Linde D"))
            for person in town.members.prefix(8) {
                let arrived = try await Self.send(secretary, from: run, to: run + "/arrival", "person=\(person)")
                #expect(arrived.status == 303)
            }
            let figures = try await chair.get(run)
            #expect(figures.body.contains("8 personen aanwezig"))
            let item = try #require(Self.value(of: "item", in: figures.body))
            #expect(try await Self.send(chair, from: run, to: run + "/vote", "item=\(item)").status == 303)
            let going = try await chair.get(run)
            let poll = try #require(PollID(Self.value(of: "poll", in: going.body) ?? ""))
            for person in town.members.prefix(5) { try await town.cast("for", in: poll, by: person) }

            let fields = "person=\(town.members[6])&poll=\(poll)&choice=against"
            let asked = try await Self.send(
                secretary, from: run + "/teller?person=\(town.members[6])", to: run + "/teller", fields)
            #expect(asked.status == 200 && asked.body.contains("Lees dit voor"))
            let entered = try await Self.send(
                secretary, from: run + "/teller?person=\(town.members[6])", to: run + "/teller",
                fields + "&confirmed=yes")
            #expect(entered.status == 303)
            #expect(try await chair.get(run).body.contains("6 van 8 stemmen uitgebracht"))

            let check = try await Self.send(chair, from: run, to: run + "/vote-closing", "poll=\(poll)")
            #expect(check.status == 200 && check.body.contains("6 van 8 stemmen zijn uitgebracht"))
            let closed = try await Self.send(chair, from: run, to: run + "/vote-closing", "step=confirm&poll=\(poll)")
            #expect(closed.status == 303)
            #expect(try await chair.get(run).body.contains("Uitslag 2026-1: Aangenomen"))
            #expect(try await Self.send(chair, from: run, to: run + "/closing", "").status == 303)
            let minutes = try await secretary.get("\(Self.board)/meetings/\(meeting)/minutes")
            #expect(minutes.body.contains("De buurtbus"))
        }
    }

    @Test(
        "A member is refused every page of the board, in words",
        arguments: ["", "/meetings/new", "/proposals", "/register", "/applications", "/letters", "/journal"])
    func members(_ page: String) async throws {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            let refused = try await member.get(Self.board + page)
            #expect(refused.status == 403)
            #expect(refused.body.contains("voor het bestuur"))
            #expect(try await town.browser(of: "stranger").get(Self.board + page).status == 403)
        }
    }

    /// The value that the first button or field of this name sends.
    static func value(of name: String, in body: String) -> String? {
        guard let range = body.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(body[range.upperBound...].prefix { $0 != "\"" })
    }
}
