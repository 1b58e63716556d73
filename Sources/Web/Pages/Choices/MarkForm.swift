import CooperativeService
import Counting
import Kernel
import Phrases

/// A ballot over options as a form brings it: the fields of the command `mark-ballot`, and the same to be read back.
///
/// It only reads. Whether the ballot can be counted, the command says.
struct MarkForm {
    /// What the command asks.
    let fields: [String: JSONValue]
    let marks: ChoiceSheet.Marks

    /// The names of everything that a voter can fill in.
    static func names(on choice: ChoiceSheet) -> [String] {
        let each = choice.options.indices
        switch choice.method.ballotKind {
        case .ranking: return choice.method == .plurality ? ["mark"] : each.map { "rank-\($0)" }
        case .approval: return each.map { "mark-\($0)" }
        case .scores: return each.map { "score-\($0)" }
        case .consent: return ["voice", "argument"]
        case .motion: return []
        }
    }

    /// Reads a form; nil where one of a few must be chosen and none is. Refuses a place that is no number.
    static func read(_ form: Form, on choice: ChoiceSheet) throws(Refusal) -> MarkForm? {
        let each = choice.options.indices
        switch choice.method.ballotKind {
        case .ranking where choice.method == .plurality:
            guard let text = form.optional("mark") else { return nil }
            if text == "blank" { return ranking([]) }
            return Int(text).map { ranking([[$0]]) }
        case .ranking, .motion:
            return ranking(try groups(form, each))
        case .approval:
            let marked = each.filter { form.isChecked("mark-\($0)") }
            return MarkForm(
                fields: ["approved": .array(marked.map { .integer(Int64($0)) })], marks: .approval(marked))
        case .scores:
            var given: [(option: Int, score: Int64)] = []
            for option in each {
                guard let text = form.optional("score-\(option)") else { continue }
                guard let score = Int64(text) else { throw unread(text) }
                given.append((option, score))
            }
            let fields = given.map {
                JSONValue.object(["option": .integer(Int64($0.option)), "score": .integer($0.score)])
            }
            let marks = Dictionary(given.map { ($0.option, $0.score) }, uniquingKeysWith: { first, _ in first })
            return MarkForm(fields: ["scores": .array(fields)], marks: .scores(marks))
        case .consent:
            guard let voice = form.optional("voice") else { return nil }
            // Reasons belong to an objection; what was written before another answer was chosen is left out.
            let argument = voice == "objection" ? form.optional("argument") : nil
            let fields: [String: JSONValue?] = ["voice": .string(voice), "argument": argument.map(JSONValue.string)]
            return MarkForm(fields: fields.compactMapValues(\.self), marks: .voice(voice, argument: argument))
        }
    }

    private static func ranking(_ groups: [[Int]]) -> MarkForm {
        MarkForm(
            fields: ["ranking": .array(groups.map { .array($0.map { .integer(Int64($0)) }) })], marks: .ranking(groups))
    }

    /// The options by their numbers, lowest first, equal numbers together; options without a number are left out.
    private static func groups(_ form: Form, _ options: Range<Int>) throws(Refusal) -> [[Int]] {
        var places: [Int: [Int]] = [:]
        for option in options {
            guard let text = form.optional("rank-\(option)") else { continue }
            guard let place = Int(text), place > 0 else {
                throw unread(text)
            }
            places[place, default: []].append(option)
        }
        return places.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func unread(_ text: String) -> Refusal {
        Refusal(
            .invalid,
            Ground(
                "place-unread", found: String(text.prefix(20)), message: Phrases.ChoicePages.numberUnread,
                remedy: Phrases.ChoicePages.numberRemedy))
    }
}
