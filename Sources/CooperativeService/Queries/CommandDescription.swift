public import Kernel
import Phrases
import Statutes

/// A command as `zeggenschap commands` and the API document show it.
public struct CommandDescription: Codable, Sendable {
    public struct Field: Codable, Sendable {
        public let name: String, type: String
        public let optional: Bool
    }

    public let name: String
    public let summary: Phrase
    /// `office:secretary`, `body:board`, `member` …; a body that a parameter names is written with the parameter.
    public let who: String
    /// Articles of the law, and the parameters whose articles rule it.
    public let rules: [String]
    public let fields: [Field]
    /// What it answers, and what a rehearsal saves of it.
    public let answers: [Field]

    public init(of type: any Command.Type, registry: CommandRegistry = .all) {
        name = type.name
        summary = type.summary
        who = type.competence.code
        rules = type.rules.map(\.code)
        fields = registry.fields(of: type.name).map { Field($0) }
        answers = if case .record(let fields) = type.answer { fields.map { Field($0) } } else { [] }
    }

    public func text(_ language: Language) -> String {
        var lines = [
            summary(language), "\(who)    \(rules.joined(separator: ", "))",
            fields.map(\.text).joined(separator: ", "),
        ]
        if !answers.isEmpty { lines.append("→ " + answers.map(\.text).joined(separator: ", ")) }
        return ([name] + lines.map { "    " + $0 }).joined(separator: "\n")
    }
}

extension CommandDescription.Field {
    init(_ field: CommandField) {
        self.init(name: field.name, type: field.kind.code, optional: field.isOptional)
    }

    var text: String { "\(name): \(type)\(optional ? "?" : "")" }
}

extension Command {
    /// What it answers.
    public static var answer: FieldKind { Outcome.self == Done.self ? .record([]) : FieldProbe.kind(of: Outcome.self) }
}

extension Rule {
    var code: String {
        switch self {
        case .law(let article): article
        case .parameter(let name): name
        }
    }
}

extension Competence {
    var code: String {
        switch self {
        case .founding: "founding"
        case .anyone: "anyone"
        case .person: "person"
        case .member: "member"
        case .voter: "voter"
        case .roll: "roll"
        case .office(let offices): "office:" + offices.map(\.rawValue).sorted().joined(separator: ",")
        case .body(let body): "body:" + body.code
        case .decision(let body): "decision:" + body.code
        case .bodies(let key): "bodies:" + key.name
        case .convoker: "convoker"
        case .seat: "seat"
        case .anyOf(let ways): ways.map(\.code).joined(separator: " | ")
        }
    }
}

extension CompetentBody {
    var code: String {
        switch self {
        case .organ(let organ): organ.rawValue
        case .parameter(let key): key.name
        case .optional(let key): key.name
        }
    }
}

extension FieldKind {
    var code: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .boolean: "boolean"
        case .id: "id"
        case .day: "day"
        case .moment: "moment"
        case .money: "money"
        case .fraction: "fraction"
        case .secret: "secret"
        case .choice(let words): words.joined(separator: "|")
        case .list(let kind): "[\(kind.code)]"
        case .record(let fields): "{" + fields.map { "\($0.name): \($0.kind.code)" }.joined(separator: ", ") + "}"
        case .json: "json"
        }
    }
}
