public import Kernel
import Store

extension DecisionRegister {
    /// Writes down which command the officers of the body may give on the strength of this decision, and about whom where
    /// it names them.
    public func mandate(_ decision: DecisionID, command: String, about persons: Set<PersonID> = []) throws {
        try transaction.execute(
            "INSERT INTO proposals_mandate (cooperative_id, decision_id, command) VALUES (?1, ?2, ?3)",
            cooperative, decision, command)
        for person in persons.sorted() {
            try transaction.execute(
                "INSERT INTO proposals_mandate_about (cooperative_id, decision_id, person_id) VALUES (?1, ?2, ?3)",
                cooperative, decision, person)
        }
    }

    /// Whom the mandate of a decision names; empty where it is about nobody in particular.
    public func about(_ decision: DecisionID) throws -> Set<PersonID> {
        Set(
            try transaction.rows(
                "SELECT person_id FROM proposals_mandate_about WHERE cooperative_id = ?1 AND decision_id = ?2",
                cooperative, decision
            ).map { try $0.get(0) })
    }

    /// Writes down that the mandate was used about somebody whom it names; a second time breaks a key.
    public func use(_ decision: DecisionID, about person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_mandate_used (cooperative_id, decision_id, person_id, used_at) VALUES (?1, ?2, ?3, ?4)
            """, cooperative, decision, person, now)
    }

    /// Whether it was used about this person already.
    public func isUsed(_ decision: DecisionID, about person: PersonID) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM proposals_mandate_used WHERE cooperative_id = ?1 AND decision_id = ?2 AND person_id = ?3
            """, cooperative, decision, person) != nil
    }

    /// The command that a decision mandates; nil where it names none.
    public func mandate(of decision: DecisionID) throws -> String? {
        try transaction.row(
            "SELECT command FROM proposals_mandate WHERE cooperative_id = ?1 AND decision_id = ?2", cooperative,
            decision)?.get(0, as: String.self)
    }

    /// Writes down that a decision without a mandate was cited; once, a second time breaks a key.
    public func cite(_ decision: DecisionID, for command: String, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_citation (cooperative_id, decision_id, command, cited_at, cited_by)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """,
            cooperative, decision, command, now, person)
    }

    /// Whether something is carried out on a decision itself, now or when what it waits for has come: it carries a command.
    public func carriesCommand(_ decision: DecisionID) throws -> Bool {
        try transaction.row(
            "SELECT d.id FROM proposals_decision d WHERE d.cooperative_id = ?1 AND d.id = ?2 AND " + Self.carrying,
            cooperative, decision) != nil
    }

    /// That a decision, of `proposals_decision d`, carries a command. One that only waits for its day, or for those who ratify
    /// it, carries none.
    public static let carrying = """
        EXISTS (
            SELECT 1 FROM proposals_effect e WHERE e.cooperative_id = d.cooperative_id AND e.decision_id = d.id AND e.state <> 'lapsed')
        AND NOT EXISTS (
            SELECT 1 FROM proposals_postponed w
            WHERE w.cooperative_id = d.cooperative_id AND w.decision_id = d.id AND w.command_name IS NULL)
        AND NOT EXISTS (
            SELECT 1 FROM proposals_provisional w
            WHERE w.cooperative_id = d.cooperative_id AND w.decision_id = d.id AND w.command_name IS NULL)
        """

    /// The command for which a decision without a mandate was cited; nil while it was not.
    public func citation(of decision: DecisionID) throws -> String? {
        try transaction.row(
            "SELECT command FROM proposals_citation WHERE cooperative_id = ?1 AND decision_id = ?2", cooperative,
            decision)?.get(0, as: String.self)
    }
}
