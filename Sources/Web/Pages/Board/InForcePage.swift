import CooperativeService
import HTML
import Kernel
import Phrases

/// Putting a version of the statutes in force with the days that come from the notary: what it changes, whether the decision
/// behind it stands, and from which day it would hold, before anything is recorded (2:43 lid 5).
struct InForcePage: Component {
    typealias Words = Phrases.InForcePages
    let reader: Reader
    let line: StatutesDeskLine
    let changes: [ArticleChange]
    /// The decision by which the assembly adopted it.
    let decision: DecisionSheet?
    /// From which day it would hold, once that was looked at.
    var holdsFrom: Day?
    let state: FormState

    var body: Node {
        p { a(.href(reader.site.statutesVersions)) { reader(Phrases.BoardBooks.statutesTitle) } }
        h1 { reader(Words.title(line.number)) }
        Refused(reader: reader, state: state)
        if let from = line.inForceFrom {
            Notice(.done, reader(Words.holds(from)))
        } else {
            p {
                reader(Words.lead)
                " "
                reader.article(.law("2:43 lid 5"))
            }
            if let holdsFrom { preview(holdsFrom) }
            form
        }
        if let decision {
            h2(.id("decision")) { reader(Words.decision) }
            p { a(.href(reader.site.decision(decision.line.id))) { decision.line.number + ": " + decision.line.title } }
            DecisionStandingSection(reader: reader, decision: decision)
        }
        if line.inForceFrom == nil, decision?.proposal != nil {
            h2(.id("changes")) { reader(Phrases.ProposalPages.changes) }
            if changes.isEmpty { p { reader(Phrases.StatutesAmending.nothing) } }
            for change in changes { ArticleComparison(reader: reader, change: change) }
        }
    }

    @Content private func preview(_ from: Day) -> Node {
        h2(.id("preview")) { reader(Phrases.BodyDeskPages.preview) }
        Notice(.information, reader(Words.wouldHold(from)))
        p { reader(state["filedOn"].map { !$0.isEmpty } ?? false ? Words.filedToo : Words.fileAfter) }
    }

    private var form: Node {
        let isChecked = holdsFrom != nil
        return CommandForm(reader, to: reader.site.inForce(line.id), state.quiet) {
            Field(name: "deedOn", label: reader(Phrases.BoardBooks.deedOn), kind: .day, value: state["deedOn"])
            Field(
                name: "effectiveFrom", label: reader(Phrases.BoardBooks.effectiveFrom), kind: .day,
                value: state["effectiveFrom"], optional: reader.language)
            Field(
                name: "filedOn", label: reader(Phrases.BoardBooks.filedOn), kind: .day, hint: reader(Words.filedHint),
                value: state["filedOn"], optional: reader.language)
            div(.class("actions")) {
                SubmitButton(reader(Words.look), isChecked ? .secondary : .primary, name: "answer", value: "check")
                if isChecked { SubmitButton(reader(Words.act), name: "answer", value: "act") }
            }
        }.body
    }
}
