import Counting
import Testing

@Suite("Majority judgment")
struct MajorityJudgmentTests {
    private func count(_ lines: [(Int64, [(Int32, Int64)])], candidates: Int, seats: Int = 1) throws -> CountingOutcome
    {
        try CountingCase(
            method: .majorityJudgment, seats: seats, candidates: Cases.candidates(candidates),
            ballots: Cases.scores(lines)
        ).counted()
    }

    struct Line: Sendable, CustomTestStringConvertible {
        let name: String
        /// The grades of two candidates, ballot by ballot.
        let first: [Int64], second: [Int64]
        let order: [[Int]]
        let medians: [Int?]
        var testDescription: String { name }
    }

    static let table = [
        Line(name: "no ballots", first: [], second: [], order: [[0, 1]], medians: [nil, nil]),
        Line(
            name: "an even number takes the lower median", first: [4, 1], second: [2, 2], order: [[1], [0]],
            medians: [1, 2]),
        Line(name: "the same grades", first: [3, 1, 2], second: [1, 2, 3], order: [[0, 1]], medians: [2, 2]),
        // Odd: the lower neighbour comes up before the higher one.
        Line(name: "odd, worse below", first: [0, 2, 4], second: [1, 2, 2], order: [[1], [0]], medians: [2, 2]),
        // Even: 1 2 2 4 against 0 2 3 3: the higher neighbour comes up first.
        Line(
            name: "even, better above", first: [1, 2, 2, 4], second: [0, 2, 3, 3], order: [[1], [0]], medians: [2, 2]),
        Line(
            name: "decided by the last grade", first: [0, 1, 2, 3, 4], second: [0, 1, 2, 3, 3], order: [[0], [1]],
            medians: [2, 2]),
    ]

    @Test("Two candidates", arguments: table)
    func orders(_ line: Line) throws {
        let outcome = try count(
            zip(line.first, line.second).map { (1, [(0, $0), (1, $1)]) }, candidates: 2)
        #expect(outcome.order == line.order)
        #expect(outcome.elected == line.order[0])
        guard case .judgment(let result) = outcome.details else { Issue.record("no grades"); return }
        #expect(result.medians == line.medians)
    }

    @Test("A missing grade is the worst, also on an empty ballot")
    func missing() throws {
        let outcome = try count([(2, [(0, 4)]), (2, [])], candidates: 2)
        guard case .judgment(let result) = outcome.details else { Issue.record("no grades"); return }
        #expect(result.grades == [[2, 0, 0, 0, 2], [4, 0, 0, 0, 0]])
        #expect(result.medians == [0, 0])
        #expect(outcome.elected == [0])
    }

    @Test("2⁶² ballots take no longer than two")
    func huge() throws {
        let many: Int64 = 1 << 62
        let outcome = try count(
            [(many - 2, [(0, 3), (1, 3)]), (1, [(0, 4), (1, 4)]), (1, [(0, 1), (1, 0)])], candidates: 2)
        #expect(outcome.elected == [0])
    }

    /// Takes away one lower median after another, as the book says.
    private func medians(_ grades: [Int64]) -> [Int64] {
        var left = grades.sorted()
        var found: [Int64] = []
        while !left.isEmpty { found.append(left.remove(at: (left.count - 1) / 2)) }
        return found
    }

    @Test("agrees with taking away medians one by one", arguments: [11, 12, 13])
    func agrees(seed: UInt64) throws {
        var draw = Draw(seed)
        for number in 0..<300 {
            let (candidates, voters) = (draw.number(1...4), draw.number(1...12))
            let best = draw.number(1...4)
            let grades = (0..<candidates).map { _ in (0..<voters).map { _ in Int64(draw.number(0...best)) } }
            let lines = (0..<voters).map { voter in
                (Int64(1), (0..<candidates).map { (Int32($0), grades[$0][voter]) })
            }
            let outcome = try count(lines, candidates: candidates)
            let found = grades.map(medians)
            for group in outcome.order ?? [] {
                #expect(group.allSatisfy { found[$0] == found[group[0]] }, "seed \(seed), case \(number)")
            }
            for (better, worse) in zip(outcome.order ?? [], (outcome.order ?? []).dropFirst()) {
                #expect(
                    found[worse[0]].lexicographicallyPrecedes(found[better[0]]), "seed \(seed), case \(number)")
            }
        }
    }
}
