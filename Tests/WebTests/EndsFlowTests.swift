import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Leaving, expulsion and appeal, by the pages")
struct EndsFlowTests {
    static let board = BoardFlowTests.board
    static let leaving = "/c/de-linde/membership/leaving"

    private func send(
        _ browser: Browser, from page: String, to target: String, _ fields: String
    ) async throws -> Browser.Answer {
        try await BoardFlowTests.send(browser, from: page, to: target, fields)
    }

    /// A decision of the board that its officers can cite for a command.
    private func decided(
        _ command: String, about number: Int? = nil, in town: PagesTown
    ) async throws -> DecisionID {
        let numbers = number.map { [$0] } ?? []
        let persons = try await town.service.persons(numbered: numbers, of: town.linde, as: town.secretary)
        return try await town.perform(
            RecordBoardDecision(
                title: "Besluit", votesFor: 3, votesAgainst: 0, mandates: command,
                about: persons.isEmpty ? nil : persons), as: town.secretary
        ).decision
    }

    @Test func `Criticism is no ground; who broke a rule is expelled, reads why, and appeals on the own page`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let decision = try await decided("expel-member", about: 5, in: town)
            let page = Self.board + "/register/5"
            let refused = try await send(
                secretary, from: page, to: page + "/expulsion",
                "expelReason=Kritiek+in+de+krant&decision=\(decision)")
            #expect(refused.status == 422 && refused.body.contains("2:35 lid 3"))
            let fields = "article=5&expelReason=Betaalt+niet&decision=\(decision)"
            let asked = try await send(secretary, from: page, to: page + "/expulsion", fields)
            #expect(asked.status == 200 && asked.body.contains("<h1>Dit lid ontzetten?</h1>"))
            #expect(asked.body.contains("(lid 5)") && asked.body.contains("Reden: Betaalt niet"))
            #expect(!asked.body.contains("noemt deze handeling niet"))
            #expect(try await secretary.get(page).body.contains("/expulsion\""), "nothing was done yet")
            let done = try await send(secretary, from: page, to: page + "/expulsion", "step=confirm&" + fields)
            #expect(done.location == page)
            let sheet = try await secretary.get(page)
            #expect(sheet.body.contains("Ontzet op") && !sheet.body.contains("/expulsion\""))

            let member = try await town.browser(of: "member5")
            let shown = try await member.get(Self.leaving)
            #expect(shown.body.contains("Betaalt niet") && shown.body.contains("art. 5"))
            #expect(try await member.get("/c/de-linde/home").body.contains("2:35 lid 4"))
            #expect(try await secretary.get(Self.board + "/ends").body.contains("Leg de ontvangst vast"))
            let received = try await send(member, from: Self.leaving, to: Self.leaving + "/receipt", "")
            #expect(received.location == Self.leaving)
            #expect(try await member.get(Self.leaving).body.contains("27 mei 2026"))
            let appealed = try await send(
                member, from: Self.leaving, to: Self.leaving + "/appeal", "appealReason=Ik+heb+betaald")
            #expect(appealed.location == Self.leaving)
            let desk = try await secretary.get(Self.board + "/ends")
            #expect(desk.body.contains("Beroep van lid 5") && !desk.body.contains("Leg de ontvangst vast"))
        }
    }

    @Test func `An appeal that came by letter is recorded by the secretary, who finds a refused form open again`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let decision = try await decided("expel-member", about: 5, in: town)
            let page = Self.board + "/register/5"
            #expect(!(try await secretary.get(page).body.contains("Een beroep op papier vastleggen")))
            let refused = try await send(
                secretary, from: page, to: page + "/expulsion", "opened=\(page)/expulsion&expelReason=Kritiek")
            #expect(refused.body.contains("<details class=\"card\" open"))
            _ = try await send(
                secretary, from: page, to: page + "/expulsion",
                "step=confirm&harm=Diefstal&expelReason=Diefstal&decision=\(decision)")
            #expect(try await secretary.get(page).body.contains("Een beroep op papier vastleggen"))
            let appealed = try await send(
                secretary, from: page, to: page + "/appeal",
                "appealed=expulsion&appealOn=\(PagesTown.today)&appealWords=Ik+was+het+niet")
            #expect(appealed.location == page)
            #expect(try await secretary.get(Self.board + "/ends").body.contains("Beroep van lid 5"))
        }
    }

    @Test func `Who comes from outside is recorded, given a seat by name and invited`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let page = Self.board + "/bodies"
            let decision = try await decided("set-up-body", in: town)
            _ = try await send(
                secretary, from: page, to: page + "/setting-up",
                "code=plein&kind=steering-group&title=Stuurgroep+Plein&seats=gemeente,+1,+Gemeente+Utrecht"
                    + "&subjects=plein&lastDay=2026-12-31&ceiling=100&decision=\(decision)")
            _ = try await send(
                secretary, from: page, to: page + "/more/outsider",
                "givenName=Hanneke&familyName=Wolters&email=hanneke@example.org")
            let desk = try await secretary.get(page)
            let outsider = try #require(desk.body.firstMatch(of: /<option value="([^"]+)">Hanneke Wolters/)).output.1
            let seating = try await decided("appoint-officer", in: town)
            let seated = try await send(
                secretary, from: page, to: page + "/appointment",
                "body=plein&memberNumber=&seated=\(outsider)&constituency=gemeente&decision=\(seating)")
            #expect(seated.location == page)
            let invited = try await send(
                secretary, from: page, to: page + "/more/invitation", "invited=\(outsider)&way=mail")
            #expect(invited.location == page)
            #expect(try await secretary.get("/c/de-linde/bodies").body.contains("Hanneke Wolters"))
        }
    }

    @Test func `Where memberships pass to heirs the secretary says whether the heir goes on as a member`() async throws
    {
        let statutes = try PagesTown.statutes(["membership.inheritable": "true"])
        let heir = "heirGivenName=Jo&heirFamilyName=Erf&heirBornOn=1990-01-01&heirEmail="
        try await withPagesTown(statutes: statutes) { town in
            let answers = ["&continues=no", "", "&continues=yes"]
            town.lead(to: PagesTown.today + 2)
            let secretary = try await town.browser(of: "secretary"), next = Self.board + "/register/13"
            for (number, answer) in zip(6..., answers) {
                let page = Self.board + "/register/\(number)"
                #expect(try await !secretary.get(page).body.contains("name=\"continues\""))
                let sheet = try await town.service.registerSheet(number: number, of: town.linde, as: town.secretary)
                try await town.perform(
                    RecordDeath(member: sheet.member, on: PagesTown.today + 1), as: town.secretary)
                #expect(try await secretary.get(page).body.contains("name=\"continues\""))
                let unread = try await send(secretary, from: page, to: page + "/heir", heir + "&continues=maybe")
                // nothing-chosen
                #expect(unread.status == 400)
                let named = try await send(secretary, from: page, to: page + "/heir", heir + answer)
                #expect(named.location == page)
                // Only the first does not go on: nobody has the next number then.
                #expect(try await secretary.get(next).status == (number == 6 ? 404 : 200))
            }
            #expect(try await secretary.get(Self.board + "/register/14").body.contains("Jo Erf"))
        }
        try await withPagesTown { town in
            let sheet = try await town.service.registerSheet(number: 6, of: town.linde, as: town.secretary)
            town.lead(to: PagesTown.today + 2)
            try await town.perform(RecordDeath(member: sheet.member, on: PagesTown.today + 1), as: town.secretary)
            let secretary = try await town.browser(of: "secretary"), page = Self.board + "/register/6"
            #expect(try await !secretary.get(page).body.contains("name=\"continues\""))
            let refused = try await send(secretary, from: page, to: page + "/heir", heir + "&continues=yes")
            // membership-not-inheritable
            #expect(refused.status == 422)
        }
    }

    @Test func `A month later the appeal is refused with both articles`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let decision = try await decided("expel-member", about: 5, in: town)
            let page = Self.board + "/register/5"
            _ = try await send(
                secretary, from: page, to: page + "/expulsion",
                "step=confirm&harm=Diefstal&expelReason=Diefstal&decision=\(decision)")
            let ends = Self.board + "/ends"
            let desk = try await secretary.get(ends)
            let id = try #require(BoardFlowTests.value(of: "member", in: desk.body))
            let dayless = try await send(secretary, from: ends, to: ends + "/receipt", "member=\(id)&receivedOn=")
            #expect(dayless.status == 400)
            let receipt = try await send(
                secretary, from: ends, to: ends + "/receipt", "member=\(id)&receivedOn=\(PagesTown.today)")
            #expect(receipt.location == ends)
            town.lead(to: PagesTown.today + 31)
            let member = try await town.browser(of: "member5")
            let late = try await send(member, from: Self.leaving, to: Self.leaving + "/appeal", "appealReason=")
            #expect(late.status == 422)
            #expect(late.body.contains("2:35 lid 4") && late.body.contains("artikel 7"))
        }
    }

    @Test func `The guide tells the last day, what stands in one's name, and leaving at once because of a decision`()
        async throws
    {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            _ = try await town.convoked("De buurtbus")
            let decision = try await decided("lift-suspension", in: town)
            let guide = try await member.get(Self.leaving)
            #expect(guide.body.contains("31 december 2026") && guide.body.contains("De buurtbus"))
            // What the board decided is not for members to read, whoever it is about.
            #expect(!guide.body.contains("\(decision)"))
            #expect(guide.body.contains("href=\"\(CooperativeSite(slug: "de-linde").resignation)\""))
            #expect(try await member.get("/c/de-linde/membership").body.contains("href=\"\(Self.leaving)\""))
            let money = try await send(
                member, from: Self.leaving, to: Self.leaving + "/at-once",
                "because=\(decision)&immediate=money-burden&learnedOn=")
            #expect(money.status == 422 && money.body.contains("artikel 6"))
            // nothing-chosen: nothing is chosen beforehand, and nothing ends before the last look.
            let unchosen = try await send(
                member, from: Self.leaving, to: Self.leaving + "/at-once", "because=&immediate=burden&learnedOn=")
            #expect(unchosen.status == 400 && unchosen.body.contains("Er is nog geen besluit gekozen"))
            let fields = "because=\(decision)&immediate=burden&learnedOn="
            let look = try await send(
                member, from: Self.leaving, to: Self.leaving + "/at-once", fields + "&step=check")
            #expect(look.status == 200 && look.body.contains("27 april 2026"))
            #expect(look.body.contains("niet terugnemen"))
            #expect(try await member.get(Self.leaving).body.contains("31 december 2026"))
            let left = try await send(
                member, from: Self.leaving, to: Self.leaving + "/at-once", fields + "&step=confirm")
            #expect(left.location == Self.leaving)
            #expect(try await member.get(Self.leaving).body.contains("27 april 2026"))
        }
    }

    @Test func `Who gave notice still leaves at once when staying cannot be asked, without any decision, after a look`()
        async throws
    {
        try await withPagesTown { town in
            try await town.perform(ResignMembership(), as: .person(town.members[3]))
            let member = try await town.browser(of: "member4")
            let guide = try await member.get(Self.leaving)
            #expect(guide.body.contains("value=\"unreasonable\"") && !guide.body.contains("value=\"burden\""))
            #expect(!guide.body.contains("href=\"\(CooperativeSite(slug: "de-linde").resignation)\""))
            let target = Self.leaving + "/at-once"
            let look = try await send(member, from: Self.leaving, to: target, "immediate=unreasonable&step=check")
            #expect(look.status == 200 && look.body.contains("27 april 2026") && look.body.contains("redelijkerwijs"))
            #expect(try await member.get(Self.leaving).body.contains("31 december 2026"), "nothing was done yet")
            let left = try await send(member, from: Self.leaving, to: target, "immediate=unreasonable&step=confirm")
            #expect(left.location == Self.leaving)
            let after = try await member.get(Self.leaving)
            #expect(after.body.contains("27 april 2026") && !after.body.contains("value=\"unreasonable\""))
        }
    }

    @Test func `Shares are recorded, asked back after the accounts, postponed and paid, each on its page`() async throws
    {
        try await withPagesTown { town in
            let sheet = try await town.service.registerSheet(number: 4, of: town.linde, as: town.secretary)
            let treasurer = Actor.person(town.members[2])
            try await town.perform(RecordSharesHeld(member: sheet.member, shares: 4), as: treasurer)
            try await town.perform(ResignMembership(), as: .person(town.members[3]))
            let secretary = try await town.browser(of: "secretary")
            let ends = Self.board + "/ends"
            let denied = try await send(
                secretary, from: ends, to: ends + "/accounts", "yearEnd=2026-12-31&adoptedOn=&equity=10.100,00")
            #expect(denied.status == 403)
            let june = try #require(Day("2027-06-15"))
            town.lead(to: june)
            let member = try await town.browser(of: "member4")
            let early = try await member.get(Self.leaving)
            #expect(early.body.contains("€\u{A0}200,00") && !early.body.contains("Vraag terugbetaling"))
            try await town.perform(
                RecordAdoptedAccounts(yearEnd: june - 166, equity: Money(cents: 1_010_000)), as: treasurer)
            let much = try await send(member, from: Self.leaving, to: Self.leaving + "/payout", "amount=200,01")
            #expect(much.status == 422 && much.body.contains("artikel 9"))
            let unread = try await send(member, from: Self.leaving, to: Self.leaving + "/payout", "amount=veel")
            #expect(unread.status == 400)
            let asked = try await send(member, from: Self.leaving, to: Self.leaving + "/payout", "amount=200,00")
            #expect(asked.location == Self.leaving)
            #expect(try await member.get(Self.leaving).body.contains("15 december 2027"))

            let decision = try await decided("postpone-payout", in: town)
            let board = try await town.browser(of: "secretary")
            let desk = try await board.get(ends)
            #expect(desk.body.contains("€\u{A0}9.900,00") && desk.body.contains("15 december 2029"))
            let payout = try #require(BoardFlowTests.value(of: "payout", in: desk.body))
            let postponed = try await send(
                board, from: ends, to: ends + "/payout",
                "payout=\(payout)&until=2028-12-15&decision=\(decision)&answer=postpone")
            #expect(postponed.location == ends)
            #expect(try await member.get(Self.leaving).body.contains("15 december 2028"))
            let paid = try await send(
                board, from: ends, to: ends + "/payout", "payout=\(payout)&answer=paid&until=&decision=")
            #expect(paid.status == 403)
        }
    }

    @Test func `A proposal that changes contracts with members is refused, unless the contracts reserve it`()
        async throws
    {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            let page = "/c/de-linde/proposals/new"
            let fields =
                "title=Tarief&text=Het+tarief+wordt+42+euro&explanation=&options=&seats=&budget=&method=&contracts="
            let refused = try await send(member, from: page, to: "/c/de-linde/proposals/new", fields + "unreserved")
            #expect(refused.status == 422 && refused.body.contains("2:59"))
            let filed = try await send(member, from: page, to: "/c/de-linde/proposals/new", fields + "reserved")
            #expect(filed.status == 303)
        }
    }

    @Test func `The pages of the board are for the board`() async throws {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(Self.board + "/ends").status == 403)
            let secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get(Self.board).body.contains("href=\"\(Self.board)/ends\""))
        }
    }
}
