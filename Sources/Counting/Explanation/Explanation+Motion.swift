import Kernel
import Phrases

/// Motions and decisions by consent.
extension Explanation {
    private typealias Words = Phrases.CountingTables

    mutating func sayVotes() {
        switch outcome.details {
        case .motion(let result): say(result)
        case .consent(let result): say(result)
        case .judgment, .budget, nil: return
        }
    }

    private mutating func say(_ result: MotionResult) {
        drawLines([
            (Words.yes, result.yes), (Words.no, result.no), (Words.abstain, result.abstain), (Words.base, result.base),
            (result.isStrict ? Words.moreThan : Words.atLeast, result.threshold),
        ])
        if let isQuorate = result.isQuorate { say(isQuorate ? Words.quorate : Words.notQuorate) }
        say(result.isPassed ? Words.carried : Words.lost)
    }

    private mutating func say(_ result: ConsentResult) {
        drawLines([
            (Words.consent, result.consent), (Words.aside, result.aside), (Words.argued, result.argued),
            (Words.unargued, result.unargued),
        ])
        say(result.isPassed ? Words.carried : Words.lost)
    }

    private mutating func drawLines(_ rows: [(Phrase, Quantity)]) {
        var table = TextTable([word(Words.choice), word(Words.votes)])
        for (words, quantity) in rows { table.add([word(words), number(quantity)]) }
        draw(table)
    }
}
