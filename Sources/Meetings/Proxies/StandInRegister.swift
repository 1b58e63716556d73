public import Kernel
public import Store

/// Writes who acts for an organisation, who has an own interest in an item, and whose case an item is.
public struct StandInRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// From this day on the person acts for the organisation, and whoever did before no longer does.
    public func name(
        _ id: ProxyID, _ person: PersonID, of organisation: PersonID, from day: Day, until: Day?, by actor: PersonID,
        at now: Timestamp
    ) throws {
        try end(organisation, on: day)
        try transaction.execute(
            """
            INSERT INTO meetings_representative
                (cooperative_id, id, organisation_id, person_id, from_day, until_day, recorded_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, id, organisation, person, day, until, now, actor)
    }

    /// From this day on nobody acts for the organisation.
    private func end(_ organisation: PersonID, on day: Day) throws {
        try transaction.execute(
            """
            DELETE FROM meetings_representative
            WHERE cooperative_id = ?1 AND organisation_id = ?2 AND from_day >= ?3
            """, cooperative, organisation, day)
        try transaction.execute(
            """
            UPDATE meetings_representative SET until_day = ?4
            WHERE cooperative_id = ?1 AND organisation_id = ?2 AND (until_day IS NULL OR until_day >= ?3)
            """, cooperative, organisation, day, day - 1)
    }

    /// The organisations for which a person acts on a day.
    public func organisations(of person: PersonID, on day: Day) throws -> [PersonID] {
        try transaction.rows(
            """
            SELECT organisation_id FROM meetings_representative
            WHERE cooperative_id = ?1 AND person_id = ?2 AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?3)
            ORDER BY organisation_id
            """, cooperative, person, day
        ).map { try $0.get(0) }
    }

    public func note(interest person: PersonID, in item: AgendaItemID, by actor: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_interest (cooperative_id, item_id, person_id, noted_at, noted_by)
            VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
            """, cooperative, item, person, now, actor)
    }

    public func set(subject person: PersonID, of item: AgendaItemID) throws {
        try transaction.execute(
            "INSERT INTO meetings_item_subject (cooperative_id, item_id, person_id) VALUES (?1, ?2, ?3)", cooperative,
            item, person)
    }

    public func subjects(at meeting: MeetingID) throws -> [AgendaItemID: PersonID] {
        Dictionary(
            try transaction.rows(
                """
                SELECT s.item_id, s.person_id FROM meetings_item_subject s
                JOIN meetings_agenda_item i ON i.cooperative_id = s.cooperative_id AND i.id = s.item_id
                WHERE s.cooperative_id = ?1 AND i.meeting_id = ?2
                """, cooperative, meeting
            ).map { (try $0.get(0), try $0.get(1)) }, uniquingKeysWith: { _, last in last })
    }
}
