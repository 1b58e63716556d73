import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Filing a proposal for a body in which one sits, page by page")
struct FilingBodyTests {
    private static let page = "/c/de-linde/proposals/new", garden = Organ(rawValue: "tuin")

    @Test func `A member without a seat sees the page as ever, and cannot choose a body`() async throws {
        try await withPagesTown { town in
            try await town.gardenGroup()
            let member = try await town.browser(of: "member5")
            let page = try await member.get(Self.page)
            for name in ["body", "amount", "subject", "listedSubject"] {
                #expect(!page.body.contains("name=\"\(name)\""), "\(name)")
            }
            let forced = try await member.submit(Self.page, "key=k1&title=Hek&text=Een+hek.&body=board")
            #expect(forced.status == 400)
            #expect(try await town.service.filingBodies(of: town.linde, as: .person(town.members[4])).isEmpty)
        }
    }

    @Test("Who sits in a group files for it, and everybody who reads the proposal sees subject and amount")
    func group() async throws {
        try await withPagesTown { town in
            try await town.gardenGroup()
            let member = try await town.browser(of: "member4")
            let page = try await member.get(Self.page)
            #expect(page.body.contains("Wie beslist hierover?") && page.body.contains(">Tuingroep</option>"))
            #expect(page.body.contains("<option value=\"groen\">Groen</option>"))
            #expect(!page.body.contains("value=\"board\"") && !page.body.contains("value=\"property\""))
            let fields = "title=Bomen&text=Er+komen+bomen.&body=tuin&listedSubject=groen"
            let unread = try await member.submit(Self.page, "key=k1&amount=veel&" + fields)
            #expect(unread.status == 400 && unread.body.contains("Dit bedrag is niet te lezen."))
            #expect(unread.body.contains("<option value=\"tuin\" selected>"), "what was chosen stays")
            let filed = try await member.submit(Self.page, "key=k2&amount=1.250,50&" + fields)
            #expect(filed.status == 303)
            let place = try #require(filed.location)
            let shown = try await member.get(place)
            #expect(shown.body.contains("<dd>Groen</dd>") && shown.body.contains("€\u{A0}1.250,50"))
            let proposal = try #require(
                try await town.service.proposals(of: town.linde, as: town.secretary).lines.first)
            #expect(proposal.organ == Self.garden)
            member.set("language", "en")
            #expect(try await member.get(place).body.contains("€1,250.50"))
            #expect(try await member.get(Self.page).body.contains("Who decides on this?"))
        }
    }

    @Test("Change offers both: another subject takes the place of the first; what is emptied is taken off")
    func change() async throws {
        try await withPagesTown { town in
            try await town.gardenGroup()
            let proposal = try await town.perform(
                FileProposal(
                    title: "Bomen", text: "Er komen bomen.", body: Self.garden, subject: "groen",
                    amount: Money(cents: 125_050)), as: .person(town.members[3])
            ).proposal
            let place = "/c/de-linde/proposals/\(proposal)"
            let member = try await town.browser(of: "member4")
            let page = try await member.get(place)
            #expect(page.body.contains("<option value=\"groen\" selected>"))
            #expect(page.body.contains("name=\"amount-changed\" value=\"1.250,50\""))
            let words = "key=k1&newTitle=Bomen&newText=Er+komen+bomen.&newExplanation="
            let changed = try await member.submit(
                place, to: place + "/course/change",
                words + "&listedSubject-changed=&subject-changed=Stoep&amount-changed=1.250,50")
            #expect(changed.status == 303)
            let sheet = try await town.service.proposal(proposal, of: town.linde, as: town.secretary)
            #expect(sheet.subject == "Stoep" && sheet.amount == Money(cents: 125_050))
            // A form that does not ask either leaves both.
            try await town.perform(
                ChangeProposal(proposal: proposal, title: "Meer bomen"), as: .person(town.members[3]))
            let kept = try await town.service.proposal(proposal, of: town.linde, as: town.secretary)
            #expect(kept.subject == "Stoep" && kept.amount == Money(cents: 125_050))
            let free = try await member.submit(
                place, to: place + "/course/change",
                "key=k2&newTitle=Bomen&newText=Er+komen+bomen.&subject-changed=&amount-changed=0")
            #expect(free.status == 303)
            let last = try await town.service.proposal(proposal, of: town.linde, as: town.secretary)
            #expect(last.subject == nil && last.amount == .zero)
            let emptied = try await member.submit(
                place, to: place + "/course/change",
                "key=k3&newTitle=Bomen&newText=Er+komen+bomen.&subject-changed=&amount-changed=")
            #expect(emptied.status == 303)
            let bare = try await town.service.proposal(proposal, of: town.linde, as: town.secretary)
            #expect(bare.subject == nil && bare.amount == nil)
        }
    }

    @Test func `The secretary chooses the board, with the subjects of the statutes; a seat that ended is not offered`()
        async throws
    {
        try await withPagesTown { town in
            let page = try await town.browser(of: "secretary").get(Self.page)
            #expect(page.body.contains("<option value=\"board\">Het bestuur</option>"))
            #expect(page.body.contains("<option value=\"loan\">Geld lenen of uitlenen</option>"))
            try await town.perform(DismissOfficer(person: town.members[1]), as: town.secretary)
            let after = try await town.service.filingBodies(of: town.linde, as: town.secretary)
            #expect(after.isEmpty)
        }
    }

    @Test func `A proposal without a body shows neither, and its change asks neither`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "Bus", text: "Een bus."), as: .person(town.members[3])
            ).proposal
            let page = try await town.browser(of: "member4").get("/c/de-linde/proposals/\(proposal)")
            #expect(page.body.contains("Voorstel wijzigen"))
            #expect(!page.body.contains("-changed\"") && !page.body.contains("<dt>Onderwerp</dt>"))
        }
    }
}

extension PagesTown {
    /// A group that decides on green, up to 2,000 euros; the fourth member sits in it.
    func gardenGroup() async throws {
        let group = RecordBoardDecision(title: "Groep", votesFor: 3, votesAgainst: 0)
        let first = try await perform(group, as: secretary).decision
        let second = try await perform(group, as: secretary).decision
        let seats = #"[{"constituency":"bewoners","seats":2}]"#
        let mandate = #"{"subjects":["groen"],"ceiling":{"cents":200000}}"#
        let head = #"{"body":"tuin","kind":"working-group","title":"Tuingroep","#
        let body = head + #""seats":\#(seats),"mandate":\#(mandate),"decision":"\#(first)"}"#
        _ = try await service.perform(named: SetUpBody.name, fields: Array(body.utf8), as: secretary, of: linde)
        try await perform(
            AppointOfficer(
                person: members[3], body: Organ(rawValue: "tuin"), constituency: "bewoners", decision: second),
            as: secretary)
    }
}
