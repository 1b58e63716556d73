public import Kernel
public import Store

/// The bodies that were set up, with their seats and mandates, to read.
public struct CharterBook {
    private let reading: any Reading
    private let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    public func charter(of organ: Organ) throws -> BodyCharter? {
        let row = try reading.row(
            """
            SELECT b.id, b.code, b.name, c.kind, c.set_up_on, c.set_up_by, e.ended_on
            FROM meetings_body b
            JOIN meetings_charter c ON c.cooperative_id = b.cooperative_id AND c.body_id = b.id
            LEFT JOIN meetings_body_end e ON e.cooperative_id = b.cooperative_id AND e.body_id = b.id
            WHERE b.cooperative_id = ?1 AND b.code = ?2
            """, cooperative, organ.rawValue)
        guard let row else { return nil }
        let body = Body(id: try row[0], code: Organ(rawValue: try row[1]), name: try row[2])
        return BodyCharter(
            body: body, kind: BodyKind(rawValue: try row[3]) ?? .committee, setUpOn: try row[4],
            setUpBy: Organ(rawValue: try row[5]), seats: try seats(of: body.id), endedOn: try row[6])
    }

    private func seats(of body: BodyID) throws -> [SeatGroup] {
        try reading.rows(
            """
            SELECT constituency, seats, appointed_by FROM meetings_seat_group
            WHERE cooperative_id = ?1 AND body_id = ?2 ORDER BY position
            """, cooperative, body
        ).map { SeatGroup(constituency: try $0.get(0), seats: try $0.get(1), appointedBy: try $0.get(2)) }
    }

    /// The mandate that counted on a day: the last that had begun by then, else the first one.
    public func mandate(of body: BodyID, on day: Day) throws -> BodyMandate? {
        let rows = try reading.rows(
            """
            SELECT subjects, commands, ceiling, from_day, until_day, ratified_by, given_by FROM meetings_mandate
            WHERE cooperative_id = ?1 AND body_id = ?2 ORDER BY sequence DESC
            """, cooperative, body
        ).map { row in
            BodyMandate(
                subjects: try Self.list(row[0]), commands: try Self.list(row[1]),
                ceiling: try row.get(2, as: Int64?.self).map(Money.init(cents:)), from: try row[3], until: try row[4],
                ratifiedBy: try Self.list(row[5]), givenBy: Organ(rawValue: try row[6]))
        }
        return rows.first { $0.from <= day } ?? rows.last
    }

    private static func list(_ text: String) throws -> [String] {
        try CanonicalJSON.decode([String].self, from: Array(text.utf8))
    }
}
