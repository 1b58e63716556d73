import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// Reads the minutes of one meeting for one viewer.
struct MinutesSheetReading {
    let glance: Glance
    let viewer: Actor
    let meeting: MeetingID

    func sheet(_ wanted: Int?) throws -> MinutesSheet {
        let (person, standing) = try glance.requireInsider(viewer)
        let scene = glance.scene(as: viewer)
        let held = try scene.requireMeeting(meeting)
        guard try scene.meetings.state(of: meeting) == .closed, let facts = try currentFacts() else {
            throw Refusal.notHere
        }
        let organ = facts.body
        let isKeeper = try standing.isOnBoard || scene.keepsTheDesk(of: held)
        guard isKeeper || organ == .assembly || standing.offices.contains(where: { $0.organ == organ }) else {
            throw Refusal.notHere
        }
        let versions = try self.versions(publishedOnly: !isKeeper)
        guard isKeeper || !versions.isEmpty else { throw Refusal.notHere }
        let shown = versions.first { $0.number == wanted } ?? versions.first { $0.adoptedOn != nil } ?? versions.first
        var content = MinutesContent(facts: facts, minuteTaker: nil, general: "", remarks: [])
        if let shown, let row = try glance.row(Self.content, meeting, shown.number) {
            content = try row.json(0)
            content.facts.chair = try content.facts.chairPerson.flatMap(name)
        }
        try show(&content.facts, toBoard: standing.isOnBoard)
        let asked = try glance.statutes[.minutesSigners]
        let isOfficer = standing.holds(.chair) || standing.holds(.secretary)
        let isAdopted = try scene.minutes.adoption(of: meeting) != nil
        let signed = versions.first?.signatures.map(\.office) ?? []
        let missing = versions.isEmpty ? [] : asked.filter { !signed.contains($0) }
        return MinutesSheet(
            meeting: meeting, facts: content.facts, minuteTaker: try content.minuteTaker.flatMap(name),
            general: content.general,
            remarks: Dictionary(content.remarks.map { ($0.item, $0.text) }, uniquingKeysWith: { $1 }),
            shown: shown?.number ?? 0, versions: versions, missing: missing,
            mayWrite: try scene.groundOfMinutesHand(on: held, areAdopted: isAdopted) == nil,
            maySign: isKeeper && !missing.isEmpty, mayPutOnAgenda: isOfficer,
            publishBy: try scene.publishBy(held), attendance: standing.isOnBoard ? try attendance() : [],
            drafts: isOfficer ? try drafts() : [])
    }

    /// Names are looked up; who was represented and who was suspended is named to the board alone.
    private func show(_ facts: inout MinutesDraft, toBoard: Bool) throws {
        let minutes = MinutesReading(reading: glance.reading, cooperative: glance.cooperative, meeting: meeting)
        facts.names = try minutes.names(of: facts.personsOfItems + (toBoard ? facts.there?.persons ?? [] : []))
    }

    private func currentFacts() throws -> MinutesDraft? {
        try MinutesReading(reading: glance.reading, cooperative: glance.cooperative, meeting: meeting).draft()
    }

    private func versions(publishedOnly: Bool) throws -> [MinutesSheet.Version] {
        var signatures: [Int: [MinutesSheet.Signature]] = [:]
        for row in try glance.rows(Self.signatures, meeting) {
            signatures[try row[0], default: []].append(
                MinutesSheet.Signature(
                    office: Office(rawValue: try row[1]), name: try Self.joined(row, 3), on: try row[2]))
        }
        return try glance.rows(Self.versions, meeting).map { row in
            let number: Int = try row[0]
            let decided: String? = try row.get(12, as: Int?.self).map { "\($0)-\(try row.get(13, as: Int.self))" }
            return MinutesSheet.Version(
                number: number, kind: try row[1], on: try row[2], by: try Self.joined(row, 5), reason: try row[3],
                digest: try row[4], publishedOn: try row[8], dueOn: try row[9], adoptedOn: try row[10],
                decision: try row[11], decisionNumber: decided, signatures: signatures[number] ?? [])
        }.filter { !publishedOnly || $0.publishedOn != nil }
    }

    private func attendance() throws -> [MinutesSheet.Attendee] {
        try glance.rows(Self.attendance, meeting).map { row in
            MinutesSheet.Attendee(
                name: try Self.joined(row, 3), way: try row[0], arrivedAt: try row[1], leftAt: try row[2])
        }
    }

    private func drafts() throws -> [(id: MeetingID, title: String, day: Day)] {
        try glance.rows(Self.drafts, glance.today).map { (try $0[0], try $0[1], try $0[2]) }
    }

    private func name(of person: PersonID) throws -> String? {
        try glance.row(
            """
            SELECT given_name, prefix, family_name FROM membership_person WHERE cooperative_id = ?1 AND id = ?2
            """, person
        ).map { try Self.joined($0, 0) }
    }

    /// Given name, prefix and family name, in three columns.
    private static func joined(_ row: Row, _ start: Int) throws -> String {
        try (start..<start + 3).compactMap { try row.get($0, as: String?.self) }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    static let content = """
        SELECT content FROM meetings_minutes WHERE cooperative_id = ?1 AND meeting_id = ?2 AND version = ?3
        """
    static let versions = """
        SELECT v.version, v.kind, v.written_on, v.reason, v.digest, p.given_name, p.prefix, p.family_name,
            o.published_on, o.due_on, a.adopted_on, a.decision_id, d.year, d.sequence
        FROM meetings_minutes v
        LEFT JOIN membership_person p ON p.cooperative_id = v.cooperative_id AND p.id = v.written_by
        LEFT JOIN meetings_minutes_publication o ON o.cooperative_id = v.cooperative_id
            AND o.meeting_id = v.meeting_id AND o.version = v.version
        LEFT JOIN meetings_minutes_adoption a ON a.cooperative_id = v.cooperative_id
            AND a.meeting_id = v.meeting_id AND a.version = v.version
        LEFT JOIN proposals_decision d ON d.cooperative_id = a.cooperative_id AND d.id = a.decision_id
        WHERE v.cooperative_id = ?1 AND v.meeting_id = ?2 ORDER BY v.version DESC
        """
    static let signatures = """
        SELECT s.version, s.office, s.signed_on, p.given_name, p.prefix, p.family_name
        FROM meetings_minutes_signature s
        LEFT JOIN membership_person p ON p.cooperative_id = s.cooperative_id AND p.id = s.person_id
        WHERE s.cooperative_id = ?1 AND s.meeting_id = ?2 ORDER BY s.version, s.signed_at, s.office
        """
    static let attendance = """
        SELECT a.way, a.arrived_at, a.left_at, p.given_name, p.prefix, p.family_name
        FROM meetings_presence a
        JOIN membership_person p ON p.cooperative_id = a.cooperative_id AND p.id = a.person_id
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 ORDER BY p.family_name, p.id, a.arrived_at
        """
    static let drafts = """
        SELECT m.id, m.title, m.day FROM meetings_meeting m
        JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id AND b.code = 'assembly'
        WHERE m.cooperative_id = ?1 AND m.day >= ?2 AND NOT EXISTS (
                SELECT 1 FROM meetings_convocation c
                WHERE c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_cancellation x
                WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
        ORDER BY m.day LIMIT 20
        """
}
