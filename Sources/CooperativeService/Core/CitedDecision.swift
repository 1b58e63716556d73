import Kernel
import Phrases
import Store

/// A decision that an officer cites: it must be there, adopted, not lapsed, and of the body to which the
/// command belongs.
enum CitedDecision {
    static func require(
        _ decision: DecisionID, of organ: Organ, under article: ArticleReference?, in scene: Scene
    ) throws {
        let row = try scene.transaction.row(
            """
            SELECT d.body, d.outcome, (
                SELECT e.state FROM proposals_effect e
                WHERE e.cooperative_id = d.cooperative_id AND e.decision_id = d.id ORDER BY e.sequence DESC LIMIT 1)
            FROM proposals_decision d WHERE d.cooperative_id = ?1 AND d.id = ?2
            """, scene.cooperative, decision)
        guard let row else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-unknown", article, message: Phrases.Authority.decisionUnknown,
                    remedy: Phrases.Authority.decisionUnknownRemedy))
        }
        let code = try row.get(0, as: String.self), outcome = try row.get(1, as: String.self)
        let effect = try row.get(2, as: String?.self)
        guard code == organ.rawValue, outcome == "adopted", effect != "lapsed" else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-of-other-body", article, required: organ.rawValue, found: "\(code): \(outcome)",
                    message: Phrases.Authority.decisionOfOtherBody(Phrases.Vocabulary.organ(organ)),
                    remedy: Phrases.Authority.decisionUnknownRemedy))
        }
    }
}
