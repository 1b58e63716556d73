public import Kernel
public import Store

/// The bodies of one cooperative.
public struct BodyRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ body: Body) throws {
        try transaction.execute(
            "INSERT INTO meetings_body (cooperative_id, id, code, name) VALUES (?1, ?2, ?3, ?4)",
            cooperative, body.id, body.code.rawValue, body.name)
    }

    public func body(_ code: Organ) throws -> Body? {
        try transaction.row(
            "SELECT id, code, name FROM meetings_body WHERE cooperative_id = ?1 AND code = ?2",
            cooperative, code.rawValue
        ).map(Self.body)
    }

    public func body(_ id: BodyID) throws -> Body? {
        try transaction.row(
            "SELECT id, code, name FROM meetings_body WHERE cooperative_id = ?1 AND id = ?2", cooperative, id
        ).map(Self.body)
    }

    public func all() throws -> [Body] {
        try transaction.rows(
            "SELECT id, code, name FROM meetings_body WHERE cooperative_id = ?1 ORDER BY code", cooperative
        ).map(Self.body)
    }

    private static func body(_ row: Row) throws -> Body {
        Body(id: try row[0], code: Organ(rawValue: try row[1]), name: try row[2])
    }
}
