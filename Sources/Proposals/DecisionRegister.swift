public import Kernel
public import Store

/// The register of decisions (besluitenlijst) and what became of each. Nothing in it is ever changed.
public struct DecisionRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// The number that the next decision of a year gets.
    public func nextNumber(in year: Int) throws -> DecisionNumber {
        let row = try transaction.row(
            "SELECT COALESCE(MAX(sequence), 0) + 1 FROM proposals_decision WHERE cooperative_id = ?1 AND year = ?2",
            cooperative, year)
        return DecisionNumber(year: year, sequence: try row?.get(0) ?? 1)
    }

    /// Writes a decision into the register. A poll is decided once: a second decision on it breaks a key.
    public func record(_ decision: Decision, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_decision
                (cooperative_id, id, year, sequence, proposal_id, meeting_id, poll_id, body, topic, decided_on,
                 recorded_at, recorded_by, outcome, title, body_text, arithmetic, articles)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
            """,
            cooperative, decision.id, decision.number.year, decision.number.sequence, decision.proposal,
            decision.meeting, decision.poll, decision.body.rawValue, decision.topic.rawValue, decision.decidedOn, now,
            person, decision.outcome.rawValue, decision.title, decision.text, try Stored.text(decision.arithmetic),
            try Stored.text(decision.articles))
    }

    /// Adds what became of a decision; the last one counts.
    public func add(_ effect: Effect, to decision: DecisionID) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_effect (cooperative_id, decision_id, sequence, state, waiting_for, detail, at)
            SELECT ?1, ?2, COALESCE(MAX(e.sequence), 0) + 1, ?3, ?4, ?5, ?6
            FROM proposals_effect e WHERE e.cooperative_id = ?1 AND e.decision_id = ?2
            """,
            cooperative, decision, effect.state.rawValue, effect.awaited?.rawValue, try Stored.text(effect.grounds),
            effect.at)
    }

    public func decision(_ id: DecisionID) throws -> Decision? {
        try transaction.row(Self.select + " AND d.id = ?2", cooperative, id).map(Decision.init(row:))
    }

    /// When a decision was written into the register; nil where there is none.
    public func recordedAt(_ id: DecisionID) throws -> Timestamp? {
        try transaction.row(
            "SELECT recorded_at FROM proposals_decision WHERE cooperative_id = ?1 AND id = ?2", cooperative, id)?.get(0)
    }

    /// The decision that a poll led to.
    public func decision(of poll: PollID) throws -> Decision? {
        try transaction.row(Self.select + " AND d.poll_id = ?2", cooperative, poll).map(Decision.init(row:))
    }

    /// Every decision on a proposal, the first one first.
    public func decisions(on proposal: ProposalID) throws -> [Decision] {
        try transaction.rows(
            Self.select + " AND d.proposal_id = ?2 ORDER BY d.year, d.sequence", cooperative, proposal
        ).map(Decision.init(row:))
    }

    public func decisions(of meeting: MeetingID) throws -> [Decision] {
        try transaction.rows(
            Self.select + " AND d.meeting_id = ?2 ORDER BY d.year, d.sequence", cooperative, meeting
        ).map(Decision.init(row:))
    }

    /// The register from the newest decision back, `before` the number of the last one seen.
    public func page(before number: DecisionNumber? = nil, limit: Int = 50) throws -> [Decision] {
        let number = number ?? DecisionNumber(year: 9999, sequence: 1)
        return try transaction.rows(
            Self.select + " AND (d.year, d.sequence) < (?2, ?3) ORDER BY d.year DESC, d.sequence DESC LIMIT ?4",
            cooperative, number.year, number.sequence, limit
        ).map(Decision.init(row:))
    }

    /// What became of a decision, from the first state to the one that counts.
    public func effects(of decision: DecisionID) throws -> [Effect] {
        try transaction.rows(
            """
            SELECT state, waiting_for, detail, at FROM proposals_effect
            WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence
            """,
            cooperative, decision
        ).map { row in
            let awaited: String? = try row[1]
            return Effect(
                try Stored.code(row[0], as: Effect.State.self),
                awaiting: try awaited.map { try Stored.code($0, as: Effect.Awaited.self) },
                grounds: try Stored.value(row[2], as: [Ground].self), at: try row[3])
        }
    }

    /// The state of a decision that counts now; nil where it carries nothing.
    public func effect(of decision: DecisionID) throws -> Effect? { try effects(of: decision).last }

    static let select = """
        SELECT d.id, d.year, d.sequence, d.proposal_id, d.meeting_id, d.poll_id, d.body, d.topic, d.decided_on,
            d.outcome, d.title, d.body_text, d.arithmetic, d.articles
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1
        """
}

extension Decision {
    init(row: Row) throws {
        self.init(
            id: try row[0], number: DecisionNumber(year: try row[1], sequence: try row[2]), proposal: try row[3],
            meeting: try row[4], poll: try row[5], body: Organ(rawValue: try row[6]),
            topic: Topic(rawValue: try row[7]), decidedOn: try row[8],
            outcome: try Stored.code(row[9], as: Outcome.self), title: try row[10], text: try row[11],
            arithmetic: try Stored.value(row[12], as: Arithmetic.self),
            articles: try Stored.value(row[13], as: [ArticleReference].self))
    }
}
