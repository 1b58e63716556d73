import Counting
import HTML
import Kernel
import Phrases

/// The part of the form of a proposal for what is more than for or against.
struct ChoiceFields: Component {
    typealias Words = Phrases.ChoiceFiling
    let reader: Reader
    let state: FormState

    var body: Node {
        fieldset {
            legend { reader(Words.part) }
            p(.class("hint")) { reader(Words.lead) }
            Field(
                name: "options", label: reader(Words.options), kind: .long(rows: 6), hint: reader(Words.optionsHint),
                value: state["options"], optional: reader.language, maxlength: 24_000)
            Field(
                name: "seats", label: reader(Words.seats), kind: .number, hint: reader(Words.seatsHint),
                value: state["seats"], optional: reader.language, maxlength: 4)
            Field(
                name: "budget", label: reader(Words.budget), hint: reader(Words.budgetHint), value: state["budget"],
                optional: reader.language, maxlength: 24)
            SelectField(name: "method", label: reader(Words.method), choices: methods, chosen: state["method"] ?? "")
        }
    }

    private var methods: [Choice] {
        [Choice("", reader(Words.byStatutes))]
            + CountingMethod.allCases.filter { $0 != .motion }.map { method in
                let words = Phrases.StatutesChoices.choice("VoteMethod", method.rawValue)
                return Choice(method.rawValue, reader.heading(reader(words)))
            }
    }
}
