import Kernel
import Phrases
import Proposals
import Statutes
import Voting

/// What takes the force from a decision that was adopted (rechtskracht): it is void (2:14), lost its effect, was replaced,
/// or has no effect yet. Who cites a decision, leaves because of one or is said to have broken one asks here.
struct DecisionForce {
    /// Its content is against law or statutes, or the act of another body before it is missing (2:14).
    let isVoid: Bool
    /// The result was challenged at once and voted on anew (2:13 lid 4), the members did not uphold it (2:39 lid 3), or its
    /// term ran out.
    let hasLapsed: Bool
    /// Members can still ask for a referendum or vote in one, a party must still ratify it, or the result of a show of
    /// hands can still be challenged, or one that was is still to be held anew.
    let waits: Bool
    let replacedOn: Day?
    /// Why it lapsed, or waits, where the law says so.
    private let article: ArticleReference?

    init(of decision: Decision, in scene: Scene) throws {
        let effect = try scene.decisions.effect(of: decision.id)
        let isChallenged = try decision.poll.map { try scene.polls.isRevoked($0) } ?? false
        let isOwedAnew = try scene.awaitsNewVote(decision)
        let isOpenToMembers = try scene.isOpenToMembers(decision)
        let awaited: Set<Effect.Awaited?> = [.referendum, .ratification, .challenge]
        isVoid = try scene.decisions.standing(of: decision.id)?.kind == .void
        hasLapsed = isChallenged || effect?.state == .lapsed
        waits =
            isOwedAnew || isOpenToMembers || (effect?.state == .waiting && awaited.contains(effect?.awaited))
        replacedOn = try scene.followUps.replacedOn(decision.id)
        let isOfMembers = try scene.referendums.referendum(on: decision.id) != nil || isOpenToMembers
        article =
            isChallenged || isOwedAnew || effect?.awaited == .challenge
            ? .law("2:13 lid 4") : isOfMembers ? .law("2:39 lid 3") : nil
    }

    /// It was undone from the beginning, or has no effect any more.
    var hasFallen: Bool { isVoid || hasLapsed }

    /// Something can rest on it today.
    var holds: Bool { !hasFallen && !waits && replacedOn == nil }

    /// Why nothing can rest on it, the heaviest first; empty where it holds.
    func grounds(under law: ArticleReference) -> [Ground] {
        typealias Words = Phrases.DecisionForce
        var grounds: [Ground] = []
        if isVoid {
            grounds.append(Ground("decision-void", law, message: Words.void, remedy: Words.voidRemedy))
        }
        if hasLapsed {
            grounds.append(
                Ground("decision-without-effect", article, message: Words.withoutEffect, remedy: Words.decideAnew))
        } else if waits, !isVoid {
            grounds.append(Ground("decision-waits", article, message: Words.waits, remedy: Words.waitsRemedy))
        }
        if let replacedOn {
            grounds.append(
                Ground(
                    "decision-replaced", found: "\(replacedOn)", message: Phrases.FollowUp.replaced(on: replacedOn),
                    remedy: Phrases.FollowUp.followNewOne))
        }
        return grounds
    }
}

extension Scene {
    func force(of decision: Decision) throws -> DecisionForce { try DecisionForce(of: decision, in: self) }

    /// Why nothing can rest on an adopted decision today.
    func groundsOfForce(of decision: Decision) throws -> [Ground] {
        try force(of: decision).grounds(under: statutes.law.article(.voidDecision))
    }

    /// A decision that is to follow another was taken before it.
    func groundsOfOrder(_ later: Decision, after earlier: Decision) -> [Ground] {
        guard later.decidedOn < earlier.decidedOn else { return [] }
        return [
            Ground(
                "decided-before-it", required: "\(earlier.decidedOn)", found: "\(later.decidedOn)",
                message: Phrases.DecisionForce.before(earlier.decidedOn), remedy: Phrases.DecisionForce.beforeRemedy)
        ]
    }
}
