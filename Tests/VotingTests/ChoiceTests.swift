import Counting
import Kernel
import Statutes
import Store
import TestSupport
import Testing

@testable import Voting

/// Polls over options: Roos, Tulp, Lelie, and what a ballot may say about them.
enum Flowers {
    static func choice(
        _ method: CountingMethod, options: Int = 3, seats: Int = 1, budget: Int64? = nil, mustArgue: Bool = true
    ) -> ChoicePoll {
        let names = ["Roos", "Tulp", "Lelie", "Anjer", "Geen van deze"]
        return ChoicePoll(
            poll: Linde.pollID(1), method: method, article: nil,
            options: names.prefix(options).map { Candidate($0, cost: budget.map { $0 / 2 }) }, seats: seats,
            budget: budget, mustArgue: mustArgue)
    }

    static func open(_ choice: ChoicePoll, voters: Int = 4, in database: any Database) async throws {
        try await Linde.found(in: database)
        try await Linde.open(voters, in: database)
        try await database.write(Linde.cooperative) { transaction in
            try ChoiceRegister(transaction: transaction, cooperative: Linde.cooperative).open(choice)
        }
    }

    static func cast(
        _ marks: Marks, by voter: Int, argument: String? = nil, seconds: Int64 = 1, number: Int = 1, key: String? = nil,
        in database: any Database
    ) async throws -> ChoiceBox.Receipt {
        try await database.write(Linde.cooperative, .ballot) { transaction in
            try ChoiceBox(transaction: transaction, cooperative: Linde.cooperative).cast(
                marks, argument: argument, in: Linde.pollID(number), holder: Linde.person(voter), key: key,
                at: Linde.opened.adding(seconds: seconds))
        }
    }
}

@Suite struct BallotsOverOptions {
    @Test("A ballot counts once; the same again answers the same, another is refused; a vote for or against is not one")
    func final() async throws {
        try await withDatabases { database in
            try await Flowers.open(Flowers.choice(.schulze), in: database)
            let first = try await Flowers.cast(.ranking([[2], [0, 1]]), by: 1, in: database)
            #expect(first.marks == "2>0=1")
            #expect(try await Flowers.cast(.ranking([[2], [1, 0]]), by: 1, seconds: 9, in: database) == first)
            #expect(
                try await Linde.code { _ = try await Flowers.cast(.ranking([[0]]), by: 1, in: database) }
                    == "ballot-final")
            #expect(
                try await Linde.code { _ = try await Flowers.cast(.ranking([[0]]), by: 9, in: database) }
                    == "not-in-roll")
            #expect(try await Linde.code { _ = try await Linde.cast(.for, by: 2, in: database) } == "ballot-kind")
            #expect(try await Linde.close(in: database) == Count())
            #expect(
                try await Linde.code { _ = try await Flowers.cast(.ranking([[0]]), by: 2, in: database) }
                    == "poll-closed")
            #expect(try await Flowers.cast(.ranking([[2], [0, 1]]), by: 1, in: database) == first)
        }
    }

    @Test("A ballot over options goes into no vote for or against, and into no vote that is not there")
    func otherKind() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            try await Linde.open(2, in: database)
            #expect(
                try await Linde.code { _ = try await Flowers.cast(.approval([0]), by: 1, in: database) }
                    == "ballot-kind")
            #expect(
                try await Linde.code { _ = try await Flowers.cast(.approval([0]), by: 1, number: 8, in: database) }
                    == "poll-unknown")
        }
    }

    @Test(
        "A key stands for one ballot: repeated it answers the same, with other marks or by another voter it is refused")
    func keys() async throws {
        try await withDatabases { database in
            try await Flowers.open(Flowers.choice(.approval), in: database)
            let first = try await Flowers.cast(.approval([0]), by: 1, key: "k1", in: database)
            #expect(try await Flowers.cast(.approval([0]), by: 1, seconds: 5, key: "k1", in: database) == first)
            for (marks, voter) in [([1], 1), ([0], 2), ([2], 3)] {
                let code = try await Linde.code {
                    _ = try await Flowers.cast(.approval(marks), by: voter, key: "k1", in: database)
                }
                #expect(code == "key-reused")
            }
            #expect(try await Flowers.cast(.approval([2]), by: 3, key: "k2", in: database).votes == 1)
        }
    }

    @Test("The reasons belong to an objection: with others it is another ballot, and refused")
    func reasons() async throws {
        try await withDatabases { database in
            try await Flowers.open(Flowers.choice(.consent), in: database)
            let objection = Marks.consent(.objection)
            let first = try await Flowers.cast(objection, by: 1, argument: "De dijk is te zwak.", in: database)
            let again = try await Flowers.cast(
                objection, by: 1, argument: "De dijk is te zwak.", seconds: 9, in: database)
            #expect(again == first)
            let other = try await Linde.code {
                _ = try await Flowers.cast(objection, by: 1, argument: "De dijk is te laag.", in: database)
            }
            #expect(other == "ballot-final")
        }
    }

    @Test("A budget in cents always closes, however dear the plans and however few the voters")
    func dear() throws {
        let poll = ChoicePoll(
            poll: Linde.pollID(1), method: .equalShares, article: nil,
            options: [
                Candidate("Hal", cost: 1_000_000_000), Candidate("Brug", cost: 999_999_999),
                Candidate("Weg", cost: 300_000_000),
            ], seats: 1, budget: 1_000_000_000, mustArgue: true)
        let marks: [[Int]] = [[0], [1], [1], [2], [2], [2], [2]]
        let ballots = marks.enumerated().map { unit, options in
            ChoiceBallot(unit: unit + 1, marks: .approval(options), castAt: Linde.opened)
        }
        let counted = ChoiceTally(poll: poll, ballots: ballots).countingCase(tieOrder: nil)
        #expect(counted.rules.budget.increment > 1)
        #expect(try counted.counted().elected == [2])
    }

    @Test("Shares are raised by one cent where that ends soon")
    func cheap() {
        let tally = ChoiceTally(
            poll: Flowers.choice(.equalShares, budget: 50_000),
            ballots: [ChoiceBallot(unit: 1, marks: .approval([0]), castAt: Linde.opened)])
        #expect(tally.countingCase(tieOrder: nil).rules.budget.increment == 1)
    }

    @Test("What was cast is read again as it was, and equal ballots share a line of the case")
    func tally() async throws {
        try await withDatabases { database in
            try await Flowers.open(Flowers.choice(.schulze), in: database)
            _ = try await Flowers.cast(.ranking([[1], [0]]), by: 1, in: database)
            _ = try await Flowers.cast(.ranking([[1], [0]]), by: 3, in: database)
            _ = try await Flowers.cast(.ranking([]), by: 2, in: database)
            let tally = try await database.write(Linde.cooperative) { transaction in
                let register = ChoiceRegister(transaction: transaction, cooperative: Linde.cooperative)
                let choice = try #require(try register.choice(Linde.pollID(1)))
                #expect(choice == Flowers.choice(.schulze))
                return try register.tally(of: choice)
            }
            #expect(tally.ballots.map(\.marks) == [.ranking([[1], [0]]), .ranking([]), .ranking([[1], [0]])])
            guard case .rankings(let lines) = tally.countingCase(tieOrder: nil).ballots else {
                Issue.record("a ranking is counted as a ranking")
                return
            }
            #expect(Array(lines.lines.counts) == [1, 2])
            #expect(Array(lines.lines.line(1)) == [1, 0])
        }
    }
}

/// Marks that are refused, a line each, and some that are not.
struct MarkCase: Sendable, CustomTestStringConvertible {
    let method: CountingMethod, marks: Marks, argument: String?, codes: [String]
    var testDescription: String { "\(method.rawValue) \(marks.text): \(codes)" }

    init(_ method: CountingMethod, _ marks: Marks, _ codes: [String] = [], argument: String? = nil) {
        self.method = method
        self.marks = marks
        self.argument = argument
        self.codes = codes
    }

    static let all = [
        MarkCase(.irv, .ranking([[2], [0]])),
        MarkCase(.irv, .ranking([])),
        MarkCase(.irv, .ranking([[2, 0]]), ["equal-ranks"]),
        MarkCase(.schulze, .ranking([[2, 0]])),
        MarkCase(.borda, .ranking([[2, 0]])),
        MarkCase(.stvScottish, .ranking([[3]]), ["option-unknown"]),
        MarkCase(.stvScottish, .ranking([[-1]]), ["option-unknown"]),
        MarkCase(.stvMeek, .ranking([[0], [0]]), ["option-marked-twice"]),
        MarkCase(.plurality, .ranking([[1]])),
        MarkCase(.plurality, .ranking([[1], [2]]), ["too-many-marks"]),
        MarkCase(.block, .approval([0, 1]), ["too-many-marks"]),
        MarkCase(.block, .approval([0])),
        MarkCase(.approval, .approval([0, 1, 2])),
        MarkCase(.approval, .approval([0, 0]), ["option-marked-twice"]),
        MarkCase(.approval, .ranking([[0]]), ["ballot-kind"]),
        MarkCase(.score, .scores([0: 5, 1: 0])),
        MarkCase(.score, .scores([0: 6]), ["score-range"]),
        MarkCase(.score, .scores([0: -1]), ["score-range"]),
        MarkCase(.majorityJudgment, .scores([0: 5]), ["score-range"]),
        MarkCase(.majorityJudgment, .scores([0: 4])),
        MarkCase(.consent, .consent(.consent)),
        MarkCase(.consent, .consent(.aside)),
        MarkCase(.consent, .consent(.objection), ["argument-missing"]),
        MarkCase(.consent, .consent(.objection), ["argument-missing"], argument: "  "),
        MarkCase(.consent, .consent(.objection), argument: "De dijk is te zwak."),
    ]
}

@Suite struct WhatABallotMaySay {
    @Test(arguments: MarkCase.all)
    func marks(_ line: MarkCase) {
        let found = Flowers.choice(line.method).grounds(for: line.marks, argument: line.argument)
        #expect(found.map(\.code) == line.codes)
    }

    @Test("Where the statutes ask no reasons, an objection needs none")
    func unargued() {
        let choice = Flowers.choice(.consent, mustArgue: false)
        #expect(choice.grounds(for: .consent(.objection), argument: nil).isEmpty)
    }

    @Test(arguments: MarkCase.all.filter(\.codes.isEmpty))
    func readAgain(_ line: MarkCase) {
        #expect(Marks(line.marks.text, kind: line.marks.kind)?.text == line.marks.text)
    }
}
