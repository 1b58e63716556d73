import Kernel
import Phrases
import Proposals

/// A decision that an officer cites: it must be there, adopted, of the body to which the command belongs, and in force: not
/// void, lapsed or replaced, and not waiting.
///
/// A decision that names a command mandates that command, any number of times within a year. One that ends or suspends
/// memberships names the members too, and holds once for each of them. One that names no command is no blank cheque: it is
/// cited once, within ninety days. One that carries a command, with the member, meeting or body that it is about, is
/// carried out by itself: it mandates nothing more.
struct CitedDecision {
    /// Days after the decision on which it can still be cited.
    static let daysWithMandate = 365, daysWithout = 90

    /// What a body decides about one member: a decision about something else is no ground for it (2:35 lid 2 and 4).
    static let namedByBody: Set = [ExpelMember.name, EndMembership.name, SuspendMember.name]

    let scene: Scene
    let id: DecisionID
    let article: ArticleReference?
    /// About whom the command is that cites it.
    var person: PersonID?

    /// Refuses what the decision does not cover, and writes down that it was cited.
    func require(of organ: Organ, for command: String) throws {
        let decision = try adopted(by: organ)
        let mandate = try scene.decisions.mandate(of: id)
        let days = mandate == nil ? Self.daysWithout : Self.daysWithMandate
        try refuse(
            .authority,
            if: scene.groundsOfForce(of: decision) + scopeGrounds(mandate, command)
                + personGrounds(command) + ageGrounds(decision.decidedOn, days))
        if let person, Self.namedByBody.contains(command) {
            try scene.decisions.use(id, about: person, at: scene.now)
        }
        // What a vote cited that came to nothing was cited already.
        if mandate == nil, try scene.decisions.citation(of: id) == nil {
            try scene.decisions.cite(id, for: command, by: scene.actor.person, at: scene.now)
        }
    }

    private func adopted(by organ: Organ) throws -> Decision {
        guard let decision = try scene.decisions.decision(id) else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-unknown", article, message: Phrases.Authority.decisionUnknown,
                    remedy: Phrases.Authority.decisionUnknownRemedy))
        }
        guard decision.body == organ, decision.outcome == .adopted else {
            throw Refusal(
                .authority,
                Ground(
                    "decision-of-other-body", article, required: organ.rawValue,
                    found: "\(decision.body.rawValue): \(decision.outcome.rawValue)",
                    message: Phrases.Authority.decisionOfOtherBody(Phrases.Vocabulary.organ(organ)),
                    remedy: Phrases.Authority.decisionUnknownRemedy))
        }
        return decision
    }

    private func scopeGrounds(_ mandate: String?, _ command: String) throws -> [Ground] {
        if let mandate {
            guard mandate != command else { return [] }
            return [
                Ground(
                    "decision-mandates-other", article, required: command, found: mandate,
                    message: Phrases.Authority.decisionMandatesOther,
                    remedy: Phrases.Authority.decideAgain)
            ]
        }
        if try scene.decisions.carriesCommand(id) {
            return [
                Ground(
                    "decision-carries-command", article, required: command,
                    message: Phrases.Authority.decisionCarriesCommand,
                    remedy: Phrases.Authority.decideAgain)
            ]
        }
        if Self.namedByBody.contains(command) {
            return [
                Ground(
                    "decision-mandates-nothing", article, required: command,
                    message: Phrases.Authority.decisionMandatesNothing,
                    remedy: Phrases.Authority.decideAgain)
            ]
        }
        guard let earlier = try scene.decisions.citation(of: id), try scene.isUsedUp(id, citedFor: earlier)
        else { return [] }
        return [.citedAlready(earlier, article)]
    }

    /// A decision about one member is no ground for it about another, nor for the same once more.
    private func personGrounds(_ command: String) throws -> [Ground] {
        guard try scene.decisions.mandate(of: id) == command else { return [] }
        let named = try scene.decisions.about(id)
        guard !named.isEmpty || Self.namedByBody.contains(command) else { return [] }
        // Somebody unknown is refused by the command itself.
        guard let person else { return [] }
        guard named.contains(person) else {
            return [
                Ground(
                    "decision-about-other", article, message: Phrases.Authority.decisionAboutOther,
                    remedy: Phrases.Authority.decideAboutThem)
            ]
        }
        guard Self.namedByBody.contains(command), try scene.decisions.isUsed(id, about: person) else { return [] }
        return [
            Ground(
                "decision-used-already", article, found: command, message: Phrases.Authority.decisionUsedAlready,
                remedy: Phrases.Authority.decideAboutThem)
        ]
    }

    private func ageGrounds(_ decidedOn: Day, _ days: Int) -> [Ground] {
        guard scene.today > decidedOn + days else { return [] }
        return [
            Ground(
                "decision-too-old", article, required: "\(decidedOn + days)", found: "\(scene.today)",
                message: Phrases.Authority.decisionTooOld(days), remedy: Phrases.Authority.decideAgain)
        ]
    }
}

extension Ground {
    /// A decision without a mandate is cited once.
    static func citedAlready(_ command: String, _ article: ArticleReference?) -> Ground {
        Ground(
            "decision-cited-already", article, found: command, message: Phrases.Authority.decisionCitedAlready,
            remedy: Phrases.Authority.decideAgain)
    }
}
