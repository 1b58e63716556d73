import Kernel
import Store
import TestSupport
import Testing

@testable import Voting

@Suite struct TheBallotBox {
    @Test("A ballot counts once; the same again answers the same, another choice is refused: it is final")
    func final() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(3, in: database)
            let first = try await Linde.cast(.for, by: 1, in: database)
            #expect(first.votes == 1)
            #expect(first.castAt == Linde.opened.adding(seconds: 1))
            let again = try await Linde.cast(.for, by: 1, seconds: 30, in: database)
            #expect(again == first)
            #expect(
                try await Linde.code { _ = try await Linde.cast(.against, by: 1, in: database) } == "ballot-final")
            #expect(try await Linde.close(in: database) == Count(for: 1))
        }
    }

    @Test("Who is not on the roll, or names a poll that is not there, is refused")
    func strangers() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(3, in: database)
            #expect(try await Linde.code { _ = try await Linde.cast(.for, by: 4, in: database) } == "not-in-roll")
            #expect(
                try await Linde.code { _ = try await Linde.cast(.for, by: 1, unit: 2, in: database) }
                    == "not-in-roll")
            #expect(
                try await Linde.code { _ = try await Linde.cast(.for, by: 1, number: 9, in: database) }
                    == "poll-unknown")
            let elsewhere = try await Linde.code {
                try await database.write(Linde.other, .ballot) { transaction in
                    _ = try BallotBox(transaction: transaction, cooperative: Linde.other).cast(
                        .for, in: Linde.pollID(1), holder: Linde.person(1), at: Linde.opened)
                }
            }
            #expect(elsewhere == "poll-unknown")
        }
    }

    @Test("Who is barred casts no further ballot, and who is admitted again does; a ballot that was cast stands")
    func barred() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(3, in: database)
            let polls: @Sendable (any Transaction) -> PollRegister = {
                PollRegister(transaction: $0, cooperative: Linde.cooperative)
            }
            let receipt = try await Linde.cast(.for, by: 1, in: database)
            try await database.write(Linde.cooperative) { transaction in
                for voter in 1...2 {
                    try polls(transaction).bar(
                        Linde.person(voter), from: Linde.pollID(1), .everything, at: Linde.opened)
                }
            }
            #expect(try await Linde.cast(.for, by: 1, seconds: 30, in: database) == receipt)
            #expect(try await Linde.code { _ = try await Linde.cast(.for, by: 2, in: database) } == "not-in-roll")
            let left = try await database.write(Linde.cooperative) { transaction in
                let barred = try polls(transaction).barredVotes(in: Linde.pollID(1))
                try polls(transaction).admit(Linde.person(2), to: Linde.pollID(1))
                return try [barred, polls(transaction).barredVotes(in: Linde.pollID(1))]
            }
            #expect(left == [2, 1])
            #expect(try await Linde.cast(.against, by: 2, seconds: 60, in: database).votes == 1)
            #expect(try await Linde.close(in: database) == Count(for: 1, against: 1))
        }
    }

    @Test("After the closing nothing goes in; who voted before still gets the receipt")
    func closed() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(3, in: database)
            let receipt = try await Linde.cast(.blank, by: 1, in: database)
            #expect(try await Linde.close(in: database) == Count(blank: 1))
            #expect(try await Linde.code { _ = try await Linde.cast(.for, by: 2, in: database) } == "poll-closed")
            #expect(try await Linde.cast(.blank, by: 1, seconds: 700, in: database) == receipt)
        }
    }

    @Test("A choice goes for every unit that the holder has, or for one that is named; never half against another")
    func units() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            let roll = Roll([
                RollEntry(principal: Linde.person(1)),
                RollEntry(principal: Linde.person(2), holder: Linde.person(1)),
                RollEntry(principal: Linde.person(3), holder: Linde.person(1)),
                RollEntry(principal: Linde.person(4), weight: 3),
            ])
            let poll = Linde.poll(roll: roll)
            try await database.write(Linde.cooperative, .bulk) {
                try PollRegister(transaction: $0, cooperative: Linde.cooperative).open(poll, roll: roll)
            }
            #expect(try await Linde.cast(.against, by: 1, unit: 2, in: database).votes == 1)
            // The proxy said against: one "for" over all three would contradict it.
            #expect(try await Linde.code { _ = try await Linde.cast(.for, by: 1, in: database) } == "ballot-final")
            #expect(try await Linde.cast(.for, by: 1, unit: 1, in: database).votes == 1)
            #expect(try await Linde.cast(.for, by: 1, unit: 3, in: database).votes == 1)
            #expect(try await Linde.cast(.for, by: 4, in: database).votes == 3)
            #expect(try await Linde.close(in: database) == Count(for: 5, against: 1))
        }
    }

    @Test(
        "A key stands for one ballot: used for another poll, choice, voter or unit it is refused, and nothing goes in")
    func keys() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(3, in: database)
            let roll = Roll([RollEntry(principal: Linde.person(1), weight: 3), RollEntry(principal: Linde.person(2))])
            let second = Linde.poll(2, roll: roll)
            try await database.write(Linde.cooperative, .bulk) {
                try PollRegister(transaction: $0, cooperative: Linde.cooperative).open(second, roll: roll)
            }
            let first = try await Linde.cast(.for, by: 1, key: "k", in: database)
            #expect(try await Linde.cast(.for, by: 1, seconds: 9, key: "k", in: database) == first)
            #expect(
                try await Linde.codes { _ = try await Linde.cast(.against, by: 1, key: "k", in: database) }
                    == ["key-reused", "ballot-final"])
            #expect(
                try await Linde.code { _ = try await Linde.cast(.for, by: 2, key: "k", in: database) } == "key-reused")
            #expect(
                try await Linde.code { _ = try await Linde.cast(.for, by: 1, number: 2, key: "k", in: database) }
                    == "key-reused")
            #expect(try await Linde.cast(.for, by: 1, number: 2, key: "other", in: database).votes == 3)
            #expect(try await Linde.cast(.for, by: 1, number: 2, key: "other", in: database).votes == 3)
            #expect(
                try await Linde.code { _ = try await Linde.cast(.for, by: 3, key: "other", in: database) }
                    == "key-reused")
            #expect(try await Linde.close(in: database) == Count(for: 1))
            #expect(try await Linde.cast(.for, by: 1, seconds: 700, key: "k", in: database) == first)
        }
    }

    @Test("A key that was used for one unit does not bring in the others")
    func keyOfAUnit() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            let roll = Roll([RollEntry(principal: Linde.person(1), weight: 3)])
            let poll = Linde.poll(roll: roll)
            try await database.write(Linde.cooperative, .bulk) {
                try PollRegister(transaction: $0, cooperative: Linde.cooperative).open(poll, roll: roll)
            }
            _ = try await Linde.cast(.for, by: 1, unit: 1, key: "k", in: database)
            #expect(
                try await Linde.code { _ = try await Linde.cast(.for, by: 1, key: "k", in: database) } == "key-reused")
            #expect(try await Linde.cast(.for, by: 1, seconds: 2, key: "rest", in: database).votes == 2)
            #expect(try await Linde.cast(.for, by: 1, seconds: 2, key: "rest", in: database).votes == 2)
        }
    }

    @Test("The database itself refuses to change or remove a ballot, and a second one for a unit")
    func appendOnly() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(3, in: database)
            _ = try await Linde.cast(.for, by: 1, in: database)
            for sql in ["UPDATE voting_ballot SET choice = 'against'", "DELETE FROM voting_ballot"] {
                let kind = await violation(in: database) { _ = try $0.execute(sql, []) }
                #expect(kind == .appendOnly)
            }
            let second = await violation(in: database) {
                _ = try $0.execute(
                    """
                    INSERT INTO voting_ballot (cooperative_id, poll_id, unit, choice, cast_at, cast_by)
                    VALUES (?1, ?2, 1, 'against', 1, ?3)
                    """,
                    Linde.cooperative, Linde.pollID(1), Linde.person(1))
            }
            #expect(second == .unique)
        }
    }

    private func violation(
        in database: any Database, _ body: @escaping @Sendable (any Transaction) throws -> Void
    ) async -> ConstraintViolation.Kind? {
        do {
            try await database.write(Linde.cooperative, .bulk, body)
            return nil
        } catch {
            return (error as? ConstraintViolation)?.kind
        }
    }

    @Test("Casting beside the closing: what was accepted is what was counted")
    func concurrent() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(60, in: database)
            let (accepted, counted) = try await withThrowingTaskGroup(of: (Int64, Count?).self) { group in
                for voter in 1...60 {
                    group.addTask {
                        let refused = try await Linde.code { _ = try await Linde.cast(.for, by: voter, in: database) }
                        #expect(refused == nil || refused == "poll-closed")
                        return (refused == nil ? 1 : 0, nil)
                    }
                    if voter == 30 { group.addTask { (0, try await Linde.close(in: database)) } }
                }
                return try await group.reduce(into: (Int64(0), Count())) { sum, part in
                    sum.0 += part.0
                    if let count = part.1 { sum.1 = count }
                }
            }
            #expect(accepted == counted.for)
        }
    }

    @Test("Two choices of one voter at the same moment: one stands, the other is refused")
    func race() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(10, in: database)
            for voter in 1...10 {
                async let one = Linde.code { _ = try await Linde.cast(.for, by: voter, in: database) }
                async let two = Linde.code { _ = try await Linde.cast(.against, by: voter, in: database) }
                let codes = try await [one, two]
                #expect(codes.compactMap(\.self) == ["ballot-final"])
            }
        }
    }
}
