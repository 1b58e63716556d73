public import Kernel
import Store

// Who may not vote any more in a vote that is open: the roll stays as it was frozen, and no further ballot goes in.
extension PollRegister {
    /// From now on no ballot of this person goes in, as far as `reach` says. A ballot that was cast stands (2:13 lid 1).
    public func bar(_ person: PersonID, from poll: PollID, _ reach: BarReach, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_barred (cooperative_id, poll_id, person_id, barred_at, reach) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (cooperative_id, poll_id, person_id) DO UPDATE SET reach = excluded.reach
            """, cooperative, poll, person, now, reach.rawValue)
    }

    /// The person votes again.
    public func admit(_ person: PersonID, to poll: PollID) throws {
        try transaction.execute(
            "DELETE FROM voting_barred WHERE cooperative_id = ?1 AND poll_id = ?2 AND person_id = ?3", cooperative,
            poll, person)
    }

    /// Who was barred after a ballot of them went in, or one that they cast for another.
    public func barredVoters(in poll: PollID) throws -> [PersonID] {
        try transaction.rows(
            """
            SELECT DISTINCT x.person_id FROM voting_barred x
            JOIN voting_unit u ON u.cooperative_id = x.cooperative_id AND u.poll_id = x.poll_id
                AND \(BarReach.bars)
            JOIN voting_ballot b ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
            WHERE x.cooperative_id = ?1 AND x.poll_id = ?2 ORDER BY x.person_id
            """, cooperative, poll
        ).map { try $0[0] }
    }

    /// How many votes of the roll cannot be cast any more.
    public func barredVotes(in poll: PollID) throws -> Int64 {
        try transaction.row(
            """
            SELECT COUNT(*) FROM voting_unit u WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND EXISTS (
                SELECT 1 FROM voting_barred x
                WHERE x.cooperative_id = u.cooperative_id AND x.poll_id = u.poll_id AND \(BarReach.bars))
            """, cooperative, poll)?.get(0) ?? 0
    }

    /// How many votes of officers who are no members can still be cast (2:38 lid 3).
    public func officesLeft(in poll: PollID) throws -> Int64 {
        try transaction.row(
            """
            SELECT COUNT(*) FROM voting_unit u
            WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.kind = 'office' AND NOT EXISTS (
                SELECT 1 FROM voting_barred x
                WHERE x.cooperative_id = u.cooperative_id AND x.poll_id = u.poll_id AND \(BarReach.bars))
            """, cooperative, poll)?.get(0) ?? 0
    }

    /// How many votes stand on the frozen roll.
    public func votesOnRoll(of poll: PollID) throws -> Int64 {
        try transaction.row(
            "SELECT COUNT(*) FROM voting_unit WHERE cooperative_id = ?1 AND poll_id = ?2", cooperative, poll)?.get(0)
            ?? 0
    }

    /// When the poll was opened; nil where there is none.
    public func openedAt(_ poll: PollID) throws -> Timestamp? {
        try transaction.row(Self.openedAt, cooperative, poll)?.get(0)
    }

    static let openedAt = "SELECT opened_at FROM voting_poll WHERE cooperative_id = ?1 AND id = ?2"

    /// Whose votes this person would cast in the poll, the own one among them.
    public func principals(of holder: PersonID, in poll: PollID) throws -> [PersonID] {
        try transaction.rows(
            """
            SELECT DISTINCT principal_id FROM voting_unit
            WHERE cooperative_id = ?1 AND holder_id = ?2 AND poll_id = ?3 ORDER BY principal_id
            """, cooperative, holder, poll
        ).map { try $0[0] }
    }

    /// Whether this person has a vote of their own on the roll, whoever casts it.
    public func isPrincipal(_ person: PersonID, in poll: PollID) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM voting_unit WHERE cooperative_id = ?1 AND poll_id = ?2 AND principal_id = ?3 LIMIT 1
            """, cooperative, poll, person) != nil
    }

    /// The polls that are not closed.
    public func openPolls() throws -> [Poll] {
        try transaction.rows(
            Poll.select + """
                 WHERE p.cooperative_id = ?1 AND NOT EXISTS (
                    SELECT 1 FROM voting_closing c WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id)
                 ORDER BY p.opened_at, p.id
                """, cooperative
        ).map(Poll.init(row:))
    }
}

extension Transaction {
    /// Refused where the holder, or whom the holder votes for, was barred after the vote opened (`not-in-roll`).
    func requireNotBarred(_ holder: PersonID, from poll: PollID, of cooperative: CooperativeID) throws {
        let barred = try row(
            """
            SELECT 1 FROM voting_barred x
            JOIN voting_unit u ON u.cooperative_id = x.cooperative_id AND u.poll_id = x.poll_id
                AND \(BarReach.bars)
            WHERE x.cooperative_id = ?1 AND x.poll_id = ?2 AND u.holder_id = ?3 LIMIT 1
            """, cooperative, poll, holder)
        if barred != nil { throw Refusal(.authority, .notInRoll) }
    }
}
