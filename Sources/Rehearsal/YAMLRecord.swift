import Kernel
import Phrases
import Yams

/// A mapping of a YAML file, read field by field with the line where something is wrong.
struct YAMLRecord {
    let node: Node

    /// nil when the node is no mapping.
    init?(_ node: Node) {
        guard node.mapping != nil else { return nil }
        self.node = node
    }

    var line: Int { node.mark?.line ?? 1 }

    /// By what the key says: `on` and `"on"` are two kinds of key in YAML and one to who writes it.
    private func field(_ key: String) -> Node? { node.mapping?.first { $0.key.string == key }?.value }

    /// The line of a field; of the whole where it is not there.
    func line(of key: String) -> Int { field(key)?.mark?.line ?? line }

    func only(_ known: [String]) throws(RehearsalUnreadable) {
        for (key, _) in node.mapping ?? [:] {
            guard let name = key.string, known.contains(name) else {
                throw RehearsalUnreadable(
                    key.mark?.line ?? line, Phrases.Rehearsal.unknownKey(key.string ?? "?", known))
            }
        }
    }

    func text(_ key: String) throws(RehearsalUnreadable) -> String? {
        guard let value = field(key) else { return nil }
        guard let text = value.scalar?.string else { throw wrong(key, value) }
        return text
    }

    /// A text, or one that is made by repeating.
    func longText(_ key: String) throws(RehearsalUnreadable) -> String? {
        guard let value = field(key) else { return nil }
        guard let text = value.scalar?.string ?? value.mapping.flatMap(Self.repeated) else { throw wrong(key, value) }
        return text
    }

    func integer(_ key: String) throws(RehearsalUnreadable) -> Int? {
        guard let value = field(key) else { return nil }
        guard let number = value.scalar.flatMap({ Int($0.string) }) else { throw wrong(key, value) }
        return number
    }

    func texts(_ key: String) throws(RehearsalUnreadable) -> [String]? {
        guard let value = field(key) else { return nil }
        if let single = value.scalar?.string { return [single] }
        guard let list = value.sequence else { throw wrong(key, value) }
        let texts = list.compactMap { $0.scalar?.string }
        guard texts.count == list.count else { throw wrong(key, value) }
        return texts
    }

    func record(_ key: String) throws(RehearsalUnreadable) -> YAMLRecord? {
        guard let value = field(key) else { return nil }
        guard let record = YAMLRecord(value) else { throw wrong(key, value) }
        return record
    }

    func records(_ key: String) throws(RehearsalUnreadable) -> [YAMLRecord]? {
        guard let value = field(key) else { return nil }
        guard let list = value.sequence else { throw wrong(key, value) }
        let records = list.compactMap(YAMLRecord.init)
        guard records.count == list.count else { throw wrong(key, value) }
        return records
    }

    /// All its fields as JSON.
    func values() throws(RehearsalUnreadable) -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for (key, value) in node.mapping ?? [:] {
            guard let name = key.string else { throw wrong("?", key) }
            values[name] = Self.json(value)
        }
        return values
    }

    /// Plain numbers and yes/no as such, everything else (days, times, fractions, quoted numbers) as text.
    static func json(_ node: Node) -> JSONValue {
        switch node {
        case .scalar(let scalar):
            guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
            if scalar.string == "null" || scalar.string == "~" || scalar.string.isEmpty { return .null }
            if let number = Int64(scalar.string), String(number) == scalar.string { return .integer(number) }
            if scalar.string == "true" { return .bool(true) }
            if scalar.string == "false" { return .bool(false) }
            return .string(scalar.string)
        case .sequence(let sequence): return .array(sequence.map(json))
        case .mapping(let mapping):
            if let text = repeated(mapping) { return .string(text) }
            let pairs = mapping.compactMap { key, value in key.string.map { ($0, json(value)) } }
            return .object(Dictionary(pairs, uniquingKeysWith: { _, last in last }))
        case .alias: return .null
        }
    }

    /// `{before: "[", repeat: "x", times: 600, after: "]"}` is one long text, so that a limit can be rehearsed.
    private static func repeated(_ mapping: Node.Mapping) -> String? {
        guard let part = mapping["repeat"]?.string, let times = mapping["times"].flatMap({ Int($0.string ?? "") }),
            times >= 0, part.utf8.count * times <= 40_000_000
        else { return nil }
        return (mapping["before"]?.string ?? "") + String(repeating: part, count: times)
            + (mapping["after"]?.string ?? "")
    }

    private func wrong(_ key: String, _ value: Node) -> RehearsalUnreadable {
        RehearsalUnreadable(value.mark?.line ?? line, Phrases.Rehearsal.wrongShape(key))
    }
}
