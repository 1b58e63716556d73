import Counting
import Kernel

/// A case as lists, so that a test can turn it round: every line is a count and what one ballot says.
struct RandomCase {
    /// What a ballot says: ranks of candidates, or candidates with a value; marks are ranks of one.
    struct Ballot {
        var ranks: [[Int]] = []
        var values: [Int64] = []
    }

    var method: CountingMethod
    var seats: Int
    var lines: [(count: Int64, ballot: Ballot)]
    var candidates: Int
    /// The order of the lot.
    var lot: [Int]
    var costs: [Int64]
    var budget: Int64
    var rules = CountingRules()

    static let methods: [CountingMethod] = [
        .plurality, .approval, .block, .score, .borda, .majorityJudgment, .schulze, .rankedPairs, .debian,
        .budgetGreedy,
        .equalShares,
    ]

    init(_ method: CountingMethod, _ draw: inout Draw) {
        let candidates = draw.number(1...5)
        self.method = method
        self.candidates = candidates
        // A run-off fills one seat.
        seats = method == .irv ? 1 : draw.number(1...3)
        lot = Array(0..<candidates).shuffled(using: &draw)
        costs = (0..<candidates).map { _ in Int64(draw.number(0...5) * 10) }
        budget = Int64(draw.number(0...12) * 10)
        lines = []
        for _ in 0..<draw.number(0...7) {
            lines.append((Int64(draw.number(0...4)), RandomCase.ballot(method, candidates, &draw)))
        }
        rules.pairwise.strength = draw.chance(1, in: 2) ? .winning : .margins
        rules.points.unranked = draw.chance(1, in: 2) ? .average : .zero
        rules.budget.completion = draw.chance(1, in: 2) ? .none : .add1u
        rules.budget.increment = 3
        rules.debian.defaultOption = draw.number(0...candidates - 1)
        rules.debian.quorum = Fraction(Int64(draw.number(0...4)))
    }

    private static func ballot(_ method: CountingMethod, _ candidates: Int, _ draw: inout Draw) -> Ballot {
        var ballot = Ballot()
        let named = Array(0..<candidates).shuffled(using: &draw).prefix(draw.number(0...candidates))
        for candidate in named {
            if method.ballotKind == .ranking, !ballot.ranks.isEmpty, draw.chance(1, in: 4) {
                ballot.ranks[ballot.ranks.count - 1].append(candidate)
            } else {
                ballot.ranks.append([candidate])
            }
            ballot.values.append(Int64(draw.number(0...4)))
        }
        return ballot
    }

    var countingCase: CountingCase {
        var rules = rules
        rules.tieOrder = lot
        return CountingCase(
            method: method, seats: seats,
            candidates: (0..<candidates).map { Candidate("kandidaat \($0)", cost: costs[$0]) }, ballots: ballots,
            rules: rules, budget: budget)
    }

    private var ballots: Ballots {
        switch method.ballotKind {
        case .approval: return Cases.marks(lines.map { ($0.count, $0.ballot.ranks.map { Int32($0[0]) }) })
        case .scores:
            return Cases.scores(
                lines.map { line in
                    (
                        line.count,
                        line.ballot.ranks.indices.map { (Int32(line.ballot.ranks[$0][0]), line.ballot.values[$0]) }
                    )
                })
        default:
            return Cases.rankings(
                method, candidates, lines.map { ($0.count, $0.ballot.ranks.map { $0.map { Int32($0) } }) }
            ).ballots
        }
    }

    /// The same case with the candidates in another order: candidate c becomes `names[c]`.
    func renamed(_ names: [Int]) -> RandomCase {
        var other = self
        other.lot = lot.map { names[$0] }
        for (old, new) in names.enumerated() { other.costs[new] = costs[old] }
        other.lines = lines.map { line in
            (line.count, Ballot(ranks: line.ballot.ranks.map { $0.map { names[$0] } }, values: line.ballot.values))
        }
        other.rules.debian.defaultOption = rules.debian.defaultOption.map { names[$0] }
        return other
    }

    /// The same case with every line split in two and the lines in another order.
    func split(_ draw: inout Draw) -> RandomCase {
        var other = self
        other.lines = lines.flatMap { line in
            let part = Int64(draw.number(0...Int(line.count)))
            return [(part, line.ballot), (line.count - part, line.ballot)]
        }.shuffled(using: &draw)
        return other
    }
}
