public import Kernel
import Store

/// A page of meetings, the latest day first.
public struct MeetingLines: Sendable {
    public let lines: [MeetingLine]
    /// `2026-05-12/id` after which the next page begins.
    public let next: String?
}

/// A meeting with the revision at which it was read.
public struct RevisedMeeting: Sendable {
    public let sheet: MeetingSheet
    /// `physical`, `hybrid`, `digital`.
    public let mode: String
    public let secondOf: MeetingID?
    /// Rises with every change; a change names the one that was seen.
    public let revision: Int
}

extension CooperativeService {
    /// The meetings that the viewer may see, those to come and those that were.
    /// - Parameter after: `next` of the page before; nil for what cannot be read as one.
    public func meetingLines(
        of cooperative: CooperativeID, as viewer: Actor, after: String? = nil, limit: Int = 50
    ) async throws -> MeetingLines? {
        guard let start = MeetingLines.start(after) else { return nil }
        return try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let found = try glance.rows(
                MeetingLines.statement, person, start.day, start.id, MeetingSight(standing).isOfficer, limit + 1
            ).map(MeetingLine.init)
            let lines = Array(found.prefix(limit))
            return MeetingLines(lines: lines, next: found.count > limit ? lines.last.map { "\($0.day)/\($0.id)" } : nil)
        }
    }

    /// One meeting with its revision, for who may see the meeting.
    public func revisedMeeting(
        _ id: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> RevisedMeeting {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let sheet = try MeetingSheet.read(id, for: person, standing, glance)
            guard let row = try glance.row(MeetingLines.revision, id) else { throw Refusal.notHere }
            return RevisedMeeting(sheet: sheet, mode: try row[0], secondOf: try row[1], revision: try row[2])
        }
    }
}

extension MeetingLines {
    static let statement =
        MeetingLine.select + """

            WHERE m.cooperative_id = ?1 AND (m.day, m.id) < (?3, ?4)
                AND \(MeetingList.visible("?5"))
            ORDER BY m.day DESC, m.id DESC LIMIT ?6
            """

    static let revision = """
        SELECT mode, second_of, revision FROM meetings_meeting WHERE cooperative_id = ?1 AND id = ?2
        """

    /// Before the first page stands a day that is later than any.
    static func start(_ after: String?) -> (day: String, id: String)? {
        guard let after else { return ("9999-99-99", "") }
        let parts = after.split(separator: "/").map(String.init)
        guard parts.count == 2, let day = Day(parts[0]), let id = MeetingID(parts[1]) else { return nil }
        return (day.description, id.description)
    }
}
