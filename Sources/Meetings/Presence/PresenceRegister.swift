public import Kernel
public import Store

/// Who registered for a meeting and who is there.
public struct PresenceRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Says that a person intends to come; said again, the last word counts.
    public func register(_ person: PersonID, for meeting: MeetingID, way: AttendanceWay, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_registration (cooperative_id, meeting_id, person_id, way, registered_at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (cooperative_id, meeting_id, person_id) DO UPDATE SET way = ?4, registered_at = ?5
            """, cooperative, meeting, person, way.rawValue, now)
    }

    /// False when the person was not registered.
    public func withdraw(_ person: PersonID, from meeting: MeetingID) throws -> Bool {
        try transaction.execute(
            "DELETE FROM meetings_registration WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3",
            cooperative, meeting, person) == 1
    }

    public func registration(of person: PersonID, for meeting: MeetingID) throws -> AttendanceWay? {
        try transaction.row(
            """
            SELECT way FROM meetings_registration
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3
            """, cooperative, meeting, person
        ).map { try word($0, 0) }
    }

    /// Who says to come, and how many of them to the hall and online.
    public func registrations(for meeting: MeetingID) throws -> [AttendanceWay: Int] {
        var counts: [AttendanceWay: Int] = [:]
        for row in try transaction.rows(
            """
            SELECT way, COUNT(*) FROM meetings_registration WHERE cooperative_id = ?1 AND meeting_id = ?2 GROUP BY way
            """, cooperative, meeting)
        {
            counts[try word(row, 0)] = try row[1]
        }
        return counts
    }

    public func arrive(
        _ id: AttendanceID, _ person: PersonID, at meeting: MeetingID, way: AttendanceWay, moment: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_presence (cooperative_id, id, meeting_id, person_id, way, arrived_at, left_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL)
            """, cooperative, id, meeting, person, way.rawValue, moment)
    }

    /// False when the person is not there.
    public func depart(_ person: PersonID, from meeting: MeetingID, at moment: Timestamp) throws -> Bool {
        try transaction.execute(
            """
            UPDATE meetings_presence SET left_at = ?4
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3 AND left_at IS NULL
            """, cooperative, meeting, person, moment) == 1
    }

    /// The meeting ends: everybody leaves.
    public func departAll(from meeting: MeetingID, at moment: Timestamp) throws {
        try transaction.execute(
            """
            UPDATE meetings_presence SET left_at = ?3
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL
            """, cooperative, meeting, moment)
    }

    /// Everybody who is there now, by person.
    public func present(at meeting: MeetingID) throws -> [PersonID] {
        try transaction.rows(
            """
            SELECT person_id FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL ORDER BY person_id
            """, cooperative, meeting
        ).map { try $0[0] }
    }

    public func isPresent(_ person: PersonID, at meeting: MeetingID) throws -> Bool {
        try way(of: person, at: meeting) != nil
    }

    /// How a person takes part now; nil when the person is not there.
    public func way(of person: PersonID, at meeting: MeetingID) throws -> AttendanceWay? {
        try transaction.row(
            """
            SELECT way FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3 AND left_at IS NULL
            """, cooperative, meeting, person
        ).map { try word($0, 0) }
    }

    /// Every stay, in the order of arrival.
    public func attendance(at meeting: MeetingID) throws -> [Attendance] {
        try transaction.rows(
            """
            SELECT person_id, way, arrived_at, left_at FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY arrived_at, person_id
            """, cooperative, meeting
        ).map {
            Attendance(person: try $0[0], way: try word($0, 1), arrivedAt: try $0[2], leftAt: try $0[3])
        }
    }
}
