public import Kernel
public import Store

/// The meetings of one cooperative and how far each of them is.
public struct MeetingRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ meeting: Meeting, at now: Timestamp) throws {
        let details = meeting.details
        try transaction.execute(
            """
            INSERT INTO meetings_meeting (cooperative_id, id, body_id, title, day, start_minute, mode, place,
                online_link, second_of, request_id, called_by, chair_person, revision, drafted_at, minute_taker)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """, cooperative, meeting.id, meeting.body, details.title, details.day, details.startMinute,
            details.mode.rawValue, details.place, details.onlineLink, meeting.secondOf, meeting.request,
            meeting.calledBy.rawValue, meeting.chair, meeting.revision, now, meeting.minuteTaker)
    }

    public func meeting(_ id: MeetingID) throws -> Meeting? {
        try transaction.row(
            """
            SELECT id, body_id, title, day, start_minute, mode, place, online_link, second_of, request_id, called_by,
                chair_person, revision, minute_taker
            FROM meetings_meeting WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map(Self.meeting)
    }

    /// The meetings of a body that were held from one day until the day before another, in their order.
    public func closed(of body: BodyID, from first: Day, before end: Day) throws -> [Meeting] {
        try transaction.rows(
            """
            SELECT m.id, m.body_id, m.title, m.day, m.start_minute, m.mode, m.place, m.online_link, m.second_of,
                m.request_id, m.called_by, m.chair_person, m.revision, m.minute_taker
            FROM meetings_meeting m
            JOIN meetings_closing x ON x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id
            WHERE m.cooperative_id = ?1 AND m.body_id = ?2 AND m.day >= ?3 AND m.day < ?4
            ORDER BY m.day, m.id
            """, cooperative, body, first, end
        ).map(Self.meeting)
    }

    /// Writes new details over the revision that was seen; false when somebody else changed the meeting meanwhile.
    public func change(_ id: MeetingID, to details: MeetingDetails, seen revision: Int) throws -> Bool {
        try transaction.execute(
            """
            UPDATE meetings_meeting SET title = ?4, day = ?5, start_minute = ?6, mode = ?7, place = ?8,
                online_link = ?9, revision = revision + 1
            WHERE cooperative_id = ?1 AND id = ?2 AND revision = ?3
            """, cooperative, id, revision, details.title, details.day, details.startMinute,
            details.mode.rawValue, details.place, details.onlineLink) == 1
    }

    /// The agenda changed: whoever saw the meeting before, saw another one.
    public func raiseRevision(_ id: MeetingID) throws {
        try transaction.execute(
            "UPDATE meetings_meeting SET revision = revision + 1 WHERE cooperative_id = ?1 AND id = ?2",
            cooperative, id)
    }

    public func state(of id: MeetingID) throws -> MeetingState? {
        guard
            let row = try transaction.row(
                """
                SELECT (SELECT COUNT(*) FROM meetings_cancellation x
                        WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id),
                    (SELECT COUNT(*) FROM meetings_closing x
                        WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id),
                    (SELECT COUNT(*) FROM meetings_opening x
                        WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id),
                    (SELECT COUNT(*) FROM meetings_convocation x
                        WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
                FROM meetings_meeting m WHERE m.cooperative_id = ?1 AND m.id = ?2
                """, cooperative, id)
        else { return nil }
        let reached: [MeetingState] = [.cancelled, .closed, .open, .convoked]
        for (index, state) in reached.enumerated() where try row.get(index, as: Int.self) > 0 { return state }
        return .drafted
    }

    public func cancel(_ id: MeetingID, reason: String, on day: Day, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_cancellation (cooperative_id, meeting_id, cancelled_on, cancelled_at, reason)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, id, day, now, reason)
    }

    public func open(_ id: MeetingID, chair: PersonID, figures: OpeningFigures, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_opening (cooperative_id, meeting_id, opened_at, chair_person, base, members, suspended)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, id, now, chair, figures.base, figures.members, figures.suspended)
    }

    public func close(_ id: MeetingID, by person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_closing (cooperative_id, meeting_id, closed_at, closed_by) VALUES (?1, ?2, ?3, ?4)
            """, cooperative, id, now, person)
    }

    /// When the meeting was opened, and who presides; nil while it is not.
    public func opening(of id: MeetingID) throws -> (at: Timestamp, chair: PersonID)? {
        try transaction.row(
            "SELECT opened_at, chair_person FROM meetings_opening WHERE cooperative_id = ?1 AND meeting_id = ?2",
            cooperative, id
        ).map { (try $0[0], try $0[1]) }
    }

    /// When the meeting was closed; nil while it is not.
    public func closing(of id: MeetingID) throws -> Timestamp? {
        try transaction.row(
            "SELECT closed_at FROM meetings_closing WHERE cooperative_id = ?1 AND meeting_id = ?2", cooperative, id
        ).map { try $0[0] }
    }

    static func meeting(_ row: Row) throws -> Meeting {
        Meeting(
            id: try row[0], body: try row[1],
            details: MeetingDetails(
                title: try row[2], day: try row[3], startMinute: try row[4],
                mode: try word(row, 5), place: try row[6], onlineLink: try row[7]),
            secondOf: try row[8], request: try row[9], calledBy: try word(row, 10), chair: try row[11],
            minuteTaker: try row[13], revision: try row[12])
    }
}

/// What the opening of a meeting records of the membership on that day.
public struct OpeningFigures: Hashable, Codable, Sendable {
    /// Votes of all who may vote: the base of a quorum.
    public let base: Int
    /// Members on the day, the suspended among them.
    public let members: Int
    public let suspended: Int

    public init(base: Int, members: Int, suspended: Int) {
        self.base = base
        self.members = members
        self.suspended = suspended
    }
}

/// Reads a column that holds one of a closed set of words.
func word<Value: RawRepresentable<String>>(_ row: Row, _ index: Int) throws -> Value {
    let text: String = try row[index]
    guard let value = Value(rawValue: text) else { throw UnknownWord(text: text) }
    return value
}

/// A column held a word that this program does not know.
struct UnknownWord: Error, Hashable {
    let text: String
}

extension MeetingRegister {
    /// The second meetings of a first one.
    public func seconds(of first: MeetingID) throws -> [MeetingID] {
        try transaction.rows(
            "SELECT id FROM meetings_meeting WHERE cooperative_id = ?1 AND second_of = ?2 ORDER BY day, id",
            cooperative, first
        ).map { try $0[0] }
    }
}
