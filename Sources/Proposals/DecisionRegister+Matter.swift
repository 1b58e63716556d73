public import Kernel
import Store

extension DecisionRegister {
    /// Writes down what a decision was about.
    public func keep(_ matter: DecisionMatter, of decision: DecisionID) throws {
        try transaction.execute(
            """
            INSERT INTO proposals_matter
                (cooperative_id, decision_id, subject, amount, reasons, in_place_of, approval_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            cooperative, decision, matter.subject, matter.amount?.cents, matter.reasons, matter.inPlaceOf?.rawValue,
            matter.approval)
        for person in matter.conflicted.sorted(by: { $0.description < $1.description }) {
            try transaction.execute(
                "INSERT INTO proposals_conflict (cooperative_id, decision_id, person_id) VALUES (?1, ?2, ?3)",
                cooperative, decision, person)
        }
    }

    /// What was adopted on the approval of another decision.
    public func adopted(onApproval approval: DecisionID) throws -> [Decision] {
        try transaction.rows(
            Self.select + """
                 AND d.outcome = 'adopted' AND d.id IN (
                    SELECT m.decision_id FROM proposals_matter m
                    WHERE m.cooperative_id = ?1 AND m.approval_id = ?2)
                """, cooperative, approval
        ).map(Decision.init(row:))
    }

    /// What a decision was about; nil where nothing was written down.
    public func matter(of decision: DecisionID) throws -> DecisionMatter? {
        let row = try transaction.row(
            """
            SELECT subject, amount, reasons, in_place_of, approval_id FROM proposals_matter
            WHERE cooperative_id = ?1 AND decision_id = ?2
            """, cooperative, decision)
        guard let row else { return nil }
        var matter = DecisionMatter(
            subject: try row[0], amount: try row.get(1, as: Int64?.self).map(Money.init(cents:)))
        matter.reasons = try row[2]
        matter.inPlaceOf = try row.get(3, as: String?.self).map(Organ.init(rawValue:))
        matter.approval = try row[4]
        matter.conflicted = Set(
            try transaction.rows(
                "SELECT person_id FROM proposals_conflict WHERE cooperative_id = ?1 AND decision_id = ?2", cooperative,
                decision
            ).map { try $0.get(0) })
        return matter
    }
}
