import Kernel
import Store

extension PollRegister {
    /// Writes the units of a roll, many in one statement: a roll of ten thousand opens within the second.
    func write(_ roll: Roll, of poll: PollID) throws {
        var rest = roll.units[...]
        while !rest.isEmpty {
            // Two sizes only, so that both statements stay prepared.
            let size = rest.count >= RollStatement.many ? RollStatement.many : 1
            let units = rest.prefix(size)
            rest = rest.dropFirst(size)
            try transaction.execute(
                size == 1 ? RollStatement.one : RollStatement.batch,
                [cooperative.sqlValue, poll.sqlValue] + units.flatMap(\.parameters))
        }
    }
}

/// The insert of one unit, and of many at once.
private enum RollStatement {
    static let many = 200
    static let one = text(rows: 1)
    static let batch = text(rows: many)

    private static func text(rows: Int) -> String {
        let values = (0..<rows).map { row in
            let first = 3 + row * 4
            return "(?1, ?2, ?\(first), ?\(first + 1), ?\(first + 2), ?\(first + 3))"
        }
        return "INSERT INTO voting_unit (cooperative_id, poll_id, number, holder_id, principal_id, kind) VALUES "
            + values.joined(separator: ", ")
    }
}

extension Unit {
    fileprivate var parameters: [SQLValue] {
        [number.sqlValue, holder.sqlValue, principal.sqlValue, kind.rawValue.sqlValue]
    }
}
