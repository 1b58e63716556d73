public import Kernel
public import Store

/// Writes and reads proposals: their texts, when these were opened to members, and withdrawals.
public struct ProposalRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// The number that the next proposal gets.
    public func nextNumber() throws -> Int {
        let row = try transaction.row(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM proposals_proposal WHERE cooperative_id = ?1", cooperative)
        return try row?.get(0) ?? 1
    }

    /// Files a proposal with its first text.
    public func file(_ proposal: Proposal, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_proposal (cooperative_id, id, number, proposer_id, body, topic, filed_on, filed_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """,
            cooperative, proposal.id, proposal.number, proposal.proposer, proposal.body.rawValue,
            proposal.topic.rawValue, proposal.filedOn, now)
        try write(proposal.text, of: proposal.id, by: proposal.proposer, at: now)
    }

    /// Adds a version of the text. The version before it stays.
    public func write(_ text: ProposalText, of proposal: ProposalID, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_text
                (cooperative_id, proposal_id, version, title, body_text, explanation, command_name, command_fields,
                 written_at, written_by, choice)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            cooperative, proposal, text.version, text.title, text.text, text.explanation, text.command?.name,
            try text.command.map { try Stored.text($0.fields) }, now, person,
            try text.choice.map { try Stored.text($0) })
    }

    /// Opens a version of the text to the members from a day on; once.
    public func publish(
        _ proposal: ProposalID, version: Int, openFrom: Day, by person: PersonID?, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_publication
                (cooperative_id, proposal_id, version, open_from, published_at, published_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            cooperative, proposal, version, openFrom, now, person)
    }

    public func withdraw(
        _ proposal: ProposalID, on day: Day, reason: String, by person: PersonID?, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_withdrawal
                (cooperative_id, proposal_id, withdrawn_on, withdrawn_at, withdrawn_by, reason)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            cooperative, proposal, day, now, person, reason)
    }

    public func proposal(_ id: ProposalID) throws -> Proposal? {
        try transaction.row(Self.select + " AND p.id = ?2", cooperative, id).map(Proposal.init(row:))
    }

    /// Proposals from the newest back, `before` the number of the last one seen.
    public func page(before number: Int? = nil, limit: Int = 50) throws -> [Proposal] {
        try transaction.rows(
            Self.select + " AND p.number < ?2 ORDER BY p.number DESC LIMIT ?3", cooperative, number ?? Int(Int32.max),
            limit
        ).map(Proposal.init(row:))
    }

    /// Every version that was written, the first one first.
    public func texts(of proposal: ProposalID) throws -> [ProposalText] {
        try transaction.rows(
            """
            SELECT version, title, body_text, explanation, command_name, command_fields, choice
            FROM proposals_text WHERE cooperative_id = ?1 AND proposal_id = ?2 ORDER BY version
            """,
            cooperative, proposal
        ).map { try ProposalText(row: $0, from: 0) }
    }

    /// Whether what is put to the vote is still what it was at that moment: title, text, command and options. An explanation
    /// may have been added to it, and the meeting may have amended it within what was announced.
    public func isUnchanged(_ proposal: ProposalID, since moment: Timestamp) throws -> Bool {
        let amended = try AmendmentRegister(transaction: transaction, cooperative: cooperative).versions(of: proposal)
        let row = try transaction.row(
            """
            SELECT MAX(version) FROM proposals_text
            WHERE cooperative_id = ?1 AND proposal_id = ?2 AND written_at <= ?3
            """, cooperative, proposal, moment)
        let version = try row?.get(0, as: Int?.self)
        let texts = try texts(of: proposal)
        guard let then = texts.first(where: { $0.version == version }),
            let now = texts.last(where: { !amended.contains($0.version) || $0.version == version })
        else { return false }
        return try (then.title, then.text) == (now.title, now.text) && then.command == now.command
            && then.choice == now.choice
            && matter(of: proposal, at: then.version) == matter(of: proposal, at: now.version)
    }

    static let select = """
        SELECT p.id, p.number, p.proposer_id, p.body, p.topic, p.filed_on, o.open_from, w.withdrawn_on,
            t.version, t.title, t.body_text, t.explanation, t.command_name, t.command_fields,
            t.choice
        FROM proposals_proposal p
        JOIN proposals_text t ON t.cooperative_id = p.cooperative_id AND t.proposal_id = p.id AND t.version = (
            SELECT MAX(n.version) FROM proposals_text n
            WHERE n.cooperative_id = p.cooperative_id AND n.proposal_id = p.id)
        LEFT JOIN proposals_publication o ON o.cooperative_id = p.cooperative_id AND o.proposal_id = p.id
        LEFT JOIN proposals_withdrawal w ON w.cooperative_id = p.cooperative_id AND w.proposal_id = p.id
        WHERE p.cooperative_id = ?1
        """
}

extension Proposal {
    init(row: Row) throws {
        self.init(
            id: try row[0], number: try row[1], proposer: try row[2], body: Organ(rawValue: try row[3]),
            topic: Topic(rawValue: try row[4]), filedOn: try row[5], text: try ProposalText(row: row, from: 8),
            openFrom: try row[6], withdrawnOn: try row[7])
    }
}

extension ProposalText {
    init(row: Row, from first: Int) throws {
        let name: String? = try row[first + 4], fields: String? = try row[first + 5]
        let command = try name.map { name in
            ProposedCommand(
                name: name, fields: try fields.map { try Stored.value($0, as: JSONValue.self) } ?? .object([:]))
        }
        self.init(
            version: try row[first], title: try row[first + 1], text: try row[first + 2],
            explanation: try row[first + 3], command: command,
            choice: try row.get(first + 6, as: String?.self).map { try Stored.value($0, as: ProposalChoice.self) })
    }
}
