public import Kernel
import Proposals
import Store

/// A decision whose effect waits, for chair and secretary, who settle it (gevolg afwikkelen).
public struct WaitingDecision: Sendable {
    public let line: DecisionLine
    /// `deed`, `ratification`, `appeal`, `referendum`, `challenge`, `day`; nil where nothing waits any more.
    public let waitsFor: String?
    /// It is settled by name; else the act that it waits for settles it: the deed of the statutes, a ratification.
    public let isSettledHere: Bool
    /// The day on which the clock does it, and the last day on which it can be done.
    public let dueOn: Day?, lapsesOn: Day?
    /// Adopted decisions of any body since then, by which it can be ratified or lapse.
    public let later: [DecisionLine]
}

extension CooperativeService {
    /// - Throws: `Refusal` not found for everybody but chair and secretary.
    public func waitingDecision(
        _ id: DecisionID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> WaitingDecision {
        try await glance(at: cooperative) { glance in
            let reading = try FollowUpReading(glance, viewer)
            guard reading.mayWrite, let found = try reading.decision(id) else { throw Refusal.notHere }
            let postponed = try glance.row(WaitingDecision.postponed, id)
            let effect: String? = try glance.row(WaitingDecision.effect, id)?.get(0, as: String?.self) ?? nil
            return WaitingDecision(
                line: found.line, waitsFor: found.line.effect == .waiting ? try postponed?.get(0) ?? effect : nil,
                isSettledHere: postponed != nil, dueOn: try postponed?.get(1, as: Day?.self) ?? nil,
                lapsesOn: try postponed?.get(2, as: Day?.self) ?? nil,
                later: try glance.rows(WaitingDecision.later, found.line.decidedOn, id).map(DecisionLine.init))
        }
    }
}

extension WaitingDecision {
    static let postponed = """
        SELECT \(DecisionRegister.awaitedNow), p.due_on, p.lapses_on FROM proposals_postponed p
        WHERE p.cooperative_id = ?1 AND p.decision_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM proposals_settled s
            WHERE s.cooperative_id = p.cooperative_id AND s.decision_id = p.decision_id)
        """

    /// The newest fifty.
    static let later = """
        SELECT \(DecisionLine.columns) FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.outcome = 'adopted' AND d.decided_on >= ?2 AND d.id <> ?3
        ORDER BY d.year DESC, d.sequence DESC LIMIT 50
        """

    static let effect = """
        SELECT waiting_for FROM proposals_effect
        WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence DESC LIMIT 1
        """
}
