public import Kernel
public import Store

/// The amendments to proposals, what became of each, and the order in which the chair puts them to the vote.
public struct AmendmentRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Files an amendment; it gets the next number of its proposal.
    public func file(_ amendment: Amendment, at now: Timestamp) throws {
        let (kind, old) = amendment.change.stored
        try transaction.execute(
            """
            INSERT INTO proposals_amendment
                (cooperative_id, id, proposal_id, number, parent_id, proposer_id, kind, old_words, new_words,
                 explanation, articles, beyond, command_name, command_fields, filed_on, filed_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """,
            cooperative, amendment.id, amendment.proposal, amendment.number, amendment.parent, amendment.proposer,
            kind, old, amendment.change.newWords, amendment.explanation, try Stored.text(amendment.articles),
            amendment.isBeyond ? 1 : 0, amendment.command?.name,
            try amendment.command.map { try Stored.text($0.fields) }, amendment.filedOn, now)
    }

    /// What became of an amendment, on a day.
    public struct Step {
        let state: Amendment.State
        let version: Int?, poll: PollID?, reason: [Ground]
        let day: Day, at: Timestamp, person: PersonID?

        public init(
            _ state: Amendment.State, version: Int? = nil, poll: PollID? = nil, reason: [Ground] = [], on day: Day,
            at now: Timestamp, by person: PersonID?
        ) {
            self.state = state
            self.version = version
            self.poll = poll
            self.reason = reason
            self.day = day
            self.at = now
            self.person = person
        }
    }

    public func add(_ step: Step, to amendment: AmendmentID, of proposal: ProposalID) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_amendment_step
                (cooperative_id, proposal_id, sequence, amendment_id, state, version, poll_id, reason, on_day, at,
                 by_person)
            SELECT ?1, ?2, COALESCE(MAX(s.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
            FROM proposals_amendment_step s WHERE s.cooperative_id = ?1 AND s.proposal_id = ?2
            """,
            cooperative, proposal, amendment, step.state.rawValue, step.version, step.poll,
            try Stored.text(step.reason), step.day, step.at, step.person)
    }

    /// Whether an amendment became part of a proposal after a moment, and is part of it still.
    public func haveChanged(_ proposal: ProposalID, since moment: Timestamp) throws -> Bool {
        try transaction.row(
            "SELECT 1 " + Self.from
                + " AND a.proposal_id = ?2 AND s.state IN ('adopted', 'takenOver') AND s.at >= ?3 LIMIT 1",
            cooperative, proposal, moment) != nil
    }

    public func book(of proposal: ProposalID) throws -> AmendmentBook {
        AmendmentBook(
            try transaction.rows(Self.select + " AND a.proposal_id = ?2 ORDER BY a.number", cooperative, proposal)
                .map(Amendment.init(row:)))
    }

    public func amendment(_ id: AmendmentID) throws -> Amendment? {
        try transaction.row(Self.select + " AND a.id = ?2", cooperative, id).map(Amendment.init(row:))
    }

    /// Those whose last step came of this poll: the one that it decided on, and those that lapsed with it.
    public func touched(by poll: PollID) throws -> [AmendmentID] {
        try transaction.rows(
            "SELECT a.id " + Self.from + " AND s.poll_id = ?2 ORDER BY a.number", cooperative, poll
        ).map { try $0.get(0) }
    }

    /// The versions of the text that came of amendments; the others the proposer wrote.
    public func versions(of proposal: ProposalID) throws -> Set<Int> {
        Set(
            try transaction.rows(
                """
                SELECT version FROM proposals_amendment_step
                WHERE cooperative_id = ?1 AND proposal_id = ?2 AND version IS NOT NULL
                """, cooperative, proposal
            ).map { try $0.get(0, as: Int.self) })
    }

    public func setOrder(
        _ amendments: [AmendmentID], of proposal: ProposalID, by person: PersonID?, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_voting_order (cooperative_id, proposal_id, sequence, amendments, set_at, set_by)
            SELECT ?1, ?2, COALESCE(MAX(o.sequence), 0) + 1, ?3, ?4, ?5
            FROM proposals_voting_order o WHERE o.cooperative_id = ?1 AND o.proposal_id = ?2
            """,
            cooperative, proposal, try Stored.text(amendments), now, person)
    }

    /// As the chair set it last; empty while the chair did not.
    public func order(of proposal: ProposalID) throws -> [AmendmentID] {
        try transaction.row(Self.order, cooperative, proposal).map {
            try Stored.value($0.get(0), as: [AmendmentID].self)
        } ?? []
    }

    public static let order = """
        SELECT amendments FROM proposals_voting_order
        WHERE cooperative_id = ?1 AND proposal_id = ?2 ORDER BY sequence DESC LIMIT 1
        """

    static let from = """
        FROM proposals_amendment a
        LEFT JOIN proposals_amendment_step s ON s.cooperative_id = a.cooperative_id AND s.amendment_id = a.id
            AND s.sequence = (
                SELECT MAX(n.sequence) FROM proposals_amendment_step n
                WHERE n.cooperative_id = a.cooperative_id AND n.amendment_id = a.id)
        WHERE a.cooperative_id = ?1
        """

    public static let select = """
        SELECT a.id, a.number, a.proposal_id, a.parent_id, a.proposer_id, a.kind, a.old_words, a.new_words,
            a.explanation, a.articles, a.beyond, a.command_name, a.command_fields, a.filed_on, s.state, s.version,
            s.sequence, s.reason
        """ + "\n" + from
}

extension TextChange {
    var stored: (kind: String, old: String?) {
        switch self {
        case .replace(let words, _): ("replace", words)
        case .add(_, let after): ("add", after)
        case .whole: ("whole", nil)
        }
    }

    init(kind: String, old: String?, new: String) throws {
        switch kind {
        case "replace": self = .replace(words: old ?? "", by: new)
        case "add": self = .add(words: new, after: old)
        case "whole": self = .whole(new)
        default: throw UnknownCode(code: kind, asked: "TextChange")
        }
    }
}

extension Amendment {
    /// Reads the columns of `AmendmentRegister.select`.
    public init(row: Row) throws {
        let name: String? = try row[11], fields: String? = try row[12]
        let state: String? = try row[14], sequence: Int? = try row[16], reason: String? = try row[17]
        self.init(
            id: try row[0], number: try row[1], proposal: try row[2], parent: try row[3], proposer: try row[4],
            change: try TextChange(kind: row[5], old: row[6], new: row[7]), explanation: try row[8],
            articles: try Stored.value(row[9], as: [String].self), isBeyond: try row[10],
            command: try name.map { name in
                ProposedCommand(
                    name: name, fields: try fields.map { try Stored.value($0, as: JSONValue.self) } ?? .object([:]))
            },
            filedOn: try row[13], state: try state.map { try Stored.code($0, as: State.self) } ?? .pending,
            version: try row[15], sequence: sequence ?? 0,
            reason: try reason.map { try Stored.value($0, as: [Ground].self) } ?? [])
    }
}
