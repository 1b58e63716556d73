public import Kernel
import Meetings
import Phrases
public import Proposals
import Statutes

/// Confirms a voidable decision by a new one of the same body, taken as the rules ask (bevestiging, 2:15 lid 6). From then
/// on it stands. A void decision cannot be confirmed (2:14).
public struct ConfirmDecision: CitesDecision {
    public static let name = "confirm-decision"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board)])
    public static let rules: [Rule] = [.law("2:15 lid 6"), .law("2:14 lid 1")]
    public static var summary: Phrase { Phrases.LateFacts.confirmSummary }

    public struct Outcome: Codable, Sendable {
        public let confirmed: DecisionID
        /// `valid`; `breach` where a term was passed too, which no confirmation mends.
        public let standing: DecisionStanding.Kind
    }

    /// The decision that is confirmed.
    public var confirms: DecisionID
    /// The new decision of the board, where the board confirms its own.
    public var decision: DecisionID?

    public init(confirms: DecisionID, decision: DecisionID? = nil) {
        self.confirms = confirms
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let taken = try scene.requireDecision(confirms)
        let law = try scene.statutes.law
        let standing = try scene.decisions.standing(of: confirms)
        try refuse(if: grounds(taken, standing, law, in: scene))
        // A term that was passed stays passed; nobody can have the decision annulled for it.
        let late = standing?.grounds.filter { AccountsBreach.codes.contains($0.code) } ?? []
        let confirmed = DecisionStanding(
            late.isEmpty ? .valid : .breach, grounds: late.isEmpty ? standing?.grounds ?? [] : late,
            behind: behind(scene), judgedOn: scene.today)
        try scene.decisions.judge(confirms, confirmed, at: scene.now)
        scene.record(Fact("decision-confirmed", ["decision": taken.number.description]))
        return Outcome(confirmed: confirms, standing: confirmed.kind)
    }

    private func grounds(
        _ taken: Decision, _ standing: DecisionStanding?, _ law: LawOnDay, in scene: Scene
    ) throws -> [Ground] {
        typealias Words = Phrases.LateFacts
        var grounds: [Ground] = []
        // A proposal that is only tried has no decision yet.
        let new = try behind(scene).flatMap { try scene.decisions.decision($0) }
        switch standing?.kind {
        // A year after it became known nobody can have it annulled any more: there is nothing to confirm.
        case .voidable where standing?.isOpenToCourt(on: scene.today) == true: break
        case .void:
            grounds.append(
                Ground(
                    "void-decision-stays", law.article(.voidDecision), message: Words.voidStays,
                    remedy: Words.voidStaysRemedy))
        default:
            grounds.append(
                Ground(
                    "decision-not-voidable", law.article(.confirmation), message: Words.notVoidable,
                    remedy: Words.notVoidableRemedy))
        }
        let body: Organ = if case .decision(_, let organ) = scene.actor { organ } else { .board }
        let isInPlace = try taken.body == .board && scene.isInPlaceOfBoard(body, on: taken)
        if body != taken.body && !isInPlace {
            grounds.append(
                Ground(
                    "confirmed-by-other-body", law.article(.confirmation), required: taken.body.rawValue,
                    found: body.rawValue, message: Words.otherBody, remedy: Words.otherBodyRemedy))
        }
        if let new {
            grounds += try groundsOfRules(new, taken, law) + scene.groundsOfInterest(new, on: taken)
            grounds += scene.groundsOfOrder(new, after: taken)
            if let own = try scene.decisions.standing(of: new.id), own.isOpenToCourt(on: scene.today) {
                grounds.append(Self.voidableItself(law))
            }
        }
        return grounds
    }

    /// What a court can annul itself does not keep the requirements of the decision that it confirms.
    static func voidableItself(_ law: LawOnDay) -> Ground {
        Ground(
            "confirmed-by-voidable", law.article(.confirmation), message: Phrases.LateFacts.confirmedByVoidable,
            remedy: Phrases.LateFacts.confirmedByVoidableRemedy)
    }

    private func behind(_ scene: Scene) -> DecisionID? {
        if case .decision(let id, _) = scene.actor { id } else { decision }
    }

    /// By the majority and the other rules of the decision itself.
    private func groundsOfRules(_ new: Decision, _ taken: Decision, _ law: LawOnDay) -> [Ground] {
        guard new.topic != taken.topic else { return [] }
        return [
            Ground(
                "confirmed-by-other-rules", law.article(.confirmation), required: taken.topic.rawValue,
                found: new.topic.rawValue,
                message: Phrases.DecisionForce.confirmedAs(Phrases.Vocabulary.topic(taken.topic)),
                remedy: Phrases.DecisionForce.confirmedAsRemedy)
        ]
    }
}
