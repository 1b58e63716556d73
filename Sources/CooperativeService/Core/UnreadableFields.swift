public import Kernel
import Phrases

/// Turns what a decoder could not read into a refusal that names the field and what it asks.
public enum UnreadableFields {
    /// One ground, with the path of the field as it stands in the JSON.
    public static func refusal(_ problem: DecodingError) -> Refusal {
        switch problem {
        case .keyNotFound(let key, let context):
            let field = path(context.codingPath + [key])
            return Refusal(
                .invalid,
                Ground(
                    "missing-field", required: field, message: Phrases.Service.missingField(field),
                    remedy: Phrases.Service.missingFieldRemedy))
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            return unreadable(path(context.codingPath))
        case .dataCorrupted(let context):
            let field = path(context.codingPath)
            return field.isEmpty ? notJSON : unreadable(field)
        @unknown default: return notJSON
        }
    }

    private static func unreadable(_ field: String) -> Refusal {
        Refusal(
            .invalid,
            Ground(
                "unreadable-field", found: field, message: Phrases.Service.unreadableField(field),
                remedy: Phrases.Service.unreadableFieldRemedy))
    }

    static var notJSON: Refusal {
        Refusal(
            .invalid,
            Ground("not-json", message: Phrases.Service.notJSON, remedy: Phrases.Service.notJSONRemedy))
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
}
