/// Names that are kept forever, once given.
enum NameRules {
    static func isKebabCase(_ name: String) -> Bool { name.wholeMatch(of: /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/) != nil }

    /// `0001_store.sql`, `0002_accounts.sql` and so on, without a gap and without two of the same number.
    static func migrations(_ names: [String]) -> [Offence] {
        names.sorted().enumerated().compactMap { index, name in
            guard let match = name.wholeMatch(of: /(\d{4})_[a-z]+(?:_[a-z]+)*\.sql/) else {
                return Offence("Migrations/" + name, 1, "not named NNNN_name.sql")
            }
            guard Int(match.output.1) == index + 1 else {
                return Offence("Migrations/" + name, 1, "number \(index + 1) is expected here")
            }
            return nil
        }
    }

    /// A command's name, where its type gives it.
    struct CommandName {
        let path: String
        let line: Int
        let name: String
    }

    static func commandNames(in file: SwiftFile) -> [CommandName] {
        guard file.path.hasPrefix("Sources/CooperativeService/Commands/") else { return [] }
        return file.literals.compactMap { literal in
            guard literal.before.contains(/static (?:let|var) name(?:: String)?\s*(?:=|\{)\s*"?$/) else { return nil }
            return CommandName(path: file.path, line: literal.line, name: literal.text)
        }
    }

    static func commands(_ names: [CommandName]) -> [Offence] {
        let counts = Dictionary(grouping: names, by: \.name).mapValues(\.count)
        return names.compactMap { command in
            if !isKebabCase(command.name) {
                return Offence(command.path, command.line, "\(command.name) is not in kebab-case")
            }
            return counts[command.name] == 1
                ? nil : Offence(command.path, command.line, "two commands are named \(command.name)")
        }
    }

    /// The codes of grounds stand in the JSON and in the manual.
    static func groundCodes(in file: SwiftFile) -> [Offence] {
        guard file.path.hasPrefix("Sources/") else { return [] }
        return file.literals.compactMap { literal in
            guard literal.before.hasSuffix("(") || literal.before.hasSuffix(" "),
                literal.before.contains(/\bGround\(\s*$/), !literal.text.contains(SwiftFile.hole),
                !isKebabCase(literal.text)
            else { return nil }
            return Offence(file.path, literal.line, "the code \(literal.text) is not in kebab-case")
        }
    }

    /// Every public type says what it means in the cooperative; parts of a type and types without content may leave it.
    static func undocumentedTypes(in file: SwiftFile) -> [Offence] {
        guard file.path.hasPrefix("Sources/"), file.target != "TestSupport" else { return [] }
        let lines = file.file.lines
        return file.code.enumerated().compactMap { index, line in
            guard line.hasPrefix("public "),
                line.contains(/^public (?:final |indirect )*(?:struct|enum|class|protocol|actor) \w/),
                !line.hasSuffix("{}")
            else {
                return nil
            }
            var above = index - 1
            while above >= 0, lines[above].contains(/^\s*@/) { above -= 1 }
            guard above < 0 || !lines[above].contains(/^\s*\/\/\//) else { return nil }
            return Offence(file.path, index + 1, "a public type without a comment that says what it means")
        }
    }
}
