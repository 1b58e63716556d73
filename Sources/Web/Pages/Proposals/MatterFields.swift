import CooperativeService
import HTML
import Kernel
import Phrases

/// What a decision is about, in the words of statutes or mandate, and the money that goes with it.
struct MatterFields: Component {
    typealias Words = Phrases.MatterPages
    let reader: Reader
    /// The words that statutes or mandate know.
    let subjects: [String]
    let state: FormState
    /// Tells several of these apart on one page.
    var mark = ""
    /// What was named before.
    var subject: String?, amount: Money?

    private var isListed: Bool { subject.map(subjects.contains) ?? false }

    var body: Node {
        if !subjects.isEmpty {
            SelectField(
                name: Self.listed + mark, label: reader(Words.listed),
                choices: [Choice("", reader(Words.noneListed))]
                    + subjects.map { Choice($0, reader.heading(reader(Words.subject($0)))) },
                chosen: state[Self.listed + mark] ?? (isListed ? subject : ""))
        }
        Field(
            name: Self.typed + mark, label: reader(subjects.isEmpty ? Words.subject : Words.otherSubject),
            hint: subjects.isEmpty ? nil : reader(Words.otherHint),
            value: state[Self.typed + mark] ?? (isListed ? nil : subject), optional: reader.language, maxlength: 100)
        Field(
            name: Self.money + mark, label: reader(Words.amount),
            hint: amount == nil ? nil : reader(Words.amountGoes),
            value: state[Self.money + mark] ?? amount.map { reader.typed($0) }, optional: reader.language,
            maxlength: 24)
    }

    fileprivate static let listed = "listedSubject", typed = "subject", money = "amount"
}

extension Form {
    /// The subject that was chosen, else the one that was typed; nil where nobody named one.
    func matterSubject(_ mark: String = "") -> String? {
        optional(MatterFields.listed + mark) ?? optional(MatterFields.typed + mark)
    }

    func matterAmount(_ mark: String = "") throws -> Money? { try optionalMoney(MatterFields.money + mark) }

    /// Whether the form asked for a subject at all.
    func asksMatter(_ mark: String) -> Bool { isChecked(MatterFields.typed + mark) }

    /// Whether the form showed the amount, and it was emptied.
    func emptiesAmount(_ mark: String) -> Bool {
        isChecked(MatterFields.money + mark) && optional(MatterFields.money + mark) == nil
    }
}

extension Reader {
    /// An amount as people type it into a field.
    func typed(_ money: Money) -> String { Format.money(money, language).filter { !$0.isWhitespace && $0 != "€" } }
}
