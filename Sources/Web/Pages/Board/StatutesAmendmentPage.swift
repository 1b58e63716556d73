import CooperativeService
import HTML
import Kernel
import Phrases

/// Proposing an amendment of the statutes (statutenwijziging): the whole text to work on, then what changes article by
/// article, then the proposal. It is tried first: what the law forbids is said before anything is filed.
struct StatutesAmendmentPage: Component {
    typealias Words = Phrases.StatutesAmending
    let reader: Reader
    let text: String
    /// What it changes, once it was looked at.
    let changes: [ArticleChange]
    let isChecked: Bool
    let state: FormState

    var body: Node {
        p { a(.href(reader.site.statutesVersions)) { reader(Phrases.BoardBooks.statutesTitle) } }
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        Refused(reader: reader, state: state)
        if isChecked { preview }
        CommandForm(reader, to: reader.site.statutesAmendment, state.quiet) {
            Field(name: "title", label: reader(Words.name), value: state["title"], maxlength: 200)
            Field(
                name: "explanation", label: reader(Words.why), kind: .long(rows: 4), value: state["explanation"],
                optional: reader.language, maxlength: 4000)
            Field(
                name: "statutes", label: reader(Words.text), kind: .long(rows: 30), hint: reader(Words.textHint),
                value: state["statutes"] ?? text)
            div(.class("actions")) {
                SubmitButton(reader(Words.check), isChecked ? .secondary : .primary, name: "answer", value: "check")
                if isChecked { SubmitButton(reader(Words.file), name: "answer", value: "file") }
            }
        }
    }

    @Content private var preview: Node {
        h2(.id("changes")) { reader(Phrases.ProposalPages.changes) }
        if changes.isEmpty { p { reader(Words.nothing) } }
        for change in changes { ArticleComparison(reader: reader, change: change) }
    }
}
