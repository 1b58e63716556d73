import Kernel
import Store

// Why nothing went in; read only then.
extension BallotBox {
    /// A unit of the holder, with the ballot that stands for it.
    struct Unit {
        let choice: Vote?
        let castAt: Timestamp?
        let castBy: PersonID?
        let key: String?
    }

    func units(of holder: PersonID, in poll: PollID, first: Int, last: Int) throws -> [Unit] {
        try transaction.rows(Self.standing, cooperative, poll, holder, first, last).map { row in
            Unit(
                choice: try row.get(0, as: String?.self).map { try Stored.code($0, as: Vote.self) },
                castAt: try row.get(1), castBy: try row.get(2), key: try row.get(3))
        }
    }

    /// Whether the key stands for another ballot than this one: elsewhere, or here with another choice, by another hand,
    /// or for fewer units.
    func isSpent(_ key: String, on choice: Vote, by hand: PersonID, _ units: [Unit]) throws -> Bool {
        let here = units.filter { $0.key == key }
        guard here.isEmpty else {
            return here.contains { $0.choice != choice || $0.castBy != hand } || units.contains { $0.choice == nil }
        }
        return try transaction.row(
            "SELECT 1 FROM voting_ballot WHERE cooperative_id = ?1 AND key = ?2 LIMIT 1", cooperative, key) != nil
    }

    /// The ballot stood already, or there is a reason.
    func standing(_ choice: Vote, in poll: PollID, of holder: PersonID, _ units: [Unit]) throws -> Receipt {
        if let other = units.lazy.compactMap(\.choice).first(where: { $0 != choice }) {
            throw Refusal(.conflict, .ballotFinal(other))
        }
        if let castAt = units.compactMap(\.castAt).max() {
            return Receipt(poll: poll, choice: choice, votes: units.count { $0.castAt == castAt }, castAt: castAt)
        }
        guard try transaction.exists(poll, of: cooperative) else { throw Refusal(.notFound, .pollUnknown) }
        if units.isEmpty { throw Refusal(.authority, .notInRoll) }
        try transaction.requireByName(poll, of: cooperative)
        if try ChoiceRegister(transaction: transaction, cooperative: cooperative).choice(poll) != nil {
            throw Refusal(.invalid, .ballotKind)
        }
        try transaction.requireNotBarred(holder, from: poll, of: cooperative)
        throw Refusal(.conflict, .pollClosed)
    }

    static let standing = """
        SELECT b.choice, b.cast_at, b.cast_by, b.key
        FROM voting_unit u
        LEFT JOIN voting_ballot b
            ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
        WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 AND u.number BETWEEN ?4 AND ?5
        ORDER BY u.number
        """
}
