internal import Yams

/// Reads the text of a policy file into `PolicyNode`s, or says why it cannot be read. Never more than the limits.
enum PolicyReader {
    static func read(_ bytes: [UInt8]) throws(PolicyProblem) -> PolicyNode {
        try read(try text(bytes))
    }

    /// UTF-8 with Unix lines, without a byte order mark; refused: other encodings, control characters, too much.
    static func text(_ bytes: [UInt8]) throws(PolicyProblem) -> String {
        guard bytes.count <= PolicyLimits.bytes else { throw PolicyProblem(.tooLarge) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PolicyProblem(.notUTF8)
        }
        return text
    }

    static func read(_ given: String) throws(PolicyProblem) -> PolicyNode {
        guard given.utf8.count <= PolicyLimits.bytes else { throw PolicyProblem(.tooLarge) }
        let text = try clean(given)
        if let problem = PolicyScan.problem(in: text) { throw problem }
        let root = try compose(text)
        var count = 0
        return try convert(root, depth: 0, count: &count)
    }

    private static func clean(_ given: String) throws(PolicyProblem) -> String {
        var line = 1
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in given.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\r" { continue }
            if previous == "\r", scalar != "\n" { throw PolicyProblem(.control, line: line) }
            if scalar == "\u{FEFF}", scalars.isEmpty { continue }
            let isControl =
                (scalar.value < 32 && scalar != "\n") || (127...159).contains(scalar.value)
                || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{FEFF}"
            if isControl { throw PolicyProblem(.control, line: line) }
            if scalar == "\n" { line += 1 }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    private static func compose(_ text: String) throws(PolicyProblem) -> Node {
        let root: Node?
        do {
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw PolicyProblem(error)
        } catch {
            throw PolicyProblem(.notYAML(""))
        }
        guard let root, root.scalar?.string != "" else { throw PolicyProblem(.empty) }
        return root
    }

    private static func convert(_ node: Node, depth: Int, count: inout Int) throws(PolicyProblem) -> PolicyNode {
        let line = node.mark?.line ?? 0
        count += 1
        guard count <= PolicyLimits.nodes else { throw PolicyProblem(.tooMany, line: line) }
        guard depth < PolicyLimits.indentation + PolicyLimits.brackets else {
            throw PolicyProblem(.tooDeep, line: line)
        }
        switch node {
        case .scalar(let scalar): return PolicyNode(.word(scalar.string), line: line)
        case .alias: throw PolicyProblem(.reference, line: line)
        case .sequence(let nodes):
            var list: [PolicyNode] = []
            for node in nodes { list.append(try convert(node, depth: depth + 1, count: &count)) }
            return PolicyNode(.list(list), line: line)
        case .mapping(let pairs):
            var table: [PolicyEntry] = []
            for (key, value) in pairs {
                guard let name = key.scalar?.string, !name.isEmpty else {
                    throw PolicyProblem(.nameExpected, line: key.mark?.line ?? line)
                }
                table.append(
                    PolicyEntry(
                        name, try convert(value, depth: depth + 1, count: &count), line: key.mark?.line ?? line))
            }
            return PolicyNode(.table(table), line: line)
        }
    }
}

extension PolicyProblem {
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(.notYAML(problem), line: mark.line)
        case .duplicatedKeysInMapping(let names, let context):
            self.init(.duplicate(names.first ?? ""), line: context.mark.line)
        case .reader(let problem, _, _, _): self.init(.notYAML(problem))
        default: self.init(.notYAML(""))
        }
    }
}
