import Kernel
import Phrases

/// Counts of points and of grades.
extension Explanation {
    private typealias Words = Phrases.CountingTables

    /// Candidates with their votes or points, best first.
    mutating func sayScores(_ heading: Phrase) {
        guard let scores = outcome.scores else { return }
        var table = TextTable([word(Words.candidate), word(heading)])
        let order = outcome.order.map { $0.flatMap { $0 } } ?? Array(scores.indices)
        for candidate in order { table.add([name(candidate), number(scores[candidate])]) }
        draw(table)
    }

    mutating func sayGrades() {
        guard case .judgment(let result) = outcome.details else { return }
        say(Words.grades)
        leaveLine()
        let grades = countingCase.rules.points.grades
        var table = TextTable([word(Words.candidate)] + (0..<grades).map { "\($0)" } + [word(Words.median)])
        let order = outcome.order.map { $0.flatMap { $0 } } ?? Array(result.grades.indices)
        for candidate in order {
            let median = result.medians[candidate].map { "\($0)" } ?? "–"
            table.add([name(candidate)] + result.grades[candidate].map { "\($0)" } + [median])
        }
        draw(table)
    }
}
