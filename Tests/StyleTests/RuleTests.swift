import Testing

/// The rules themselves, on small texts: what they catch and what they let through.
@Suite struct RuleTests {
    static let sentences: [(code: String, target: String, caught: Bool)] = [
        ("let a = \"Deze dag is te vroeg\"", "Voting", true),
        ("let a = \"Only \\(n) members voted.\"", "Voting", true),
        ("let a = \"\"\"\n    Kies een latere dag.\n    \"\"\"", "Meetings", true),
        ("let a = f(\"x\", g(\"Kies een latere dag\"))", "Meetings", true),
        ("p { \"Sign in\" }", "Web", true),
        ("let a = x(detail: \"in \\(f(\"pick a later day\")) here\")", "Store", true),
        ("let a = \"Sign in\"", "Accounts", false),
        ("let a = \"Deze dag is te vroeg\"", "Phrases", false),
        ("// \"Deze dag is te vroeg\"", "Voting", false),
        ("let a = \"SELECT id FROM voting_poll where it stands\"", "Voting", false),
        ("let a = \"\"\"\n    INSERT INTO voting_ballot (id)\n    select a from b\n    \"\"\"", "Voting", false),
        ("throw Faulty(sql: sql, detail: \"a number that is not whole\")", "Store", false),
        ("logger.info(\"the server has started\")", "Web", false),
        ("logger.info(Message(\"the server has started\"))", "Web", false),
        ("preconditionFailure(\"an array with\" + \" a last null\")", "Store", false),
        ("div(.class(\"notice refused wide\")) { x }", "Web", false),
        ("let a = \"default-src 'none'; style-src 'self'\"", "Web", false),
        ("let a = \"id, number, title, text\"", "Proposals", false),
        ("let a = \"main p a { color: red }\"", "Web", false),
        ("let a = \"{body: \\(a), subjects: \\(b), seats: \\(c)}\"", "Statutes", false),
        ("let a = \"\\(a) \\(b) \\(c)\"", "Web", false),
        ("@Option(help: \"where the data are kept\")", "zeggenschap", false),
        ("@Option(help: \"where the data are kept\")", "Web", true),
    ]

    @Test(arguments: sentences)
    func sentencesAreFound(code: String, target: String, caught: Bool) {
        let file = SwiftFile(path: "Sources/\(target)/A.swift", text: code)
        #expect(!SentenceRule.offences(in: file).isEmpty == caught)
    }

    static let calls: [(code: String, target: String, caught: Bool)] = [
        ("fatalError(\"x\")", "Web", true),
        ("let a = try! f()", "Web", true),
        ("let a = try? f()", "Web", false),
        ("let a = b as! C", "HTML", true),
        ("let a = Date()", "Meetings", true),
        ("let a = Date()", "Web", false),
        ("let a: Double = 1", "Voting", true),
        ("let a: Double = 1", "Web", false),
        ("// a Double is not exact", "Voting", false),
        ("let a = \"Double\"", "Voting", false),
        ("let id = UUID()", "Accounts", true),
        ("print(a)", "Store", true),
        ("page.print(a)", "Store", false),
        ("print(a)", "zeggenschap", false),
        ("import Foundation", "Voting", true),
        ("import FoundationEssentials", "Voting", false),
        ("public import Foundation", "Web", false),
    ]

    @Test(arguments: calls)
    func bannedCallsAreFound(code: String, target: String, caught: Bool) {
        let file = SwiftFile(path: "Sources/\(target)/A.swift", text: code)
        #expect(!BannedCall.all.flatMap { $0.offences(in: file) }.isEmpty == caught)
    }

    static let statements: [(sql: String, target: String, caught: Bool)] = [
        ("INSERT INTO voting_ballot (id) VALUES (?1)", "Voting", false),
        ("INSERT INTO voting_ballot (id) VALUES (?1)", "CooperativeService", true),
        ("SELECT id FROM voting_ballot", "CooperativeService", false),
        ("UPDATE store_cooperative SET head_number = ?1", "Store", false),
        ("UPDATE store_cooperative SET head_number = ?1", "Voting", true),
        ("SELECT 1 FROM voting_poll FOR UPDATE", "Meetings", false),
        ("DELETE FROM unknown_thing", "Store", true),
        ("INSERT INTO statutes_version (id) VALUES (?1)", "CooperativeService", false),
    ]

    @Test(arguments: statements)
    func writesOfForeignTablesAreFound(sql: String, target: String, caught: Bool) {
        let file = SwiftFile(path: "Sources/\(target)/A.swift", text: "f(\"\(sql)\")")
        #expect(!TableRule.offences(in: file).isEmpty == caught)
    }

    static let imports: [(code: String, target: String, caught: Bool)] = [
        ("import Meetings", "Voting", true), ("public import Kernel", "Voting", false),
        ("import Store", "Statutes", true), ("import Voting", "Web", true),
        ("import Voting", "CooperativeService", false),
        ("@testable import struct Kernel.Day", "Kernel", true), ("import Crypto", "Store", false),
    ]

    @Test(arguments: imports)
    func crossedWallsAreFound(code: String, target: String, caught: Bool) {
        let file = SwiftFile(path: "Sources/\(target)/A.swift", text: code)
        #expect(!ImportRule.offences(in: file).isEmpty == caught)
    }

    @Test func migrationsWithAGapOrTheSameNumberAreFound() {
        #expect(NameRules.migrations(["0001_store.sql", "0002_accounts.sql"]).isEmpty)
        #expect(NameRules.migrations(["0001_store.sql", "0003_voting.sql"]).count == 1)
        #expect(NameRules.migrations(["0001_store.sql", "0001_voting.sql"]).count == 1)
        #expect(NameRules.migrations(["1-store.sql"]).count == 1)
    }

    @Test func aTableInTheMigrationOfAnotherIsFound() {
        let text = "CREATE TABLE voting_poll (\n);\nCREATE TABLE meetings_body (\n);\n"
        let found = TableRule.offences(inMigration: TextFile(path: "Migrations/0006_voting.sql", text: text))
        #expect(found.map(\.line) == [3])
    }

    @Test func commandNamesAreFoundAndCompared() {
        let folder = "Sources/CooperativeService/Commands/"
        let files = [
            SwiftFile(path: folder + "A.swift", text: "public static let name = \"open-poll\"\n"),
            SwiftFile(path: folder + "B.swift", text: "static var name: String { \"open-poll\" }\n"),
            SwiftFile(path: folder + "C.swift", text: "static let name = \"closePoll\"\n"),
            SwiftFile(path: folder + "D.swift", text: "static let name = \"cast-ballot\"\n"),
        ]
        let names = files.flatMap(NameRules.commandNames)
        #expect(names.map(\.name) == ["open-poll", "open-poll", "closePoll", "cast-ballot"])
        #expect(NameRules.commands(names).count == 3)
    }

    @Test func codesOfGroundsAreRead() {
        let file = SwiftFile(
            path: "Sources/Voting/A.swift", text: "Ground(\n    \"Quorum_missing\", a)\nGround(\"tie\")\n")
        #expect(NameRules.groundCodes(in: file).count == 1)
    }

    static let paths: [(text: String, caught: Bool)] = [
        ("cd /wo" + "rk/main", true), ("\"/ro" + "ot/x\"", true), ("/ho" + "me/anna/x", true), ("/tmp/x", false),
        ("/usr/lib/postgresql/15/bin", false), ("https://example.org/work" + "/", false),
        ("Sources/Network/root.swift", false),
    ]

    @Test(arguments: paths)
    func pathsOfOneMachineAreFound(text: String, caught: Bool) {
        #expect(!MachineRules.paths(TextFile(path: "README.md", text: text)).isEmpty == caught)
    }

    @Test func linesKeepTheirNumbers() {
        let text = "/* a\n b */\nlet a = \"\"\"\n  x\n  \"\"\"\nlet b = #\"c \"d\" \\(e)\"#\nlet c = \"f\"\n"
        let file = SwiftFile(path: "Sources/Web/A.swift", text: text)
        #expect(file.literals.map(\.line) == [3, 6, 7])
        #expect(file.literals[1].text == "c \"d\" \\(e)")
        #expect(file.code.count == text.split(separator: "\n", omittingEmptySubsequences: false).count)
    }
}
