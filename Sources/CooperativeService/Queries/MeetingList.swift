public import Kernel
import Store

/// How far a meeting is, as pages tell it.
public enum MeetingStage: String, Hashable, Sendable {
    case drafted, convoked, open, closed, cancelled
}

/// A meeting as lists show it.
public struct MeetingLine: Hashable, Sendable {
    public let id: MeetingID
    public let organ: Organ
    public let title: String
    public let day: Day
    /// Minutes after midnight in the cooperative's zone.
    public let startMinute: Int
    public let takesHall: Bool, takesOnline: Bool
    public let place: String
    public let stage: MeetingStage
    /// How the viewer has registered: `hall`, `online`; nil when not.
    public let registered: String?

    /// The viewer is ?2.
    static let select = """
        SELECT m.id, b.code, m.title, m.day, m.start_minute, m.mode, m.place, v.convoked_on, x.cancelled_on, o.opened_at,
            l.closed_at, r.way
        FROM meetings_meeting m
        JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id
        LEFT JOIN meetings_convocation v ON v.cooperative_id = m.cooperative_id AND v.meeting_id = m.id
        LEFT JOIN meetings_cancellation x ON x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id
        LEFT JOIN meetings_opening o ON o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id
        LEFT JOIN meetings_closing l ON l.cooperative_id = m.cooperative_id AND l.meeting_id = m.id
        LEFT JOIN meetings_registration r ON r.cooperative_id = m.cooperative_id AND r.meeting_id = m.id
            AND r.person_id = ?2
        """
}

extension MeetingLine {
    init(_ row: Row) throws {
        id = try row[0]
        organ = Organ(rawValue: try row[1])
        title = try row[2]
        day = try row[3]
        startMinute = try row[4]
        let mode: String = try row[5]
        takesHall = mode != "digital"
        takesOnline = mode != "physical"
        place = try row[6]
        let isConvoked = try row.get(7, as: Day?.self) != nil
        if try row.get(8, as: Day?.self) != nil {
            stage = .cancelled
        } else if try row.get(10, as: Timestamp?.self) != nil {
            stage = .closed
        } else if try row.get(9, as: Timestamp?.self) != nil {
            stage = .open
        } else {
            stage = isConvoked ? .convoked : .drafted
        }
        registered = try row[11]
    }
}

/// The meetings that a viewer may see: those to come, and a page of those that were.
public struct MeetingList: Hashable, Sendable {
    public let coming: [MeetingLine]
    public let past: [MeetingLine]
    /// `2026-05-12/id` from which the next page of the past goes on; nil on the last one.
    public let next: String?
}

/// Drafts, and meetings of other bodies than the assembly, are for who governs or supervises; meetings of a body also for
/// who sits in it.
struct MeetingSight {
    /// Sees every meeting.
    let isOfficer: Bool
    private let bodies: Set<Organ>

    init(_ standing: Standing) {
        bodies = Set(standing.offices.map(\.organ))
        isOfficer = !bodies.isDisjoint(with: [.board, .supervisory])
    }

    /// Whether what is not for the members yet, or is of another body than the assembly, may be seen: of every body for who
    /// governs or supervises, of a committee for who sits in it.
    func sees(_ organ: Organ) -> Bool { isOfficer || bodies.contains(organ) }

    func shows(_ line: MeetingLine) -> Bool {
        sees(line.organ) || (line.organ == .assembly && line.stage != .drafted)
    }
}

extension CooperativeService {
    /// The meetings of the cooperative, for members and officers.
    public func meetings(
        of cooperative: CooperativeID, as viewer: Actor, before: String? = nil, limit: Int = 20
    ) async throws -> MeetingList {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let isOfficer = MeetingSight(standing).isOfficer
            let coming =
                before == nil
                ? try glance.rows(MeetingList.coming, person, glance.today, isOfficer, 50).map(MeetingLine.init) : []
            let parts = (before ?? "").split(separator: "/", maxSplits: 1).map(String.init)
            let day = parts.first.flatMap { Day($0) } ?? glance.today
            let id = (parts.count == 2 ? MeetingID(parts[1]) : nil)?.description ?? ""
            let found = try glance.rows(MeetingList.past, person, day, id, isOfficer, limit + 1).map(MeetingLine.init)
            let past = Array(found.prefix(limit))
            let next = found.count > limit ? past.last.map { "\($0.day)/\($0.id)" } : nil
            return MeetingList(coming: coming, past: past, next: next)
        }
    }
}

extension MeetingList {
    /// What a viewer sees, in SQL: everything where `all` is 1, the assembly's meetings once they were convoked, and those of
    /// a body in which ?2 sits on that day.
    static func visible(_ all: String) -> String {
        """
        (\(all) = 1 OR (b.code = 'assembly' AND (v.convoked_on IS NOT NULL OR o.opened_at IS NOT NULL)) OR EXISTS (
            SELECT 1 FROM meetings_office f
            WHERE f.cooperative_id = m.cooperative_id AND f.person_id = ?2 AND f.body_id = m.body_id
                AND f.from_day <= m.day AND (f.until_day IS NULL OR f.until_day >= m.day)))
        """
    }

    static let coming =
        MeetingLine.select + """

            WHERE m.cooperative_id = ?1 AND m.day >= ?3 AND \(visible("?4"))
            ORDER BY m.day, m.id LIMIT ?5
            """

    static let past =
        MeetingLine.select + """

            WHERE m.cooperative_id = ?1 AND (m.day, m.id) < (?3, ?4)
                AND \(visible("?5"))
            ORDER BY m.day DESC, m.id DESC LIMIT ?6
            """
}
