/// The single transferable vote by the rules of Scottish local elections (enkelvoudig overdraagbare stem): weighted inclusive
/// Gregory, as the Scottish Local Government Elections Order 2007 (SSI 2007/42) states it in rules 45–52.
///
/// - Quota (46): the whole part of valid papers ÷ (seats + 1), plus one; fixed for the count.
/// - Transfer value (48): value when received × surplus ÷ votes, to five decimals, the rest ignored, for each paper.
/// - One surplus a stage, the largest first (49); then the lowest is excluded (50); the last vacancies are filled (52).
/// - Ties: who had most (surplus) or fewest (exclusion) at the most recent stage at which they differed, then the lot (49, 51).
///
/// **Open choices.** A paper counts up to the first rank that is left open or has several marks: rule 45 takes preferences in
/// consecutive order. A paper whose first rank is such is not valid. A candidate who stands on a paper twice counts where
/// first named. What five decimals lose goes to the votes that count for nobody, so that the total stays the same.
struct ScottishCount {
    /// Votes are counted in units of 10⁻⁵.
    static let decimals = 5
    static let one: Int128 = 100_000

    private let seats: Int
    private let tieOrder: TieOrder
    private var papers: Papers
    /// What each paper is worth now, in units.
    private var values: [Int32]
    private var votes: [Int128]
    private var isContinuing: [Bool]
    /// Elected with a surplus that was not transferred yet.
    private var waiting: [Int] = []
    private var valid: Int64 = 0
    private var quota: Int128 = 0
    private var history = LookingBack<Int128>()
    private var outcome = CountingOutcome(method: .stvScottish, elected: [])

    init(_ ballots: RankedBallots, candidates: Int, seats: Int, tieOrder: TieOrder) {
        self.seats = seats
        self.tieOrder = tieOrder
        papers = Papers(ballots.lines, candidates: candidates)
        values = [Int32](repeating: Int32(ScottishCount.one), count: papers.count)
        votes = [Int128](repeating: 0, count: candidates)
        isContinuing = [Bool](repeating: true, count: candidates)
    }

    mutating func count() -> CountingOutcome {
        countFirstPreferences()
        while !isComplete {
            if let candidate = largestSurplus() { transferSurplus(of: candidate) } else { excludeLowest() }
        }
        return outcome
    }

    private var vacancies: Int { seats - outcome.elected.count }
    private var isComplete: Bool { vacancies == 0 || !isContinuing.contains(true) }

    private mutating func countFirstPreferences() {
        var invalid: Int64 = 0
        for paper in 0..<papers.count {
            let number = papers.lines.counts[paper]
            guard let first = papers.advance(paper, among: isContinuing, stopsAtSkipped: true) else {
                invalid += number
                continue
            }
            valid += number
            votes[first] += Int128(number) * ScottishCount.one
            papers.lay(paper, with: first)
        }
        quota = Int128(valid / Int64(seats + 1) + 1) * ScottishCount.one
        outcome.quota = Quantity(valid / Int64(seats + 1) + 1)
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(invalid)
        close(CountingRound(.firstPreferences))
    }

    /// Ends a stage: who has the quota is elected, and the last who are left fill the last seats.
    private mutating func close(_ stage: CountingRound) {
        var stage = stage
        history.add(votes)
        stage.votes = votes.map { Quantity($0, decimals: ScottishCount.decimals) }
        stage.exhausted = Quantity(
            Int128(valid) * ScottishCount.one - votes.reduce(0, +), decimals: ScottishCount.decimals)
        let reached = votes.indices.filter { isContinuing[$0] && votes[$0] >= quota }
        elect(reached, &stage)
        let continuing = isContinuing.indices.filter { isContinuing[$0] }
        if continuing.count <= vacancies { elect(continuing, &stage) }
        waiting += reached.filter { votes[$0] > quota }
        outcome.rounds.append(stage)
    }

    private mutating func elect(_ candidates: [Int], _ stage: inout CountingRound) {
        for candidate in candidates.sorted(by: { (votes[$1], $0) < (votes[$0], $1) }) {
            isContinuing[candidate] = false
            outcome.elected.append(candidate)
            stage.elected.append(candidate)
        }
    }

    /// Rule 49: whose surplus is transferred now; nil when nobody has one.
    private mutating func largestSurplus() -> Int? {
        guard let most = waiting.map({ votes[$0] }).max() else { return nil }
        let candidate = choose(waiting.filter { votes[$0] == most }, .highest, for: .surplus)
        waiting.removeAll { $0 == candidate }
        return candidate
    }

    /// Breaks a tie by looking back, then by lot.
    private mutating func choose(
        _ tied: [Int], _ extreme: LookingBack<Int128>.Extreme, for purpose: CountingOutcome.LotDrawn.Purpose
    ) -> Int {
        let left = history.narrowed(tied, to: extreme)
        let picked = tieOrder.first(of: left)
        if left.count > 1 {
            outcome.lots.append(
                .init(round: outcome.rounds.count + 1, purpose: purpose, tied: left.sorted(), picked: picked))
        }
        return picked
    }

    private mutating func transferSurplus(of candidate: Int) {
        let surplus = votes[candidate] - quota, credited = votes[candidate]
        var stage = CountingRound(.surplus)
        stage.candidate = candidate
        stage.value = Quantity(ScottishCount.one * surplus / credited, decimals: ScottishCount.decimals)
        // Most papers came with the same value as the one before.
        var before: Int32 = 0, after: Int32 = 0
        move(pileOf: candidate, &stage) { value in
            if value != before {
                before = value
                after = Int32(truncatingIfNeeded: Int128(value) * surplus / credited)
            }
            return after
        }
        votes[candidate] = quota
        close(stage)
    }

    /// Rules 50 and 51.
    private mutating func excludeLowest() {
        let continuing = isContinuing.indices.filter { isContinuing[$0] }
        guard let least = continuing.map({ votes[$0] }).min() else { return }
        let candidate = choose(continuing.filter { votes[$0] == least }, .lowest, for: .exclude)
        isContinuing[candidate] = false
        var stage = CountingRound(.exclusion)
        stage.candidate = candidate
        stage.excluded = [candidate]
        move(pileOf: candidate, &stage) { $0 }
        votes[candidate] = 0
        close(stage)
    }

    /// Moves each paper of a pile to its next available preference, at a new value.
    private mutating func move(pileOf candidate: Int, _ stage: inout CountingRound, _ value: (Int32) -> Int32) {
        var received = [Int128](repeating: 0, count: votes.count)
        papers.takePile(of: candidate) { papers, paper in
            guard let next = papers.advance(paper, among: isContinuing, stopsAtSkipped: true) else { return }
            let worth = value(values[paper])
            values[paper] = worth
            received[next] += Int128(papers.lines.counts[paper]) * Int128(worth)
            papers.lay(paper, with: next)
        }
        for (next, sum) in received.enumerated() where sum > 0 {
            votes[next] += sum
            stage.transfers.append(.init(next, Quantity(sum, decimals: ScottishCount.decimals)))
        }
    }
}

extension ScottishCount {
    static func count(_ counted: CountingCase) -> CountingOutcome {
        var count = ScottishCount(
            counted.rankings, candidates: counted.candidates.count, seats: counted.seats, tieOrder: counted.lot)
        return count.count()
    }
}
