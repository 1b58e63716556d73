import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

extension Scene {
    /// Whom a decision of this body waits for; empty where it counts at once. A mandate says it, and a decision that the
    /// body takes in its own right waits for nobody.
    func ratifiers(of decision: Decision) throws -> [String] {
        guard let charter = try charters.charter(of: decision.body), !charter.kind.isOrganOfLaw else { return [] }
        return try charters.mandate(of: charter.body.id, on: decision.decidedOn)?.ratifiedBy ?? []
    }

    /// Keeps an adopted decision provisional: what it carries waits until every party ratified it. Nil where it waits for
    /// nobody.
    func holdForRatification(_ decision: Decision, carrying command: ProposedCommand?) throws -> Effect? {
        let parties = try ratifiers(of: decision)
        guard !parties.isEmpty else { return nil }
        try decisions.hold(ProvisionalDecision(decision: decision.id, parties: parties, command: command))
        let effect = Effect(.waiting, awaiting: .ratification, at: now)
        try decisions.add(effect, to: decision.id)
        record(
            Fact(
                "decision-provisional",
                ["decision": decision.id.description, "parties": parties.joined(separator: ", ")]))
        return effect
    }

    /// What a matter of this body lacks under its mandate; empty where the body decides in its own right.
    func mandateGrounds(of organ: Organ, _ matter: MandateMatter) throws -> [Ground] {
        let isOfLaw = organ == .board || organ == .assembly || BodyKind(rawValue: organ.rawValue)?.isOrganOfLaw == true
        guard let charter = try charters.charter(of: organ) else {
            // Somebody was appointed to it, and nobody set it up: it decides nothing.
            let article = try statutes.article(of: .bodyMandate)
            return isOfLaw ? [] : MandateCheck.grounds(matter, under: nil, endedOn: nil, article: article)
        }
        guard !charter.kind.isOrganOfLaw else { return [] }
        return MandateCheck.grounds(
            matter, under: try charters.mandate(of: charter.body.id, on: matter.day), endedOn: charter.endedOn,
            article: try statutes.article(of: .bodyMandate))
    }
}
