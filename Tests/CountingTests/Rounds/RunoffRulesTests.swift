import Counting
import Kernel
import Testing

@Suite struct `The rules of an instant run-off` {
    private func first(_ rules: String, _ ranks: String, _ candidates: Int = 4) throws -> CountingRound {
        try #require(try ranked("irv", candidates, rules: rules, "[[1,\(ranks)]]").counted().rounds.first)
    }

    @Test(arguments: [
        ("exhaust", "[[0,1],2]", -1), ("skip", "[[0,1],2]", 2), ("exhaust_if_multiple_continuing", "[[0,1],2]", -1),
        ("exhaust", "[\"X\",2]", -1), ("skip", "[\"X\",2]", 2), ("exhaust_if_multiple_continuing", "[\"X\",2]", -1),
        ("exhaust", "[[1],2]", 1), ("exhaust", "[[1,1],2]", 1), ("exhaust", "[[],2]", 2),
    ])
    func `An overvote is treated as the rule says`(rule: String, ranks: String, winner: Int) throws {
        let round = try first("{\"overvote\":\"\(rule)\"}", ranks)
        #expect(round.votes.firstIndex { $0 == Quantity(1) } ?? -1 == winner)
    }

    @Test func `An overvote of which one is left counts for that one`() throws {
        let rules = #"{"overvote":"exhaust_if_multiple_continuing"}"#
        let outcome = try ranked("irv", 4, rules: rules, "[[5,[0]],[4,[1]],[2,[3,[3,1]]],[3,[2]]]").counted()
        #expect(outcome.rounds[1].votes[1] == Quantity(6))
    }

    @Test(arguments: [
        ("0", "[null,1]", -1), ("1", "[null,1]", 1), ("1", "[null,null,1]", -1), ("null", "[null,null,1]", 1),
    ])
    func `More skipped ranks in a row than allowed exhaust`(most: String, ranks: String, winner: Int) throws {
        let round = try first("{\"max_skipped_ranks\":\(most)}", ranks)
        #expect(round.votes.firstIndex { $0 == Quantity(1) } ?? -1 == winner)
    }

    @Test func `Who is named twice is passed over or ends the ballot`() throws {
        let ballots = "[[5,[0]],[4,[1]],[2,[2,2,1]]]"
        let ignored = try ranked("irv", 3, rules: #"{"duplicate":"ignore"}"#, ballots).counted()
        let exhausted = try ranked("irv", 3, rules: #"{"duplicate":"exhaust"}"#, ballots).counted()
        #expect(ignored.elected == [1])
        #expect(exhausted.elected == [0])
        #expect(exhausted.rounds[1].exhausted == Quantity(2))
    }

    @Test func `Half is not more than half, and the bar sinks as ballots are exhausted`() throws {
        let outcome = try ranked("irv", 3, "[[5,[0]],[3,[1]],[2,[2]]]").counted()
        #expect(outcome.rounds.count == 2)
        #expect(outcome.rounds[1].quota == Quantity(5))
        #expect(outcome.elected == [0])
    }

    @Test func `Names that cannot win go first, alone, and nobody wins beside them`() throws {
        let outcome = try ranked("irv", 3, rules: #"{"cannot_win":[2]}"#, "[[8,[0]],[1,[1]],[1,[2,1]]]").counted()
        #expect(outcome.rounds.map(\.excluded) == [[2], []])
        #expect(outcome.elected == [0])
    }

    @Test func `One is elected, also where there are more seats`() throws {
        #expect(try ranked("irv", 3, seats: 2, "[[5,[0]],[3,[1]],[2,[2]]]").counted().elected == [0])
    }

    @Test func `When nobody can win nobody is elected`() throws {
        let outcome = try ranked("irv", 2, rules: #"{"cannot_win":[0,1]}"#, "[[8,[0]],[1,[1]]]").counted()
        #expect(outcome.elected.isEmpty)
    }

    @Test func `A batch goes together only when it cannot catch up`() throws {
        let ballots = "[[10,[0]],[9,[1]],[2,[2]],[1,[3]]]"
        let batched = try ranked("irv", 4, rules: #"{"batch_elimination":true}"#, ballots).counted()
        #expect(batched.rounds[0].excluded == [2, 3])
        let equal = try ranked("irv", 4, rules: #"{"batch_elimination":true}"#, "[[10,[0]],[9,[1]],[2,[2]],[2,[3]]]")
            .counted()
        #expect(equal.rounds[0].excluded == [2, 3])
        let close = try ranked("irv", 3, rules: #"{"batch_elimination":true}"#, "[[4,[0]],[3,[1]],[3,[2]]]").counted()
        #expect(close.rounds[0].excluded.count == 1)
    }

    @Test func `Counting on shows the last two, and the winner stays`() throws {
        let ballots = "[[60,[0]],[15,[1]],[14,[2]],[5,[3,2]]]"
        let rules = #"{"continue_until_two":true,"batch_elimination":true}"#
        let outcome = try ranked("irv", 4, rules: rules, ballots).counted()
        #expect(outcome.elected == [0])
        #expect(outcome.rounds.map(\.excluded) == [[], [3], [1], []])
    }

    @Test func `A tie is broken by the lot at once, or by earlier rounds first`() throws {
        let ballots = "[[8,[0]],[4,[1]],[3,[2]],[1,[3,2]]]"
        let lot = try ranked("irv", 4, rules: #"{"tie":"order","tie_order":[1,2,0,3]}"#, ballots).counted()
        #expect(lot.rounds[1].excluded == [1])
        #expect(lot.lots.map(\.tied) == [[1, 2]])
        let back = try ranked("irv", 4, rules: #"{"tie":"previous_rounds","tie_order":[1,2,0,3]}"#, ballots).counted()
        #expect(back.rounds[1].excluded == [2])
        #expect(back.lots.isEmpty)
    }
}
