public import Kernel
import Phrases
import Proposals
import Voting

/// Closes a decision outside a meeting (afsluiten): after the last day, or as soon as what was answered settles it. Who did
/// not answer did not agree.
public struct CloseDecisionOutside: Command {
    public static let name = "close-decision-outside"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [
        .law("2:40 lid 2"), .parameter("decision.outsideMeeting"), .parameter("board.decisionOutside"),
    ]
    public static var summary: Phrase { Phrases.Outside.closeSummary }

    public struct Outcome: Codable, Sendable {
        /// `adopted`, `rejected`, or `undecided`: directors did not all agree to deciding in this way.
        public let outcome: String
        /// Why it was not adopted; empty when it was.
        public let grounds: [Ground]
        public let arithmetic: Arithmetic
        public let decision: DecisionID?
        public let number: String?
        public let effect: String?
    }

    public var outside: PollID

    public init(outside: PollID) { self.outside = outside }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let round = try scene.requireOutside(outside)
        let state = try OutsideState(round, in: scene)
        let mayEnd = state.isComplete || state.isSettled || scene.today > round.lastDay
        try refuse(if: mayEnd ? [] : [.outsideNotOver(round.lastDay, today: scene.today)])
        let settled = try state.settle(in: scene)
        return Outcome(
            outcome: settled.outcome, grounds: settled.grounds, arithmetic: settled.arithmetic,
            decision: settled.decision?.id, number: settled.decision?.number.description,
            effect: settled.effect?.state.rawValue)
    }
}
