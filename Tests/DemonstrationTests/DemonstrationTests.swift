import Accounts
import CooperativeService
import DemonstrationHouse
import Kernel
import Store
import TestSupport
import Testing

@Suite("The demonstration is what the README promises")
struct DemonstrationTests {
    /// Builds De Linde as `zeggenschap demo` does, in books in memory, on a Thursday in April 2026.
    private static func withDemonstration(
        _ body: (DemonstrationHouse, any Database, Accounts, SetClock) async throws -> Void
    ) async throws {
        try await withSQLite { database in
            let machine = SetClock(
                Zone.amsterdam.moment(Day(year: 2026, month: 4, day: 23) ?? Day(number: 0), minute: 600))
            let random = SeededRandom(seed: 3)
            let accounts = Accounts(
                database: database, clock: machine, random: random, hasher: PasswordHasher(random: random),
                post: NoPost(), publicAddress: "http://127.0.0.1:8080")
            let house = try await DemonstrationHouse.open(
                database, accounts: accounts, machine: machine, random: random)
            try await body(house, database, accounts, machine)
        }
    }

    @Test func `Its clock runs twenty years ahead at most, or nobody could use it any more`() async throws {
        try await withSQLite { database in
            let machine = SetClock(
                Zone.amsterdam.moment(Day(year: 2026, month: 4, day: 23) ?? Day(number: 0), minute: 600))
            let clock = try await DemonstrationClock.load(from: database, machine: machine)
            let began = clock.now
            for year in [2047, 9999] {
                let far = Zone.amsterdam.moment(Day(year: year, month: 1, day: 1) ?? Day(number: 0), minute: 600)
                #expect(try await !clock.move(to: far, keepingIn: database))
            }
            #expect(clock.now == began)
            let later = Zone.amsterdam.moment(Day(year: 2045, month: 1, day: 1) ?? Day(number: 0), minute: 600)
            #expect(try await clock.move(to: later, keepingIn: database))
            #expect(clock.now == later)
        }
    }

    @Test func `It has its members, proposals, decisions and sign-ins; its clock is today's and its journal holds`()
        async throws
    {
        try await Self.withDemonstration { house, database, accounts, machine in
            let service = house.service, linde = house.cooperative
            let secretary = Actor.person(try #require(try await service.holder(of: .secretary, in: linde)))
            #expect(house.clock.now == machine.now)
            #expect(try await service.register(of: linde, as: secretary).count == 120)

            let proposals = try await service.proposals(of: linde, as: secretary, limit: 100).lines.map(\.title)
            for title in [
                "Ten hoogste één volmacht per lid", "Zonnepanelen op De Lindezaal", "De Lindestraat als speelstraat",
            ] { #expect(proposals.contains(title), "\(title)") }

            let decisions = try await service.decisions(of: linde, as: secretary, limit: 200).lines
            #expect(decisions.contains { $0.title == "Een feesttent voor de buurt" })
            #expect(decisions.contains { $0.effect == .waiting }, "the trees of the steering group")
            #expect(decisions.contains { $0.topic == .persons && $0.isAdopted }, "an election")

            let today = try await service.today(in: linde)
            let meetings = try await service.meetings(of: linde, as: secretary)
            #expect(meetings.coming.contains { (today + 60...today + 120).contains($0.day) }, "in three months")
            #expect(meetings.past.contains { $0.day < today })
            let outside = try await service.outsideLines(of: linde, as: secretary)
            #expect(outside.contains { $0.ending == nil && $0.lastDay > today }, "still to sign")

            #expect(house.signIns.map(\.role).filter { $0 != "member" } == ["chair", "secretary", "treasurer"])
            #expect(house.signIns.count == 7 && Set(house.signIns.map(\.password)).count == 7)

            let report = try await database.read { try Journal.verify(linde, in: $0) }
            #expect(report.breach == nil)

            // Opened again it is the same one, with the same sign-ins.
            let again = try await DemonstrationHouse.open(
                database, accounts: accounts, machine: machine, random: SeededRandom(seed: 4))
            #expect(again.cooperative == linde && again.signIns == house.signIns)
        }
    }
}
