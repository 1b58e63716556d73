import CooperativeService
import Kernel
import Phrases

/// What the operations of the document refer to.
enum OpenAPIComponents {
    /// The answers of the resources by name; money, grounds and problems.
    static var schemas: [String: JSONValue] {
        var schemas: [String: JSONValue] = ["Money": money, "Ground": ground, "Problem": problem]
        for resource in APIResources.table { schemas[resource.schema.name] = FieldSchema.of(resource.schema.kind) }
        return schemas
    }

    private static let money: JSONValue = [
        "type": "object", "required": ["cents", "currency"],
        "properties": ["cents": ["type": "integer", "format": "int64"], "currency": ["const": "EUR"]],
    ]

    private static let text: JSONValue = ["type": "string"]

    private static let ground: JSONValue = [
        "type": "object", "required": ["code", "message", "remedy"],
        "properties": [
            "code": text, "article": text, "required": text, "found": text, "message": text, "remedy": text,
        ],
    ]

    private static let problem: JSONValue = [
        "type": "object", "required": ["type", "title", "status", "detail", "grounds"],
        "properties": [
            "type": text, "title": text, "status": ["type": "integer"], "detail": text, "requestId": text,
            "grounds": ["type": "array", "items": ["$ref": "#/components/schemas/Ground"]],
        ],
    ]

    static func problem(_ language: Language) -> JSONValue {
        [
            "description": .string(Phrases.API.problem(language)),
            "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ]
    }

    static func security(_ language: Language) -> JSONValue {
        [
            "token": ["type": "http", "scheme": "bearer", "description": .string(Phrases.API.token(language))],
            "session": [
                "type": "apiKey", "in": "cookie", "name": "__Host-session",
                "description": .string(Phrases.API.session(language)),
            ],
        ]
    }
}
