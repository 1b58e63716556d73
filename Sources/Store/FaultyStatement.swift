/// The program asked the database something that it cannot do: SQL that does not parse, a wrong number of parameters, a
/// write in a read. A fault of the program, never of the person.
public struct FaultyStatement: Error, Hashable {
    public let sql: String
    /// The engine's words, for the log.
    public let detail: String

    public init(sql: String, detail: String) {
        self.sql = sql
        self.detail = detail
    }
}

/// Runs texts of several statements: migrations, and what tests prepare. Parameters have no place there.
package protocol ScriptRunning: Transaction {
    func run(script: String) throws
}
