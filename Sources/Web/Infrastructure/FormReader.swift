import Kernel
import Phrases

/// Reads typed values out of a form and collects what is to be put right, so that a page can say all of it at once.
struct FormReader {
    let form: Form
    private(set) var problems: [(field: String, text: Phrase)] = []

    init(_ form: Form) { self.form = form }

    var isGood: Bool { problems.isEmpty }

    mutating func problem(_ field: String, _ text: Phrase) { problems.append((field, text)) }

    /// What is the matter with a field, in a language.
    func problem(of field: String, _ language: Language) -> String? {
        problems.first { $0.field == field }?.text(language)
    }

    /// For the summary at the top of the form.
    func summary(_ language: Language) -> ProblemSummary {
        ProblemSummary(language: language, problems: problems.map { ($0.field, $0.text(language)) })
    }

    /// A text that must be there.
    mutating func text(_ name: String, maximum: Int = 10_000) -> String {
        let text = form.text(name)
        if text.isEmpty { problem(name, Phrases.Forms.missing) }
        if text.utf8.count > maximum { problem(name, Phrases.Forms.tooLong(maximum)) }
        return text
    }

    /// A value that must be there; `asked` says what is asked when it cannot be read.
    mutating func value<Value: LosslessStringConvertible>(
        _ name: String, as: Value.Type = Value.self, asked: Phrase
    ) -> Value? {
        guard let text = form.optional(name) else {
            problem(name, Phrases.Forms.missing)
            return nil
        }
        guard let value = Value(text) else {
            problem(name, asked)
            return nil
        }
        return value
    }

    mutating func day(_ name: String) -> Day? { value(name, asked: Phrases.Forms.day) }

    /// A time of day in minutes since midnight, written `20:00` or `20.00`.
    mutating func minute(_ name: String) -> Int? {
        let parts = form.text(name).split { $0 == ":" || $0 == "." }
        if form.text(name).isEmpty {
            problem(name, Phrases.Forms.missing)
            return nil
        }
        guard parts.count == 2 || parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else {
            problem(name, Phrases.Forms.time)
            return nil
        }
        return hour * 60 + minute
    }

    /// One of a few.
    mutating func choice(_ name: String, of choices: [String]) -> String? {
        guard let text = form.optional(name), choices.contains(text) else {
            problem(name, Phrases.Forms.choose)
            return nil
        }
        return text
    }
}
