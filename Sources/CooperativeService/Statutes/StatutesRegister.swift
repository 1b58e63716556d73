public import Kernel
import Store

/// The versions of one cooperative's statutes, each with its dates: decided, deed, filed, in force.
///
/// A date is a row that is added, never a column that is overwritten.
public struct StatutesRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    /// The dates that follow the decision.
    public enum Step: String, Sendable {
        /// The notarial deed (2:43 lid 5).
        case deed
        /// The filing with the trade register (2:43 lid 5, 2:6).
        case filed
        /// From this day the version is in force.
        case inForce = "in-force"
    }

    public func add(
        _ id: StatutesID, text: String, decidedOn: Day, decision: DecisionID?, at now: Timestamp
    ) throws -> Int {
        let last = try transaction.row(
            "SELECT COALESCE(MAX(number), 0) FROM statutes_version WHERE cooperative_id = ?1", cooperative)
        let number = try (last?.get(0, as: Int.self) ?? 0) + 1
        try transaction.execute(
            """
            INSERT INTO statutes_version (cooperative_id, id, number, text, decided_on, decision_id, recorded_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, id, number, text, decidedOn, decision, now)
        return number
    }

    /// Records one date of a version; a second of the same kind breaks the register's unique rule.
    public func add(_ step: Step, of version: StatutesID, on day: Day, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO statutes_step (cooperative_id, version_id, step, on_day, recorded_at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, version, step.rawValue, day, now)
    }

    /// Keeps on which version an amendment was made.
    public func setBase(_ base: StatutesID, of version: StatutesID) throws {
        try transaction.execute(
            "INSERT INTO statutes_base (cooperative_id, version_id, base_id) VALUES (?1, ?2, ?3)", cooperative,
            version, base)
    }

    public func base(of version: StatutesID) throws -> StatutesID? {
        try transaction.row(
            "SELECT base_id FROM statutes_base WHERE cooperative_id = ?1 AND version_id = ?2", cooperative, version)?
            .get(0)
    }

    /// Adds the consolidated text of a version (doorlopende tekst), which takes the place of the one that was decided.
    public func consolidate(_ version: StatutesID, text: String, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO statutes_consolidated (cooperative_id, version_id, sequence, text, recorded_at)
            VALUES (?1, ?2, (
                SELECT COALESCE(MAX(c.sequence), 0) + 1 FROM statutes_consolidated c
                WHERE c.cooperative_id = ?1 AND c.version_id = ?2), ?3, ?4)
            """, cooperative, version, text, now)
    }

    /// The versions that have a day on which they take force, in that order.
    public func inOrderOfForce() throws -> [StatutesID] {
        try transaction.rows(
            """
            SELECT s.version_id FROM statutes_step s
            JOIN statutes_version v ON v.cooperative_id = s.cooperative_id AND v.id = s.version_id
            WHERE s.cooperative_id = ?1 AND s.step = 'in-force' ORDER BY s.on_day, v.number
            """, cooperative
        ).map { try $0.get(0) }
    }

    /// The newest version; nil before the founding.
    public func newest() throws -> StatutesID? {
        try transaction.row(
            "SELECT id FROM statutes_version WHERE cooperative_id = ?1 ORDER BY number DESC LIMIT 1", cooperative)?
            .get(0)
    }

    /// The newest version that has no deed, or that has one and was not filed.
    public func newest(lacking step: Step) throws -> StatutesID? {
        try transaction.row(
            """
            SELECT v.id FROM statutes_version v
            WHERE v.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM statutes_step s
                WHERE s.cooperative_id = v.cooperative_id AND s.version_id = v.id AND s.step = ?2)
            AND (?2 = 'deed' OR EXISTS (
                SELECT 1 FROM statutes_step d
                WHERE d.cooperative_id = v.cooperative_id AND d.version_id = v.id AND d.step = 'deed'))
            AND v.number > 1
            ORDER BY v.number DESC LIMIT 1
            """, cooperative, step.rawValue)?.get(0)
    }

    public func find(_ id: StatutesID) throws -> StatutesRecord? {
        try StatutesRecord.find(id, of: cooperative, in: transaction)
    }
}

/// One version of the statutes with its dates.
public struct StatutesRecord: Hashable, Sendable {
    public let id: StatutesID
    public let number: Int
    public let decidedOn: Day
    public let decision: DecisionID?
    public let deedOn: Day?, filedOn: Day?, inForceFrom: Day?

    static func find(
        _ id: StatutesID, of cooperative: CooperativeID, in reading: any Reading
    ) throws -> StatutesRecord? {
        try reading.row(
            """
            SELECT v.id, v.number, v.decided_on, v.decision_id,
              (SELECT on_day FROM statutes_step s WHERE s.cooperative_id = v.cooperative_id
                AND s.version_id = v.id AND s.step = 'deed'),
              (SELECT on_day FROM statutes_step s WHERE s.cooperative_id = v.cooperative_id
                AND s.version_id = v.id AND s.step = 'filed'),
              (SELECT on_day FROM statutes_step s WHERE s.cooperative_id = v.cooperative_id
                AND s.version_id = v.id AND s.step = 'in-force')
            FROM statutes_version v WHERE v.cooperative_id = ?1 AND v.id = ?2
            """, cooperative, id
        ).map(StatutesRecord.init)
    }

    private init(_ row: Row) throws {
        id = try row.get(0)
        number = try row.get(1)
        decidedOn = try row.get(2)
        decision = try row.get(3)
        deedOn = try row.get(4)
        filedOn = try row.get(5)
        inForceFrom = try row.get(6)
    }
}
