public import Kernel
public import Store

/// The annexes of one cooperative. Equal bytes are kept once.
public struct DocumentRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Keeps the bytes under their digest; bytes that stand there already stay as they are.
    public func keep(_ bytes: [UInt8], as digest: String) throws {
        let known = try transaction.row(
            "SELECT 1 FROM meetings_blob WHERE cooperative_id = ?1 AND digest = ?2", cooperative, digest)
        guard known == nil else { return }
        try transaction.execute(
            "INSERT INTO meetings_blob (cooperative_id, digest, bytes) VALUES (?1, ?2, ?3)", cooperative, digest, bytes)
    }

    /// How many annexes one person attached on a day.
    public func count(attachedBy person: PersonID, on day: Day) throws -> Int {
        try transaction.row(
            """
            SELECT COUNT(*) FROM meetings_document
            WHERE cooperative_id = ?1 AND attached_by = ?2 AND attached_on = ?3
            """, cooperative, person, day)?.get(0) ?? 0
    }

    public func add(_ document: Document, at now: Timestamp) throws {
        var meeting: MeetingID?, item: AgendaItemID?, proposal: ProposalID?
        switch document.subject {
        case .meeting(let id, let itemID): (meeting, item) = (id, itemID)
        case .proposal(let id): proposal = id
        }
        try transaction.execute(
            """
            INSERT INTO meetings_document (cooperative_id, id, digest, name, kind, size, meeting_id, item_id,
                proposal_id, replaces, attached_on, attached_at, attached_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """, cooperative, document.id, document.digest, document.name, document.kind.rawValue, document.size,
            meeting, item, proposal, document.replaces, document.on, now, document.by)
    }

    public func document(_ id: DocumentID) throws -> Document? {
        try transaction.row(
            """
            SELECT id, digest, name, kind, size, meeting_id, item_id, proposal_id, replaces, attached_on, attached_by
            FROM meetings_document WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map { row in
            let subject: Document.Subject
            if let proposal: ProposalID = try row[7] {
                subject = .proposal(proposal)
            } else {
                subject = .meeting(try row[5], item: try row[6])
            }
            return Document(
                id: try row[0], digest: try row[1], name: try row[2], kind: try word(row, 3), size: try row[4],
                subject: subject, replaces: try row[8], on: try row[9], by: try row[10])
        }
    }

    /// The names of the annexes of a meeting that stand: its own, those of its items and of the proposals on it.
    public func names(of meeting: MeetingID) throws -> [String] {
        try transaction.rows(
            """
            SELECT d.name FROM meetings_document d
            WHERE d.cooperative_id = ?1 AND (d.meeting_id = ?2 OR d.proposal_id IN (
                    SELECT i.proposal_id FROM meetings_agenda_item i
                    WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2 AND i.proposal_id IS NOT NULL))
                AND NOT EXISTS (SELECT 1 FROM meetings_document_end e
                    WHERE e.cooperative_id = d.cooperative_id AND e.document_id = d.id)
            ORDER BY d.attached_at, d.id
            """, cooperative, meeting
        ).map { try $0[0] }
    }

    /// The day on which it was withdrawn or replaced; nil while it stands.
    public func endedOn(_ id: DocumentID) throws -> Day? {
        try transaction.row(
            "SELECT ended_on FROM meetings_document_end WHERE cooperative_id = ?1 AND document_id = ?2", cooperative,
            id)?[0]
    }

    public func end(_ id: DocumentID, on day: Day, at now: Timestamp, by person: PersonID, reason: String) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_document_end (cooperative_id, document_id, ended_on, ended_at, ended_by, reason)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, id, day, now, person, reason)
    }
}
