import CPostgreSQL

/// One statement kept prepared on a connection.
///
/// Whole numbers are given as bigint, texts as text, bytes as bytea: so an expression such as `?1 + 1` does not become a
/// small integer. The type of a parameter that was only ever NULL is left to the server; when a value comes for it, the
/// statement is prepared once more.
struct PreparedStatement {
    let name: String, rendered: String
    let types: [Oid]

    init(name: String, sql: String, for parameters: [SQLValue], after known: PreparedStatement?) {
        self.name = name
        rendered = known?.rendered ?? Placeholders.rendered(sql)
        var types = parameters.map(Self.type)
        if let known, known.types.count == types.count {
            for (index, type) in known.types.enumerated() where types[index] == 0 { types[index] = type }
        }
        self.types = types
    }

    func fits(_ parameters: [SQLValue]) -> Bool {
        guard parameters.count == types.count else { return false }
        for index in types.indices {
            let type = Self.type(parameters[index])
            if type != 0, type != types[index] { return false }
        }
        return true
    }

    /// Object ids of the server's built-in types (its catalogue `pg_type.dat`).
    private static func type(_ value: SQLValue) -> Oid {
        switch value {
        case .null: 0
        case .integer: 20
        case .text: 25
        case .blob: 17
        }
    }
}
