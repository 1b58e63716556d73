import CooperativeService
import HTML
import Kernel
import Phrases

/// What a body may carry out itself and who ratifies what it decides: asked when it is set up, and with its mandate.
struct MandateFields: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let commands: [MandatableCommand]
    /// The mandate that is changed, while nothing was sent yet; nil where the form has what was filled in.
    var mandate: MandateLine?
    let state: FormState

    /// Each has a name of its own, so that the form keeps all of them when it is shown again.
    static let command = "may-", ratifier = "ratifiedBy-", parties = "ratifiers"
    /// The bodies of ours that everybody has.
    static let organs: [Organ] = [.board, .assembly]

    var body: Node {
        fieldset(.class("choices")) {
            legend { reader(Words.mayCarryOut) }
            p(.class("hint")) { reader(Words.mayCarryOutHint) }
            for line in commands {
                CheckField(
                    name: Self.command + line.name, label: reader.heading(reader(line.summary)),
                    isChecked: state[Self.command + line.name] != nil || had.contains(line.name))
            }
        }
        fieldset(.class("choices")) {
            legend { reader(Words.ratifiers) }
            p(.class("hint")) { reader(Words.ratifiersHint) }
            for organ in Self.organs {
                CheckField(
                    name: Self.ratifier + organ.rawValue,
                    label: reader.heading(reader(Phrases.Vocabulary.organ(organ))),
                    isChecked: state[Self.ratifier + organ.rawValue] != nil || asked.contains(organ.rawValue))
            }
        }
        Field(
            name: Self.parties, label: reader(Words.outsideRatifiers), kind: .long(rows: 2),
            hint: reader(Words.outsideRatifiersHint), value: state[Self.parties] ?? others,
            optional: reader.language, maxlength: 500)
    }

    private var had: [String] { (mandate?.commands ?? []).map(\.name) }
    private var asked: [String] { mandate?.ratifiedBy ?? [] }

    /// Parties outside, and bodies that only this cooperative has.
    private var others: String? {
        let ours = Self.organs.map(\.rawValue)
        return mandate.map { line in line.ratifiedBy.filter { !ours.contains($0) }.joined(separator: "\n") }
    }
}

extension Form {
    /// What was ticked that the body may carry out.
    var mandatedCommands: [String] {
        fields.compactMap { field -> String? in
            guard field.name.hasPrefix(MandateFields.command) else { return nil }
            return String(field.name.dropFirst(MandateFields.command.count))
        }
    }

    /// Who ratifies; nil where nobody was named.
    var ratifiers: [String]? {
        let ours = MandateFields.organs.map(\.rawValue).filter { isChecked(MandateFields.ratifier + $0) }
        let others = text(MandateFields.parties).split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
        return ours.isEmpty && others.isEmpty ? nil : ours + others
    }
}
