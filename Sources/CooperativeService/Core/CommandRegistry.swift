import FoundationEssentials
public import Kernel
import Phrases

/// Every command that there is: the one list behind the API, the forms, the program, rehearsals, payloads and journal.
public struct CommandRegistry: Sendable {
    public let types: [any Command.Type]
    private let byName: [String: any Command.Type]
    private let fieldsByName: [String: [Field]]

    public init(_ types: [any Command.Type]) {
        self.types = types.sorted { $0.name < $1.name }
        byName = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        fieldsByName = Dictionary(
            types.map { ($0.name, Self.probe($0)) }, uniquingKeysWith: { first, _ in first })
    }

    public func type(named name: String) throws(Refusal) -> any Command.Type {
        guard let type = byName[name] else {
            throw Refusal(
                .notFound,
                Ground(
                    "unknown-command", found: String(name.prefix(60)), message: Phrases.Service.unknownCommand,
                    remedy: Phrases.Service.unknownCommandRemedy))
        }
        return type
    }

    public func fields(of name: String) -> [Field] { fieldsByName[name] ?? [] }

    /// Reads a command from JSON. Fields that it does not have are refused, so that a misspelt one is not lost in silence.
    func decode<C: Command>(_ type: C.Type, from body: [UInt8]) throws -> C {
        if let plain = type as? any PlainFields.Type, let command = Self.plain(plain, body) as? C { return command }
        try JSONBody.refuseAtTheDoor(body)
        let data = Data(body)
        do {
            let decoder = JSONDecoder()
            decoder.userInfo[.knownFields] = fields(of: type.name).map { $0.name }
            return try decoder.decode(NothingStrange<C>.self, from: data).value
        } catch let refusal as Refusal {
            throw refusal
        } catch let problem as DecodingError {
            if case .dataCorrupted(let context) = problem, context.codingPath.isEmpty {
                try JSONBody.refuseFaults(in: body)
            }
            throw UnreadableFields.refusal(problem)
        }
    }

    private static func plain<C: PlainFields>(_ type: C.Type, _ body: [UInt8]) -> C? {
        PlainObject(body).flatMap(C.init)
    }

    private static func probe<C: Command>(_ type: C.Type) -> [Field] { FieldProbe.fields(of: type) }
}

/// Reads a command and, in the same pass, refuses fields that it does not have.
private struct NothingStrange<Value: Decodable>: Decodable {
    let value: Value

    private struct AnyField: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let known = decoder.userInfo[.knownFields] as? [String] ?? []
        let given = try decoder.container(keyedBy: AnyField.self).allKeys
        if let strange = given.map({ $0.stringValue }).filter({ !known.contains($0) }).min() {
            throw Refusal.unknownField(String(strange.prefix(60)), known: known.sorted())
        }
        value = try Value(from: decoder)
    }
}

extension CodingUserInfoKey {
    /// The names of the fields that a command has.
    fileprivate static let knownFields: CodingUserInfoKey = {
        guard let key = CodingUserInfoKey(rawValue: "nl.zeggenschap.known-fields") else {
            preconditionFailure("a user info key with a fixed name always exists")
        }
        return key
    }()
}

extension Refusal {
    fileprivate static func unknownField(_ name: String, known: [String]) -> Refusal {
        Refusal(
            .invalid,
            Ground(
                "unknown-field", required: known.joined(separator: ", "), found: name,
                message: Phrases.Service.unknownField(name), remedy: Phrases.Service.unknownFieldRemedy(known)))
    }
}
