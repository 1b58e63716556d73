public import Kernel
import Proposals
import Statutes
import Store

extension CooperativeService {
    /// The latest adopted decisions that officers of the board can cite: those of the board, and those of another body that
    /// decided in its place (2:44 lid 6) or left a command to the officers, without those that are carried out by themselves;
    /// those of their own body for who calls assemblies from another one (`assembly.convokers`); refused to others.
    ///
    /// - Parameter person: leaves out the decisions about other members.
    public func citableDecisions(
        of cooperative: CooperativeID, as viewer: Actor, about person: PersonID? = nil
    ) async throws -> [DecisionLine] {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireConvener(viewer)
            let standing = try glance.standing(of: viewer)
            let rows =
                if !standing.isOnBoard {
                    try glance.statutes[.assemblyConvokers].filter { organ in
                        standing.offices.contains { $0.organ == organ }
                    }.flatMap { try glance.rows(CitableDecisions.ofBody, $0.rawValue) }
                } else if let person { try glance.rows(CitableDecisions.aboutOne, person) } else {
                    try glance.rows(CitableDecisions.statement)
                }
            return try rows.map { row in
                var line = try DecisionLine(row)
                line.mandates = try row[9]
                return line
            }
        }
    }
}

enum CitableDecisions {
    static let statement = select + newest
    /// Of one body, for who sits in it.
    static let ofBody = adopted + " AND d.body = ?2" + newest
    static let aboutOne =
        select + """

            AND (NOT EXISTS (
                SELECT 1 FROM proposals_mandate_about o
                WHERE o.cooperative_id = d.cooperative_id AND o.decision_id = d.id)
            OR EXISTS (
                SELECT 1 FROM proposals_mandate_about o
                WHERE o.cooperative_id = d.cooperative_id AND o.decision_id = d.id AND o.person_id = ?2))
            """ + newest

    private static let newest = "\nORDER BY d.year DESC, d.sequence DESC LIMIT 20"
    private static let adopted = """
        SELECT \(DecisionLine.columns), (
            SELECT n.command FROM proposals_mandate n
            WHERE n.cooperative_id = d.cooperative_id AND n.decision_id = d.id)
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.outcome = 'adopted'
        """
    private static let select =
        adopted + """

            AND (d.body = 'board' OR EXISTS (
                SELECT 1 FROM proposals_matter m
                WHERE m.cooperative_id = d.cooperative_id AND m.decision_id = d.id AND m.in_place_of = 'board')
            OR EXISTS (
                SELECT 1 FROM proposals_mandate c
                WHERE c.cooperative_id = d.cooperative_id AND c.decision_id = d.id))
            AND (NOT (\(DecisionRegister.carrying)) OR EXISTS (
                SELECT 1 FROM proposals_mandate n
                WHERE n.cooperative_id = d.cooperative_id AND n.decision_id = d.id))
            """
}
