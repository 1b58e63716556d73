public import Kernel
public import Store

/// The seats of the bodies of one cooperative, to read.
public struct SeatBook {
    private let reading: any Reading
    private let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    /// Who sits in a body on a day, without who is suspended from it: each seat, and each task beside one.
    public func seats(of organ: Organ, on day: Day) throws -> [Seat] {
        try seats(
            " AND o.from_day <= ?3 AND (o.until_day IS NULL OR o.until_day >= ?3) AND NOT EXISTS ("
                + Self.suspended + ") ORDER BY o.from_day, o.id", organ, day)
    }

    /// Every seat that a body ever had, with those that end later or begin later, the suspended too.
    public func allSeats(of organ: Organ) throws -> [Seat] { try seats(" ORDER BY o.from_day, o.id", organ, nil) }

    private func seats(_ condition: String, _ organ: Organ, _ day: Day?) throws -> [Seat] {
        let sql = Self.select + condition
        let rows =
            if let day { try reading.rows(sql, cooperative, organ.rawValue, day) } else {
                try reading.rows(sql, cooperative, organ.rawValue)
            }
        return try rows.map { row in
            let appointer: String? = try row[7]
            return Seat(
                term: try OfficeRegister.term(row), appointedBy: appointer ?? Organ.assembly.rawValue,
                constituency: try row[8], dueOn: try row[9], number: try row.get(10, as: Int?.self) ?? 1,
                replaces: try row[11],
                votes: try row.get(12, as: Int?.self) ?? 1,
                isTask: try appointer == nil && row.get(13, as: Int.self) > 0)
        }
    }

    /// The last column counts the other offices of the same person in the body that lasted when this one began, and were
    /// there first or have a term behind them: with one of those, an office without a term is a task.
    private static let select = """
        SELECT o.id, o.body_id, b.code, o.person_id, o.office, o.from_day, o.until_day, t.appointed_by, t.constituency,
            t.due_on, t.number, t.replaces, t.votes, (
                SELECT COUNT(*) FROM meetings_office p
                WHERE p.cooperative_id = o.cooperative_id AND p.body_id = o.body_id AND p.person_id = o.person_id
                    AND p.id <> o.id AND p.from_day <= o.from_day
                    AND (p.until_day IS NULL OR p.until_day >= o.from_day)
                    AND (p.from_day < o.from_day OR p.id < o.id OR EXISTS (
                        SELECT 1 FROM meetings_term x
                        WHERE x.cooperative_id = p.cooperative_id AND x.office_id = p.id)))
        FROM meetings_body b
        JOIN meetings_office o ON o.cooperative_id = b.cooperative_id AND o.body_id = b.id
        LEFT JOIN meetings_term t ON t.cooperative_id = o.cooperative_id AND t.office_id = o.id
        WHERE b.cooperative_id = ?1 AND b.code = ?2
        """

    private static let suspended = """
        SELECT 1 FROM meetings_office_suspension s
        WHERE s.cooperative_id = o.cooperative_id AND s.person_id = o.person_id AND s.body_id = o.body_id
            AND s.from_day <= ?3 AND s.until_day >= ?3 AND (s.lifted_on IS NULL OR s.lifted_on > ?3)
        """
}
