import Kernel

/// Reads the names and optionality of a type's fields from its own `Codable`, without a value: a decoder that answers
/// every question with a harmless value and writes down what was asked.
public enum FieldProbe {
    /// The fields of a command, in the order in which it reads them.
    static func fields<Value: Decodable>(of type: Value.Type) -> [Field] {
        let notes = ProbeNotes()
        _ = try? Value(from: ProbeDecoder(notes: notes))
        return notes.fields
    }

    /// What kind of value a type is, its fields included.
    public static func kind<Value: Decodable>(of type: Value.Type) -> FieldKind {
        if let described = type as? any FieldDescribed.Type { return described.fieldKind }
        if let cases = type as? any CaseIterable.Type, let words = words(of: cases) { return .choice(words) }
        let notes = ProbeNotes()
        _ = try? Value(from: ProbeDecoder(notes: notes))
        // A type that reads one plain value (an office, a topic) is a word.
        return notes.fields.isEmpty ? .text : .record(notes.fields)
    }

    private static func words(of type: any CaseIterable.Type) -> [String]? {
        func open<Cases: CaseIterable>(_: Cases.Type) -> [String]? {
            let words = Cases.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
            return words.isEmpty ? nil : words
        }
        return open(type)
    }
}

/// What a probing decoder was asked.
final class ProbeNotes {
    var fields: [Field] = []

    func note(_ name: String, _ kind: FieldKind, optional: Bool) {
        fields.append(Field(name: name, kind: kind, isOptional: optional))
    }
}
