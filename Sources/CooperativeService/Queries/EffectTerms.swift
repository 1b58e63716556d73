public import Kernel
import Proposals

/// When a proposal takes effect once it is adopted, as pages and lists have it.
public struct EffectTerms: Hashable, Sendable {
    /// `deed`, `ratification`, `appeal`, `referendum`, `day`; nil where it waits for nothing but a day.
    public let waitsFor: String?
    /// The day from which it holds; with an appeal the last day of its term.
    public let from: Day?
    /// The last day on which it can still be carried out.
    public let lapsesOn: Day?

    /// What a proposal can name to wait for, beside a day.
    public static let events = [Effect.Awaited.ratification, .appeal, .referendum, .deed].map(\.rawValue)

    public init(waitsFor: String? = nil, from: Day? = nil, lapsesOn: Day? = nil) {
        self.waitsFor = waitsFor
        self.from = from
        self.lapsesOn = lapsesOn
    }

    init(_ condition: EffectCondition) {
        self.init(waitsFor: condition.awaited.rawValue, from: condition.fromDay, lapsesOn: condition.lapsesOn)
    }
}

extension FileProposal {
    /// The same proposal, that takes effect then.
    public func effective(_ terms: EffectTerms) -> FileProposal {
        var proposal = self
        proposal.waitsFor = terms.waitsFor.flatMap(Effect.Awaited.init)
        proposal.effectFrom = terms.from
        proposal.lapsesOn = terms.lapsesOn
        return proposal
    }
}
