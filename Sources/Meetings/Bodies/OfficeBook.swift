public import Kernel
public import Store

/// Who sits in which body, to read: each person once, first who was appointed first.
public struct OfficeBook {
    private let reading: any Reading
    private let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    public func holders(of organ: Organ, on day: Day) throws -> [PersonID] {
        try once(
            reading.rows(
                """
                SELECT o.person_id FROM meetings_body b
                JOIN meetings_office o ON o.cooperative_id = b.cooperative_id AND o.body_id = b.id
                WHERE b.cooperative_id = ?1 AND b.code = ?2 AND o.from_day <= ?3
                    AND (o.until_day IS NULL OR o.until_day >= ?3)
                ORDER BY o.from_day, o.id
                """, cooperative, organ.rawValue, day))
    }

    /// Of every body.
    public func holders(on day: Day) throws -> [PersonID] {
        try once(
            reading.rows(
                """
                SELECT person_id FROM meetings_office
                WHERE cooperative_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
                ORDER BY from_day, id
                """, cooperative, day))
    }

    private func once(_ rows: [Row]) throws -> [PersonID] {
        var seen: Set<PersonID> = []
        return try rows.map { try $0.get(0, as: PersonID.self) }.filter { seen.insert($0).inserted }
    }
}
