import Counting
public import Kernel
import Phrases
public import Store

/// Where ballots over options go in: all units of a holder in one statement, final as in `BallotBox`.
public struct ChoiceBox {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// What the voter is told, and told again when the same ballot comes in twice.
    public struct Receipt: Codable, Hashable, Sendable {
        public let poll: PollID
        /// The marks in their one way of writing.
        public let marks: String
        /// How many votes they stand for.
        public let votes: Int
        public let castAt: Timestamp
    }

    /// Casts the same marks for every unit that the holder has in the poll, or for one of them.
    ///
    /// The same marks, with the same reasons, answer again as the first time. Refused: a ballot that cannot be counted, another than the one that
    /// stands (`ballot-final`, 2:13), a closed poll, a person who is not on the roll, a poll that does not exist or asks
    /// for or against, a key that was used for another ballot (`key-reused`). Who enters it for somebody else is not
    /// told what a ballot says that another hand put in.
    public func cast(
        _ marks: Marks, argument: String? = nil, in poll: PollID, holder: PersonID, unit: Int? = nil,
        principal: PersonID? = nil, teller: PersonID? = nil, key: String? = nil, at now: Timestamp
    ) throws -> Receipt {
        try transaction.holdOpen(poll, of: cooperative)
        let register = ChoiceRegister(transaction: transaction, cooperative: cooperative)
        guard let choice = try register.choice(poll) else {
            guard try transaction.exists(poll, of: cooperative) else { throw Refusal(.notFound, .pollUnknown) }
            throw Refusal(.invalid, .ballotKind)
        }
        try refuse(.invalid, if: choice.grounds(for: marks, argument: argument))
        let (first, last) = try transaction.units(unit, of: principal, by: holder, in: poll, of: cooperative)
        let text = marks.text
        let reason = argument.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        let votes = try transaction.execute(
            Self.insert, cooperative, poll, holder, text, reason, now, teller ?? holder, key, first, last)
        if votes > 0 { return Receipt(poll: poll, marks: text, votes: votes, castAt: now) }
        if let key, try isSpent(key, on: text, in: poll, of: holder) { throw Refusal(.conflict, .keyReused) }
        return try standing(text, reason, in: poll, holder: holder, teller: teller, first: first, last: last)
    }

    /// Whether the key stands for another ballot: in another poll, with other marks, or of another holder.
    private func isSpent(_ key: String, on marks: String, in poll: PollID, of holder: PersonID) throws -> Bool {
        try transaction.rows(
            """
            SELECT b.poll_id, b.marks, u.holder_id FROM voting_choice_ballot b
            JOIN voting_unit u ON u.cooperative_id = b.cooperative_id AND u.poll_id = b.poll_id AND u.number = b.unit
            WHERE b.cooperative_id = ?1 AND b.key = ?2
            """,
            cooperative, key
        ).contains { row in
            try row.get(0, as: PollID.self) != poll || row.get(1, as: String.self) != marks
                || row.get(2, as: PersonID.self) != holder
        }
    }

    static let insert = """
        INSERT INTO voting_choice_ballot (cooperative_id, poll_id, unit, marks, argument, cast_at, cast_by, key)
        SELECT u.cooperative_id, u.poll_id, u.number, ?4, ?5, ?6, ?7, ?8
        FROM voting_unit u
        WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 AND u.number BETWEEN ?9 AND ?10
            AND NOT EXISTS (SELECT 1 FROM voting_closing c WHERE c.cooperative_id = ?1 AND c.poll_id = ?2)
            AND NOT EXISTS (SELECT 1 FROM voting_manner m WHERE m.cooperative_id = ?1 AND m.poll_id = ?2)
            AND NOT EXISTS (
                SELECT 1 FROM voting_barred x
                WHERE x.cooperative_id = ?1 AND x.poll_id = ?2 AND \(BarReach.bars))
            AND NOT EXISTS (
                SELECT 1 FROM voting_unit o
                JOIN voting_choice_ballot b
                    ON b.cooperative_id = o.cooperative_id AND b.poll_id = o.poll_id AND b.unit = o.number
                WHERE o.cooperative_id = ?1 AND o.poll_id = ?2 AND o.holder_id = ?3 AND o.number BETWEEN ?9 AND ?10
                    AND (b.marks <> ?4 AND b.cast_by = ?7 OR ?7 <> ?3 AND b.cast_by <> ?7))
            AND NOT EXISTS (SELECT 1 FROM voting_choice_ballot k WHERE k.cooperative_id = ?1 AND k.key = ?8)
        ORDER BY u.number
        ON CONFLICT DO NOTHING
        """

    /// Nothing went in: the ballot stood already, or there is a reason.
    private func standing(
        _ marks: String, _ reason: String?, in poll: PollID, holder: PersonID, teller: PersonID?, first: Int, last: Int
    ) throws -> Receipt {
        let rows = try transaction.rows(Self.standing, cooperative, poll, holder, first, last)
        if let teller, try rows.contains(where: { try $0.get(3, as: PersonID?.self).map { $0 != teller } ?? false }) {
            throw Refusal(.conflict, .ballotFinalOfAnother)
        }
        let ballots = try rows.compactMap { row -> (marks: String, reason: String?, castAt: Timestamp)? in
            guard let text: String = try row[0] else { return nil }
            return (text, try row[2], try row[1])
        }
        if let other = ballots.first(where: { $0.marks != marks || $0.reason != reason }) {
            throw Refusal(
                .conflict,
                Ground(
                    "ballot-final", .law("2:13 lid 1"), found: other.marks,
                    message: Phrases.Choices.ballotStands, remedy: Phrases.Voting.ballotFinalRemedy))
        }
        if let castAt = ballots.map(\.castAt).max() {
            let votes = ballots.count { $0.castAt == castAt }
            return Receipt(poll: poll, marks: marks, votes: votes, castAt: castAt)
        }
        if rows.isEmpty { throw Refusal(.authority, .notInRoll) }
        try transaction.requireByName(poll, of: cooperative)
        try transaction.requireNotBarred(holder, from: poll, of: cooperative)
        throw Refusal(.conflict, .pollClosed)
    }

    static let standing = """
        SELECT b.marks, b.cast_at, b.argument, b.cast_by
        FROM voting_unit u
        LEFT JOIN voting_choice_ballot b
            ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
        WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 AND u.number BETWEEN ?4 AND ?5
        ORDER BY u.number
        """
}
