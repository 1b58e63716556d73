import CooperativeService
import Kernel
import Meetings
import Proposals
import Store
import TestSupport
import Testing

@Suite("The turn of the day settles what was due, without a command")
struct DayTurnTests {
    /// A look that fails on any failure.
    private func turn(_ service: CooperativeService) -> DayTurn {
        DayTurn(service) { _, failure in Issue.record(failure) }
    }

    /// Decisions of 12 May that extend the term of the accounts: each by a month, from its own day.
    private func decided(_ days: [(from: Day, lapsesOn: Day?)], in house: House) async throws -> [DecisionID] {
        var proposals: [ProposalID] = []
        for (from, lapsesOn) in days {
            let extend = Payload(
                name: "extend-accounts-term",
                fields: .object(["year": .integer(2025), "months": .integer(1), "reason": .string("Brand")]))
            proposals.append(
                try await house.perform(
                    FileProposal(
                        title: "Uitstel", text: "Uitstel.", command: extend, effectFrom: from, lapsesOn: lapsesOn),
                    as: house.secretary
                ).proposal)
        }
        let meeting = try await house.assembly(on: proposals, present: 10)
        var decisions: [DecisionID] = []
        for proposal in proposals {
            let closed = try await house.vote(in: meeting, on: proposal, inFavour: 1...8).closed
            decisions.append(try #require(closed.decision))
        }
        return decisions
    }

    private func settled(_ house: House) async throws -> Int {
        try await house.number("SELECT COUNT(*) FROM proposals_settled")
    }

    @Test("On its day, once, as the clock in the journal; a day early nothing is written")
    func once() async throws {
        try await withHouse { house in
            let decisions = try await decided([(House.day(6, 1), nil)], in: house)
            house.on(5, 31, hour: 23)
            let before = try await house.footprint()
            await turn(house.service).settle()
            #expect(try await house.footprint() == before)
            house.on(6, 1, hour: 0)
            await turn(house.service).settle()
            #expect(try await house.effects(of: decisions[0]) == [.waiting, .carriedOut])
            #expect(
                try await house.number(
                    "SELECT COUNT(*) FROM store_journal WHERE command = 'settle-effect' AND actor = 'clock'") == 1)
            let after = try await house.footprint()
            await turn(house.service).settle()
            #expect(try await house.footprint() == after)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Two at the same moment settle everything once")
    func together() async throws {
        try await withHouse { house in
            let decisions = try await decided([(House.day(6, 1), nil), (House.day(6, 2), nil)], in: house)
            house.on(6, 2)
            let other = CooperativeService(
                database: house.database, clock: house.clock, random: SeededRandom(seed: 99), links: house.links)
            async let first: Void = turn(house.service).settle()
            async let second: Void = turn(other).settle()
            _ = await (first, second)
            for decision in decisions {
                #expect(try await house.effects(of: decision) == [.waiting, .carriedOut])
            }
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_accounts_extension") == 2)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("After days in which nothing ran: what came in time is carried out, what waited for an act lapses")
    func afterDays() async throws {
        try await withHouse { house in
            let decisions = try await decided(
                [(House.day(6, 1), House.day(6, 10)), (House.day(6, 3), nil), (House.day(7, 20), nil)], in: house)
            house.on(6, 25)
            // Started again: another service on the same books.
            let again = CooperativeService(
                database: house.database, clock: house.clock, random: SeededRandom(seed: 98), links: house.links)
            await turn(again).settle()
            #expect(try await house.effects(of: decisions[0]) == [.waiting, .carriedOut])
            #expect(try await house.effects(of: decisions[1]) == [.waiting, .carriedOut])
            #expect(try await house.effects(of: decisions[2]) == [.waiting])
            #expect(try await settled(house) == 2)
        }
    }

    @Test("What waits for ratification is left alone until it lapses")
    func lapses() async throws {
        try await withHouse { house in
            let extend = Payload(
                name: "extend-accounts-term",
                fields: .object(["year": .integer(2025), "months": .integer(1), "reason": .string("Brand")]))
            let proposal = try await house.perform(
                FileProposal(
                    title: "Uitstel", text: "Uitstel.", command: extend, waitsFor: .ratification,
                    lapsesOn: House.day(6, 15)), as: house.secretary
            ).proposal
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let decision = try await house.vote(in: meeting, on: proposal, inFavour: 1...8).closed.decision
            house.on(6, 15)
            await turn(house.service).settle()
            #expect(try await house.effects(of: decision) == [.waiting])
            house.on(6, 16)
            await turn(house.service).settle()
            #expect(try await house.effects(of: decision) == [.waiting, .lapsed])
        }
    }

    @Test("Running, it looks at the start and when the clock has moved")
    func running() async throws {
        try await withHouse { house in
            let decisions = try await decided([(House.day(6, 1), nil), (House.day(6, 8), nil)], in: house)
            house.on(6, 1)
            let turn = turn(house.service)
            let task = Task { await turn.run(pause: .milliseconds(5)) }
            func waitUntil(_ count: Int) async throws {
                for _ in 0..<400 where try await settled(house) < count { try await Task.sleep(for: .milliseconds(5)) }
                #expect(try await settled(house) == count)
            }
            try await waitUntil(1)
            house.on(6, 12)
            try await waitUntil(2)
            task.cancel()
            await task.value
            #expect(try await house.effects(of: decisions[1]) == [.waiting, .carriedOut])
        }
    }
}
