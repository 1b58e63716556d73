public import Kernel
public import Store

/// Where ballots go in. It is the busiest place of the house: casting is one statement, with one more on PostgreSQL.
public struct BallotBox {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// What the voter is told, and told again when the same ballot comes in twice.
    public struct Receipt: Codable, Hashable, Sendable {
        public let poll: PollID
        public let choice: Vote
        /// How many votes this choice stands for.
        public let votes: Int
        public let castAt: Timestamp
    }

    /// Casts one choice for every unit that the holder has in the poll, or for one of them.
    ///
    /// The same choice again answers as the first time. Refused: another choice than the one that stands
    /// (`ballot-final`, 2:13), a closed poll, a person who is not on the roll, a poll that does not exist, a key that was
    /// used for another ballot (`key-reused`). Who enters it for somebody else is not told, nor can find out by trying, what
    /// a ballot says that another hand put in.
    /// - Parameters:
    ///   - principal: whose vote it is, where the holder has several.
    ///   - teller: who enters it, when that is not the holder.
    ///   - key: the idempotency key of the request, kept with the ballot.
    public func cast(
        _ choice: Vote, in poll: PollID, holder: PersonID, unit: Int? = nil, principal: PersonID? = nil,
        teller: PersonID? = nil, key: String? = nil, at now: Timestamp
    ) throws -> Receipt {
        try transaction.holdOpen(poll, of: cooperative)
        let (first, last) = try transaction.units(unit, of: principal, by: holder, in: poll, of: cooperative)
        let votes = try transaction.execute(
            Self.insert, cooperative, poll, holder, choice.rawValue, now, teller ?? holder, key, first, last)
        if votes > 0 { return Receipt(poll: poll, choice: choice, votes: votes, castAt: now) }
        let units = try units(of: holder, in: poll, first: first, last: last)
        if let teller, units.contains(where: { $0.choice != nil && $0.castBy != teller }) {
            throw Refusal(.conflict, .ballotFinalOfAnother)
        }
        if let key, try isSpent(key, on: choice, by: teller ?? holder, units) {
            let other = units.lazy.compactMap(\.choice).first { $0 != choice }
            throw Refusal(.conflict, [.keyReused] + (other.map { [.ballotFinal($0)] } ?? []))
        }
        return try standing(choice, in: poll, of: holder, units)
    }

    /// All units of the holder, or none: nothing goes in where a ballot of the same hand says otherwise, after the closing, or
    /// under a key that was used before. What another hand cast before, as who acted for an organisation until then, stands by
    /// itself and holds back no other vote.
    static let insert = """
        INSERT INTO voting_ballot (cooperative_id, poll_id, unit, choice, cast_at, cast_by, key)
        SELECT u.cooperative_id, u.poll_id, u.number, ?4, ?5, ?6, ?7
        FROM voting_unit u
        WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 AND u.number BETWEEN ?8 AND ?9
            AND NOT EXISTS (SELECT 1 FROM voting_closing c WHERE c.cooperative_id = ?1 AND c.poll_id = ?2)
            AND NOT EXISTS (SELECT 1 FROM voting_choice_poll k WHERE k.cooperative_id = ?1 AND k.poll_id = ?2)
            AND NOT EXISTS (SELECT 1 FROM voting_manner m WHERE m.cooperative_id = ?1 AND m.poll_id = ?2)
            AND NOT EXISTS (
                SELECT 1 FROM voting_barred x
                WHERE x.cooperative_id = ?1 AND x.poll_id = ?2 AND \(BarReach.bars))
            AND NOT EXISTS (
                SELECT 1 FROM voting_unit o
                JOIN voting_ballot b
                    ON b.cooperative_id = o.cooperative_id AND b.poll_id = o.poll_id AND b.unit = o.number
                WHERE o.cooperative_id = ?1 AND o.poll_id = ?2 AND o.holder_id = ?3 AND o.number BETWEEN ?8 AND ?9
                    AND (b.choice <> ?4 AND b.cast_by = ?6 OR ?6 <> ?3 AND b.cast_by <> ?6))
            AND NOT EXISTS (SELECT 1 FROM voting_ballot k WHERE k.cooperative_id = ?1 AND k.key = ?7)
        ORDER BY u.number
        ON CONFLICT DO NOTHING
        """
}
