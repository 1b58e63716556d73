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
        let data = Data(body)
        do {
            let given = try JSONDecoder().decode([String: Ignored].self, from: data)
            let known = Set(fields(of: type.name).map(\.name))
            if let strange = given.keys.filter({ !known.contains($0) }).min() {
                throw Refusal(
                    .invalid,
                    Ground(
                        "unknown-field", required: known.sorted().joined(separator: ", "),
                        found: String(strange.prefix(60)),
                        message: Phrases.Service.unknownField(String(strange.prefix(60))),
                        remedy: Phrases.Service.unknownFieldRemedy(known.sorted())))
            }
            return try JSONDecoder().decode(type, from: data)
        } catch let refusal as Refusal {
            throw refusal
        } catch let problem as DecodingError {
            throw UnreadableFields.refusal(problem)
        }
    }

    private static func probe<C: Command>(_ type: C.Type) -> [Field] { FieldProbe.fields(of: type) }
}

/// Stands for any JSON value while only the names of fields are looked at.
private struct Ignored: Decodable {
    init(from decoder: any Decoder) {}
}
