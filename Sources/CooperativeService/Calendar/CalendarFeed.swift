import Crypto
public import Kernel
import Phrases
import Store

extension CooperativeService {
    /// The calendar behind the secret of a link: of a member the meetings of bodies that they belong to, of the board all
    /// meetings that are convoked and what is due.
    /// - Throws: `Refusal` not found, also for a link that was renewed, and for who left.
    public func calendar(
        secret: String, publicAddress: String, in language: Language
    ) async throws -> CalendarText {
        let digest = Hex.text(Array(SHA256.hash(data: Array(secret.utf8))))
        let owner = try await database.read { reading in
            try CalendarLinks.owner(of: digest, in: reading).map { Owner($0.cooperative, $0.person, $0.kind) }
        }
        guard let owner else { throw Refusal.notHere }
        let deadlines = owner.kind == .board ? try await legalCalendar(of: owner.cooperative) : []
        return try await glance(at: owner.cooperative) { glance in
            let standing = try glance.standing(of: .person(owner.person))
            let mayRead = owner.kind == .board ? standing.isOnBoard : standing.isMember || !standing.offices.isEmpty
            guard mayRead else { throw Refusal.notHere }
            let house = try CalendarHouse(glance, publicAddress: publicAddress)
            let meetings = try house.meetings(glance, seenBy: standing)
            return CalendarText(
                name: house.name,
                events: meetings
                    + deadlines.filter { $0.kind != .meeting }.map { house.event(of: $0, in: language) })
        }
    }

    /// One meeting as a calendar of its own, for who may see it.
    public func calendar(
        of meeting: MeetingID, at cooperative: CooperativeID, as viewer: Actor, publicAddress: String
    ) async throws -> CalendarText {
        try await glance(at: cooperative) { glance in
            let (_, standing) = try glance.requireInsider(viewer)
            let house = try CalendarHouse(glance, publicAddress: publicAddress)
            let events = try house.meetings(glance, seenBy: standing, only: meeting)
            guard !events.isEmpty else { throw Refusal.notHere }
            return CalendarText(name: house.name, events: events)
        }
    }
}

/// Whose calendar it is.
private struct Owner: Sendable {
    let cooperative: CooperativeID, person: PersonID
    let kind: CalendarKind

    init(_ cooperative: CooperativeID, _ person: PersonID, _ kind: CalendarKind) {
        self.cooperative = cooperative
        self.person = person
        self.kind = kind
    }
}

/// The cooperative as its calendars name it.
private struct CalendarHouse {
    let name: String, slug: String
    let publicAddress: String

    init(_ glance: Glance, publicAddress: String) throws {
        let row = try glance.row("SELECT name, slug FROM store_cooperative WHERE id = ?1")
        name = try row?.get(0) ?? ""
        slug = try row?.get(1) ?? ""
        self.publicAddress = publicAddress
    }

    /// Meetings that were convoked, from a year back: of the assembly, and of the bodies in which the person sits. One that
    /// was cancelled stays in it as such, so that a calendar which knew it learns of it.
    func meetings(_ glance: Glance, seenBy standing: Standing, only: MeetingID? = nil) throws -> [CalendarText.Event] {
        try glance.rows(
            """
            SELECT m.id, b.code, m.title, m.day, m.start_minute, m.place, m.revision, x.cancelled_on
            FROM meetings_meeting m
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id
            JOIN meetings_convocation v ON v.cooperative_id = m.cooperative_id AND v.meeting_id = m.id
            LEFT JOIN meetings_cancellation x ON x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id
            WHERE m.cooperative_id = ?1 AND m.day >= ?2 ORDER BY m.day, m.id
            """, glance.today - 366
        ).compactMap { row in
            let id: MeetingID = try row[0], organ = Organ(rawValue: try row[1])
            let isSeen = organ == .assembly || standing.isOnBoard || standing.offices.contains { $0.organ == organ }
            guard isSeen, only.map({ $0 == id }) ?? true else { return nil }
            let isCancelled = try row.get(7, as: Day?.self) != nil
            return CalendarText.Event(
                uid: "meeting-\(id)@zeggenschap", sequence: try row.get(6, as: Int.self) + (isCancelled ? 1 : 0),
                title: name + ": " + (try row.get(2, as: String.self)), place: try row[5],
                address: "\(publicAddress)/c/\(slug)/meetings/\(id)", day: try row[3], minute: try row[4],
                isCancelled: isCancelled)
        }
    }

    func event(of deadline: LegalDeadline, in language: Language) -> CalendarText.Event {
        let key = deadline.meeting.map { "\($0)" } ?? (deadline.key.isEmpty ? "\(deadline.day)" : deadline.key)
        return CalendarText.Event(
            uid: "\(deadline.kind.rawValue)-\(key)-\(slug)@zeggenschap", sequence: deadline.sequence,
            title: deadline.title(language), text: deadline.article.code,
            address: "\(publicAddress)/c/\(slug)/board/calendar", day: deadline.day)
    }
}
