import CooperativeService
import Kernel

/// The JSON Schema (2020-12, as OpenAPI 3.1 has it) of what a field holds.
enum FieldSchema {
    static func of(_ kind: FieldKind) -> JSONValue {
        switch kind {
        case .text: ["type": "string"]
        case .integer: ["type": "integer", "format": "int64"]
        case .boolean: ["type": "boolean"]
        case .id: ["type": "string", "format": "uuid"]
        case .day: ["type": "string", "format": "date"]
        case .moment: ["type": "string", "format": "date-time"]
        case .money: ["$ref": "#/components/schemas/Money"]
        case .fraction: ["type": "string", "pattern": "^-?[0-9]+(/[1-9][0-9]*)?$"]
        case .secret: ["type": "string", "format": "password", "writeOnly": true]
        case .choice(let words): ["type": "string", "enum": .array(words.map(JSONValue.string))]
        case .list(let kind): ["type": "array", "items": of(kind)]
        case .record(let fields): object(fields)
        case .json: [:]
        }
    }

    /// - Parameter isClosed: whether other fields are refused, as they are in commands.
    static func object(_ fields: [CommandField], isClosed: Bool = false, withoutNeed: String? = nil) -> JSONValue {
        let properties = fields.map { ($0.name, of($0.kind)) }
        let needed = fields.filter { !$0.isOptional && $0.name != withoutNeed }.map { JSONValue.string($0.name) }
        var schema: [String: JSONValue] = [
            "type": "object", "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
        ]
        if !needed.isEmpty { schema["required"] = .array(needed) }
        if isClosed { schema["additionalProperties"] = false }
        return .object(schema)
    }
}
