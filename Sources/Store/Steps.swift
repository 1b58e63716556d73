/// What both engines share in running a body: after a statement fails, nothing more is done until the savepoint around it
/// (or the whole transaction) is rolled back, as PostgreSQL has it. So no body can go on with half of what it meant, and
/// both engines answer alike.
struct Steps {
    /// Why nothing more is done; the first failure.
    private(set) var failure: (any Error)?
    /// The engine rolled the whole transaction back by itself (disk full, connection lost): no savepoint helps.
    private(set) var isLost = false
    private(set) var depth = 0

    func proceed() throws {
        if let failure { throw failure }
    }

    mutating func failed(_ error: any Error, lost: Bool) -> any Error {
        if failure == nil { failure = error }
        if lost { isLost = true }
        return error
    }

    mutating func enter() -> Int {
        depth += 1
        return depth
    }

    mutating func leave() { depth -= 1 }
    mutating func rolledBack() { if !isLost { failure = nil } }
}
