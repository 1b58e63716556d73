import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("What stands in the way of a vote of a body, said before anybody opens it")
struct VoteObstacleTests {
    @Test("Of a group: its mandate; only what lies within it has a button", arguments: ["nl", "en"])
    func mandate(_ language: String) async throws {
        try await withPagesTown { town in
            try await town.gardenGroup()
            let garden = Organ(rawValue: "tuin"), member = Actor.person(town.members[3])
            func filed(_ title: String, _ subject: String?, _ euros: Int64) async throws -> ProposalID {
                let proposal = FileProposal(
                    title: title, text: title + ".", body: garden, subject: subject, amount: Money(cents: euros * 100))
                return try await town.perform(proposal, as: member).proposal
            }
            let agenda = [
                try await filed("Bomen", "groen", 2000), try await filed("Bos", "groen", 2001),
                try await filed("Stoep", "stoep", 0), try await filed("Iets", nil, 0),
            ]
            let run = try await town.opened(garden, agenda, among: [member.person])
            let chair = try await town.browser(of: "chair")
            let page = try await chair.get(run + "?lang=" + language)
            let words =
                language == "nl"
                ? [
                    "Dit orgaan beslist tot en met €\u{A0}2.000,00.",
                    "Het mandaat gaat over: groen, en niet over stoep.",
                ]
                : ["€2,000.00", "The mandate is about: groen, and not about stoep."]
            for sentence in words { #expect(page.body.contains(sentence), "\(sentence)") }
            let buttons = page.body.matches(of: /name="item" value="([^"]+)"/)
            // The mandate knows one subject only, so what names none is about that.
            #expect(buttons.count == 2, "the trees, and what names no subject")
            #expect(page.body.matches(of: /<button[^>]*name="postpone"/).count == 4)
            #expect(!page.body.contains("name=\"approval-"), "a group asks no approval")
            let item = try #require(buttons.first).output.1
            #expect(try await chair.submit(run, to: run + "/vote", "key=k1&item=\(item)").status == 303)
        }
    }

    @Test func `Of the board: an interest of all directors, and who decides then`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "Vergoeding", text: "Het bestuur krijgt een vergoeding.", body: .board),
                as: town.secretary
            ).proposal
            for person in town.members.prefix(3) {
                try await town.perform(DeclareInterest(proposal: proposal), as: .person(person))
            }
            let run = try await town.opened(.board, [proposal], among: [])
            let chair = try await town.browser(of: "chair")
            let page = try await chair.get(run)
            #expect(page.body.contains("Alle bestuurders hebben hier een tegenstrijdig belang."))
            #expect(!page.body.contains("name=\"item\"") && !page.body.contains("name=\"hands\""))
            let list = try await chair.get("/c/de-linde/outside")
            #expect(list.body.contains("Alle bestuurders hebben hier een tegenstrijdig belang."))
            #expect(!list.body.contains("Goedkeuring vooraf"), "no approval is what is missing")
        }
    }
}

extension PagesTown {
    /// The page that leads a meeting of a body, three weeks on, open; the board is there, and these too.
    fileprivate func opened(
        _ body: Organ, _ agenda: [ProposalID], among others: [PersonID?]
    ) async throws -> String {
        let meeting = try await perform(
            DraftMeeting(
                body: body, day: Self.today + 21, place: "Buurthuis",
                agenda: agenda.map { AgendaEntry(proposal: $0) }),
            as: secretary
        ).meeting
        try await perform(ConvokeMeeting(meeting: meeting), as: secretary)
        lead(to: Self.today + 21, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        let there = body == .board ? Array(members.prefix(3)) : others.compactMap { $0 }
        for person in there { try await perform(RecordArrival(meeting: meeting, person: person), as: secretary) }
        return "/c/de-linde/board/meetings/\(meeting)/run"
    }
}
