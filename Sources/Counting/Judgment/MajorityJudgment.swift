/// Majority judgment (meerderheidsoordeel). Source: M. Balinski and R. Laraki, "A theory of measuring, electing and
/// ranking", PNAS 104 (2007) 8720-8725.
///
/// Every candidate gets a grade from every ballot; the best median grade wins. Where medians are equal, one median grade
/// of each is taken away, and so on until they differ.
///
/// Open choices
/// - An even number of grades has two in the middle: the lower one is the median, so that at least half stand behind it.
/// - A missing grade is the worst grade: who does not know a candidate does not recommend it. A ballot without any grade
///   was cast all the same.
/// - A grade that is not on the scale is refused with the case.
/// - Candidates with the same grades, each as often, are equal: for one seat they are elected together.
enum MajorityJudgment {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let size = countingCase.candidates.count
        let scale = countingCase.rules.points.grades
        var grades = [[Int64]](repeating: Array(repeating: 0, count: scale), count: size)
        let valid = countingCase.scored.forEachLine(candidates: size) {
            for (candidate, grade) in $1 { grades[candidate][Int(grade)] += $0 }
        }
        for candidate in grades.indices { grades[candidate][0] += valid - grades[candidate].reduce(0, +) }
        let merits = grades.map(Merit.init)
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(0)
        outcome.details = .judgment(JudgmentResult(grades: grades, medians: merits.map(\.median)))
        outcome.seatAllFirst(Ranking(merits).groups, seats: countingCase.seats)
        return outcome
    }
}
