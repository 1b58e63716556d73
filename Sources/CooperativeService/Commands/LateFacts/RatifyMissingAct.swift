public import Kernel
import Phrases
public import Proposals
import Statutes

/// Records that the body whose act had to come before a decision ratified it in time (bekrachtiging, 2:14 lid 2): from then
/// on the decision stands, and what it carries is carried out. Only the missing act is mended: what else was wrong with how
/// the decision was made can still have it annulled (2:15). Who of the board has an interest in what was decided takes
/// no part in it (2:44 lid 6).
public struct RatifyMissingAct: Command {
    public static let name = "ratify-missing-act"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:14 lid 2")]
    public static var summary: Phrase { Phrases.LateFacts.ratifySummary }

    public struct Outcome: Codable, Sendable {
        public let ratified: DecisionID
        /// `valid`, or `voidable` where rules on how it was made were broken too.
        public let standing: DecisionStanding.Kind
        /// What became of what it carries; nil where it carries nothing.
        public let effect: String?
    }

    /// The decision for which an act was missing.
    public var ratifies: DecisionID
    /// The decision of the body whose act was missing.
    public var by: DecisionID

    public init(ratifies: DecisionID, by: DecisionID) {
        self.ratifies = ratifies
        self.by = by
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        typealias Words = Phrases.LateFacts
        let taken = try scene.requireDecision(ratifies), cited = try scene.requireDecision(by)
        let article = try scene.statutes.law.article(.ratification)
        guard let standing = try scene.decisions.standing(of: ratifies), standing.kind == .void,
            let organ = standing.missingActOf
        else {
            throw Refusal(
                .statutes,
                Ground("no-act-missing", article, message: Words.noActMissing, remedy: Words.noActMissingRemedy))
        }
        var grounds: [Ground] = []
        if cited.body != organ || cited.outcome != .adopted {
            grounds.append(
                Ground(
                    "ratified-by-other-body", article, required: organ.rawValue, found: cited.body.rawValue,
                    message: Words.ratifiedByOther(Phrases.Vocabulary.organ(organ)),
                    remedy: Words.ratifiedByOtherRemedy))
        }
        if let last = standing.ratifyBy, cited.decidedOn > last {
            grounds.append(
                Ground(
                    "ratified-too-late", article, required: "\(last)", found: "\(cited.decidedOn)",
                    message: Words.ratifiedTooLate(last), remedy: Words.ratifiedTooLateRemedy))
        }
        grounds += try scene.groundsOfInterest(cited, on: taken)
        try refuse(if: scene.groundsOfForce(of: cited) + grounds + scene.groundsOfOrder(cited, after: taken))
        let left = standing.grounds.filter { $0.article != article }
        let isSafe = left.isEmpty || standing.voidableUntil.map { $0 < scene.today } ?? true
        let mended =
            isSafe
            ? DecisionStanding(.valid, grounds: standing.grounds, behind: by, judgedOn: scene.today)
            : DecisionStanding(
                .voidable, grounds: left, voidableUntil: standing.voidableUntil, behind: by, judgedOn: scene.today)
        try scene.decisions.judge(ratifies, mended, at: scene.now)
        scene.record(Fact("decision-ratified", ["decision": taken.number.description]))
        let effect = try scene.decisions.postponed(of: ratifies).map { try scene.release($0) }
        return Outcome(ratified: ratifies, standing: mended.kind, effect: effect?.state.rawValue)
    }
}
