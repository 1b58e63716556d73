public import Kernel
import Store

extension DecisionRegister {
    /// Writes down that a decision is provisional.
    public func hold(_ provisional: ProvisionalDecision) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_provisional (cooperative_id, decision_id, parties, command_name, command_fields)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """,
            cooperative, provisional.decision, try Stored.text(provisional.parties), provisional.command?.name,
            try provisional.command.map { try Stored.text($0.fields) })
    }

    public func provisional(_ decision: DecisionID) throws -> ProvisionalDecision? {
        try transaction.row(
            """
            SELECT parties, command_name, command_fields FROM proposals_provisional
            WHERE cooperative_id = ?1 AND decision_id = ?2
            """, cooperative, decision
        ).map { row in
            let name: String? = try row[1], fields: String? = try row[2]
            let command = try name.flatMap { name in
                try fields.map { ProposedCommand(name: name, fields: try Stored.value($0, as: JSONValue.self)) }
            }
            return ProvisionalDecision(
                decision: decision, parties: try Stored.value(row[0], as: [String].self), command: command)
        }
    }

    /// What a party said; once.
    public func add(
        _ ratification: Ratification, to decision: DecisionID, by person: PersonID?, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_ratification (cooperative_id, decision_id, party, outcome, given_on, recorded_at,
                recorded_by, words, resolution_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            cooperative, decision, ratification.party, ratification.outcome.rawValue, ratification.on, now, person,
            ratification.words, ratification.resolution)
    }

    public func ratifications(of decision: DecisionID) throws -> [Ratification] {
        try transaction.rows(
            """
            SELECT party, outcome, given_on, words, resolution_id FROM proposals_ratification
            WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY recorded_at, party
            """, cooperative, decision
        ).map { row in
            Ratification(
                party: try row[0], outcome: try Stored.code(row[1], as: Ratification.Outcome.self), on: try row[2],
                words: try row[3], resolution: try row[4])
        }
    }
}
