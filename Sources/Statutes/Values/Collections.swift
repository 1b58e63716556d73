public import Kernel

extension Array: ParameterValue where Element: ParameterValue {
    /// A list, or one value alone, or the word `none`. Refused: the same value twice and more than 200 values.
    public static func read(_ node: PolicyNode) throws(Misreading) -> [Element] {
        if node.word == "none" { return [] }
        guard let nodes = node.list else { return [try Element.read(node)] }
        guard nodes.count <= 200 else { throw Misreading(.list, at: node) }
        var values: [Element] = []
        for node in nodes {
            let value = try Element.read(node)
            guard !values.contains(value) else { throw Misreading(.list, at: node) }
            values.append(value)
        }
        return values
    }

    public var written: String { "[" + map(\.written).joined(separator: ", ") + "]" }
}

extension Dictionary: ParameterValue where Key == Topic, Value: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> [Topic: Value] {
        guard let entries = node.table, entries.count <= 200 else { throw Misreading(.table, at: node) }
        var values: [Topic: Value] = [:]
        for entry in entries {
            let topic = try Topic.read(PolicyNode(.word(entry.name), line: entry.line))
            values[topic] = try Value.read(entry.value)
        }
        return values
    }

    public var written: String {
        "{"
            + sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue): \($0.value.written)" }
            .joined(separator: ", ") + "}"
    }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
    /// The word `none` stands for nothing.
    public static func read(_ node: PolicyNode) throws(Misreading) -> Wrapped? {
        node.word == "none" ? nil : try Wrapped.read(node)
    }

    public var written: String { self?.written ?? "none" }
    public var quantity: Quantity? { self?.quantity }
}
