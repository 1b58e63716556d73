public import Kernel
public import Store

/// Where ballots of before the meeting go in: one for each voter, and final (2:13, 2:38 lid 8).
public struct EarlyBox {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Casts a choice for these principals; the same choice again answers as the first time.
    ///
    /// A ballot that another hand cast before, as who acted for an organisation until then, stands and holds back no other.
    /// Refused: another choice than the one that stands, a vote that is closed, a key that was used for another ballot.
    public func cast(
        _ choice: Vote, in vote: PollID, for principals: [PersonID], by hand: PersonID, key: String?, at now: Timestamp
    ) throws -> BallotBox.Receipt {
        try holdOpen(vote)
        let standing = try principals.compactMap { try ballot(of: $0, in: vote) }
        let isAll = standing.count == principals.count
        if let other = standing.first(where: { $0.choice != choice && (isAll || $0.castBy == hand) }) {
            throw Refusal(.conflict, .ballotFinal(other.choice))
        }
        if isAll, let castAt = standing.map(\.castAt).max() {
            return BallotBox.Receipt(poll: vote, choice: choice, votes: standing.count, castAt: castAt)
        }
        guard try closing(of: vote) == nil else { throw Refusal(.conflict, .pollClosed) }
        if let key, try isUsed(key) { throw Refusal(.conflict, .keyReused) }
        var votes = 0
        for person in principals {
            votes += try transaction.execute(
                """
                INSERT INTO voting_early_ballot (cooperative_id, early_id, person_id, choice, cast_at, cast_by, key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING
                """, cooperative, vote, person, choice.rawValue, now, hand, key)
        }
        return BallotBox.Receipt(poll: vote, choice: choice, votes: votes, castAt: now)
    }

    /// On PostgreSQL a ballot waits for a closing that is under way; on SQLite the one writer does that by itself.
    private func holdOpen(_ vote: PollID) throws {
        guard transaction.engine == .postgres else { return }
        _ = try transaction.row(
            "SELECT 1 FROM voting_early WHERE cooperative_id = ?1 AND id = ?2 FOR SHARE", cooperative, vote)
    }

    private func ballot(
        of person: PersonID, in vote: PollID
    ) throws -> (choice: Vote, castAt: Timestamp, castBy: PersonID)? {
        try transaction.row(
            """
            SELECT choice, cast_at, cast_by FROM voting_early_ballot
            WHERE cooperative_id = ?1 AND early_id = ?2 AND person_id = ?3
            """, cooperative, vote, person
        ).map { (try Stored.code($0[0], as: Vote.self), try $0[1], try $0[2]) }
    }

    private func closing(of vote: PollID) throws -> Row? {
        try transaction.row(
            "SELECT closed_at FROM voting_early_closing WHERE cooperative_id = ?1 AND early_id = ?2", cooperative, vote)
    }

    private func isUsed(_ key: String) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM voting_early_ballot WHERE cooperative_id = ?1 AND key = ?2 LIMIT 1", cooperative, key)
            != nil
    }
}
