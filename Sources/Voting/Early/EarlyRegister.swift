public import Kernel
public import Store

/// Votes before a meeting, with their ballots.
public struct EarlyRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func open(_ vote: EarlyVote) throws {
        try transaction.execute(
            """
            INSERT INTO voting_early
                (cooperative_id, id, meeting_id, agenda_item_id, proposal_id, question, opened_at, opened_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, vote.id, vote.meeting, vote.item, vote.proposal, vote.question, vote.openedAt,
            vote.openedBy)
    }

    public func vote(_ id: PollID) throws -> EarlyVote? {
        try transaction.row(EarlyVote.select + " AND e.id = ?2", cooperative, id).map(EarlyVote.init)
    }

    public func vote(on item: AgendaItemID) throws -> EarlyVote? {
        try transaction.row(EarlyVote.select + " AND e.agenda_item_id = ?2", cooperative, item).map(EarlyVote.init)
    }

    public func votes(of meeting: MeetingID) throws -> [EarlyVote] {
        try transaction.rows(EarlyVote.select + " AND e.meeting_id = ?2 ORDER BY e.id", cooperative, meeting)
            .map(EarlyVote.init)
    }

    /// From here on no ballot goes in. On PostgreSQL it waits for those that are on their way.
    public func close(_ id: PollID, by person: PersonID?, at now: Timestamp) throws {
        if transaction.engine == .postgres {
            _ = try transaction.row(
                "SELECT 1 FROM voting_early WHERE cooperative_id = ?1 AND id = ?2 FOR UPDATE", cooperative, id)
        }
        try transaction.execute(
            "INSERT INTO voting_early_closing (cooperative_id, early_id, closed_at, closed_by) VALUES (?1, ?2, ?3, ?4)",
            cooperative, id, now, person)
    }

    /// Who voted before the meeting on an item.
    public func voters(on item: AgendaItemID) throws -> Set<PersonID> {
        Set(
            try transaction.rows(
                """
                SELECT b.person_id FROM voting_early e
                JOIN voting_early_ballot b ON b.cooperative_id = e.cooperative_id AND b.early_id = e.id
                WHERE e.cooperative_id = ?1 AND e.agenda_item_id = ?2
                """, cooperative, item
            ).map { try $0.get(0, as: PersonID.self) })
    }

    /// Puts the ballots of before into the poll of the meeting: each for the units of who cast it. A person who is no
    /// longer on the roll, for a membership that ended or a suspension, has none.
    public func count(_ early: PollID, in poll: PollID) throws -> Int {
        try transaction.execute(Self.counted, cooperative, early, poll)
    }

    public static let counted = """
        INSERT INTO voting_ballot (cooperative_id, poll_id, unit, choice, cast_at, cast_by, key)
        SELECT u.cooperative_id, u.poll_id, u.number, b.choice, b.cast_at, b.cast_by, NULL
        FROM voting_unit u
        JOIN voting_early_ballot b
            ON b.cooperative_id = u.cooperative_id AND b.early_id = ?2 AND b.person_id = u.principal_id
        WHERE u.cooperative_id = ?1 AND u.poll_id = ?3
        ORDER BY u.number
        """
}

extension EarlyVote {
    public static let select = """
        SELECT e.id, e.meeting_id, e.agenda_item_id, e.proposal_id, e.question, e.opened_at, e.opened_by, c.closed_at
        FROM voting_early e
        LEFT JOIN voting_early_closing c ON c.cooperative_id = e.cooperative_id AND c.early_id = e.id
        WHERE e.cooperative_id = ?1
        """

    public init(_ row: Row) throws {
        self.init(
            id: try row[0], meeting: try row[1], item: try row[2], proposal: try row[3], question: try row[4],
            openedAt: try row[5], openedBy: try row[6], closedAt: try row[7])
    }
}
