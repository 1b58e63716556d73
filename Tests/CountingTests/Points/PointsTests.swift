import Counting
import Testing

@Suite("Votes, points and scores")
struct PointsTests {
    private func count(
        _ method: CountingMethod, _ candidates: Int, _ ballots: Ballots, seats: Int = 1,
        rules: CountingRules = CountingRules()
    ) throws -> CountingOutcome {
        try CountingCase(
            method: method, seats: seats, candidates: Cases.candidates(candidates), ballots: ballots, rules: rules
        ).counted()
    }

    @Test("Plurality: the first rank that was filled in, once")
    func plurality() throws {
        let lines: [(Int64, [[Int32]])] = [(2, [[0], [1]]), (3, [[], [1]]), (4, [[0, 2]]), (1, []), (1, [[2, 2]])]
        let outcome = try Cases.rankings(.plurality, 3, lines).counted()
        #expect(outcome.scores == [2, 3, 1].map { Quantity($0) })
        #expect(outcome.elected == [1])
        #expect(outcome.order == [[1], [0], [2]])
        #expect(outcome.valid == Quantity(6))
        #expect(outcome.invalid == Quantity(5))
    }

    struct Line: Sendable, CustomTestStringConvertible {
        let name: String
        let seats: Int
        let votes: [Int64]
        let elected: [Int]
        let tie: [Int]?
        var testDescription: String { name }
    }

    static let seating = [
        Line(name: "a tie for the only seat", seats: 1, votes: [3, 3, 1], elected: [], tie: [0, 1]),
        Line(name: "a tie for the last of two seats", seats: 2, votes: [1, 5, 1], elected: [1], tie: [0, 2]),
        Line(name: "a tie that fits", seats: 2, votes: [1, 5, 5], elected: [1, 2], tie: nil),
        Line(name: "no votes at all", seats: 1, votes: [0, 0], elected: [], tie: [0, 1]),
        Line(name: "one candidate without votes", seats: 1, votes: [0], elected: [0], tie: nil),
        Line(name: "more seats than candidates", seats: 5, votes: [1, 2], elected: [1, 0], tie: nil),
        Line(name: "counts up to 2⁶³−1", seats: 1, votes: [.max - 1, 1], elected: [0], tie: nil),
    ]

    @Test("Seats go to the most votes", arguments: seating)
    func seats(_ line: Line) throws {
        let lines = line.votes.enumerated().map { ($1, [Int32($0)]) }
        for method in [CountingMethod.approval, .block] {
            let outcome = try count(method, line.votes.count, Cases.marks(lines), seats: line.seats)
            #expect(outcome.elected == line.elected)
            #expect(outcome.tie == line.tie)
            #expect(outcome.scores == line.votes.map { Quantity($0) })
        }
        let ranked = line.votes.enumerated().map { ($1, [[Int32($0)]]) }
        let plurality = try Cases.rankings(.plurality, line.votes.count, ranked, seats: line.seats).counted()
        #expect(plurality.elected == line.elected)
        #expect(plurality.tie == line.tie)
    }

    @Test("Block: more marks than seats spoil a ballot, the same mark twice does not")
    func block() throws {
        let outcome = try count(.block, 3, Cases.marks([(1, [0, 1, 0]), (5, [0, 1, 2]), (1, [])]), seats: 2)
        #expect(outcome.scores == [1, 1, 0].map { Quantity($0) })
        #expect(outcome.valid == Quantity(1))
        #expect(outcome.invalid == Quantity(6))
    }

    struct Points: Sendable, CustomTestStringConvertible {
        let name: String
        var unranked = PointsRules.Unranked.average
        let lines: [(Int64, [[Int32]])]
        let scores: [String]
        let elected: [Int]
        var testDescription: String { "\(unranked.rawValue): \(name)" }
    }

    static let bordaTable = [
        Points(name: "a full order", lines: [(1, [[2], [0], [1]])], scores: ["1", "0", "2"], elected: [2]),
        Points(name: "the unranked share", lines: [(1, [[0]])], scores: ["2", "1/2", "1/2"], elected: [0]),
        Points(
            name: "the unranked get nothing", unranked: .zero, lines: [(1, [[0]])], scores: ["2", "0", "0"],
            elected: [0]),
        Points(
            name: "equal ranks share", lines: [(1, [[0, 1], [2]])], scores: ["3/2", "3/2", "0"], elected: [0, 1]),
        Points(
            name: "equal ranks share", unranked: .zero, lines: [(1, [[0, 1]])], scores: ["3/2", "3/2", "0"],
            elected: [0, 1]),
        Points(
            name: "an empty ballot gives all the same", lines: [(2, [])], scores: ["2", "2", "2"], elected: [0, 1, 2]),
        Points(
            name: "an empty ballot", unranked: .zero, lines: [(2, [])], scores: ["0", "0", "0"], elected: [0, 1, 2]),
        Points(
            name: "huge counts", lines: [(.max, [[1], [0], [2]])],
            scores: ["9223372036854775807", "18446744073709551614", "0"], elected: [1]),
        Points(
            name: "skipped and repeated", lines: [(1, [[], [1], [1], [0]])], scores: ["1", "2", "0"], elected: [1]),
    ]

    @Test("Borda", arguments: bordaTable)
    func bordaPoints(_ line: Points) throws {
        var rules = CountingRules()
        rules.points.unranked = line.unranked
        let outcome = try Cases.rankings(.borda, 3, line.lines, rules: rules).counted()
        #expect(outcome.scores?.map(\.description) == line.scores)
        #expect(outcome.elected == line.elected)
    }

    @Test("Score: what is missing counts as stated, also on an empty ballot")
    func score() throws {
        var rules = CountingRules()
        rules.points.min = -2
        rules.points.missing = -1
        let ballots = Cases.scores([(2, [(0, 5), (1, 3)]), (2, [(1, -2)]), (1, [])])
        let outcome = try count(.score, 2, ballots, rules: rules)
        #expect(outcome.scores == [7, 1].map { Quantity($0) })
        #expect(outcome.elected == [0])
        #expect(outcome.valid == Quantity(5))
    }

    @Test("Score: the largest numbers that can be counted")
    func hugeScores() throws {
        var rules = CountingRules()
        rules.points.max = .max
        rules.points.min = .min
        rules.points.missing = .min
        let outcome = try count(.score, 2, Cases.scores([(.max, [(0, .max)])]), rules: rules)
        #expect(outcome.scores?[0].description == "85070591730234615847396907784232501249")
        #expect(outcome.elected == [0])
    }
}
