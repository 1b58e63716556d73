import CooperativeService
import HTML
import Kernel
import Phrases

/// Members from a file: checked first, entered only when it is good as a whole.
struct ImportPage: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let state: FormState
    /// What the check found, where the file is good.
    var good: (members: Int, first: Int, last: Int)?

    var body: Node {
        h1 { reader(Words.importTitle) }
        p { reader(Words.importHint) }
        if !state.grounds.isEmpty { Notice(.warning, reader(Words.importBad)) }
        if let good { Notice(.done, reader(Words.importGood(good.members, from: good.first, to: good.last))) }
        CommandForm(reader, to: reader.site.memberImport, state) {
            Field(name: "csv", label: reader(Words.csv), kind: .long(rows: 14), value: state["csv"])
            Field(
                name: "since", label: reader(Words.importSince), kind: .day, value: state["since"],
                optional: reader.language)
            div(.class("actions")) {
                if good != nil { SubmitButton(reader(Words.importNow), name: "enter", value: "yes") }
                SubmitButton(reader(Words.importCheck), good == nil ? .primary : .secondary)
            }
        }
    }
}
