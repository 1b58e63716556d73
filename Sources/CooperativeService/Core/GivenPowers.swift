import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

/// Powers that a body has though they are another's: by a mandate that was given to it (mandaat), or because the board
/// could not decide itself (2:44 lid 6).
struct GivenPowers {
    let scene: Scene

    /// A decision of `deciding` that carries a command of `organ` itself: refused with every ground where the body's
    /// mandate does not reach; nil where the body has nothing to do with it.
    func carrying(_ decision: DecisionID, of deciding: Organ, for organ: Organ, command: String) throws -> Mandate? {
        let matter = try scene.decisions.matter(of: decision)
        if matter?.inPlaceOf == organ { return Mandate(decision: decision) }
        if let taken = try scene.decisions.decision(decision), try isInPlace(taken, matter, of: organ) {
            return Mandate(decision: decision, article: try conflictArticle)
        }
        guard let charter = try scene.charters.charter(of: deciding), !charter.kind.isOrganOfLaw else { return nil }
        let day = try scene.decisions.decision(decision)?.decidedOn ?? scene.today
        // A proposal that is only tried has no decision yet: its subject and amount are asked when it is decided.
        let mandate = try scene.charters.mandate(of: charter.body.id, on: day)
        let subject = matter?.subject ?? (mandate?.subjects.first)
        let grounds = MandateCheck.grounds(
            MandateMatter(subject: subject, commands: [command], amount: matter?.amount, day: day), under: mandate,
            endedOn: charter.endedOn, article: try article)
        try refuse(if: grounds)
        return Mandate(decision: decision, article: try article)
    }

    /// A decision that an officer cites for a command of `organ`, though another body took it.
    /// - Parameter person: whom the command is about.
    func cited(
        _ id: DecisionID, for organ: Organ, command: String, seats: [Standing.Seat], about person: PersonID?
    ) throws -> Mandate? {
        guard let decision = try scene.decisions.decision(id), decision.body != organ, decision.outcome == .adopted
        else { return nil }
        let matter = try scene.decisions.matter(of: id)
        if let seat = seats.first(where: { $0.organ == organ }), try isInPlace(decision, matter, of: organ) {
            try CitedDecision(scene: scene, id: id, article: try conflictArticle, person: person).require(
                of: decision.body, for: command)
            return Mandate(office: seat.office, decision: id, article: try conflictArticle)
        }
        guard let charter = try scene.charters.charter(of: decision.body), !charter.kind.isOrganOfLaw,
            let seat = seats.first(where: { $0.organ == decision.body || $0.organ == organ })
        else { return nil }
        var grounds = MandateCheck.grounds(
            MandateMatter(
                subject: matter?.subject, commands: [command], amount: matter?.amount, day: decision.decidedOn),
            under: try scene.charters.mandate(of: charter.body.id, on: decision.decidedOn), endedOn: charter.endedOn,
            article: try article)
        if try scene.decisions.effect(of: id)?.awaited == .ratification {
            grounds.append(
                Ground(
                    "ratification-awaited", try article, message: Phrases.Ratifying.waits,
                    remedy: Phrases.Ratifying.waitsRemedy))
        }
        try refuse(if: grounds)
        try CitedDecision(scene: scene, id: id, article: try article, person: person).require(
            of: decision.body, for: command)
        return Mandate(office: seat.office, decision: id, article: try article)
    }

    /// The assembly, or the supervisory board, decided what the whole board had an interest in.
    private func isInPlace(_ decision: Decision, _ matter: DecisionMatter?, of organ: Organ) throws -> Bool {
        if matter?.inPlaceOf == organ { return true }
        guard organ == .board else { return false }
        let what = try scene.interestMatter(decision.proposal, [matter?.subject])
        let conflicts = try Conflicts(in: .board, on: what, scene: scene)
        return conflicts.areAll && conflicts.fallback == decision.body
    }

    private var article: ArticleReference { get throws { try scene.statutes.article(of: .bodyMandate) } }

    private var conflictArticle: ArticleReference {
        get throws { try scene.statutes.law.article(.conflictOfInterest) }
    }
}
