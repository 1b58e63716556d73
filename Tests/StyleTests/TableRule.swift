/// A table is written by the target that owns it, and made by the migration of that owner; others only read.
enum TableRule {
    static let owners = [
        "store": "Store", "accounts": "Accounts", "membership": "Membership", "meetings": "Meetings",
        "proposals": "Proposals", "shares": "Shares", "voting": "Voting",
        "statutes": "CooperativeService", "service": "CooperativeService", "outbox": "CooperativeService",
    ]

    static func offences(in file: SwiftFile) -> [Offence] {
        guard file.path.hasPrefix("Sources/"), file.target != "TestSupport" else { return [] }
        return file.literals.filter { $0.text.contains("_") }.flatMap { literal in
            literal.text.matches(of: /\b(?:INSERT(?: OR [A-Z]+)? INTO|UPDATE|DELETE FROM)\s+([a-z]+)_[a-z_]+/)
                .compactMap { match in
                    let owner = owners[String(match.output.1)]
                    guard owner != file.target else { return nil }
                    return Offence(
                        file.path, literal.line, "\(match.output.0) is for \(owner ?? "nobody: unknown prefix") alone")
                }
        }
    }

    /// `0006_voting.sql` makes tables whose names begin with `voting_`.
    static func offences(inMigration file: TextFile) -> [Offence] {
        guard let name = file.path.firstMatch(of: /\d{4}_([a-z]+)/)?.output.1 else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            guard line.hasPrefix("CREATE "),
                let table = line.firstMatch(of: /CREATE TABLE\s+(?:IF NOT EXISTS\s+)?(\w+)/)?.output.1
            else {
                return nil
            }
            let prefix = table.prefix { $0 != "_" }
            guard let owner = owners[String(prefix)] else {
                return Offence(file.path, index + 1, "\(table) has the prefix of no target")
            }
            guard let home = owners[String(name)], home != owner else { return nil }
            return Offence(file.path, index + 1, "\(table) is for a migration of \(owner)")
        }
    }
}
