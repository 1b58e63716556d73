public import Kernel
public import Store

/// The minutes of one cooperative's meetings: versions, signatures, publication, adoption.
public struct MinutesRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ version: MinutesVersion, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_minutes (cooperative_id, meeting_id, version, kind, content, reason, digest,
                written_on, written_at, written_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """, cooperative, version.meeting, version.number, version.kind.rawValue, version.content, version.reason,
            version.digest, version.on, now, version.by)
    }

    public func latest(of meeting: MeetingID) throws -> MinutesVersion? {
        try transaction.row(
            Self.select + " WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY version DESC LIMIT 1", cooperative,
            meeting
        ).map(Self.version)
    }

    public func version(_ number: Int, of meeting: MeetingID) throws -> MinutesVersion? {
        try transaction.row(
            Self.select + " WHERE cooperative_id = ?1 AND meeting_id = ?2 AND version = ?3", cooperative, meeting,
            number
        ).map(Self.version)
    }

    private static let select =
        "SELECT meeting_id, version, kind, content, reason, digest, written_on, written_by FROM meetings_minutes"

    private static func version(_ row: Row) throws -> MinutesVersion {
        MinutesVersion(
            meeting: try row[0], number: try row[1], kind: try word(row, 2), content: try row[3],
            reason: try row[4], digest: try row[5], on: try row[6], by: try row[7])
    }

    /// The offices in which a version was signed.
    public func signed(_ meeting: MeetingID, version: Int) throws -> [Office] {
        try transaction.rows(
            """
            SELECT office FROM meetings_minutes_signature
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND version = ?3 ORDER BY office
            """, cooperative, meeting, version
        ).map { Office(rawValue: try $0[0]) }
    }

    public func sign(
        _ meeting: MeetingID, version: Int, as office: Office, by person: PersonID, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_minutes_signature
                (cooperative_id, meeting_id, version, office, person_id, signed_on, signed_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, meeting, version, office.rawValue, person, day, now)
    }

    /// The last version that members can read; nil while there is none.
    public func published(_ meeting: MeetingID) throws -> Int? {
        try transaction.row(
            """
            SELECT MAX(version) FROM meetings_minutes_publication WHERE cooperative_id = ?1 AND meeting_id = ?2
            """, cooperative, meeting)?[0]
    }

    /// The last version that members could read at a moment; nil while there was none.
    public func published(_ meeting: MeetingID, until moment: Timestamp) throws -> Int? {
        try transaction.row(
            """
            SELECT MAX(version) FROM meetings_minutes_publication
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND published_at <= ?3
            """, cooperative, meeting, moment)?[0]
    }

    public func publish(
        _ meeting: MeetingID, version: Int, by person: PersonID, on day: Day, due: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_minutes_publication
                (cooperative_id, meeting_id, version, published_on, published_at, published_by, due_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, meeting, version, day, now, person, due)
    }

    /// The version that was adopted last, and when; nil while none was.
    public func adoption(of meeting: MeetingID) throws -> (version: Int, on: Day)? {
        try transaction.row(
            """
            SELECT version, adopted_on FROM meetings_minutes_adoption
            WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY version DESC LIMIT 1
            """, cooperative, meeting
        ).map { (try $0[0], try $0[1]) }
    }

    /// The decisions by which versions of the minutes were adopted, the first first.
    public func adoptingDecisions(of meeting: MeetingID) throws -> [DecisionID] {
        try transaction.rows(
            """
            SELECT decision_id FROM meetings_minutes_adoption
            WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY version
            """, cooperative, meeting
        ).map { try $0.get(0) }
    }

    public func adopt(
        _ meeting: MeetingID, version: Int, by decision: DecisionID, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_minutes_adoption
                (cooperative_id, meeting_id, version, decision_id, adopted_on, adopted_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, meeting, version, decision, day, now)
    }
}
