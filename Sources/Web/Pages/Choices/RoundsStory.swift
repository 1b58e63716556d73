import Counting

/// What becomes of each option in the rounds, told in one way for all counts by rounds.
///
/// The Scottish count notes a transfer in the round that it makes; run-offs and Meek's count note in a round who drops out
/// at its end, so that the votes come in the next one.
struct RoundsStory {
    /// One round as it is told: what led to it, what was added to whom, and what it came to.
    struct Step {
        let round: CountingRound
        let action: CountingRound.Action
        /// Whose votes moved.
        let movers: [Int]
        let gains: [Int: Quantity]

        /// nil for who is out of the count.
        func votes(of option: Int) -> Quantity? {
            round.votes.indices.contains(option) ? round.votes[option] : nil
        }
    }

    let steps: [Step]
    /// The round in which it was elected or dropped out, from 0.
    private(set) var elected: [Int: Int] = [:], excluded: [Int: Int] = [:]
    /// The most votes that anybody had, and no less than what was needed.
    private(set) var top = Quantity(0)
    /// The votes with which it ended.
    private(set) var last: [Int: Quantity] = [:]

    init(_ outcome: CountingOutcome, options: Int) {
        steps = outcome.rounds.indices.map { RoundsStory.step($0, of: outcome) }
        for (index, step) in steps.enumerated() {
            for option in step.round.elected where elected[option] == nil { elected[option] = index }
            for option in step.round.excluded where excluded[option] == nil { excluded[option] = index }
            for option in 0..<options {
                guard let votes = step.votes(of: option) else { continue }
                top = max(top, votes)
                // Who drops out ends with what there was before it was given away.
                if excluded[option] == nil || excluded[option] == index && votes > Quantity(0) { last[option] = votes }
            }
            if let quota = step.round.quota ?? outcome.quota { top = max(top, quota) }
        }
    }

    private static func step(_ index: Int, of outcome: CountingOutcome) -> Step {
        let round = outcome.rounds[index]
        if outcome.method == .stvScottish {
            return Step(
                round: round, action: round.action, movers: round.candidate.map { [$0] } ?? [],
                gains: gains(of: round))
        }
        guard index > 0 else { return Step(round: round, action: .firstPreferences, movers: [], gains: [:]) }
        let before = outcome.rounds[index - 1]
        let isExclusion = !before.excluded.isEmpty
        return Step(
            round: round, action: isExclusion ? .exclusion : .surplus,
            movers: isExclusion ? before.excluded : before.elected, gains: gains(of: before))
    }

    private static func gains(of round: CountingRound) -> [Int: Quantity] {
        Dictionary(round.transfers.map { ($0.candidate, $0.votes) }, uniquingKeysWith: { first, _ in first })
    }

    /// Who was chosen first, then who stayed longest.
    func byFate(chosen: [Int], options: Int) -> [Int] {
        let rest = (0..<options).filter { !chosen.contains($0) }.sorted { left, right in
            let stays = (excluded[left] ?? .max, excluded[right] ?? .max)
            if stays.0 != stays.1 { return stays.0 > stays.1 }
            let votes = (last[left] ?? Quantity(0), last[right] ?? Quantity(0))
            return votes.0 == votes.1 ? left < right : votes.0 > votes.1
        }
        return chosen.filter((0..<options).contains) + rest
    }
}
