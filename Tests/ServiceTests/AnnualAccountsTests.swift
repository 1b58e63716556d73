import CooperativeService
import Kernel
import Meetings
import Proposals
import Store
import Testing
import Voting

@Suite("The annual accounts, effects that wait, and decisions of before")
struct AnnualAccountsCommandTests {
    @Test("Adopted after the term they count as a breach, and say what others need")
    func adoptedLate() async throws {
        try await withHouse { house in
            try await house.perform(
                DrawUpAccounts(year: 2024, equity: Money(cents: 1_250_000), result: Money(cents: -5)),
                as: house.treasurer)
            try await house.perform(
                RecordAuditorStatement(year: 2024, auditor: "Accountants BV"), as: house.treasurer)
            let adopt = Payload(name: "adopt-accounts", fields: .object(["year": .integer(2024)]))
            let proposal = try await house.perform(
                FileProposal(title: "Jaarrekening", text: "Vastgesteld.", command: adopt), as: house.secretary
            ).proposal
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let closed = try await house.vote(in: meeting, on: proposal, inFavour: 1...8).closed
            #expect(closed.outcome == .adopted)
            #expect(closed.standing == "breach")
            #expect(try await house.effects(of: closed.decision) == [.carriedOut])
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_accounts_adoption") == 1)
            #expect(try await house.number("SELECT equity FROM meetings_accounts_draft") == 1_250_000)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("What waits for a day is carried out once, by the clock, with the first command on that day")
    func waitsForItsDay() async throws {
        try await withHouse { house in
            let extend = Payload(
                name: "extend-accounts-term",
                fields: .object(["year": .integer(2025), "months": .integer(2), "reason": .string("Brand")]))
            let proposal = try await house.perform(
                FileProposal(title: "Uitstel", text: "Uitstel.", command: extend, effectFrom: House.day(6, 1)),
                as: house.secretary
            ).proposal
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let closed = try await house.vote(in: meeting, on: proposal, inFavour: 1...8).closed
            #expect(try await house.effects(of: closed.decision) == [.waiting])
            house.on(5, 31)
            try await house.perform(DrawUpAccounts(year: 2025), as: house.treasurer)
            #expect(try await house.effects(of: closed.decision) == [.waiting])
            house.on(6, 1)
            let tried = try await house.perform(DrawUpAccounts(year: 2025), as: house.treasurer, dryRun: true)
            #expect(tried.drawUpBy == House.day(8, 31))
            #expect(try await house.effects(of: closed.decision) == [.waiting])
            try await house.perform(DrawUpAccounts(year: 2025), as: house.treasurer)
            try await house.perform(DrawUpAccounts(year: 2025), as: house.treasurer)
            #expect(try await house.effects(of: closed.decision) == [.waiting, .carriedOut])
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_accounts_extension") == 1)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("A decision of before stands by the rules of its own day")
    func ofBefore() async throws {
        try await withHouse { house in
            house.on(6, 1)
            let late = RecordPastDecision(
                title: "Buurtbus", decidedOn: House.day(5, 12), votesFor: 6, votesAgainst: 2,
                convokedOn: House.day(4, 28))
            let voidable = try await house.perform(late, as: house.secretary)
            #expect(voidable.outcome == .voidable)
            #expect(voidable.voidableUntil == House.day(6, 1, 2027))
            var inTime = late
            inTime.convokedOn = House.day(4, 27)
            #expect(try await house.perform(inTime, as: house.secretary).outcome == .valid)
            inTime.contentAgainst = "art. 15"
            #expect(try await house.perform(inTime, as: house.secretary).outcome == .void)
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_standing") == 3)
            #expect(try await house.journal().breach == nil)
        }
    }
}
