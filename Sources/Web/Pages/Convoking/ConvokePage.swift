import CooperativeService
import HTML
import Kernel
import Phrases

/// What trying to convoke a meeting came to, before it is done.
enum ConvokingTrial: Sendable {
    case permitted(email: Int, post: Int)
    case refused([Ground])
}

/// Step 3: every ground why the meeting cannot be convoked, or the notice as it will go, and to how many.
struct ConvokePage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let line: MeetingLine
    let trial: ConvokingTrial
    let notice: (subject: Phrase, body: Phrase)
    let state: FormState
    let decisions: [DecisionLine]

    var body: Node {
        h1 { reader(Words.convokeTitle(line.title)) }
        p { strong { reader(Words.step3) } }
        p { reader.longDay(line.day) }
        switch trial {
        case .refused(let grounds):
            Notice(.warning, reader(Words.refusedNow))
            GroundList(language: reader.language, grounds: grounds)
        case .permitted(let email, let post):
            Refused(reader: reader, state: state)
            Notice(.information, reader(Words.counts(email: email, post: post)), heading: reader(Words.permittedNow))
        }
        form
        h2(.id("preview")) { reader(Words.preview) }
        div(.class("card")) {
            p { strong { reader(notice.subject) } }
            Prose(reader(notice.body))
        }
        p { a(.href(reader.site.plan(line.id))) { reader(Words.toPlan) } }
    }

    private var form: Node {
        CommandForm(reader, to: reader.site.convocation(of: line.id), state.quiet) {
            Field(
                name: "notice", label: reader(Words.notice), kind: .long(rows: 4), value: state["notice"],
                optional: reader.language)
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"])
            p { a(.href(reader.site.boardDecisions)) { reader(Phrases.Board.recordDecision) } }
            p(.class("hint")) { reader(Words.convokeHint) }
            SubmitButton(reader(Words.convoke))
        }.body
    }
}
