public import Kernel
import Phrases

/// Why a membership can end at once instead of after the term of notice (2:36).
public enum ImmediateReason: String, Codable, Sendable, CaseIterable {
    /// It cannot reasonably be asked to let the membership go on (2:36 lid 1).
    case unreasonable
    /// A decision that limits rights or adds duties (2:36 lid 3).
    case burden
    /// Such a decision about money, which the statutes may exclude (2:36 lid 3).
    case moneyBurden = "money-burden"
    /// Conversion, merger or demerger (2:36 lid 4).
    case conversion
}

/// The decision on which a member leaves at once, as the register of decisions has it.
public struct ExitDecision: Hashable, Sendable {
    public let decidedOn: Day
    public let topic: Topic
    public let isAdopted: Bool

    public init(decidedOn: Day, topic: Topic, isAdopted: Bool) {
        self.decidedOn = decidedOn
        self.topic = topic
        self.isAdopted = isAdopted
    }

    /// Conversion, merger and demerger (omzetting, fusie, splitsing).
    private static let conversions: Set<String> = ["convert", "merge", "demerge"]

    var converts: Bool { Self.conversions.contains(topic.rawValue) }
    /// Dues are money, whatever the member calls it.
    var isAboutMoney: Bool { topic == .dues }
}

/// Leaving at once: on a decision in the register, within a month of learning of it, and not where the statutes exclude it.
public struct ImmediateExitRule: Sendable {
    public let burdenMonths: Ruled<Int>
    /// The term of the law itself; nil where it sets none.
    public let lawMonths: Ruled<Int>?
    public let moneyMattersExcluded: Ruled<Bool>
    /// The month after notice of a conversion, merger or demerger (2:36 lid 4).
    public let conversionMonths: Ruled<Int>
    public let terms: TermsAct

    public init(
        burdenMonths: Ruled<Int>, moneyMattersExcluded: Ruled<Bool>, lawMonths: Ruled<Int>? = nil,
        conversionMonths: Ruled<Int> = Ruled(1, .law("2:36 lid 4")), terms: TermsAct = TermsAct(jurisdiction: "NL")
    ) {
        self.burdenMonths = burdenMonths
        self.lawMonths = lawMonths
        self.moneyMattersExcluded = moneyMattersExcluded
        self.conversionMonths = conversionMonths
        self.terms = terms
    }

    /// Refused: `exit-decision-missing`, `exit-decision-not-adopted`, `exit-decision-other`, `learned-on-missing`,
    /// `learned-before-decision`, `immediate-exit-late`, `money-matters-excluded`.
    public func grounds(
        _ reason: ImmediateReason, on decision: ExitDecision?, learnedOn: Day?, noticeOn: Day
    ) -> [Ground] {
        switch reason {
        case .unreasonable: []
        case .burden, .moneyBurden:
            known(decision, burdenMonths.article) + late(decision, learnedOn, noticeOn, burdenMonths, byLaw: lawMonths)
                + (reason == .moneyBurden || decision?.isAboutMoney == true ? moneyGrounds : [])
        case .conversion:
            known(decision, conversionMonths.article) + otherDecision(decision)
                + late(decision, learnedOn, noticeOn, conversionMonths)
        }
    }

    private var moneyGrounds: [Ground] {
        guard moneyMattersExcluded.value else { return [] }
        return [
            Ground(
                "money-matters-excluded", moneyMattersExcluded.article,
                message: Phrases.Membership.moneyMattersExcluded, remedy: Phrases.Membership.usualNotice)
        ]
    }

    private func known(_ decision: ExitDecision?, _ article: ArticleReference) -> [Ground] {
        guard let decision else {
            return [
                Ground(
                    "exit-decision-missing", article, message: Phrases.Leaving.decisionMissing,
                    remedy: Phrases.Leaving.decisionMissingRemedy)
            ]
        }
        if decision.isAdopted { return [] }
        return [
            Ground(
                "exit-decision-not-adopted", article, message: Phrases.Leaving.decisionNotAdopted,
                remedy: Phrases.Membership.usualNotice)
        ]
    }

    private func otherDecision(_ decision: ExitDecision?) -> [Ground] {
        guard let decision, !decision.converts else { return [] }
        return [
            Ground(
                "exit-decision-other", conversionMonths.article, required: "convert, merge, demerge",
                found: decision.topic.rawValue, message: Phrases.Leaving.decisionOther,
                remedy: Phrases.Membership.usualNotice)
        ]
    }

    private func late(
        _ decision: ExitDecision?, _ learnedOn: Day?, _ noticeOn: Day, _ months: Ruled<Int>, byLaw: Ruled<Int>? = nil
    ) -> [Ground] {
        // Who names no day learned of the decision when it was taken.
        guard let learnedOn = learnedOn ?? decision?.decidedOn else {
            return [
                Ground(
                    "learned-on-missing", months.article, message: Phrases.Membership.learnedOnMissing,
                    remedy: Phrases.Membership.giveLearnedOn)
            ]
        }
        if let decision, learnedOn < decision.decidedOn || learnedOn > noticeOn {
            return [
                Ground(
                    "learned-before-decision", months.article, required: "\(decision.decidedOn)", found: "\(learnedOn)",
                    message: Phrases.Leaving.learnedBefore(decision.decidedOn), remedy: Phrases.Membership.giveLearnedOn
                )
            ]
        }
        guard noticeOn > terms.lastDay(months: months.value, from: learnedOn) else { return [] }
        // A longer term of the statutes is theirs alone; who is too late for it is too late for the law as well.
        let clauses = (byLaw?.article == months.article ? nil : byLaw).map { [$0, months] } ?? [months]
        return clauses.compactMap { clause in
            let last = terms.lastDay(months: clause.value, from: learnedOn)
            guard noticeOn > last else { return nil }
            return Ground(
                "immediate-exit-late", clause.article, required: "\(last)", found: "\(noticeOn)",
                message: Phrases.Membership.immediateExitLate(last), remedy: Phrases.Membership.usualNotice)
        }
    }
}
