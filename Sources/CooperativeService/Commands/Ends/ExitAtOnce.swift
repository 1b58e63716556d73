import Kernel
import Membership
import Proposals
import Statutes

/// An exit at once (onmiddellijke opzegging, 2:36): its reason, and the decision in the register that gives it.
struct ExitAtOnce {
    private let reason: ImmediateReason
    private let decision: DecisionID?
    private let learnedOn: Day?
    private let noticeOn: Day

    init(_ reason: ImmediateReason, decision: DecisionID?, learnedOn: Day?, noticeOn: Day) {
        self.reason = reason
        self.decision = decision
        self.learnedOn = learnedOn
        self.noticeOn = noticeOn
    }

    /// Refused where no such decision was taken, where it was long ago, or where the statutes exclude it.
    func require(in scene: Scene) throws {
        let statutes = try scene.statutes
        let law = statutes.law
        let found = try found(in: scene)
        // The term begins with the decision, by the statutes of then; whether money is excluded is of the day of the notice.
        let begin = min(learnedOn ?? found?.decidedOn ?? noticeOn, noticeOn)
        let rule = ImmediateExitRule(
            burdenMonths: try scene.ruled(.exitImmediateOnBurdenMonths, on: max(begin, found?.decidedOn ?? begin)),
            moneyMattersExcluded: try scene.ruled(.exitMoneyMattersExcluded, on: noticeOn),
            lawMonths: law.isInForce(.burdenExit) ? Ruled(law[.burdenExit].count, law.article(.burdenExit)) : nil,
            conversionMonths: Ruled(max(1, law[.conversionExit].count), law.article(.conversionExit)),
            terms: try scene.terms)
        try refuse(if: rule.grounds(reason, on: found, learnedOn: learnedOn, noticeOn: noticeOn))
    }

    private func found(in scene: Scene) throws -> ExitDecision? {
        try decision.flatMap { try scene.decisions.decision($0) }.map {
            // What is void, was challenged or was not upheld burdens nobody; what still waits may be reason to leave.
            ExitDecision(
                decidedOn: $0.decidedOn, topic: $0.topic,
                isAdopted: try $0.outcome == .adopted && !scene.force(of: $0).hasFallen)
        }
    }

    /// The decision does not bind who left because of it, so that the books name it.
    func keep(of member: MemberID, in scene: Scene) throws {
        guard reason != .unreasonable, let decision, let found = try found(in: scene) else { return }
        try scene.ends.keepExit(
            of: member, reason: reason, decision: decision, learnedOn: learnedOn ?? found.decidedOn)
    }
}
