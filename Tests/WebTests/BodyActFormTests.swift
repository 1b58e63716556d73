import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Mandates, outsiders, interests and directors on the board's page of bodies")
struct BodyActFormTests {
    private static let forms = "/c/de-linde/board/bodies"
    private static let act = forms + "/more/"
    private static let garden = Organ(rawValue: "tuin")

    @Test func `A mandate is given anew and read by members; without a decision it is refused`() async throws {
        try await withPagesTown { town in
            let decided = try await town.decided("Groep"), mandated = try await town.decided("Mandaat")
            let body = #"{"body":"tuin","kind":"working-group","title":"Tuingroep","decision":"\#(decided)"}"#
            _ = try await town.service.perform(
                named: SetUpBody.name, fields: Array(body.utf8), as: town.secretary, of: town.linde)
            let secretary = try await town.browser(of: "secretary")
            let page = try await secretary.get(Self.forms)
            #expect(page.body.contains("Een mandaat geven of beëindigen"))
            let until = PagesTown.today + 300
            let fields = "mandated=tuin&mandateSubjects=groen%2C+water&mandateCeiling=750&mandateUntil=\(until)"
            let refused = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.act + "mandate", fields + "&decision=")
            #expect(refused.status == 403)
            let given = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.act + "mandate", fields + "&decision=\(mandated)")
            #expect(given.status == 303)
            let shown = try await secretary.get("/c/de-linde/bodies")
            #expect(shown.body.contains("Beslist over: groen, water, tot en met €\u{A0}750,00."))
            let unread = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.act + "mandate", "mandated=tuin&mandateUntil=morgen")
            #expect(unread.status == 400)
        }
    }

    @Test("What a group may carry out is ticked at its setting up, and stays when its mandate is renewed")
    func commands() async throws {
        try await withPagesTown { town in
            let decided = try await town.decided("Groep"), seated = try await town.decided("Zetel")
            let renewed = try await town.decided("Mandaat")
            let secretary = try await town.browser(of: "secretary")
            let forms = try await secretary.get(Self.forms)
            #expect(forms.body.contains("name=\"may-suspend-member\" value=\"yes\">"))
            // Dismissal is the assembly's, expulsion the board's own.
            #expect(!forms.body.contains("may-dismiss-officer") && !forms.body.contains("may-expel-member"))
            let setUp = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.forms + "/setting-up",
                "code=tuin&title=Tuingroep&kind=working-group&seats=bewoners%2C+2&subjects=groen&ceiling=500&lastDay="
                    + "&may-suspend-member=yes&ratifiedBy-board=yes&ratifiers=Gemeente+Utrecht&decision=\(decided)")
            #expect(setUp.status == 303)
            try await town.perform(
                AppointOfficer(
                    person: town.members[3], body: Self.garden, constituency: "bewoners", decision: seated),
                as: town.secretary)
            let first = try await town.gardenDesk()
            #expect(first.commands.map(\.name) == ["suspend-member"])
            #expect(first.sheet.mandate?.ratifiedBy == ["board", "Gemeente Utrecht"])

            let place = Self.forms + "/mandates/tuin"
            #expect(try await secretary.get(Self.forms).body.contains("href=\"\(place)\""))
            let page = try await secretary.get(place)
            #expect(page.body.contains("Mandaat van Tuingroep") && page.body.contains("value=\"500,00\""))
            #expect(page.body.contains("Gemeente Utrecht</textarea>"))
            let ticked = Self.ticked(page.body)
            #expect(ticked == ["may-suspend-member", "ratifiedBy-board"])
            let fields =
                "mandated=tuin&mandateSubjects=groen%2C+water&mandateCeiling=500%2C00"
                + "&mandateUntil=\(PagesTown.today + 300)&ratifiers=Gemeente+Utrecht"
            let kept = ticked.map { "&\($0)=yes" }.joined()
            // What was changed stands there still where the form is refused.
            let refused = try await BoardFlowTests.send(
                secretary, from: place, to: Self.act + "mandate", fields + "&may-lift-suspension=yes&decision=")
            #expect(refused.status == 403 && refused.body.contains("Mandaat van Tuingroep"))
            #expect(Self.ticked(refused.body) == ["may-lift-suspension"])
            let given = try await BoardFlowTests.send(
                secretary, from: place, to: Self.act + "mandate", fields + kept + "&decision=\(renewed)")
            #expect(given.status == 303)
            let second = try await town.gardenDesk()
            #expect(second.commands.map(\.name) == ["suspend-member"])
            let mandate = try #require(second.sheet.mandate)
            #expect(mandate.subjects == ["groen", "water"] && mandate.ceiling == Money(cents: 50_000))
            #expect(mandate.ratifiedBy == ["board", "Gemeente Utrecht"])
            #expect(try await secretary.get(Self.forms + "/mandates/board").status == 404)
        }
    }

    /// The names of the boxes that are ticked on a page.
    private static func ticked(_ page: String) -> [String] {
        page.matches(of: /name="([A-Za-z-]+)" value="yes" checked/).map { String($0.output.1) }
    }

    @Test func `The rota of retirement stands on the page in both languages`() async throws {
        try await withPagesTown { town in
            let browser = try await town.browser(of: "member4")
            let dutch = try await browser.get("/c/de-linde/bodies?lang=nl")
            #expect(dutch.body.contains("Rooster van aftreden") && dutch.body.contains("Linde B"))
            #expect(try await browser.get("/c/de-linde/bodies?lang=en").body.contains("Rota of retirement"))
        }
    }

    @Test func `Somebody from outside is written down; without a family name not`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let page = Self.act + "outsider"
            let empty = try await BoardFlowTests.send(secretary, from: Self.forms, to: page, "familyName=")
            #expect(empty.status == 400)
            let done = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: page, "givenName=Noor&familyName=Gemeente&email=")
            #expect(done.status == 303)
            // The statutes of De Linde know no delegates: the form is not there, and the command says why.
            #expect(!(try await secretary.get(Self.forms).body.contains("Gekozen afgevaardigden")))
            let delegates = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.act + "delegates", "elected=4&asked=12")
            #expect(delegates.status == 422)
        }
    }

    @Test func `An interest in a proposal is declared for somebody, and taken back`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "De hal", text: "Wij huren de hal."), as: .person(town.members[3])
            ).proposal
            let secretary = try await town.browser(of: "secretary")
            let declared = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.act + "interest",
                "conflicted=\(town.members[2])&proposal=\(proposal)&subject=&interest=")
            #expect(declared.status == 303)
            let book = try await town.service.bodiesBook(of: town.linde, as: town.secretary)
            let line = try #require(book.interests.first)
            #expect(line.name == "Lid Linde C" && line.subject == "De hal" && line.mayWithdraw)
            let withdrawn = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.act + "interest-end", "declared=\(line.id)")
            #expect(withdrawn.status == 303)
            #expect(try await town.service.bodiesBook(of: town.linde, as: town.secretary).interests.isEmpty)
        }
    }

    @Test func `Suspending a director is put to the assembly; retiring asks a tick`() async throws {
        try await withPagesTown { town in
            let chair = try await town.browser(of: "chair")
            let put = try await BoardFlowTests.send(
                chair, from: Self.forms, to: Self.act + "director",
                "directorAct=suspend&director=\(town.members[2])&suspendedUntil=&directorReason=De+kas+klopt+niet")
            #expect(put.status == 303)
            let proposals = try await town.service.proposals(of: town.linde, as: town.chair)
            #expect(proposals.lines.first?.title == "Schorsing van Lid Linde C als bestuurder")
            #expect(proposals.lines.first?.organ == .assembly)
            let unsure = try await BoardFlowTests.send(chair, from: Self.forms, to: Self.act + "retirement", "")
            #expect(unsure.status == 400 && unsure.body.contains("niet aangekruist"))
            let retired = try await BoardFlowTests.send(
                chair, from: Self.forms, to: Self.act + "retirement", "sure=yes")
            #expect(retired.status == 303)
            #expect(try await chair.get(Self.forms).status == 403)
        }
    }

    @Test func `A proposal can wait for its day and lapse after another; both are read on its page`() async throws {
        try await withPagesTown { town in
            let chair = try await town.browser(of: "chair")
            let from = PagesTown.today + 40, last = PagesTown.today + 60
            func put(_ effect: String) async throws -> Browser.Answer {
                try await BoardFlowTests.send(
                    chair, from: Self.forms, to: Self.act + "director",
                    "directorAct=dismiss&director=\(town.members[2])&directorReason=Nieuw+begin&" + effect)
            }
            let past = try await put("effectFrom-director=\(PagesTown.today)")
            #expect(past.status == 400 && past.body.contains("De dag van ingang moet nog komen."))
            // What was filled in stands there still, unfolded.
            #expect(past.body.contains("<details open>"))
            let crossed = try await put("effectFrom-director=\(last)&lapsesOn-director=\(from)")
            #expect(crossed.status == 400 && crossed.body.contains("vervalt op een dag voordat"))
            #expect(try await put("waitsFor-director=morgen").status == 400)
            #expect(try await put("waitsFor-director=challenge").status == 400)

            let filed = try await put(
                "waitsFor-director=ratification&effectFrom-director=\(from)&lapsesOn-director=\(last)")
            #expect(filed.status == 303)
            let line = try #require(try await town.service.proposals(of: town.linde, as: town.chair).lines.first)
            let sheet = try await town.service.proposal(line.id, of: town.linde, as: town.chair)
            #expect(sheet.effect == EffectTerms(waitsFor: "ratification", from: from, lapsesOn: last))
            let page = try await chair.get("/c/de-linde/proposals/\(line.id)?lang=nl")
            #expect(page.body.contains("Bekrachtiging door een ander orgaan"))
            #expect(page.body.contains("Kan uiterlijk ingaan op"))
        }
    }

    @Test func `The acts are for who sits on the board`() async throws {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            for act in ["mandate", "outsider", "delegates", "interest", "interest-end", "director", "retirement"] {
                let answer = try await member.submit("/c/de-linde/bodies", to: Self.act + act, "key=k\(act)")
                #expect(answer.status == 403, "\(act)")
            }
        }
    }
}

extension PagesTown {
    /// The desk of the garden group, for the fourth member, who sits in it.
    fileprivate func gardenDesk() async throws -> BodyDesk {
        try await service.bodyDesk(of: Organ(rawValue: "tuin"), in: linde, as: .person(members[3]))
    }

    /// A decision of the board, that an officer cites once.
    fileprivate func decided(_ title: String) async throws -> DecisionID {
        try await perform(RecordBoardDecision(title: title, votesFor: 3, votesAgainst: 0), as: secretary).decision
    }
}
