public import Kernel
import Membership
import Store

/// What waits for the board, as its first page shows it.
public struct BoardDesk: Sendable {
    /// Applications without an outcome, letters to print, proposals whose text is not open: each counted up to a hundred.
    public let applications: Int, letters: Int, texts: Int
    /// Versions of the statutes that wait for the deed or the filing.
    public let versions: Int
    /// Members today.
    public let members: Int
    /// Meetings from today on, also drafts.
    public let meetings: [MeetingLine]
    /// Decisions outside a meeting that voters answer, or that wait to be closed.
    public var outside: [OutsideLine] = []
}

extension CooperativeService {
    /// The first page of the board; refused to others.
    public func boardDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> BoardDesk {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireBoard(viewer)
            func count(_ sql: String) throws -> Int { try glance.row(sql)?.get(0) ?? 0 }
            let meetings =
                try glance.rows(MeetingList.coming, person, glance.today, true, 50).map(MeetingLine.init)
                + glance.rows(BoardDesk.unclosed, person, glance.today).map(MeetingLine.init)
            return BoardDesk(
                applications: try count(BoardDesk.applications), letters: try count(BoardDesk.letters),
                texts: try count(BoardDesk.texts), versions: try count(BoardDesk.versions),
                members: try MemberBook(reading: glance.reading, cooperative: glance.cooperative).count(
                    on: glance.today),
                meetings: meetings.filter { $0.stage != .cancelled && $0.stage != .closed },
                outside: try glance.rows(OutsideLine.running).map(OutsideLine.init))
        }
    }
}

extension BoardDesk {
    static let applications = """
        SELECT COUNT(*) FROM (
            SELECT a.id FROM membership_application a
            WHERE a.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM membership_application_outcome o
                WHERE o.cooperative_id = a.cooperative_id AND o.application_id = a.id)
            ORDER BY a.received_on DESC LIMIT 100) AS w
        """

    static let letters = """
        SELECT COUNT(*) FROM (
            SELECT id FROM store_outbox
            WHERE cooperative_id = ?1 AND channel = 'letter' AND next_attempt_at IS NOT NULL LIMIT 100) AS w
        """

    static let texts = """
        SELECT COUNT(*) FROM (
            SELECT p.id FROM proposals_proposal p
            WHERE p.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM proposals_publication n
                WHERE n.cooperative_id = p.cooperative_id AND n.proposal_id = p.id) AND NOT EXISTS (
                SELECT 1 FROM proposals_withdrawal x
                WHERE x.cooperative_id = p.cooperative_id AND x.proposal_id = p.id)
            ORDER BY p.number DESC LIMIT 100) AS w
        """

    static let versions = """
        SELECT COUNT(*) FROM statutes_version v
        WHERE v.cooperative_id = ?1 AND v.number > 1 AND 2 > (
            SELECT COUNT(*) FROM statutes_step s
            WHERE s.cooperative_id = v.cooperative_id AND s.version_id = v.id AND s.step IN ('deed', 'filed'))
        """

    /// Meetings of days gone by that were opened and never closed.
    static let unclosed =
        MeetingLine.select + """

            WHERE m.cooperative_id = ?1 AND m.day < ?3 AND o.opened_at IS NOT NULL AND l.closed_at IS NULL
            ORDER BY m.day DESC, m.id DESC LIMIT 5
            """
}
