public import Kernel
import Store

extension PollRegister {
    /// Every ballot of a poll, as it was cast.
    /// - Parameter hasOffices: whether those of officers who are no members are told apart.
    public func tally(of poll: PollID, tellingNonMembers hasOffices: Bool = false) throws -> Tally {
        let ballots = try transaction.rows(
            "SELECT unit, choice, cast_at FROM voting_ballot WHERE cooperative_id = ?1 AND poll_id = ?2 ORDER BY unit",
            cooperative, poll
        ).map { row in
            Ballot(unit: try row[0], choice: try Stored.code(row[1], as: Vote.self), castAt: try row[2])
        }
        return Tally(poll: poll, ballots: ballots, offices: hasOffices ? try offices(in: poll) : [])
    }

    /// The units of officers who are no members (2:38 lid 3).
    public func offices(in poll: PollID) throws -> Set<Int> {
        Set(
            try transaction.rows(
                "SELECT number FROM voting_unit WHERE cooperative_id = ?1 AND poll_id = ?2 AND kind = 'office'",
                cooperative, poll
            ).map { try $0.get(0, as: Int.self) })
    }

    /// Records the end of a poll. A second closing breaks the key and is refused by the database.
    public func close(_ closing: Closing) throws {
        try transaction.execute(
            """
            INSERT INTO voting_closing
                (cooperative_id, poll_id, closed_at, closed_by, votes_for, votes_against, votes_blank, digest, verdict)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            cooperative, closing.poll, closing.closedAt, closing.closedBy, closing.count.for, closing.count.against,
            closing.count.blank, closing.digest, try Stored.text(closing.verdict))
    }

    public func closing(of poll: PollID) throws -> Closing? {
        try transaction.row(
            """
            SELECT poll_id, closed_at, closed_by, votes_for, votes_against, votes_blank, digest, verdict
            FROM voting_closing WHERE cooperative_id = ?1 AND poll_id = ?2
            """,
            cooperative, poll
        ).map { row in
            Closing(
                poll: try row[0], closedAt: try row[1], closedBy: try row[2],
                count: Count(for: try row[3], against: try row[4], blank: try row[5]), digest: try row[6],
                verdict: try Stored.value(row[7], as: Verdict.self))
        }
    }
}
