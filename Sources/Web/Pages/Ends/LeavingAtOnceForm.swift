import CooperativeService
import HTML
import Kernel
import Phrases

/// Leaving at once (2:36): because staying cannot reasonably be asked, or because of a decision. Nothing is chosen beforehand;
/// a last look follows.
struct LeavingAtOnceForm: Component {
    typealias Words = Phrases.EndsPages
    let reader: Reader
    let guide: LeavingGuide
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.atOnce, to: reader.site.leaving("at-once"), state) {
            p(.class("hint")) { reader(Words.atOnceUnreasonable) }
            if !guide.decisions.isEmpty { p(.class("hint")) { reader(Words.atOnceLead) } }
            SelectField(
                name: "immediate", label: reader(Words.why),
                choices: [
                    Choice("", reader(Words.chooseWhy)), Choice("unreasonable", reader(Words.unreasonable)),
                ] + (guide.decisions.isEmpty ? [] : decided), chosen: state["immediate"])
            if !guide.decisions.isEmpty { because }
            SubmitButton(reader(Words.checkAtOnce), name: "step", value: "check")
        }.body
    }

    private var decided: [Choice] {
        [
            Choice("burden", reader(Words.burden)), Choice("money-burden", reader(Words.moneyBurden)),
            Choice("conversion", reader(Words.conversion)),
        ]
    }

    private var because: Node {
        group {
            SelectField(
                name: "because", label: reader(Words.becauseOf),
                choices: [Choice("", reader(Words.chooseDecision))]
                    + guide.decisions.map { Choice($0.id.description, $0.number + ": " + $0.title) },
                chosen: state["because"])
            Field(
                name: "learnedOn", label: reader(Words.learnedOn), kind: .day, value: state["learnedOn"],
                optional: reader.language)
        }
    }
}
