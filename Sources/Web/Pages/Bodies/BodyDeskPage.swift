import CooperativeService
import HTML
import Kernel
import Phrases

/// The desk of a body other than the board, for who sits in it: what it decides, and for supervisors what they do about a
/// director (2:57) and what interests of their own they declare.
struct BodyDeskPage: Component {
    typealias Words = Phrases.BodyDeskPages
    let reader: Reader
    let desk: BodyDesk
    var preview: Preview?
    let state: FormState

    /// What was looked at and not done yet.
    enum Preview {
        case decision(RecordBoardDecision.Outcome)
        case suspension(String, from: Day, until: Day)
        case lifting(String)

        var isDecision: Bool { if case .decision = self { true } else { false } }
    }

    var body: Node {
        p { a(.href(reader.site.bodies)) { reader(Phrases.BodyPages.title) } }
        h1 { reader.heading(BodiesPage.name(of: desk.sheet, reader)) }
        p { reader(Words.lead) }
        Refused(reader: reader, state: state)
        switch preview {
        case .decision(let outcome): BodyDecisionPreview(reader: reader, outcome: outcome)
        case .suspension(let name, let from, let until):
            h2(.id("preview")) { reader(Words.preview) }
            Notice(.warning, reader(Words.wouldSuspend(name, from: from, until: until)))
        case .lifting(let name):
            h2(.id("preview")) { reader(Words.preview) }
            Notice(.warning, reader(Words.wouldLift(name)))
        case nil: group {}
        }
        h2(.id("record")) { reader(Words.record) }
        BodyDecisionForm(
            reader: reader, desk: desk, action: reader.site.body(desk.organ, "decision"),
            isChecked: preview?.isDecision ?? false, state: state.quiet)
        if desk.organ == .supervisory {
            SupervisoryForms(
                reader: reader, desk: desk, isChecked: preview.map { !$0.isDecision } ?? false, state: state.quiet)
        }
        LatestDecisions(reader: reader, decisions: desk.decisions)
    }
}

/// What a body decided last.
struct LatestDecisions: Component {
    let reader: Reader
    var title = Phrases.BodyDeskPages.latest
    let decisions: [DecisionLine]

    var body: Node {
        if !decisions.isEmpty {
            h2(.id("latest")) { reader(title) }
            ul {
                for line in decisions {
                    li {
                        a(.href(reader.site.decision(line.id))) { line.number + ": " + line.title }
                        ", "
                        reader.day(line.decidedOn)
                        " "
                        OutcomeBadge(reader: reader, isAdopted: line.isAdopted)
                    }
                }
            }
        }
    }
}
