import HTML
import Kernel
import Phrases

/// Why a board decides in which everybody has an interest (2:44 lid 6), where the statutes let it with reasons in writing.
struct ReasonsField: Component {
    let reader: Reader
    var written: String?
    /// Tells several of these apart on one page.
    var mark = ""
    /// Set where it may stay empty.
    var optional: Language?

    static func name(_ mark: String) -> String { "reasons" + mark }

    var body: Node {
        Field(
            name: Self.name(mark), label: reader(Phrases.DecisionBackground.reasons), kind: .long(rows: 3),
            hint: reader(Phrases.BodyDeskPages.reasonsHint), value: written, optional: optional,
            maxlength: 20_000)
    }
}

extension Form {
    /// The reasons that were written there; nil where none were.
    func reasons(_ mark: String = "") -> String? { optional(ReasonsField.name(mark)) }
}

extension Ground {
    /// The code of reasons that are not written down.
    static let reasonsMissing = "conflict-reasons-missing"
}
