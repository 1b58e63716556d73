public import Kernel
public import Store

/// The rounds by consent on proposals, what members said in them, and when a decision is looked at again.
public struct ConsentRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func open(_ round: ConsentRound, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_consent_round
                (cooperative_id, id, proposal_id, sequence, cycle, stage, meeting_id, poll_id, text_version, opened_on,
                 opened_at, opened_by)
            SELECT ?1, ?2, ?3, COALESCE(MAX(r.sequence), 0) + 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
            FROM proposals_consent_round r WHERE r.cooperative_id = ?1 AND r.proposal_id = ?3
            """,
            cooperative, round.id, round.proposal, round.cycle, round.stage.rawValue, round.meeting, round.poll,
            round.textVersion, round.openedOn, now, person)
    }

    public func rounds(of proposal: ProposalID) throws -> [ConsentRound] {
        try transaction.rows(Self.select + " AND proposal_id = ?2 ORDER BY sequence", cooperative, proposal)
            .map(ConsentRound.init(row:))
    }

    public func round(_ id: ConsentRoundID) throws -> ConsentRound? {
        try transaction.row(Self.select + " AND id = ?2", cooperative, id).map(ConsentRound.init(row:))
    }

    /// How often somebody reacted in a round.
    public func reactions(of person: PersonID, in round: ConsentRoundID) throws -> Int {
        try transaction.row(
            """
            SELECT COUNT(*) FROM proposals_consent_reaction
            WHERE cooperative_id = ?1 AND person_id = ?2 AND round_id = ?3
            """, cooperative, person, round)?.get(0) ?? 0
    }

    /// Adds what somebody says in a round; answers its number.
    public func react(_ text: String, in round: ConsentRoundID, by person: PersonID, at now: Timestamp) throws -> Int {
        let number: Int =
            try transaction.row(
                """
                SELECT COALESCE(MAX(number), 0) + 1 FROM proposals_consent_reaction
                WHERE cooperative_id = ?1 AND round_id = ?2
                """, cooperative, round)?.get(0) ?? 1
        try transaction.execute(
            """
            INSERT INTO proposals_consent_reaction (cooperative_id, round_id, number, person_id, at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, round, number, person, now)
        try transaction.execute(
            """
            INSERT INTO proposals_consent_words (cooperative_id, round_id, number, body_text) VALUES (?1, ?2, ?3, ?4)
            """, cooperative, round, number, text)
        return number
    }

    /// Writes down when a decision is looked at again.
    public func review(_ decision: DecisionID, on day: Day) throws {
        try transaction.execute(
            "INSERT INTO proposals_review (cooperative_id, decision_id, review_on) VALUES (?1, ?2, ?3)", cooperative,
            decision, day)
    }

    public static let select = """
        SELECT id, proposal_id, cycle, stage, meeting_id, poll_id, text_version, opened_on
        FROM proposals_consent_round WHERE cooperative_id = ?1
        """
}

extension ConsentRound {
    /// Reads the columns of `ConsentRegister.select`.
    public init(row: Row) throws {
        self.init(
            id: try row[0], proposal: try row[1], cycle: try row[2],
            stage: try Stored.code(row[3], as: ConsentStage.self), meeting: try row[4], poll: try row[5],
            textVersion: try row[6], openedOn: try row[7])
    }
}
