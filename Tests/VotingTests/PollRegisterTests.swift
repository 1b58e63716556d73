import Kernel
import Store
import TestSupport
import Testing

@testable import Voting

@Suite struct ThePollRegister {
    @Test("A poll is read as it was opened, with its rules and its roll")
    func roundTrip() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            let meeting = MeetingID(high: 1, low: 5)
            let roll = Roll([
                RollEntry(principal: Linde.person(1)),
                RollEntry(principal: Linde.person(2), holder: Linde.person(1)),
            ])
            let poll = Linde.poll(roll: roll, meeting: meeting)
            try await database.write(Linde.cooperative) { transaction in
                let polls = PollRegister(transaction: transaction, cooperative: Linde.cooperative)
                try polls.open(poll, roll: roll)
                #expect(try polls.poll(poll.id) == poll)
                #expect(try polls.units(of: poll.id) == roll.units)
                #expect(try polls.openPolls(of: meeting) == [poll])
                #expect(try PollRegister(transaction: transaction, cooperative: Linde.other).poll(poll.id) == nil)
            }
            _ = try await Linde.cast(.for, by: 1, in: database)
            #expect(try await Linde.close(in: database) == Count(for: 2))
            try await database.write(Linde.cooperative) { transaction in
                let polls = PollRegister(transaction: transaction, cooperative: Linde.cooperative)
                #expect(try polls.openPolls(of: meeting).isEmpty)
                #expect(try polls.polls(of: meeting) == [poll])
                let closing = try #require(try polls.closing(of: poll.id))
                #expect(closing.count == Count(for: 2))
                #expect(closing.verdict.outcome == .adopted)
                #expect(try !polls.isRevoked(poll.id))
                try polls.revoke(poll.id, at: Linde.opened, by: Linde.person(2))
                #expect(try polls.isRevoked(poll.id))
            }
        }
    }

    @Test("A poll closes once")
    func closesOnce() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(2, in: database)
            _ = try await Linde.close(in: database)
            await #expect(throws: ConstraintViolation.self) { _ = try await Linde.close(in: database) }
        }
    }

    @Test("Random ballots: an auditor who counts the rows again finds what the closing says")
    func auditor() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("TheAuditor seed \(seed)")
        try await withDatabases { database in
            try await Linde.found(in: database)
            let random = SeededRandom(seed: seed)
            for number in 1...4 {
                let voters = 1 + Int(random.next() % 40)
                let roll = Roll(
                    (1...voters).map {
                        RollEntry(
                            principal: Linde.person($0),
                            holder: Linde.person(1 + Int(random.next() % UInt64(voters))),
                            weight: 1 + Int(random.next() % 3))
                    })
                let poll = Linde.poll(number, roll: roll)
                try await database.write(Linde.cooperative) {
                    try PollRegister(transaction: $0, cooperative: Linde.cooperative).open(poll, roll: roll)
                }
                // What the auditor believes, from the answers alone.
                var believed: [Int: Vote] = [:]
                for _ in 0..<voters * 2 {
                    let voter = 1 + Int(random.next() % UInt64(voters + 1))
                    let choice = Vote.allCases[Int(random.next() % 3)]
                    let held = roll.units.filter { $0.holder == Linde.person(voter) }.map(\.number)
                    let unit = random.next() % 3 == 0 ? held.randomElement(random) : nil
                    let asked = unit.map { [$0] } ?? held
                    let refused = try await Linde.code {
                        _ = try await Linde.cast(choice, by: voter, unit: unit, number: number, in: database)
                    }
                    let lawful = !asked.isEmpty && asked.allSatisfy { (believed[$0] ?? choice) == choice }
                    #expect((refused == nil) == lawful, "seed \(seed)")
                    if refused == nil { for unit in asked { believed[unit] = choice } }
                }
                let counted = try await Linde.close(number, in: database)
                let rows = try await database.read { reading in
                    try reading.rows(
                        """
                        SELECT choice, COUNT(*) FROM voting_ballot WHERE cooperative_id = ?1 AND poll_id = ?2
                        GROUP BY choice
                        """,
                        Linde.cooperative, Linde.pollID(number))
                }
                var recount: [String: Int] = [:]
                for row in rows { recount[try row[0]] = try row[1] }
                for choice in Vote.allCases {
                    #expect(recount[choice.rawValue, default: 0] == believed.values.count { $0 == choice })
                }
                #expect(
                    counted
                        == Count(
                            for: Int64(recount["for", default: 0]), against: Int64(recount["against", default: 0]),
                            blank: Int64(recount["blank", default: 0])), "seed \(seed)")
            }
        }
    }

    @Test("Casting looks up the roll, the ballots and the closing by key: no scan")
    func plans() async throws {
        try await withSQLite { database in
            let sql = BallotBox.insert
            let plan = try await database.write(Linde.cooperative, .bulk) { transaction in
                try transaction.rows(
                    "EXPLAIN QUERY PLAN " + sql, Linde.cooperative, Linde.pollID(1), Linde.person(1), "for", 1,
                    Linde.person(1), "k", 1, 9
                ).map { try $0.get(3, as: String.self) }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
            #expect(plan.contains { $0.contains("voting_unit_by_holder") }, "\(plan)")
            #expect(plan.contains { $0.contains("voting_ballot_by_key") }, "\(plan)")
            // Before each ballot is asked whether the vote opened on an earlier day.
            let opening = try await database.read { reading in
                try reading.rows("EXPLAIN QUERY PLAN " + PollRegister.openedAt, Linde.cooperative, Linde.pollID(1))
                    .map { try $0.get(3, as: String.self) }
            }
            #expect(!opening.contains { $0.hasPrefix("SCAN") } && !opening.isEmpty, "\(opening)")
        }
    }
}

extension Array {
    fileprivate func randomElement(_ random: SeededRandom) -> Element? {
        isEmpty ? nil : self[Int(random.next() % UInt64(count))]
    }
}
