/// Looks over the text before YAML is read, and refuses what could make reading it expensive: anchors and aliases,
/// which multiply; tags; deep nesting; a quotation over several lines, behind which the rest could hide.
///
/// It errs on the side of refusing: a text that is refused wrongly can be put in quotes or after `|`.
struct PolicyScan {
    /// Lines that are indented more than this belong to a block of text (`|`).
    private var block: Int?
    private var nodes = 0

    static func problem(in text: String) -> PolicyProblem? {
        var scan = PolicyScan()
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            if let kind = scan.look(at: line) { return PolicyProblem(kind, line: number) }
        }
        return nil
    }

    private mutating func look(at line: Substring.UTF8View) -> PolicyProblem.Kind? {
        let indentation = line.prefix { $0 == 32 }.count
        let content = line.dropFirst(indentation)
        guard let first = content.first else { return nil }
        if let block {
            if indentation > block { return nil }
            self.block = nil
        }
        if first == UInt8(ascii: "#") { return nil }
        if first == UInt8(ascii: "%"), indentation == 0 { return .directive }
        if indentation > PolicyLimits.indentation { return .tooDeep }
        var walk = LineWalk(indentation: indentation)
        for byte in content {
            if let kind = walk.step(byte) { return kind }
            if walk.isComment { break }
        }
        guard !walk.isInQuote else { return .quote }
        guard walk.depth == 0 else { return .bracket }
        nodes += walk.nodes
        if nodes > PolicyLimits.nodes { return .tooMany }
        if walk.opensBlock { block = walk.column }
        return nil
    }
}
