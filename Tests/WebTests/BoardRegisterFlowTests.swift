import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("The board keeps its register and its books, by its pages")
struct BoardRegisterFlowTests {
    static let board = BoardFlowTests.board

    static func send(
        _ browser: Browser, from page: String, to target: String? = nil, _ fields: String
    ) async throws -> Browser.Answer {
        try await BoardFlowTests.send(browser, from: page, to: target, fields)
    }

    @Test func `A file that is not good is refused as a whole, and a name is found by its beginning`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let page = Self.board + "/import"
            let head = "voornaam;achternaam;e-mail;straat;postcode;plaats%0A"
            let bad = try await Self.send(secretary, from: page, "since=&csv=" + head + "Jan;%3D1%2B1;%0AEls;Smit;geen")
            #expect(bad.status == 400 && bad.body.contains("Er is niets ingevoerd"))
            #expect(try await secretary.get(Self.board + "/register?q=linde+d").body.contains("Linde D, Lid"))
        }
    }

    @Test func `A good file is checked, then entered, and a name is found without its accents`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let page = Self.board + "/import"
            let file =
                "csv=voornaam;tussenvoegsel;achternaam;geboortedatum;e-mail;adres;postcode;plaats%0A"
                + "Mesut;;%C3%96zil;1988-10-15;mesut@linde.example;Kade+1;3511+AB;Utrecht%0A"
                + "Anna;van+der;Berg;12-05-1980;anna@linde.example;Kade+2;3511+AB;Utrecht%0A"
            let checked = try await Self.send(secretary, from: page, "since=&" + file)
            #expect(checked.status == 200)
            #expect(checked.body.contains("Het bestand is goed: 2 leden, met de nummers 13 tot en met 14."))
            let before = try await secretary.get(Self.board + "/register?q=ozil")
            #expect(!before.body.contains("Mesut"))
            let entered = try await Self.send(secretary, from: page, "enter=yes&since=&" + file)
            #expect(entered.status == 303 && entered.location == Self.board + "/register")
            #expect(try await secretary.get(Self.board + "/register?q=ozil").body.contains("Özil, Mesut"))
            let again = try await Self.send(secretary, from: page, "since=&" + file)
            #expect(again.status == 400 && again.body.contains("Er is niets ingevoerd"))
        }
    }

    @Test func `An officer finds the board in the menu of the own page, a member does not`() async throws {
        try await withPagesTown { town in
            let home = CooperativeSite(slug: "de-linde").home
            let link = "href=\"\(Self.board)\""
            let officer = try await town.browser(of: "secretary").get(home)
            let member = try await town.browser(of: "member4").get(home)
            #expect(officer.body.contains(link) && !member.body.contains(link))
        }
    }

    @Test func `An invitation on paper waits as a letter until it is printed, and its code works`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let member = Self.board + "/register/6"
            let sent = try await Self.send(secretary, from: member, to: member + "/invitation", "way=paper")
            #expect(sent.location == member)
            let sheets = try await secretary.get(Self.board + "/letters/print")
            #expect(sheets.body.contains("Lindestraat 6") && sheets.body.contains("/invitation"))
            let letters = try await secretary.get(Self.board + "/letters")
            let letter = try #require(BoardFlowTests.value(of: "letter", in: letters.body))
            let marked = try await Self.send(secretary, from: Self.board + "/letters", "letter=\(letter)")
            #expect(marked.status == 303)
            #expect(try await secretary.get(Self.board + "/letters").body.contains("geen brieven om te printen"))
            #expect(try await secretary.get(Self.board + "/journal").body.contains("invite-person"))
        }
    }

    @Test func `Who has a password gets no invitation`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let member = Self.board + "/register/4"
            let sent = try await Self.send(secretary, from: member, to: member + "/invitation", "way=paper")
            #expect(sent.status == 409 && sent.body.contains("Wachtwoord vergeten"))
            #expect(try await secretary.get(Self.board + "/letters").body.contains("geen brieven om te printen"))
        }
    }

    @Test func `Who forgot the password and has no e-mail address gets a letter, types its code and is in`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary"), before = try await town.browser(of: "member4")
            let member = Self.board + "/register/4"
            #expect(try await secretary.get(Self.board + "/register/7").body.contains("Wachtwoord vergeten") == false)
            let sent = try await Self.send(secretary, from: member, to: member + "/password", "")
            #expect(sent.location == member)
            let letter = try await secretary.get(Self.board + "/letters/print").body
            #expect(letter.contains("member4") && letter.contains("/password/letter"))
            let code = try #require(letter.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/)?.output.0)
            let fresh = Browser(town.client)
            let typed = try await fresh.submit("/password/letter", "code=" + code.lowercased())
            let place = try #require(typed.location)
            #expect(try await fresh.get(place).status == 200)
            let chosen = try await fresh.submit(place, "password=zeven+blauwe+boten")
            #expect(chosen.status == 303)
            let home = CooperativeSite(slug: "de-linde").home
            #expect(try await fresh.get(home).status == 200)
            #expect(try await before.get(home).status == 303)
            #expect(try await fresh.get(place).status == 409)
        }
    }

    @Test func `Suspending asks a decision of the board; cited, it is done and can be lifted`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let member = Self.board + "/register/7"
            let bare = try await Self.send(secretary, from: member, to: member + "/suspension", "suspendReason=Ruzie")
            #expect(bare.status == 403)
            #expect(bare.body.contains("value=\"Ruzie\""))
            let decided = try await Self.send(
                secretary, from: Self.board + "/board-decisions",
                "title=Schorsing&votesFor=3&votesAgainst=0&mandates=suspend-member&aboutMembers=7")
            #expect(decided.status == 303)
            let form = try await secretary.get(member)
            let decision = try #require(form.body.firstMatch(of: /option value="([0-9a-f-]{36})"/)?.output.1)
            let done = try await Self.send(
                secretary, from: member, to: member + "/suspension", "suspendReason=Ruzie&decision=\(decision)")
            #expect(done.status == 303)
            #expect(try await secretary.get(member).body.contains("Geschorst tot en met"))
        }
    }

    @Test func `An applicant is admitted or refused, and the journal tells it and is whole`() async throws {
        try await withPagesTown { town in
            for name in ["Kees", "Noor"] {
                _ = try await town.perform(
                    ApplyForMembership(
                        givenName: name, familyName: "Visser", bornOn: Day(number: 4_000),
                        email: "\(name)@linde.example", street: "Plein 1",
                        postcode: "3511 AA", town: "Utrecht"), as: .visitor)
            }
            let secretary = try await town.browser(of: "secretary")
            _ = try await Self.send(
                secretary, from: Self.board + "/board-decisions", "title=Toelating&votesFor=3&votesAgainst=0")
            let page = try await secretary.get(Self.board + "/applications")
            #expect(page.body.contains("Kees Visser") && page.body.contains("Noor Visser"))
            let decision = try #require(page.body.firstMatch(of: /option value="([0-9a-f-]{36})"/)?.output.1)
            let application = try #require(BoardFlowTests.value(of: "application", in: page.body))
            let admitted = try await Self.send(
                secretary, from: Self.board + "/applications",
                "application=\(application)&answer=admit&decision=\(decision)")
            #expect(admitted.status == 303)
            let rest = try await secretary.get(Self.board + "/applications")
            let second = try #require(BoardFlowTests.value(of: "application", in: rest.body))
            let denial = "application=\(second)&answer=refuse&reason=Woont+elders&decision="
            let spent = try await Self.send(secretary, from: Self.board + "/applications", denial + decision)
            #expect(spent.status == 403 && spent.body.contains("geldt één keer"))
            _ = try await Self.send(
                secretary, from: Self.board + "/board-decisions",
                "title=Weigering&votesFor=3&votesAgainst=0&mandates=refuse-applicant")
            let again = try await secretary.get(Self.board + "/applications")
            let own = try #require(again.body.firstMatch(of: /option value="([0-9a-f-]{36})"/)?.output.1)
            let refused = try await Self.send(secretary, from: Self.board + "/applications", denial + own)
            #expect(refused.status == 303)
            let still = try await secretary.get(Self.board + "/applications")
            #expect(still.body.contains("de ledenvergadering kan alsnog toelaten"))
            let asked = try await Self.send(
                secretary, from: Self.board + "/applications",
                "application=\(second)&answer=assembly")
            let proposal = try #require(asked.location)
            #expect(try await secretary.get(proposal).body.contains("Visser alsnog toelaten als lid"))
            let journal = try await secretary.get(Self.board + "/journal?verify=yes")
            #expect(journal.body.contains("Het journaal klopt") && journal.body.contains("admit-applicant"))
        }
    }

    @Test func `Who gave notice is still a member: who dies, is expelled or suspended before the last day`()
        async throws
    {
        try await withPagesTown { town in
            try await town.perform(ResignMembership(), as: .person(town.members[3]))
            let secretary = try await town.browser(of: "secretary")
            let page = Self.board + "/register/4"
            let shown = try await secretary.get(page)
            for act in ["death", "expulsion", "suspension", "end"] {
                #expect(shown.body.contains("/register/4/\(act)\""), "\(act)")
            }
            let died = try await Self.send(
                secretary, from: page, to: page + "/death", "diedOn=\(PagesTown.today)&confirmed=yes&step=confirm")
            #expect(died.status == 303)
            let after = try await secretary.get(page)
            #expect(after.body.contains("/register/4/heir\"") && !after.body.contains("/register/4/death\""))
        }
    }

    @Test func `Another cooperative's meeting and number are not here`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get("/c/de-beuk/board").status == 403)
            #expect(try await secretary.get(Self.board + "/register/99").status == 404)
            #expect(try await secretary.get(Self.board + "/meetings/\(town.linde)").status == 404)
        }
    }
}
