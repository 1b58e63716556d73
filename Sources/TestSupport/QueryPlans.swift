public import Store

/// How the engine would answer a query, one step a line.
public func explain(_ sql: String, _ parameters: [SQLValue] = [], on database: any Database) async throws -> [String] {
    try await database.write(nil) { transaction in
        switch transaction.engine {
        case .sqlite:
            return try transaction.rows("EXPLAIN QUERY PLAN " + sql, parameters).map { try $0[3] }
        case .postgres:
            // Small tables are read whole whatever indexes they have; forbidden that, the plan shows what they offer.
            try transaction.execute("SET LOCAL enable_seqscan = off")
            return try transaction.rows("EXPLAIN " + sql, parameters).map { try $0[0] }
        }
    }
}

/// The steps of the plan that read a whole table or a whole index: empty for a query that stays fast with many rows.
public func fullScans(_ sql: String, _ parameters: [SQLValue] = [], on database: any Database) async throws -> [String]
{
    let plan = try await explain(sql, parameters, on: database)
    switch database.engine {
    case .sqlite: return plan.filter { $0.contains("SCAN ") && !$0.contains("CONSTANT ROW") }
    case .postgres:
        return plan.indices.filter { index in
            let line = plan[index]
            if line.contains("Seq Scan on") { return true }
            guard line.contains("Scan using") || line.contains("Index Scan on") else { return false }
            let detail = plan[(index + 1)...].prefix { !$0.contains("->") && !$0.contains("Scan ") }
            return !detail.contains { $0.contains("Index Cond") }
        }.map { plan[$0] }
    }
}
