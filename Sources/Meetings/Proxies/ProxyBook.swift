public import Kernel
public import Store

/// The proxies of meetings, to read.
public struct ProxyBook {
    let reading: any Reading
    let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    public func proxy(_ id: ProxyID) throws -> Proxy? {
        try proxies(" AND p.id = ?2", id.sqlValue).first
    }

    /// All proxies for a meeting in the order of giving, also those that were declined or revoked.
    public func proxies(for meeting: MeetingID) throws -> [Proxy] {
        try proxies(Self.forMeeting, meeting.sqlValue)
    }

    /// For a meeting, what a person gave or holds.
    public func proxies(of person: PersonID, for meeting: MeetingID) throws -> [Proxy] {
        try proxies(Self.given, meeting.sqlValue, person.sqlValue)
            + proxies(Self.held, meeting.sqlValue, person.sqlValue)
    }

    /// What the giver wrote to the holder.
    public func instruction(of id: ProxyID) throws -> String? {
        try reading.row(
            "SELECT instruction FROM meetings_proxy_instruction WHERE cooperative_id = ?1 AND proxy_id = ?2",
            cooperative, id)?.get(0)
    }

    private func proxies(_ condition: String, _ parameters: SQLValue...) throws -> [Proxy] {
        let found = try reading.rows(Self.select + condition + Self.order, [cooperative.sqlValue] + parameters)
        return try found.map { row in
            let id: ProxyID = try row[0]
            return try Proxy(row, items: row.get(9, as: Int.self) == 0 ? [] : items(of: id))
        }
    }

    private func items(of id: ProxyID) throws -> Set<AgendaItemID> {
        Set(
            try reading.rows(
                "SELECT item_id FROM meetings_proxy_item WHERE cooperative_id = ?1 AND proxy_id = ?2", cooperative, id
            ).map { try $0.get(0) })
    }

    public static let select = """
        SELECT p.id, p.meeting_id, p.giver_id, p.holder_id, p.form, p.until_day, p.given_at, p.recorded_by, (
                SELECT MAX(w.word) FROM meetings_proxy_word w
                WHERE w.cooperative_id = p.cooperative_id AND w.proxy_id = p.id), CASE WHEN EXISTS (
                SELECT 1 FROM meetings_proxy_item i
                WHERE i.cooperative_id = p.cooperative_id AND i.proxy_id = p.id) THEN 1 ELSE 0 END
        FROM meetings_proxy p WHERE p.cooperative_id = ?1
        """
    public static let forMeeting = " AND p.meeting_id = ?2"
    public static let given = " AND p.meeting_id = ?2 AND p.giver_id = ?3"
    public static let held = " AND p.meeting_id = ?2 AND p.holder_id = ?3"
    public static let order = " ORDER BY p.given_at, p.id"
}

extension Proxy {
    /// What was said last counts: the words sort in the order in which they can follow each other.
    init(_ row: Row, items: Set<AgendaItemID>) throws {
        self.init(
            id: try row[0], meeting: try row[1], giver: try row[2], holder: try row[3], way: try word(row, 4),
            items: items, until: try row[5], givenAt: try row[6], recordedBy: try row[7],
            stage: try row.get(8, as: String?.self).flatMap(Stage.init) ?? .given)
    }
}
