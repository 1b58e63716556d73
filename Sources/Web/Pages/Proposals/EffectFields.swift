import CooperativeService
import HTML
import Kernel
import Phrases

/// When a proposal that carries something out takes effect, and until when it can; folded, since most take effect at once.
struct EffectFields: Component {
    typealias Words = Phrases.EffectPages
    let reader: Reader
    let state: FormState
    /// Tells several of these apart on one page.
    var mark = ""

    private var isUsed: Bool { [Self.event, Self.from, Self.last].contains { !(state[$0 + mark] ?? "").isEmpty } }

    var body: Node {
        details(.open(isUsed)) {
            summary { reader(Words.whenEffective) }
            SelectField(
                name: Self.event + mark, label: reader(Words.waitsForField),
                choices: [Choice("", reader(Words.waitsForNothing))]
                    + EffectTerms.events.map { Choice($0, reader.heading(reader(Words.event($0)))) },
                chosen: state[Self.event + mark])
            Field(
                name: Self.from + mark, label: reader(Words.effectFromField), kind: .day,
                hint: reader(Words.effectFromHint), value: state[Self.from + mark], optional: reader.language)
            Field(
                name: Self.last + mark, label: reader(Words.lapsesOnField), kind: .day,
                hint: reader(Words.lapsesOnHint), value: state[Self.last + mark], optional: reader.language)
        }
    }

    fileprivate static let event = "waitsFor", from = "effectFrom", last = "lapsesOn"
}

extension Form {
    /// What was filled in about the effect.
    func effectTerms(_ mark: String = "") throws -> EffectTerms {
        EffectTerms(
            waitsFor: optional(EffectFields.event + mark) == nil
                ? nil : try word(EffectFields.event + mark, of: EffectTerms.events),
            from: try optionalDay(EffectFields.from + mark), lapsesOn: try optionalDay(EffectFields.last + mark))
    }
}

extension EffectTerms {
    /// As facts of a proposal.
    func facts(_ reader: Reader) -> [(name: String, value: Node)] {
        typealias Words = Phrases.EffectPages
        var facts: [(name: String, value: Node)] = []
        if let waitsFor, waitsFor != "day" {
            facts.append((reader(Words.waitsForField), .text(reader.heading(reader(Words.event(waitsFor))))))
        }
        if let from {
            facts.append(
                (reader(waitsFor == "appeal" ? Words.appealUntilField : Words.effectFromField), reader.day(from)))
        }
        if let lapsesOn { facts.append((reader(Words.lapsesOnField), reader.day(lapsesOn))) }
        return facts
    }
}
