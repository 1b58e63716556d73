import CooperativeService
import HTML
import Kernel
import Phrases

/// The annexes of a meeting or of a proposal: to take along, and for who keeps them to add, replace and withdraw.
struct PapersPage: Component {
    typealias Words = Phrases.PaperPages
    let reader: Reader
    let title: String
    /// Back to the meeting or the proposal.
    let back: String
    let action: String
    let documents: [DocumentLine]
    /// The items of the meeting; none for a proposal.
    var items: [MeetingSheet.AgendaLine] = []
    let mayAdd: Bool
    let state: FormState

    var body: Node {
        p { a(.href(back)) { title } }
        h1 { reader(Words.papers) }
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
        DocumentTable(reader: reader, documents: documents, items: items)
        if mayAdd {
            h2(.id("add")) { reader(Words.add) }
            UploadForm(to: action, state.quiet) {
                FileField(name: "file", label: reader(Words.file), hint: reader(Words.fileHint))
                if !items.isEmpty { belonging }
                if !documents.isEmpty { replacing }
                SubmitButton(reader(Words.add))
            }
            if !documents.isEmpty { withdrawal }
        }
    }

    private var belonging: Node {
        SelectField(
            name: "item", label: reader(Words.belongsTo),
            choices: [Choice("", reader(Words.wholeMeeting))]
                + items.map { Choice($0.id.description, $0.title) }, chosen: state["item"]
        ).body
    }

    private var replacing: Node {
        SelectField(
            name: "replaces", label: reader(Words.replaces),
            choices: [Choice("", reader(Words.replacesNone))]
                + documents.map { Choice($0.id.description, $0.name) }, chosen: state["replaces"]
        ).body
    }

    @Content private var withdrawal: Node {
        h2(.id("withdraw")) { reader(Words.withdraw) }
        p(.class("hint")) { reader(Words.withdrawHint) }
        CommandForm(reader, to: action + "/withdrawal", state.quiet) {
            SelectField(
                name: "document", label: reader(Words.document),
                choices: documents.map { Choice($0.id.description, $0.name) })
            Field(name: "reason", label: reader(Words.reason), optional: reader.language, maxlength: 200)
            SubmitButton(reader(Words.withdraw), .danger)
        }
    }
}

/// Annexes with what each is, how large, and since when it is there.
struct DocumentTable: Component {
    typealias Words = Phrases.PaperPages
    let reader: Reader
    let documents: [DocumentLine]
    var items: [MeetingSheet.AgendaLine] = []

    var body: Node {
        if documents.isEmpty {
            p { reader(Words.noPapers) }
        } else {
            DataTable(
                caption: reader(Words.papers),
                columns: [
                    .init(reader(Words.document)), .init(reader(Words.kind)), .init(reader(Words.belongsTo)),
                    .init(reader(Words.size), isNumber: true), .init(reader(Words.since)), .init(reader(Words.hash)),
                ],
                rows: documents.map { document in
                    [
                        a(.href(reader.site.document(document))) { document.name },
                        .text(reader(Words.kind(document.kind))), .text(belonging(document)),
                        .text(Words.size(bytes: document.size)), reader.day(document.on),
                        code { String(document.digest.prefix(12)) },
                    ]
                }, hidesCaption: true)
        }
    }

    private func belonging(_ document: DocumentLine) -> String {
        if let item = items.first(where: { $0.id == document.item }) { return item.title }
        return reader(document.proposal == nil ? Words.wholeMeeting : Words.aProposal)
    }
}
