import CooperativeService
import HTML
import Kernel
import Phrases

/// Records what the board decided outside a vote here, looked at before, and shows what it decided last.
struct BoardDecisionsPage: Component {
    typealias Words = Phrases.BoardBooks
    let reader: Reader
    let desk: BodyDesk
    var preview: RecordBoardDecision.Outcome?
    let state: FormState

    var body: Node {
        h1 { reader(Words.decisionsTitle) }
        Refused(reader: reader, state: state)
        if let preview { BodyDecisionPreview(reader: reader, outcome: preview) }
        if desk.mayRecord {
            p { reader(Words.decisionsHint) }
            BodyDecisionForm(
                reader: reader, desk: desk, action: reader.site.boardDecisions, isChecked: preview != nil,
                state: state.quiet)
        } else {
            p { reader(Phrases.BodyDeskPages.officersRecord) }
        }
        LatestDecisions(reader: reader, title: Words.latestDecisions, decisions: desk.decisions)
    }
}
