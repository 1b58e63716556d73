public import Kernel
public import Meetings
import Store

/// An annex as lists show it.
public struct DocumentLine: Hashable, Sendable {
    public let id: DocumentID
    public let name: String
    /// `pdf`, `text`, `png`, `jpeg`.
    public let kind: String
    public let size: Int
    public let on: Day
    public let digest: String
    /// The item that it belongs to; nil for the meeting as a whole and for a proposal.
    public let item: AgendaItemID?
    public let proposal: ProposalID?
    /// The day on which it was withdrawn or replaced; nil while it stands.
    public let endedOn: Day?

    static let columns = """
        d.id, d.name, d.kind, d.size, d.attached_on, d.digest, d.item_id, d.proposal_id, (
            SELECT e.ended_on FROM meetings_document_end e
            WHERE e.cooperative_id = d.cooperative_id AND e.document_id = d.id)
        """
}

extension DocumentLine {
    init(_ row: Row) throws {
        id = try row[0]
        name = try row[1]
        kind = try row[2]
        size = try row[3]
        on = try row[4]
        digest = try row[5]
        item = try row[6]
        proposal = try row[7]
        endedOn = try row[8]
    }
}

/// An annex to take along.
public struct DocumentFile: Hashable, Sendable {
    public let name: String
    public let mediaType: String
    public let bytes: [UInt8]
    public let digest: String
}

/// Who may see the annexes of a meeting or a proposal: those whom the meeting concerns, and nobody outside.
struct DocumentSight {
    let glance: Glance
    let person: PersonID
    let standing: Standing

    init(_ viewer: Actor, _ glance: Glance) throws {
        (person, standing) = try glance.requireInsider(viewer)
        self.glance = glance
    }

    /// The board and who sits in the body always; who was called, and of an assembly every member, once it is convoked.
    func sees(_ meeting: MeetingID) throws -> Bool {
        guard let row = try glance.row(Self.meeting, meeting, person) else { return false }
        let organ = Organ(rawValue: try row[0])
        if standing.isOnBoard || standing.offices.contains(where: { $0.organ == organ }) { return true }
        if try row.get(2, as: Int.self) > 0 { return true }
        return try organ == .assembly && row.get(1, as: Int.self) > 0
    }

    /// The board and the proposer always; members once the text is open, or the meeting on it is convoked.
    func sees(_ proposal: ProposalID) throws -> Bool {
        guard let row = try glance.row(Self.proposal, proposal) else { return false }
        if standing.isOnBoard { return true }
        if try row.get(0, as: PersonID?.self) == person { return true }
        let organ = Organ(rawValue: try row[1])
        guard organ == .assembly || standing.offices.contains(where: { $0.organ == organ }) else { return false }
        return try row.get(2, as: Int.self) > 0
    }

    static let meeting = """
        SELECT b.code, (SELECT COUNT(*) FROM meetings_convocation c
                WHERE c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id),
            (SELECT COUNT(*) FROM meetings_convocation c
                JOIN meetings_summons s ON s.cooperative_id = c.cooperative_id AND s.convocation_id = c.id
                    AND s.person_id = ?3
                WHERE c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id)
        FROM meetings_meeting m
        JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id
        WHERE m.cooperative_id = ?1 AND m.id = ?2
        """

    static let proposal = """
        SELECT p.proposer_id, p.body, (SELECT COUNT(*) FROM proposals_publication o
                WHERE o.cooperative_id = p.cooperative_id AND o.proposal_id = p.id)
        FROM proposals_proposal p WHERE p.cooperative_id = ?1 AND p.id = ?2
        """
}

extension CooperativeService {
    /// The annexes of a meeting, of its items and of the proposals on it, as far as they stand; none for who may not see
    /// them.
    public func documents(
        of meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> [DocumentLine] {
        try await glance(at: cooperative) { glance in
            guard try DocumentSight(viewer, glance).sees(meeting) else { return [] }
            return try glance.rows(DocumentShelf.meeting, meeting).map(DocumentLine.init)
        }
    }

    /// The annexes of a proposal that stand.
    public func documents(
        of proposal: ProposalID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> [DocumentLine] {
        try await glance(at: cooperative) { glance in
            guard try DocumentSight(viewer, glance).sees(proposal) else { return [] }
            return try glance.rows(DocumentShelf.proposal, proposal).map(DocumentLine.init)
        }
    }

    /// The bytes of an annex; not found for who may not see it. What was withdrawn or replaced is the board's alone.
    public func documentFile(
        _ id: DocumentID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> DocumentFile {
        try await glance(at: cooperative) { glance in
            let sight = try DocumentSight(viewer, glance)
            guard let row = try glance.row(DocumentShelf.file, id), let kind = DocumentKind(rawValue: try row[1]) else {
                throw Refusal.notHere
            }
            let isEnded = try row.get(6, as: Int.self) > 0
            let isSeen: Bool
            if isEnded {
                isSeen = sight.standing.isOnBoard
            } else if let proposal: ProposalID = try row[5] {
                isSeen = try sight.sees(proposal)
            } else {
                isSeen = try sight.sees(row.get(4, as: MeetingID.self))
            }
            guard isSeen else { throw Refusal.notHere }
            return DocumentFile(
                name: try row[0], mediaType: kind.mediaType, bytes: try row[2], digest: try row[3])
        }
    }
}

/// The statements of annexes.
enum DocumentShelf {
    static let meeting = """
        SELECT \(DocumentLine.columns) FROM meetings_document d
        WHERE d.cooperative_id = ?1 AND (d.meeting_id = ?2 OR d.proposal_id IN (
                SELECT i.proposal_id FROM meetings_agenda_item i
                WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2 AND i.proposal_id IS NOT NULL))
            AND NOT EXISTS (SELECT 1 FROM meetings_document_end e
                WHERE e.cooperative_id = d.cooperative_id AND e.document_id = d.id)
        ORDER BY d.attached_at, d.id
        """
    static let proposal = """
        SELECT \(DocumentLine.columns) FROM meetings_document d
        WHERE d.cooperative_id = ?1 AND d.proposal_id = ?2 AND NOT EXISTS (SELECT 1 FROM meetings_document_end e
            WHERE e.cooperative_id = d.cooperative_id AND e.document_id = d.id)
        ORDER BY d.attached_at, d.id
        """
    static let file = """
        SELECT d.name, d.kind, b.bytes, d.digest, d.meeting_id, d.proposal_id, (
            SELECT COUNT(*) FROM meetings_document_end e
            WHERE e.cooperative_id = d.cooperative_id AND e.document_id = d.id)
        FROM meetings_document d
        JOIN meetings_blob b ON b.cooperative_id = d.cooperative_id AND b.digest = d.digest
        WHERE d.cooperative_id = ?1 AND d.id = ?2
        """
}
