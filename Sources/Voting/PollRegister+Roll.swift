import Kernel
import Store

extension PollRegister {
    /// Writes the units of a roll, many in one statement: a roll of a hundred thousand opens within
    /// two seconds.
    func write(_ roll: Roll, of poll: PollID) throws {
        var rest = roll.units[...]
        while !rest.isEmpty {
            // Two sizes only, so that both statements stay prepared.
            let size = rest.count >= RollStatement.many ? RollStatement.many : 1
            let units = rest.prefix(size)
            rest = rest.dropFirst(size)
            try transaction.execute(
                size == 1 ? RollStatement.one : RollStatement.batch,
                RollStatement.parameters([cooperative.sqlValue, poll.sqlValue], units))
        }
    }
}

/// The insert of one unit, and of many at once.
private enum RollStatement {
    static let many = 200
    static let one = text(rows: 1)
    static let batch = text(rows: many)

    static func parameters(_ head: [SQLValue], _ units: ArraySlice<Unit>) -> [SQLValue] {
        var values = head
        values.reserveCapacity(head.count + units.count * 4)
        for unit in units {
            let holder = unit.holder.sqlValue
            values.append(unit.number.sqlValue)
            values.append(holder)
            // An id is written out once where both are the same.
            values.append(unit.principal == unit.holder ? holder : unit.principal.sqlValue)
            values.append(unit.kind.rawValue.sqlValue)
        }
        return values
    }

    private static func text(rows: Int) -> String {
        let values = (0..<rows).map { row in
            let first = 3 + row * 4
            return "(?1, ?2, ?\(first), ?\(first + 1), ?\(first + 2), ?\(first + 3))"
        }
        return "INSERT INTO voting_unit (cooperative_id, poll_id, number, holder_id, principal_id, kind) VALUES "
            + values.joined(separator: ", ")
    }
}
