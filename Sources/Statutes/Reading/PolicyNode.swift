/// One value as it stands in a policy file, with the line on which it stands: a word, a list or a table.
///
/// Nothing is guessed here: `no` is the word "no". What a word means is decided by the parameter that reads it.
public struct PolicyNode: Sendable, Hashable {
    public indirect enum Content: Sendable, Hashable {
        case word(String)
        case list([PolicyNode])
        case table([PolicyEntry])
    }

    public let content: Content
    /// Counted from 1; 0 for a value that no file holds (an override, a default).
    public let line: Int

    public init(_ content: Content, line: Int = 0) {
        self.content = content
        self.line = line
    }

    public var word: String? {
        guard case .word(let text) = content else { return nil }
        return text
    }

    public var list: [PolicyNode]? {
        guard case .list(let nodes) = content else { return nil }
        return nodes
    }

    public var table: [PolicyEntry]? {
        guard case .table(let entries) = content else { return nil }
        return entries
    }

    /// The value under a name; nil where this is no table or the name does not stand in it.
    public subscript(name: String) -> PolicyNode? { table?.first { $0.name == name }?.value }
}

/// One line of a table in a policy file: a name and its value.
public struct PolicyEntry: Sendable, Hashable {
    public let name: String, line: Int, value: PolicyNode

    public init(_ name: String, _ value: PolicyNode, line: Int = 0) {
        self.name = name
        self.line = line
        self.value = value
    }
}

extension PolicyNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(stringLiteral text: String) { self.init(.word(text)) }
    public init(integerLiteral number: Int) { self.init(.word(String(number))) }
    public init(booleanLiteral flag: Bool) { self.init(.word(flag ? "true" : "false")) }
}

extension PolicyNode: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(arrayLiteral nodes: PolicyNode...) { self.init(.list(nodes)) }
    public init(dictionaryLiteral entries: (String, PolicyNode)...) {
        self.init(.table(entries.map { PolicyEntry($0.0, $0.1) }))
    }
}

extension PolicyNode {
    /// On one line, for messages and comparisons: `[email, post]`, `{amend: 2/3}`.
    public var written: String {
        switch content {
        case .word(let text): text
        case .list(let nodes): "[" + nodes.map(\.written).joined(separator: ", ") + "]"
        case .table(let entries):
            "{" + entries.map { "\($0.name): \($0.value.written)" }.joined(separator: ", ") + "}"
        }
    }
}

extension PolicyNode {
    /// Reads one field of a table; the standard where the field does not stand in it.
    func field<Value: ParameterValue>(_ name: String, or standard: Value) throws(Misreading) -> Value {
        guard let node = self[name] else { return standard }
        return try Value.read(node)
    }
}
