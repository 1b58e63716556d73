public import Kernel
public import Store

/// Writes and reads decisions outside a meeting, with what each voter signed.
public struct OutsideRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func start(_ round: OutsideRound) throws {
        try transaction.execute(
            """
            INSERT INTO voting_outside_round
                (cooperative_id, id, proposal_id, body, topic, way, question, text, board_knew_on, started_on,
                 last_day, started_at, started_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """, cooperative, round.id, round.proposal, round.body.rawValue, round.topic.rawValue,
            round.way.rawValue, round.question, round.text, round.boardKnewOn, round.startedOn, round.lastDay,
            round.startedAt, round.startedBy)
    }

    public func round(_ id: PollID) throws -> OutsideRound? {
        try transaction.row(Self.select + " AND r.id = ?2", cooperative, id).map(OutsideRound.init)
    }

    /// The round on a proposal that has not ended.
    public func running(on proposal: ProposalID) throws -> OutsideRound? {
        try transaction.row(
            Self.select + """
                 AND r.proposal_id = ?2 AND NOT EXISTS (
                    SELECT 1 FROM voting_outside_end e
                    WHERE e.cooperative_id = r.cooperative_id AND e.outside_id = r.id)
                """, cooperative, proposal
        ).map(OutsideRound.init)
    }

    /// How it ended; nil while voters answer.
    public func ending(of id: PollID) throws -> OutsideEnding? {
        try transaction.row(
            "SELECT ending FROM voting_outside_end WHERE cooperative_id = ?1 AND outside_id = ?2", cooperative, id
        ).map { try Stored.code($0[0], as: OutsideEnding.self) }
    }

    /// An answer is final: the key lets nobody answer twice.
    public func add(_ answer: OutsideAnswer, to id: PollID, by recorder: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO voting_outside_answer
                (cooperative_id, outside_id, person_id, choice, agrees, signed_by, signed_on, on_paper, answered_at,
                 recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """, cooperative, id, answer.voter, answer.choice.rawValue, answer.agrees ? 1 : 0, answer.signedBy,
            answer.signedOn, answer.isOnPaper ? 1 : 0, now, recorder)
    }

    /// Every answer, by voter.
    public func answers(to id: PollID) throws -> [PersonID: OutsideAnswer] {
        let rows = try transaction.rows(
            """
            SELECT person_id, choice, agrees, signed_by, signed_on, on_paper FROM voting_outside_answer
            WHERE cooperative_id = ?1 AND outside_id = ?2
            """, cooperative, id)
        return Dictionary(
            try rows.map { row in
                let answer = OutsideAnswer(
                    voter: try row[0], choice: try Stored.code(row[1], as: Vote.self),
                    agrees: try row.get(2, as: Int.self) == 1, signedBy: try row[3], signedOn: try row[4],
                    isOnPaper: try row.get(5, as: Int.self) == 1)
                return (answer.voter, answer)
            }, uniquingKeysWith: { first, _ in first })
    }

    public func end(
        _ id: PollID, as ending: OutsideEnding, because reason: String = "", on day: Day, by person: PersonID?,
        at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO voting_outside_end (cooperative_id, outside_id, ending, reason, ended_on, ended_at, ended_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, id, ending.rawValue, reason, day, now, person)
    }

    private static let select = """
        SELECT r.id, r.proposal_id, r.body, r.topic, r.way, r.question, r.text, r.board_knew_on, r.started_on,
            r.last_day, r.started_at, r.started_by
        FROM voting_outside_round r WHERE r.cooperative_id = ?1
        """
}

extension OutsideRegister {
    /// Puts the answers into the poll that opened for the decision, each for the units of its voter, and says there how it
    /// came about.
    public func count(_ round: OutsideRound, in poll: PollID) throws {
        try transaction.execute(
            """
            INSERT INTO voting_ballot (cooperative_id, poll_id, unit, choice, cast_at, cast_by, key)
            SELECT u.cooperative_id, u.poll_id, u.number, a.choice, a.answered_at, a.recorded_by, NULL
            FROM voting_unit u
            JOIN voting_outside_answer a
                ON a.cooperative_id = u.cooperative_id AND a.outside_id = ?2 AND a.person_id = u.principal_id
            WHERE u.cooperative_id = ?1 AND u.poll_id = ?3
            ORDER BY u.number
            """, cooperative, round.id, poll)
        try transaction.execute(
            """
            INSERT INTO voting_outside (cooperative_id, poll_id, way, board_knew_on, until_day, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, poll, round.way.rawValue, round.boardKnewOn, round.lastDay, round.text)
    }
}

extension OutsideRound {
    init(_ row: Row) throws {
        self.init(
            id: try row[0], proposal: try row[1], body: Organ(rawValue: try row[2]), topic: Topic(rawValue: try row[3]),
            way: try Stored.code(row[4], as: OutsideWay.self), question: try row[5], text: try row[6],
            boardKnewOn: try row[7], startedOn: try row[8], lastDay: try row[9], startedAt: try row[10],
            startedBy: try row[11])
    }
}
