import CooperativeService
import HTML
import Kernel
import Phrases

/// Members ask the board for an assembly (2:41 lid 2).
struct RequestPage: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let state: FormState

    var body: Node {
        h1 { reader(Words.requestTitle) }
        p { reader(Words.requestLead) }
        CommandForm(reader, to: reader.site.request, state) {
            Field(name: "subject", label: reader(Words.subject), value: state["subject"], maxlength: 200)
            Field(
                name: "supporters", label: reader(Words.supporters), kind: .long(rows: 3),
                hint: reader(Words.supportersHint), value: state["supporters"], optional: reader.language,
                maxlength: 10_000)
            SubmitButton(reader(Words.sendRequest))
        }
    }
}
