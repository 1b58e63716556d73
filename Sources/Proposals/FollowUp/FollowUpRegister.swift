public import Kernel
public import Store

/// Who does what with the decisions of one cooperative, and how far it is. Each row stands; the last one counts.
public struct FollowUpRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func assign(
        _ decision: DecisionID, to assignment: Assignment, by person: PersonID?, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_assignment (cooperative_id, decision_id, sequence, owner_person, owner_body, due_on,
                assigned_on, assigned_at, assigned_by)
            SELECT ?1, ?2, COALESCE(MAX(a.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8
            FROM proposals_assignment a WHERE a.cooperative_id = ?1 AND a.decision_id = ?2
            """, cooperative, decision, assignment.owner, assignment.body?.rawValue, assignment.dueOn, day, now, person)
    }

    /// Who carries it out now; nil where nobody was named.
    public func assignment(of decision: DecisionID) throws -> Assignment? {
        try transaction.row(
            """
            SELECT owner_person, owner_body, due_on FROM proposals_assignment
            WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence DESC LIMIT 1
            """, cooperative, decision
        ).map { row in
            Assignment(
                owner: try row[0], body: try row.get(1, as: String?.self).map(Organ.init(rawValue:)),
                dueOn: try row[2])
        }
    }

    public func report(
        _ progress: DecisionProgress, note: String, on decision: DecisionID, by person: PersonID?, day: Day,
        at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_progress
                (cooperative_id, decision_id, sequence, status, note, reported_on, reported_at, reported_by)
            SELECT ?1, ?2, COALESCE(MAX(p.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7
            FROM proposals_progress p WHERE p.cooperative_id = ?1 AND p.decision_id = ?2
            """, cooperative, decision, progress.rawValue, note, day, now, person)
    }

    public func replace(
        _ old: DecisionID, by new: DecisionID, recordedBy person: PersonID?, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_replacement
                (cooperative_id, decision_id, replaced_by, replaced_on, replaced_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, old, new, day, now, person)
    }

    /// The day on which another decision took its place; nil while it stands.
    public func replacedOn(_ decision: DecisionID) throws -> Day? {
        try transaction.row(
            "SELECT replaced_on FROM proposals_replacement WHERE cooperative_id = ?1 AND decision_id = ?2", cooperative,
            decision)?[0]
    }

    /// Decisions that were not made known yet, of one meeting or of all, with their days.
    public func unlisted(of meeting: MeetingID?, until day: Day) throws -> [(id: DecisionID, on: Day)] {
        try transaction.rows(
            """
            SELECT d.id, d.decided_on FROM proposals_decision d
            WHERE d.cooperative_id = ?1 AND (CAST(?2 AS TEXT) IS NULL OR d.meeting_id = ?2) AND d.decided_on <= ?3 AND NOT EXISTS (
                SELECT 1 FROM proposals_listing l
                WHERE l.cooperative_id = d.cooperative_id AND l.decision_id = d.id)
            ORDER BY d.year, d.sequence
            """, cooperative, meeting?.description, day
        ).map { (try $0[0], try $0[1]) }
    }

    public func list(_ decision: DecisionID, due: Day, by person: PersonID?, on day: Day, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_listing (cooperative_id, decision_id, listed_on, listed_at, due_on, listed_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, decision, day, now, due, person)
    }
}
