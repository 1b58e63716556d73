import CooperativeService
import HTML
import Kernel
import Phrases

/// Which decision of the board a command rests on; none where the statutes leave it to the office.
struct DecisionField: Component {
    let reader: Reader
    let decisions: [DecisionLine]
    var chosen: String?
    /// Tells several of these apart on one page.
    var mark = ""
    /// The commands of the form: a decision that mandates another is not offered. Empty where the form does not say.
    var acts: [String] = []
    /// A decision that mandates nothing will not do either: these acts are decided on by name.
    var isByName = false

    var body: Node {
        let id = "field-decision" + mark
        div(.class("field")) {
            label(.for(id)) { reader(Phrases.Board.decision) }
            p(.class("hint"), .id(id + "-hint")) { reader(Phrases.Board.decisionHint) }
            select(.id(id), .name("decision"), .ariaDescribedby(id + "-hint")) {
                option(.value(""), .selected(chosen == nil)) { reader(Phrases.Board.noDecision) }
                for line in decisions where acts.isEmpty || line.mandates.map(acts.contains) ?? !isByName {
                    option(.value(line.id.description), .selected(chosen == line.id.description)) {
                        line.number + ": " + line.title
                        if !acts.isEmpty, line.mandates == nil { " (" + reader(Phrases.Board.noMandate) + ")" }
                    }
                }
            }
        }
    }
}

/// A button of a list that says on which line it works; the line's name is heard, and not shown twice.
struct LineButton: Component {
    let label: String
    let about: String
    let name: String, value: String
    var kind = SubmitButton.Kind.secondary

    var body: Node {
        button(.type("submit"), .class(kind.rawValue), .name(name), .value(value)) {
            label
            span(.class("unseen")) { ": " + about }
        }
    }
}

/// What refused a form, once, at the top of the page.
struct Refused: Component {
    let reader: Reader
    let state: FormState

    var body: Node {
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
    }
}

extension FormState {
    /// The same form without its grounds, which stand at the top of the page already.
    var quiet: FormState { FormState(token: token, key: key, values: values) }
}
