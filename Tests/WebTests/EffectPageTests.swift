import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("What waits behind a decision is settled on a page")
struct EffectPageTests {
    /// The assembly adopted an extension that waits for ratification.
    private static func withWaiting(
        _ body: @escaping @Sendable (PagesTown, DecisionID, String) async throws -> Void
    ) async throws {
        try await withPagesTown { town in
            let fields = """
                {"title":"Uitstel","text":"Uitstel na bekrachtiging.","waitsFor":"ratification","command":
                {"name":"extend-accounts-term","fields":{"year":2025,"months":2,"reason":"De kast is weg."}}}
                """
            let filed = try await town.service.perform(
                named: FileProposal.name, fields: Array(fields.utf8), as: town.secretary, of: town.linde)
            let text = String(decoding: filed, as: UTF8.self)
            let match = try #require(text.firstMatch(of: /"proposal":"([0-9a-fA-F-]+)"/))
            let decision = try await town.adopted(try #require(ProposalID(String(match.output.1))))
            try await body(town, decision, "/c/de-linde/decisions/\(decision)/effect")
        }
    }

    @Test func `The secretary carries it out with the decision that ratifies, after a look at what comes of it`()
        async throws
    {
        try await Self.withWaiting { town, decision, page in
            let ratifying = try await town.perform(
                RecordBoardDecision(title: "Bekrachtiging", votesFor: 3, votesAgainst: 0), as: town.secretary
            ).decision
            let secretary = try await town.browser(of: "secretary")
            let followUp = try await secretary.get("/c/de-linde/decisions/\(decision)/follow-up")
            #expect(followUp.body.contains("href=\"\(page)\""))
            #expect(try await secretary.get(page).body.contains("Bekrachtiging</option>"))
            let unmet = try await BoardFlowTests.send(secretary, from: page, "settle=carry-out&by=&answer=check")
            #expect(unmet.status == 422 && unmet.body.contains("De bekrachtiging is er nog niet."))
            let fields = "settle=carry-out&by=\(ratifying)"
            let looked = try await BoardFlowTests.send(secretary, from: page, fields + "&answer=check")
            #expect(looked.status == 200 && looked.body.contains("Er is nog niets gedaan."))
            let done = try await BoardFlowTests.send(secretary, from: page, fields + "&answer=act")
            #expect(done.status == 303)
            #expect(try await secretary.get(page).body.contains("Bij dit besluit wacht niets."))
            let twice = try await BoardFlowTests.send(secretary, from: page, fields + "&answer=act")
            #expect(twice.status == 409)
        }
    }

    @Test func `It lapses by a new decision of the same body alone`() async throws {
        try await Self.withWaiting { town, _, page in
            let ofBoard = try await town.perform(
                RecordBoardDecision(title: "Toch niet", votesFor: 3, votesAgainst: 0), as: town.secretary
            ).decision
            let other = try await town.perform(
                FileProposal(title: "Toch geen uitstel", text: "Het uitstel vervalt."), as: town.secretary
            ).proposal
            let ofAssembly = try await town.adopted(other)
            let chair = try await town.browser(of: "chair")
            let refused = try await BoardFlowTests.send(chair, from: page, "settle=lapse&by=\(ofBoard)&answer=check")
            #expect(refused.status == 403)
            let looked = try await BoardFlowTests.send(chair, from: page, "settle=lapse&by=\(ofAssembly)&answer=check")
            #expect(looked.body.contains("Het gevolg vervalt dan."))
            let done = try await BoardFlowTests.send(chair, from: page, "settle=lapse&by=\(ofAssembly)&answer=act")
            #expect(done.status == 303)
        }
    }

    @Test func `What waits for a challenge says that it goes by itself, and is not carried out before`() async throws {
        try await withPagesTown { town in
            let fields = """
                {"title":"Ontslag","text":"Ontslag.","topic":"dismissal","command":
                {"name":"dismiss-officer","fields":{"person":"\(town.members[2])"}}}
                """
            let filed = try await town.service.perform(
                named: FileProposal.name, fields: Array(fields.utf8), as: town.secretary, of: town.linde)
            let match = try #require(
                String(decoding: filed, as: UTF8.self).firstMatch(of: /"proposal":"([0-9a-fA-F-]+)"/))
            let proposal = try #require(ProposalID(String(match.output.1)))
            try await town.perform(PublishProposalText(proposal: proposal), as: town.secretary)
            let meeting = try await town.perform(
                DraftMeeting(day: PagesTown.today + 21, place: "Buurthuis", agenda: [AgendaEntry(proposal: proposal)]),
                as: town.secretary
            ).meeting
            try await town.perform(ConvokeMeeting(meeting: meeting), as: town.secretary)
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            for person in town.members {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            let poll = try await town.perform(
                OpenHandVote(meeting: meeting, proposal: proposal), as: town.chair
            ).poll
            try await town.perform(RecordHandCount(poll: poll, votesFor: 10, votesAgainst: 2), as: town.chair)
            let closed = try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let decision = try #require(closed.decision)
            let page = "/c/de-linde/decisions/\(decision)/effect"
            let chair = try await town.browser(of: "chair")
            let shown = try await chair.get(page).body
            #expect(shown.contains("Dit gaat vanzelf, bij de volgende stemming of aan het einde van de vergadering."))
            #expect(!shown.contains("Als de dag er is, gaat dit vanzelf."))
            let early = try await BoardFlowTests.send(chair, from: page, "settle=carry-out&by=&answer=check")
            #expect(early.status == 422 && early.body.contains("De uitslag kan nog worden betwist"))
            try await town.perform(CloseMeeting(meeting: meeting), as: town.chair)
            #expect(try await chair.get(page).body.contains("Bij dit besluit wacht niets."))
        }
    }

    @Test func `The page is for chair and secretary, in both languages`() async throws {
        try await Self.withWaiting { town, _, page in
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(page).status == 404)
            let chair = try await town.browser(of: "chair")
            #expect(try await chair.get(page + "?lang=en").body.contains("Settle the effect"))
        }
    }
}
