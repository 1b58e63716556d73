import CooperativeService
import Kernel
import Store
import Testing
import Voting

@Suite("Decisions outside a meeting, from the start to the register; both engines")
struct OutsideMeetingTests {
    /// A proposal that is put to its voters today, 27 April.
    private static func started(
        _ house: House, command: Payload? = nil, topic: Topic? = nil, body: Organ? = nil
    ) async throws -> PollID {
        let today = House.day(4, 27)
        let proposal = try await house.perform(
            FileProposal(
                title: "Bakfiets", text: "Wij kopen een bakfiets.", topic: topic, body: body, command: command),
            as: house.secretary
        ).proposal
        return try await house.perform(
            StartDecisionOutside(proposal: proposal, lastDay: today + 14, boardKnewOn: today), as: house.secretary
        ).outside
    }

    @Test("The last yes makes the decision, with the arithmetic and the ballots of every vote")
    func unanimous() async throws {
        try await withHouse(members: 6) { house in
            let id = try await Self.started(house)
            for number in 1...5 {
                let answer = try await house.perform(
                    AnswerDecisionOutside(outside: id, choice: .for), as: house.member(number))
                #expect(answer.outcome == nil && answer.voters == 1)
            }
            let tried = try await house.perform(
                AnswerDecisionOutside(outside: id, choice: .for), as: house.member(6), dryRun: true)
            #expect(tried.outcome == "adopted")
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_decision") == 0, "only tried")
            let last = try await house.perform(
                AnswerDecisionOutside(outside: id, choice: .for), as: house.member(6))
            #expect(last.outcome == "adopted" && last.grounds.isEmpty)
            let decision = try #require(last.decision)
            let sheet = try await house.service.decision(
                decision, of: house.cooperative, as: .person(house.member(4)))
            #expect(sheet.line.isAdopted && sheet.outside?.way == "unanimous")
            #expect(sheet.outside?.voters == 6 && sheet.outside?.inFavour == 6)
            #expect(sheet.arithmetic.comparisons.contains { $0.rule == "universal" && $0.part == 6 && $0.whole == 6 })
            #expect(sheet.articles.contains(.law("2:40 lid 2")))
            #expect(try await house.number("SELECT COUNT(*) FROM voting_ballot WHERE choice = 'for'") == 6)
            #expect(try await house.number("SELECT COUNT(*) FROM voting_outside") == 1)
            #expect(try await house.journal().breach == nil)
            let lines = try await house.service.outsideLines(
                of: house.cooperative, as: .person(house.member(4)))
            #expect(lines.map(\.decision) == [decision] && lines.allSatisfy(\.isAdopted))
        }
    }

    @Test("Every voter is sent the text and the last day; withdrawn, every voter is told why")
    func messages() async throws {
        try await withHouse(members: 6) { house in
            let before = try await house.number("SELECT COUNT(*) FROM store_outbox")
            let id = try await Self.started(house)
            let asked = try await house.number(
                "SELECT COUNT(*) FROM store_outbox WHERE body LIKE '%11 mei 2026%' AND body LIKE '%Wij kopen een bakfiets.%'"
            )
            #expect(asked == 6)
            try await house.perform(
                WithdrawDecisionOutside(outside: id, reason: "De prijs klopt niet"), as: house.secretary)
            #expect(
                try await house.number("SELECT COUNT(*) FROM store_outbox WHERE body LIKE '%De prijs klopt niet%'") == 6
            )
            #expect(try await house.number("SELECT COUNT(*) FROM store_outbox") == before + 12)
        }
    }

    @Test("One abstention defeats it; the register says five of six, and nothing is carried out")
    func oneAbstains() async throws {
        try await withHouse(members: 6) { house in
            let id = try await Self.started(house)
            for number in 1...5 {
                try await house.perform(
                    AnswerDecisionOutside(outside: id, choice: .for), as: house.member(number))
            }
            let last = try await house.perform(
                AnswerDecisionOutside(outside: id, choice: .blank), as: house.member(6))
            #expect(last.outcome == "rejected" && last.grounds.map(\.code) == ["not-unanimous"])
            #expect(last.grounds.first?.article == .law("2:40 lid 2") && last.effect == nil)
        }
    }

    @Test("Who died meanwhile is not waited for; the others are all members there are")
    func oneDies() async throws {
        try await withHouse(members: 6) { house in
            let id = try await Self.started(house)
            for number in 1...5 {
                try await house.perform(
                    AnswerDecisionOutside(outside: id, choice: .for), as: house.member(number))
            }
            let close = CloseDecisionOutside(outside: id)
            #expect(try await house.codes(close, as: house.chair) == ["outside-not-over"])
            house.on(4, 28)
            let member = try await house.memberID(6)
            try await house.perform(RecordDeath(member: member, on: House.day(4, 28)), as: house.secretary)
            house.on(4, 29)
            let closed = try await house.perform(close, as: house.chair)
            #expect(closed.outcome == "adopted")
            #expect(closed.arithmetic.figures.contains { $0.name == "base" && $0.value == 5 })
        }
    }

    @Test("What the board adopts outside a meeting is carried out; its agreement to the way comes first")
    func board() async throws {
        try await withHouse(members: 6) { house in
            let applied = try await house.perform(
                ApplyForMembership(givenName: "Noor", familyName: "Buur", bornOn: House.day(5, 1, 1990)), by: .visitor)
            let admit = Payload(
                name: AdmitApplicant.name, fields: .object(["application": .string("\(applied.application)")]))
            let id = try await Self.started(house, command: admit, topic: .admission, body: .board)
            try await house.perform(AnswerDecisionOutside(outside: id, choice: .for), as: house.chair)
            try await house.perform(AnswerDecisionOutside(outside: id, choice: .against), as: house.treasurer)
            let last = try await house.perform(
                AnswerDecisionOutside(outside: id, choice: .for), as: house.secretary)
            #expect(last.outcome == "adopted" && last.effect == "carriedOut")
            let sheet = try await house.service.decision(
                #require(last.decision), of: house.cooperative, as: .person(house.chair))
            #expect(sheet.outside?.way == "board" && sheet.outside?.inFavour == 2 && sheet.outside?.voters == 3)
            #expect(!sheet.arithmetic.comparisons.contains { $0.rule == "universal" })

            let refused = try await Self.started(house, body: .board)
            try await house.perform(
                AnswerDecisionOutside(outside: refused, choice: .for, agrees: false), as: house.chair)
            let closed = try await house.perform(CloseDecisionOutside(outside: refused), as: house.secretary)
            #expect(closed.outcome == "undecided" && closed.decision == nil)
            #expect(closed.grounds.map(\.code) == ["outside-manner-refused"])
        }
    }
}
