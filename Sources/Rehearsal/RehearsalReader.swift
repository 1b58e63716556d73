public import Kernel
import Phrases
import Yams

/// Reads a rehearsal from YAML; what it cannot read it says with the line.
public enum RehearsalReader {
    public static func read(_ text: String, named name: String) throws(RehearsalUnreadable) -> RehearsalFile {
        guard text.utf8.count <= 1_000_000 else { throw RehearsalUnreadable(1, Phrases.Rehearsal.tooLarge) }
        guard !text.contains(where: { $0 == "&" || $0 == "*" }) || !hasAliases(text) else {
            throw RehearsalUnreadable(1, Phrases.Rehearsal.noAliases)
        }
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch {
            throw RehearsalUnreadable(line(of: error), Phrases.Rehearsal.notYAML)
        }
        guard let root = node.map(YAMLRecord.init), let root else {
            throw RehearsalUnreadable(1, Phrases.Rehearsal.notYAML)
        }
        try root.only(["rehearsal", "statutes", "override", "members", "groups", "names", "scenarios", "steps"])
        var shared: [String: JSONValue] = [:]
        if let overrides = try root.record("override") { shared = try overrides.values() }
        let count = try root.integer("members") ?? 0
        guard (0...CastList.most).contains(count) else {
            throw RehearsalUnreadable(root.line(of: "members"), Phrases.Rehearsal.tooManyMembers(CastList.most))
        }
        let cast = CastList(
            count: count, names: try root.texts("names") ?? [], groups: try groups(root))
        var scenarios: [Scenario] = []
        let scenes = try root.records("scenarios")
        for record in scenes ?? [root] {
            if record.node != root.node { try record.only(["name", "override", "steps"]) }
            var overrides = shared
            if record.node != root.node, let own = try record.record("override") {
                overrides.merge(try own.values()) { _, new in new }
            }
            var steps: [Step] = []
            let lines = try record.records("steps")
            for step in lines ?? [] { steps.append(try read(step)) }
            let ownName = try record.text("name")
            let title = try root.text("rehearsal")
            scenarios.append(
                Scenario(name: ownName ?? title ?? name, overrides: overrides, steps: steps, line: record.line))
        }
        return RehearsalFile(
            name: try root.text("rehearsal") ?? name,
            statutes: try root.text("statutes") ?? "neighbourhood-cooperative",
            statutesLine: root.line(of: "statutes"), cast: cast, scenarios: scenarios)
    }

    private static func groups(_ root: YAMLRecord) throws(RehearsalUnreadable) -> [String: ClosedRange<Int>] {
        guard let record = try root.record("groups") else { return [:] }
        var groups: [String: ClosedRange<Int>] = [:]
        for (name, value) in try record.values() { groups[name] = CastRange.read(value) }
        return groups
    }

    private static func read(_ record: YAMLRecord) throws(RehearsalUnreadable) -> Step {
        try record.only(
            ["on", "at", "as", "do", "with", "body", "key", "of", "dryRun", "save", "expect", "grounds", "state"])
        guard let command = try record.text("do") else {
            throw RehearsalUnreadable(record.line, Phrases.Rehearsal.noCommand)
        }
        var day: Day?, minute: Int?
        if let on = try record.text("on") {
            let parts = on.split(separator: " ")
            day = parts.first.flatMap { Day(String($0)) }
            guard day != nil, parts.count <= 2 else {
                throw RehearsalUnreadable(record.line, Phrases.Rehearsal.badDay(on))
            }
            if parts.count == 2 { minute = try time(String(parts[1]), record) }
        }
        if let at = try record.text("at") { minute = try time(at, record) }
        var expectation = Expectation.accepted
        if let text = try record.text("expect") {
            guard let known = Expectation(rawValue: text) else {
                throw RehearsalUnreadable(record.line, Phrases.Rehearsal.badExpectation(text))
            }
            expectation = known
        }
        return Step(
            line: record.line, day: day, minute: minute, actor: try record.text("as") ?? "secretary", command: command,
            fields: try record.record("with")?.values() ?? [:], body: try record.longText("body"),
            key: try record.longText("key"), of: try record.text("of"), isTrial: try record.text("dryRun") == "true",
            save: try record.text("save"), expect: expectation,
            grounds: try record.texts("grounds").map(Set.init), state: try record.record("state")?.values() ?? [:])
    }

    private static func time(_ text: String, _ record: YAMLRecord) throws(RehearsalUnreadable) -> Int {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { throw RehearsalUnreadable(record.line, Phrases.Rehearsal.badTime(text)) }
        return hour * 60 + minute
    }

    /// An anchor or alias stands at the start of a value.
    private static func hasAliases(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            guard let value = line.split(separator: ":", maxSplits: 1).last else { return false }
            let start = value.first { $0 != " " && $0 != "-" && $0 != "[" }
            return start == "&" || start == "*"
        }
    }

    private static func line(of problem: any Error) -> Int {
        switch problem as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: 1
        }
    }
}

/// The file cannot be played: where, and why.
public struct RehearsalUnreadable: Error {
    public let line: Int
    public let message: Phrase

    init(_ line: Int, _ message: Phrase) {
        self.line = line
        self.message = message
    }
}
