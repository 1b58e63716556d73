import HTML
import Kernel

/// One of several that can be chosen.
struct Choice: Sendable {
    let value: String
    let label: String
    var hint: String?

    init(_ value: String, _ label: String, hint: String? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }
}

/// One out of a few, all in sight: a fieldset with a legend.
struct RadioGroup: Component {
    let name: String
    let legend: String
    let choices: [Choice]
    var chosen: String?
    var hint: String?
    var problem: String?

    var body: Node {
        let id = Field.id(of: name)
        fieldset(
            .class(problem == nil ? "choices" : "choices problem"), .id(id), .tabindex(-1),
            .ariaDescribedby(FieldNotes.ids(id, hint, problem))
        ) {
            HTML.legend { legend }
            FieldNotes(id: id, hint: hint, problem: problem)
            for (index, choice) in choices.enumerated() {
                let choiceID = "\(id)-\(index)"
                div(.class("choice")) {
                    input(
                        .type("radio"), .id(choiceID), .name(name), .value(choice.value),
                        .checked(choice.value == chosen),
                        .ariaDescribedby(choice.hint.map { _ in choiceID + "-hint" }))
                    label(.for(choiceID)) { choice.label }
                    if let hint = choice.hint { p(.class("hint"), .id(choiceID + "-hint")) { hint } }
                }
            }
        }
    }
}

/// One out of many.
struct SelectField: Component {
    let name: String
    let label: String
    let choices: [Choice]
    var chosen: String?
    var hint: String?
    var problem: String?

    var body: Node {
        let id = Field.id(of: name)
        div(.class(problem == nil ? "field" : "field problem")) {
            FieldLabel(id: id, label: label, optional: nil)
            FieldNotes(id: id, hint: hint, problem: problem)
            select(
                .id(id), .name(name), .ariaInvalid(problem != nil), .ariaDescribedby(FieldNotes.ids(id, hint, problem))
            ) {
                for choice in choices {
                    option(.value(choice.value), .selected(choice.value == chosen)) { choice.label }
                }
            }
        }
    }
}

/// Yes or no.
struct CheckField: Component {
    let name: String
    let label: String
    var isChecked = false
    var hint: String?
    var value = "yes"

    var body: Node {
        let id = Field.id(of: name) + "-" + value
        div(.class("choice")) {
            input(
                .type("checkbox"), .id(id), .name(name), .value(value), .checked(isChecked),
                .ariaDescribedby(FieldNotes.ids(id, hint, nil)))
            HTML.label(.for(id)) { label }
            FieldNotes(id: id, hint: hint, problem: nil)
        }
    }
}
