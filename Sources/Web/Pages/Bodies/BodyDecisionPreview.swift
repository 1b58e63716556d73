import CooperativeService
import HTML
import Kernel
import Phrases

/// What a decision would become if it were recorded now: adopted or not, by which arithmetic, and what follows from it.
struct BodyDecisionPreview: Component {
    typealias Words = Phrases.BodyDeskPages
    let reader: Reader
    let outcome: RecordBoardDecision.Outcome

    var body: Node {
        h2(.id("preview")) { reader(Words.preview) }
        Notice(
            outcome.grounds.isEmpty ? .information : .warning,
            reader(outcome.grounds.isEmpty ? Words.wouldBeAdopted : Words.wouldBeRejected))
        if !outcome.grounds.isEmpty { GroundList(language: reader.language, grounds: outcome.grounds) }
        if outcome.conflicted > 0 { p { reader(Words.without(outcome.conflicted)) } }
        if let effect = outcome.effect {
            p { reader(Words.effect) + ": " + reader(Phrases.DecisionPages.effect(effect, waitsFor: nil)) + "." }
        }
        ArithmeticTable(reader: reader, arithmetic: outcome.arithmetic)
        p { reader(Words.nothingRecorded) }
    }
}
