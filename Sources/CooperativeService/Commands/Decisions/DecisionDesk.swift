import Kernel
import Phrases
import Proposals

extension Scene {
    var followUps: FollowUpRegister { FollowUpRegister(transaction: transaction, cooperative: cooperative) }

    func requireDecision(_ id: DecisionID) throws -> Decision {
        guard let decision = try decisions.decision(id) else {
            throw Refusal(
                .notFound,
                Ground("unknown-decision", message: Phrases.FollowUp.unknown, remedy: Phrases.FollowUp.seeRegister))
        }
        return decision
    }

    /// The decision, when something can still be done about it.
    func requireFollowed(_ id: DecisionID) throws -> Decision {
        let decision = try requireDecision(id)
        try refuse(
            .conflict, if: FollowUpCheck.grounds(decision, replacedOn: try followUps.replacedOn(decision.id)))
        return decision
    }

    /// What is void, or lost its effect, nobody begins on any more; that it was dropped can still be said.
    func groundsOfFall(of decision: Decision) throws -> [Ground] {
        try force(of: decision).hasFallen ? groundsOfForce(of: decision) : []
    }
}
