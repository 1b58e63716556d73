import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

@Suite("Small forms: own interests, proposals that change, results that are challenged, assemblies of members")
struct ActingFormTests {
    @Test func `A proposer changes a proposal, then withdraws it; another sees no form`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "Bus", text: "Wij kopen een bus."), as: .person(town.members[3])
            ).proposal
            let page = "/c/de-linde/proposals/\(proposal)"
            let owner = try await town.browser(of: "member4")
            #expect(try await owner.get(page).body.contains("Voorstel wijzigen"))
            let changed = try await BoardFlowTests.send(
                owner, from: page, to: page + "/course/change",
                "newTitle=Busje&newText=Wij+huren+een+busje.&newExplanation=")
            #expect(changed.status == 303)
            #expect(try await owner.get(page).body.contains("Wij huren een busje."))
            try await town.perform(PublishProposalText(proposal: proposal), as: town.secretary)
            let open = try await owner.get(page)
            #expect(!open.body.contains("Voorstel wijzigen") && open.body.contains("Voorstel intrekken"))
            let other = try await town.browser(of: "member5")
            #expect(!(try await other.get(page).body.contains("Voorstel intrekken")))
            let refused = try await BoardFlowTests.send(
                other, from: page, to: page + "/course/withdrawal", "withdrawReason=")
            #expect(refused.status == 403)
            let gone = try await BoardFlowTests.send(
                owner, from: page, to: page + "/course/withdrawal", "withdrawReason=Te+duur")
            #expect(gone.status == 303)
            #expect(!(try await owner.get(page).body.contains("Voorstel intrekken")))
        }
    }

    @Test func `A proposal of the board goes to the assembly by a form, where all directors have an interest`()
        async throws
    {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "De zaal", text: "Wij huren de zaal.", body: .board), as: town.secretary
            ).proposal
            let page = "/c/de-linde/proposals/\(proposal)"
            let secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get(page).body.contains("Aan een ander orgaan voorleggen"))
            let early = try await BoardFlowTests.send(secretary, from: page, to: page + "/course/referral", "")
            #expect(early.status == 422 && early.body.contains("0 van de 3 bestuurders"))
            for director in town.members.prefix(3) {
                try await town.perform(DeclareInterest(proposal: proposal), as: .person(director))
            }
            let done = try await BoardFlowTests.send(secretary, from: page, to: page + "/course/referral", "")
            #expect(done.status == 303)
            let list = try await town.service.proposals(of: town.linde, as: town.secretary)
            #expect(list.lines.map(\.organ) == [.assembly, .board])
        }
    }

    @Test func `A result is challenged at once, once, by who was on the roll`() async throws {
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            for person in town.members.prefix(10) { try await town.cast("against", in: poll, by: person) }
            let page = "/c/de-linde/polls/\(poll)"
            let member = try await town.browser(of: "member4")
            #expect(!(try await member.get(page).body.contains("Uitslag betwisten")))
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            #expect(try await member.get(page).body.contains("Uitslag betwisten"))
            let asked = try await BoardFlowTests.send(member, from: page, to: page + "/challenge", "")
            #expect(asked.status == 200 && asked.body.contains("<h1>De uitslag betwisten?</h1>"))
            let challenged = try await BoardFlowTests.send(member, from: page, to: page + "/challenge", "step=confirm")
            #expect(challenged.status == 303)
            let again = try await member.get(page)
            #expect(again.body.contains("1 van de 6 stemmen") && !again.body.contains("<summary>Uitslag betwisten"))
            let outside = try await town.browser(of: "member12")
            #expect(!(try await outside.get(page).body.contains("Uitslag betwisten")))
            let refused = try await BoardFlowTests.send(outside, from: page, to: page + "/challenge", "")
            #expect(refused.status == 403)
        }
    }

    @Test func `Where statutes exclude an own interest, a member tells it and the secretary records it`() async throws {
        let model = ModelStatutes.text(ModelStatutes.neighbourhood) ?? ""
        let file = try #require(StatutesReading(model, name: "model").file)
        let text = try #require(file.overriding(["vote.interestExcluded": PolicyNode(.word("true"))]).file).written
        try await withPagesTown(statutes: text) { town in
            let (meeting, _) = try await town.convoked()
            let page = "/c/de-linde/meetings/\(meeting)"
            let sheet = try await town.service.meeting(meeting, of: town.linde, as: town.secretary)
            let item = try #require(sheet.agenda.first?.id)
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(page).body.contains("Een eigen belang melden"))
            let told = try await BoardFlowTests.send(
                member, from: page, to: page + "/interest", "interestItem=\(item)")
            #expect(told.status == 303 && told.location == page)
            let secretary = try await town.browser(of: "secretary")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let recorded = try await BoardFlowTests.send(
                secretary, from: run, to: page + "/interest", "interestItem=\(item)&interestOf=5")
            #expect(recorded.status == 303 && recorded.location == run)
            let unknown = try await BoardFlowTests.send(
                secretary, from: run, to: page + "/interest", "interestItem=\(item)&interestOf=500")
            // member-number-unknown
            #expect(unknown.status == 400)
        }
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            let member = try await town.browser(of: "member4")
            #expect(!(try await member.get("/c/de-linde/meetings/\(meeting)").body.contains("Een eigen belang")))
        }
    }

    @Test func `Members convoke the assembly themselves when the board let its days pass`() async throws {
        try await withPagesTown { town in
            let place = "/c/de-linde/meetings/request"
            try await town.perform(
                RequestAssembly(subject: "Het plein", supporters: [town.members[3], town.members[4]]),
                as: town.secretary)
            let member = try await town.browser(of: "member4")
            #expect(!(try await member.get(place).body.contains("Zelf bijeenroepen")))
            town.lead(to: PagesTown.today + 16)
            let later = try await town.browser(of: "member4")
            let form = try await later.get(place)
            #expect(form.body.contains("Zelf bijeenroepen"))
            let action = try #require(
                form.body.firstMatch(of: /action="([^"]*\/convocation)"/).map { String($0.output.1) })
            let soon = try await BoardFlowTests.send(
                later, from: place, to: action, "day=\(PagesTown.today + 18)&start=20%3A00&place=Buurthuis")
            #expect(soon.status == 422)
            let called = try await BoardFlowTests.send(
                later, from: place, to: action, "day=\(PagesTown.today + 40)&start=20%3A00&place=Buurthuis")
            #expect(called.status == 303)
            let other = try await town.browser(of: "member12")
            #expect(!(try await other.get(place).body.contains("Zelf bijeenroepen")))
        }
    }

    @Test func `The secretary records who acts for an organisation, and who takes it over when it ends`() async throws {
        try await withPagesTown { town in
            func apply(_ name: String) async throws -> (application: ApplicationID, person: PersonID) {
                let applied = try await town.perform(
                    ApplyForMembership(
                        kind: .legal, familyName: name, email: "plein@linde.example", category: "full"), as: .visitor)
                return (applied.application, applied.person)
            }
            let decided = try await town.perform(
                RecordBoardDecision(title: "Toelating", votesFor: 3, votesAgainst: 0), as: town.secretary)
            try await town.perform(
                AdmitApplicant(
                    application: try await apply("Stichting Plein").application, decision: decided.decision),
                as: town.secretary)
            let successor = try await apply("Stichting Stad").person
            let secretary = try await town.browser(of: "secretary")
            let page = "/c/de-linde/board/register/13"
            #expect(try await secretary.get(page).body.contains("wie namens haar handelt"))
            #expect(!(try await secretary.get("/c/de-linde/board/register/5").body.contains("namens haar")))
            let nobody = try await BoardFlowTests.send(
                secretary, from: page, to: page + "/representative", "actsNumber=&actsGivenName=&actsFamilyName=")
            #expect(nobody.status == 400)
            let named = try await BoardFlowTests.send(
                secretary, from: page, to: page + "/representative", "actsNumber=4&actsFrom=&actsUntil=")
            #expect(named.status == 303)
            #expect(try await secretary.get(page).body.contains("Lid Linde D"))
            let ended = try await BoardFlowTests.send(
                secretary, from: page, to: page + "/ceased", "ceasedOn=\(PagesTown.today)&successor=\(successor)")
            #expect(ended.status == 303)
            let next = try await town.service.registerSheet(number: 14, of: town.linde, as: town.secretary)
            #expect(next.person == successor && next.from == PagesTown.today + 1)
        }
    }
}
