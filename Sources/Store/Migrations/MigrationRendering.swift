/// One text of a migration as each engine reads it.
///
/// The text is written for SQLite, types in capitals (`STRICT` tables, `INTEGER`, `BLOB`, `TEXT`); a column may be
/// named `text`. On PostgreSQL `INTEGER` becomes BIGINT, `BLOB` BYTEA, `TEXT` gets the binary collation that SQLite has,
/// and `STRICT` goes. Lines that start with `@` are ours:
/// `@appendOnly(table)` makes triggers that refuse UPDATE and DELETE; what stands between `@only sqlite` or
/// `@only postgres` and `@end` goes to that engine alone, as it is.
enum MigrationRendering {
    static func rendered(_ text: String, for engine: Engine) throws -> String {
        var result = "", shared = ""
        var only: Engine?
        func flush() {
            result += engine == .sqlite ? shared : postgres(shared)
            shared = ""
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch try Directive(line) {
            case nil where only == nil: shared += line + "\n"
            case nil: if only == engine { result += line + "\n" }
            case .appendOnly(let table):
                guard only == nil else { throw FaultyStatement(sql: String(line), detail: "inside @only") }
                flush()
                result += AppendOnlyTriggers.sql(table, engine)
            case .only(let named):
                guard only == nil else { throw FaultyStatement(sql: String(line), detail: "inside @only") }
                flush()
                only = named
            case .end:
                guard only != nil else { throw FaultyStatement(sql: String(line), detail: "no @only before it") }
                only = nil
            }
        }
        guard only == nil else { throw FaultyStatement(sql: "@only", detail: "no @end after it") }
        flush()
        return result
    }

    private static func postgres(_ text: String) -> String {
        var scanner = SQLScanner(text)
        var result = "", previous = ""
        while let piece = scanner.next() {
            guard case .code(let code) = piece else {
                result += piece.text
                continue
            }
            result += words(code, after: &previous)
        }
        return result
    }

    private static func words(_ code: String, after previous: inout String) -> String {
        var result = "", word = ""
        func finish() {
            guard !word.isEmpty else { return }
            switch word {
            case "INTEGER": result += "BIGINT"
            case "BLOB": result += "BYTEA"
            // `CAST(x AS TEXT)` takes no collation.
            case "TEXT": result += previous == "AS" ? "TEXT" : "TEXT COLLATE \"C\""
            case "STRICT": break
            default: result += word
            }
            previous = word.uppercased()
            word = ""
        }
        for character in code {
            if character.isLetter || character.isNumber || character == "_" {
                word.append(character)
            } else {
                finish()
                result.append(character)
            }
        }
        finish()
        return result
    }
}

/// A line of a migration that starts with `@`.
private enum Directive {
    case appendOnly(table: String), only(Engine), end

    init?(_ line: Substring) throws {
        let text = line.drop { $0 == " " || $0 == "\t" }
        guard text.first == "@" else { return nil }
        let words = text.dropFirst().split { $0 == " " || $0 == "(" || $0 == ")" || $0 == ";" || $0 == "\r" }
        switch (words.first, words.count) {
        case ("appendOnly", 2): self = .appendOnly(table: String(words[1]))
        case ("only", 2):
            guard let engine = Engine(rawValue: String(words[1])) else { fallthrough }
            self = .only(engine)
        case ("end", 1): self = .end
        default: throw FaultyStatement(sql: String(line), detail: "not a line that migrations know")
        }
    }
}

/// Triggers that refuse to change or take away a row.
enum AppendOnlyTriggers {
    static func sql(_ table: String, _ engine: Engine) -> String {
        switch engine {
        case .sqlite:
            """
            CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table) BEGIN
                SELECT RAISE(ABORT, '\(SQLiteFailures.appendOnlyMark): \(table)');
            END;
            CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table) BEGIN
                SELECT RAISE(ABORT, '\(SQLiteFailures.appendOnlyMark): \(table)');
            END;

            """
        case .postgres:
            """
            CREATE TRIGGER \(table)_no_change BEFORE UPDATE OR DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION store_refuse_change();
            CREATE TRIGGER \(table)_no_truncate BEFORE TRUNCATE ON \(table)
                FOR EACH STATEMENT EXECUTE FUNCTION store_refuse_change();

            """
        }
    }
}
