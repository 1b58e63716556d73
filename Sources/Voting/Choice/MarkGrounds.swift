import Counting
public import Kernel
import Phrases

extension ChoicePoll {
    /// What is wrong with a ballot, all at once; empty when it can be cast. Nothing is mended in silence: a ballot that the
    /// voter sees refused now is never found invalid at the count.
    public func grounds(for marks: Marks, argument: String?) -> [Ground] {
        guard marks.kind == method.ballotKind else { return [.ballotKind] }
        var grounds: [Ground] = []
        let named: [Int]
        switch marks {
        case .ranking(let groups):
            named = groups.flatMap(\.self)
            if !knowsEqualRanks, groups.contains(where: { $0.count > 1 }) { grounds.append(.equalRanks) }
        case .approval(let options): named = options
        case .scores(let scores):
            named = Array(scores.keys)
            let highest = highestScore ?? 0
            if let wrong = scores.values.filter({ !(0...highest).contains($0) }).min() {
                grounds.append(.scoreRange(highest, found: wrong))
            }
        case .consent(let voice):
            named = []
            if voice == .objection, mustArgue, (argument ?? "").allSatisfy(\.isWhitespace) {
                grounds.append(.argumentMissing)
            }
        }
        if let wrong = named.filter({ !options.indices.contains($0) }).min() { grounds.append(.optionUnknown(wrong)) }
        if Set(named).count < named.count { grounds.append(.optionMarkedTwice) }
        if let mostMarks, named.count > mostMarks, method == .block { grounds.append(.tooManyMarks(mostMarks)) }
        // A ranking with one place is how a single mark is written.
        if method == .plurality, named.count > 1 { grounds.append(.tooManyMarks(1)) }
        return grounds
    }
}

extension Ground {
    /// A ballot for another kind of vote.
    public static let ballotKind = Ground(
        "ballot-kind", message: Phrases.Choices.ballotKind, remedy: Phrases.Choices.ballotKindRemedy)
    /// The same option twice on one ballot.
    public static let optionMarkedTwice = Ground(
        "option-marked-twice", message: Phrases.Choices.optionMarkedTwice, remedy: Phrases.Choices.ballotRemedy)
    static let equalRanks = Ground(
        "equal-ranks", message: Phrases.Choices.equalRanks, remedy: Phrases.Choices.ballotRemedy)
    static let argumentMissing = Ground(
        "argument-missing", message: Phrases.Choices.argumentMissing, remedy: Phrases.Choices.argumentMissingRemedy)

    static func optionUnknown(_ found: Int) -> Ground {
        Ground(
            "option-unknown", found: "\(found)", message: Phrases.Choices.optionUnknown,
            remedy: Phrases.Choices.ballotRemedy)
    }

    static func tooManyMarks(_ most: Int) -> Ground {
        Ground(
            "too-many-marks", required: "\(most)", message: Phrases.Choices.tooManyMarks(most),
            remedy: Phrases.Choices.ballotRemedy)
    }

    static func scoreRange(_ highest: Int64, found: Int64) -> Ground {
        Ground(
            "score-range", required: "0-\(highest)", found: "\(found)",
            message: Phrases.Choices.scoreRange(0, highest), remedy: Phrases.Choices.ballotRemedy)
    }
}
