public import Kernel
public import Store

/// Writes and reads polls, their rolls and their closings. Ballots go through `BallotBox`.
public struct PollRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Opens a poll over a roll. From here on neither its rules nor its units change.
    public func open(_ poll: Poll, roll: Roll) throws {
        try transaction.execute(
            """
            INSERT INTO voting_poll
                (cooperative_id, id, meeting_id, agenda_item_id, proposal_id, body, topic, question, rules,
                 base_members, base_votes, represented_members, represented_votes, opened_at, opened_by, revote_of)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """,
            cooperative, poll.id, poll.meeting, poll.agendaItem, poll.proposal, poll.body.rawValue,
            poll.topic.rawValue, poll.question, try Stored.text(poll.rules), poll.base.members, poll.base.votes,
            poll.represented.members, poll.represented.votes, poll.openedAt, poll.openedBy, poll.revoteOf)
        try transaction.execute(
            "INSERT INTO voting_seed (cooperative_id, poll_id, seed) VALUES (?1, ?2, ?3)", cooperative, poll.id,
            poll.seed)
        try write(roll, of: poll.id)
    }

    /// Holds the poll until the transaction ends, so that no ballot comes in beside its closing. On SQLite the one
    /// writer does that by itself.
    public func lock(_ id: PollID) throws {
        guard transaction.engine == .postgres else { return }
        _ = try transaction.row(
            "SELECT id FROM voting_poll WHERE cooperative_id = ?1 AND id = ?2 FOR UPDATE", cooperative, id)
    }

    public func poll(_ id: PollID) throws -> Poll? {
        try transaction.row(
            Poll.select + " WHERE p.cooperative_id = ?1 AND p.id = ?2", cooperative, id
        ).map(Poll.init(row:))
    }

    /// The polls of a meeting, in the order of their opening.
    public func polls(of meeting: MeetingID) throws -> [Poll] {
        try transaction.rows(
            Poll.select + " WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 ORDER BY p.opened_at, p.id",
            cooperative, meeting
        ).map(Poll.init(row:))
    }

    /// The polls of a meeting that are not closed.
    public func openPolls(of meeting: MeetingID) throws -> [Poll] {
        try transaction.rows(
            Poll.select + """
                 WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 AND NOT EXISTS (
                    SELECT 1 FROM voting_closing c WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id)
                 ORDER BY p.opened_at, p.id
                """,
            cooperative, meeting
        ).map(Poll.init(row:))
    }

    /// Whether a vote on this proposal is open, in a meeting, before one or outside.
    public func hasOpenPoll(on proposal: ProposalID) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM voting_poll p
            WHERE p.cooperative_id = ?1 AND p.proposal_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM voting_closing c WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id)
            UNION ALL
            SELECT 1 FROM voting_early e
            WHERE e.cooperative_id = ?1 AND e.proposal_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM voting_early_closing k
                WHERE k.cooperative_id = e.cooperative_id AND k.early_id = e.id)
            UNION ALL
            SELECT 1 FROM voting_outside_round r
            WHERE r.cooperative_id = ?1 AND r.proposal_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM voting_outside_end x
                WHERE x.cooperative_id = r.cooperative_id AND x.outside_id = r.id)
            """,
            cooperative, proposal) != nil
    }

    public func units(of poll: PollID) throws -> [Unit] {
        try transaction.rows(
            """
            SELECT number, holder_id, principal_id, kind FROM voting_unit
            WHERE cooperative_id = ?1 AND poll_id = ?2 ORDER BY number
            """,
            cooperative, poll
        ).map { row in
            Unit(
                number: try row[0], holder: try row[1], principal: try row[2],
                kind: try Stored.code(row[3], as: Unit.Kind.self))
        }
    }
}

extension Poll {
    static let select = """
        SELECT p.id, p.meeting_id, p.agenda_item_id, p.proposal_id, p.body, p.topic, p.question, p.rules,
            p.base_members, p.base_votes, p.represented_members, p.represented_votes, p.opened_at, p.opened_by,
            p.revote_of, s.seed
        FROM voting_poll p
        LEFT JOIN voting_seed s ON s.cooperative_id = p.cooperative_id AND s.poll_id = p.id
        """

    init(row: Row) throws {
        self.init(
            id: try row[0], meeting: try row[1], agendaItem: try row[2], proposal: try row[3],
            body: Organ(rawValue: try row[4]), topic: Topic(rawValue: try row[5]), question: try row[6],
            rules: try Stored.value(row[7], as: PollRules.self), base: Turnout(members: try row[8], votes: try row[9]),
            represented: Turnout(members: try row[10], votes: try row[11]), openedAt: try row[12],
            openedBy: try row[13], revoteOf: try row[14],
            seed: try row.get(15, as: [UInt8]?.self) ?? [])
    }
}
