import Kernel
import Phrases

/// A parameter in the address or among the headers.
struct APIParameter: Sendable {
    enum Place: String, Sendable { case path, query, header }

    let name: String
    let place: Place
    let schema: JSONValue
    let summary: Phrase

    static let cooperative = APIParameter(
        name: "cooperative", place: .path, schema: ["type": "string", "pattern": "^[a-z0-9-]{2,40}$"],
        summary: Phrases.API.cooperative)
    static let after = APIParameter(
        name: "after", place: .query, schema: ["type": "string"], summary: Phrases.API.after)
    static let limit = APIParameter(
        name: "limit", place: .query,
        schema: ["type": "integer", "minimum": 1, "maximum": .integer(Int64(APIVisit.mostItems)), "default": 50],
        summary: Phrases.API.limit)
    static let search = APIParameter(
        name: "search", place: .query, schema: ["type": "string", "maxLength": 100], summary: Phrases.API.search)
    static let on = APIParameter(
        name: "on", place: .query, schema: ["type": "string", "format": "date"], summary: Phrases.API.onDay)
    static let version = APIParameter(
        name: "version", place: .query, schema: ["type": "integer", "minimum": 1], summary: Phrases.APIPapers.version)
    static let show = APIParameter(
        name: "show", place: .query, schema: ["type": "string", "enum": ["all", "open", "late"]],
        summary: Phrases.APIPapers.show)
    static let dryRun = APIParameter(
        name: "dryRun", place: .query, schema: ["type": "boolean"], summary: Phrases.API.dryRun)
    static let idempotencyKey = APIParameter(
        name: "Idempotency-Key", place: .header, schema: ["type": "string", "minLength": 1, "maxLength": 100],
        summary: Phrases.API.idempotencyKey)
    static let ifMatch = APIParameter(
        name: "If-Match", place: .header, schema: ["type": "string"], summary: Phrases.API.ifMatch)
    static let ifNoneMatch = APIParameter(
        name: "If-None-Match", place: .header, schema: ["type": "string"], summary: Phrases.API.ifNoneMatch)

    /// What stands between braces in a path: a number, or the id of a thing.
    static func inPath(_ pattern: String) -> [APIParameter] {
        pattern.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            switch part.dropFirst().dropLast() {
            case "cooperative": cooperative
            case "number":
                APIParameter(
                    name: "number", place: .path, schema: ["type": "integer", "minimum": 1], summary: Phrases.API.number
                )
            case let name:
                APIParameter(
                    name: String(name), place: .path, schema: ["type": "string", "format": "uuid"],
                    summary: Phrases.API.id)
            }
        }
    }
}
