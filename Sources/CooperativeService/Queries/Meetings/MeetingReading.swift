import Kernel
import Meetings
import Statutes
import Store

/// One consistent look at a cooperative's meetings, with the law and statutes of the day.
struct MeetingReading {
    let reading: any Reading
    let cooperative: CooperativeID
    let today: Day
    let zone: Zone
    let statutes: StatutesInForce
    let financialYears: FinancialYears
    /// The statutes under which a term that began on a day runs.
    let statutesOfTerm: (Day) throws -> StatutesInForce

    /// What the rules of notice need of a meeting's agenda.
    func agenda(of meeting: MeetingID) throws -> [AgendaItem] {
        try reading.rows(
            """
            SELECT id, meeting_id, position, title, topic, proposal_id, added_on, announced
            FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY position, id
            """, cooperative, meeting
        ).map {
            AgendaItem(
                id: try $0.get(0), meeting: try $0.get(1), position: try $0.get(2), title: try $0.get(3),
                topic: Topic(rawValue: try $0.get(4)), proposal: try $0.get(5), addedOn: try $0.get(6),
                isAnnounced: try $0.get(7))
        }
    }

    /// What a second meeting carries over from the first: the items whose quorum was missed when that closed. While it is
    /// not closed everything may still be missed.
    func carriedOver(from first: MeetingID) throws -> [AgendaItem] {
        let items = try agenda(of: first)
        let closed = try reading.row(
            "SELECT 1 FROM meetings_closing WHERE cooperative_id = ?1 AND meeting_id = ?2", cooperative, first)
        guard closed != nil else { return items }
        let missed = Set(
            try reading.rows(
                "SELECT item_id FROM meetings_shortfall WHERE cooperative_id = ?1 AND meeting_id = ?2", cooperative,
                first
            ).map { try $0.get(0) as AgendaItemID })
        return items.filter { missed.contains($0.id) }
    }

    func day(of meeting: MeetingID) throws -> Day? {
        try reading.row(
            "SELECT day FROM meetings_meeting WHERE cooperative_id = ?1 AND id = ?2", cooperative, meeting
        )?.get(0)
    }

    func requestedOn(_ request: MeetingRequestID) throws -> Day? {
        try reading.row(
            "SELECT requested_on FROM meetings_request WHERE cooperative_id = ?1 AND id = ?2", cooperative, request
        )?.get(0)
    }
}

extension CooperativeService {
    /// Reads in one view, with the day and the statutes of now.
    func readMeetings<Value: Sendable>(
        of cooperative: CooperativeID, _ body: @escaping @Sendable (MeetingReading) throws -> Value
    ) async throws -> Value {
        let zone = try await shelf.zone(of: cooperative, in: database)
        let today = zone.day(of: clock.now)
        let shelf = hall.statutes
        return try await database.read { reading in
            let statutes = try shelf.inForce(on: today, for: cooperative, in: reading)
            return try body(
                MeetingReading(
                    reading: reading, cooperative: cooperative, today: today, zone: zone,
                    statutes: statutes,
                    financialYears: shelf.financialYears(
                        of: cooperative, in: reading, otherwise: statutes[.financeYearStart]),
                    statutesOfTerm: {
                        try shelf.statutes(ofTermFrom: $0, today: statutes, of: cooperative, in: reading)
                    }))
        }
    }
}
