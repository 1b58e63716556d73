import Store

/// Lets a query ask the registers of the modules: what reads is passed on, and nothing can be written.
struct ReadOnlyTransaction: Transaction {
    let reading: any Reading

    var engine: Engine { reading.engine }

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [Row] { try reading.rows(sql, parameters) }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int { throw WrittenByAQuery() }

    func savepoint<Value>(_ body: () throws -> Value) throws -> Value { try body() }
}

/// A query tried to write: a mistake in the program.
struct WrittenByAQuery: Error {}

extension Glance {
    /// A scene to look through with the rules that commands live by; whatever would write in it fails.
    func scene(as viewer: Actor) -> Scene {
        Scene(
            transaction: ReadOnlyTransaction(reading: reading), cooperative: cooperative, actor: viewer, now: now,
            zone: zone, hall: hall)
    }
}
