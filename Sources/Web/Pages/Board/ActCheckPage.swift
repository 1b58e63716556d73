import HTML
import Kernel
import Phrases

/// What a form would do, read back before it is done (WCAG 3.3.4), for what cannot be taken back.
struct ActCheckPage: Component {
    typealias Words = Phrases.ActChecks
    let reader: Reader
    let title: String
    /// What it would do, line by line.
    let lines: [String]
    /// The form as it was sent; it goes along, and is sent again when it is confirmed.
    let form: Form
    let action: String, back: String
    let confirm: Phrase
    let state: FormState

    static let step = "step"

    var body: Node {
        h1 { title }
        ul { for line in lines { li { line } } }
        Notice(.warning, reader(Words.cannotBeUndone))
        CommandForm(reader, to: action, state) {
            for field in form.fields where !Self.own.contains(field.name) {
                input(.type("hidden"), .name(field.name), .value(field.value))
            }
            div(.class("actions")) {
                SubmitButton(reader(confirm), .danger, name: Self.step, value: "confirm")
                a(.href(back)) { reader(Words.back) }
            }
        }
    }

    /// What the check page writes itself.
    private static let own: Set<String> = [step, FormState.keyField, FormToken.field]
}

extension Form {
    /// It comes from the page on which it was checked.
    var isConfirmed: Bool { text(ActCheckPage.step) == "confirm" }
}
