/// Who of the tied had most or fewest votes before (terugkijken).
///
/// From the most recent stage back, those who are not at the extreme of that stage fall out, until one is left or there are
/// no stages. **Open choice:** law and rules speak of the stage at which the tied "had unequal votes" and do not say what
/// follows when two of three then share that place. Here the search goes on among those two (narrowing, as in OpenSTV and
/// RCTab); the other reading asks for a stage with one single extreme among all tied.
struct LookingBack<Votes: Comparable> {
    /// Votes of every candidate at the end of each stage, oldest first.
    private(set) var stages: [[Votes]] = []

    mutating func add(_ votes: [Votes]) { stages.append(votes) }

    enum Extreme { case highest, lowest }

    /// Narrows the tied by the stages before the last; at least one stays.
    func narrowed(_ tied: [Int], to extreme: Extreme) -> [Int] {
        var left = tied
        for stage in stages.dropLast().reversed() where left.count > 1 {
            let votes = left.map { stage[$0] }
            guard let best = extreme == .highest ? votes.max() : votes.min() else { break }
            left = left.filter { stage[$0] == best }
        }
        return left
    }
}
