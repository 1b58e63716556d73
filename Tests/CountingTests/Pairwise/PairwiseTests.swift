import Counting
import Testing

@Suite("Comparing two by two")
struct PairwiseTests {
    @Test("Unranked is below all ranked and equal to each other; equal ranks count for neither")
    func matrix() throws {
        let lines: [(Int64, [[Int32]])] = [(3, [[0]]), (2, [[1, 2], [0]]), (1, []), (4, [[2], [], [0]])]
        let outcome = try Cases.rankings(.schulze, 4, lines).counted()
        #expect(outcome.pairwise == [[0, 7, 3, 9], [2, 0, 0, 2], [6, 4, 0, 6], [0, 0, 0, 0]])
        #expect(outcome.valid == Quantity(9))
        #expect(outcome.invalid == Quantity(1))
    }

    @Test("The first mention of a candidate counts")
    func duplicates() throws {
        let outcome = try Cases.rankings(.schulze, 3, [(1, [[0], [1, 0], [0, 2], [1]])]).counted()
        #expect(outcome.pairwise == [[0, 1, 1], [0, 0, 1], [0, 0, 0]])
    }

    @Test("An overvote that cannot be read is passed over")
    func overvote() throws {
        var ballots = RankedBallots()
        ballots.append(5, [.unknownOvervote, .candidate(1), .skipped, .candidate(0)])
        let outcome = try CountingCase(
            method: .schulze, candidates: Cases.candidates(2), ballots: .rankings(ballots)
        ).counted()
        #expect(outcome.elected == [1])
        #expect(outcome.pairwise == [[0, 0], [5, 0]])
    }

    struct Line: Sendable, CustomTestStringConvertible {
        let name: String
        var method = CountingMethod.schulze, strength = PairwiseRules.Strength.winning
        let candidates: Int
        let lines: [(Int64, [[Int32]])]
        let order: [[Int]]
        var testDescription: String { "\(method.rawValue), \(strength.rawValue): \(name)" }
    }

    private static let circle: [(Int64, [[Int32]])] = [
        (8, [[0], [1], [2]]), (7, [[1], [2], [0]]), (5, [[2], [0], [1]]),
    ]
    private static let evenCircle: [(Int64, [[Int32]])] = [
        (1, [[0], [1], [2]]), (1, [[1], [2], [0]]), (1, [[2], [0], [1]]),
    ]
    private static let differing: [(Int64, [[Int32]])] = [
        (11, [[0], [1], [2]]), (8, [[1], [2]]), (10, [[2]]), (3, [[2], [0]]),
    ]

    static let table: [Line] = [
        Line(name: "no ballots", candidates: 2, lines: [], order: [[0, 1]]),
        Line(name: "one candidate nobody ranks", candidates: 1, lines: [(3, [])], order: [[0]]),
        Line(name: "two tied", candidates: 2, lines: [(2, [[0], [1]]), (2, [[1], [0]])], order: [[0, 1]]),
        Line(name: "a circle breaks at its weakest link", candidates: 3, lines: circle, order: [[0], [1], [2]]),
        Line(name: "an even circle leaves all equal", candidates: 3, lines: evenCircle, order: [[0, 1, 2]]),
        // 0 over 1 by 14-8, 1 over 2 by 19-13, 2 over 0 by 21-11.
        Line(name: "where strengths differ", candidates: 3, lines: differing, order: [[1], [2], [0]]),
        Line(
            name: "where strengths differ", strength: .margins, candidates: 3, lines: differing, order: [[1, 2], [0]]),
        Line(name: "nobody ranks the last", candidates: 3, lines: [(1, [[1], [0]])], order: [[1], [0], [2]]),
        Line(
            name: "counts up to 2⁶³−1", candidates: 2, lines: [(.max - 1, [[1]]), (1, [[0], [1]])], order: [[1], [0]]),
        Line(name: "no ballots", method: .rankedPairs, candidates: 3, lines: [], order: [[0, 1, 2]]),
        Line(
            name: "two tied", method: .rankedPairs, candidates: 2, lines: [(2, [[0], [1]]), (2, [[1], [0]])],
            order: [[0, 1]]),
        Line(
            name: "a circle breaks at its weakest link", method: .rankedPairs, candidates: 3, lines: circle,
            order: [[0], [1], [2]]),
        Line(
            name: "fewer opposing votes go first", method: .rankedPairs, candidates: 3,
            // 0 over 1 by 5-4, 1 over 2 by 5-2, 2 over 0 by 5-3.
            lines: [(2, [[0], [1], [2]]), (3, [[1], [2]]), (1, [[2], [0], [1]]), (3, [[0], [1, 2]])],
            order: [[0], [1], [2]]),
    ]

    @Test("Order and winners", arguments: table)
    func orders(_ line: Line) throws {
        var rules = CountingRules()
        rules.pairwise.strength = line.strength
        let outcome = try Cases.rankings(line.method, line.candidates, line.lines, rules: rules).counted()
        #expect(outcome.order == line.order)
        #expect(outcome.elected == line.order[0])
        #expect(outcome.lots.isEmpty)
    }

    @Test("Ranked pairs: the lot orders pairs that are truly equal, and says so", arguments: [0, 1, 2])
    func equalPairs(first: Int) throws {
        var rules = CountingRules()
        rules.tieOrder = [first, (first + 1) % 3, (first + 2) % 3]
        let outcome = try Cases.rankings(.rankedPairs, 3, Self.evenCircle, rules: rules).counted()
        // first over second, second over third; third over first closes the circle.
        #expect(outcome.order == [[first], [(first + 1) % 3], [(first + 2) % 3]])
        #expect(outcome.lots == [.init(round: 1, purpose: .pair, tied: [0, 1, 2], picked: first)])
        #expect(outcome.rounds.map(\.action) == [.lock, .lock, .cycle])
    }

    @Test("Ranked pairs: equal pairs that do not hinder each other need no lot")
    func harmlessPairs() throws {
        let outcome = try Cases.rankings(.rankedPairs, 3, [(4, [[0], [1], [2]])]).counted()
        #expect(outcome.lots.isEmpty)
        #expect(outcome.order == [[0], [1], [2]])
    }

    @Test("With more seats a tie for the last stays open")
    func seats() throws {
        let outcome = try Cases.rankings(.schulze, 3, [(1, [[0], [1, 2]])], seats: 2).counted()
        #expect(outcome.elected == [0])
        #expect(outcome.tie == [1, 2])
    }
}
