import CooperativeService
import Kernel
import Phrases

// The fields of a step, with names, ranges and saved values filled in.
extension Player {
    /// The fields with names and saved values filled in; a range in a single field repeats the command.
    func fields(of step: Step) throws -> [JSONValue] {
        let kinds = Dictionary(
            service.registry.fields(of: step.command).map { ($0.name, $0.kind) },
            uniquingKeysWith: { first, _ in first })
        var alternatives: [[String: JSONValue]] = [[:]]
        for (name, value) in step.fields.sorted(by: { $0.key < $1.key }) {
            let values =
                name == "member" ? try memberships(value, step) : try fill(value, as: kinds[name] ?? .text, step)
            alternatives = alternatives.flatMap { fields in
                values.map { fields.merging([name: $0]) { $1 } }
            }
        }
        return alternatives.map(JSONValue.object)
    }

    /// A version of the statutes is named by its number: `version: 2`.
    func withVersion(_ step: Step) async throws -> Step {
        let isOfStatutes = service.registry.fields(of: step.command).contains { $0.name == "version" && $0.kind == .id }
        guard isOfStatutes, case .integer(let number) = step.fields["version"],
            let id = try await service.statutesVersion(Int(number), of: cooperative)
        else { return step }
        return step.replacing("version", with: .string(id.description))
    }

    private func fill(_ value: JSONValue, as kind: FieldKind, _ step: Step) throws -> [JSONValue] {
        switch (value, kind) {
        case (.string(let text), .list(.id)):
            return [.array(try ids(text, step))]
        case (.string(let text), .id):
            return try ids(text, step)
        case (.integer(let number), .text):
            return [.string(String(number))]
        case (.array(let items), .list(let element)):
            return [.array(try items.flatMap { try fill($0, as: element, step) })]
        case (.object(let fields), .record(let known)):
            let kinds = Dictionary(known.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
            var filled: [String: JSONValue] = [:]
            for (name, value) in fields {
                let kind = self.kind(of: name, in: fields) ?? kinds[name] ?? .text
                filled[name] = try (name == "member" ? memberships(value, step) : fill(value, as: kind, step)).first
            }
            return [.object(filled)]
        case (.object(let fields), _) where Set(fields.keys) == ["statutes"]:
            return [.string(try newStatutes(fields["statutes"]))]
        case (.object(let fields), .json):
            var filled: [String: JSONValue] = [:]
            for (name, value) in fields {
                filled[name] = try (name == "member" ? memberships(value, step) : fill(value, as: .json, step)).first
            }
            return [.object(filled)]
        case (.string(let text), .json) where text.hasPrefix("$") || CastRange.read(text) != nil:
            return try ids(text, step)
        case (.string(let text), _) where text.hasPrefix("$"):
            return [try lookUp(text, step)]
        default: return [value]
        }
    }

    /// `{statutes: {proxy.maxPrincipals: 1}}` is the whole file of the scenario's statutes with these parameters in it.
    private func newStatutes(_ changes: JSONValue?) throws -> String {
        let parameters: [String: JSONValue] = if case .object(let fields) = changes { fields } else { [:] }
        return try statutes.written(overriding: scenario.overrides.merging(parameters) { $1 })
    }

    /// The fields of a command that a proposal carries are read as that command reads them.
    private func kind(of field: String, in fields: [String: JSONValue]) -> FieldKind? {
        guard field == "fields", case .string(let command) = fields["name"] else { return nil }
        let known = service.registry.fields(of: command)
        return known.isEmpty ? nil : .record(known)
    }

    /// In a field that asks a membership, a range is of memberships.
    private func memberships(_ value: JSONValue, _ step: Step) throws -> [JSONValue] {
        guard case .string(let text) = value, let range = CastRange.read(text) ?? cast.groups[text],
            range.upperBound <= members.count
        else { return try fill(value, as: .id, step) }
        return range.map { .string(members[$0 - 1].description) }
    }

    private func ids(_ text: String, _ step: Step) throws -> [JSONValue] {
        if text.hasPrefix("$") { return [try lookUp(text, step)] }
        if let range = CastRange.read(text) ?? cast.groups[text] {
            return try range.map { .string(try person($0, step).description) }
        }
        if let index = cast.names.firstIndex(of: text) { return [.string(try person(index + 1, step).description)] }
        return [.string(text)]
    }

    /// `$m1` is the id that the saved outcome made; `$m1.field` is one of its fields.
    private func lookUp(_ text: String, _ step: Step) throws -> JSONValue {
        let parts = text.dropFirst().split(separator: ".", maxSplits: 1).map(String.init)
        guard let name = parts.first, let outcome = saved[name], case .object(let fields) = outcome else {
            throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(text.dropFirst())))
        }
        if parts.count == 2 {
            guard let value = fields[parts[1]] else {
                throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(text.dropFirst())))
            }
            return value
        }
        let ids = [
            "id", "document", "proxy", "amendment", "argument", "round", "outside", "election", "meeting", "proposal",
            "poll",
            "request", "decision", "member", "person", "version", "payout",
        ]
        for key in ids { if let id = fields[key] { return id } }
        if fields.count == 1, let only = fields.values.first { return only }
        throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(text.dropFirst())))
    }
}
