public import Kernel
import Phrases

/// What a poll decided (uitslag), with everything that a person needs to check it.
public struct Verdict: Hashable, Codable, Sendable {
    public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
        case adopted, rejected
        /// As many for as against, and the statutes give the chair the last word.
        case chairDecides
        /// As many for as against, and the statutes ask a second vote: nothing is decided yet.
        case revote
        /// As many for as against, and the statutes let a lot decide.
        case lot
        /// A round by consent met an objection that stands: nothing is decided yet.
        case objected

        /// A decision stands; otherwise the tie has still to be broken.
        public var isDecided: Bool { self == .adopted || self == .rejected }
    }

    public let outcome: Outcome
    public let arithmetic: Arithmetic
    /// Why it was not adopted; empty when it was.
    public let grounds: [Ground]

    public init(outcome: Outcome, arithmetic: Arithmetic, grounds: [Ground]) {
        self.outcome = outcome
        self.arithmetic = arithmetic
        self.grounds = grounds
    }

    /// Measures a count against the rules of its poll. `represented` and `base` are those of the opening.
    public init(_ count: Count, represented: Turnout, base: Turnout, rules: PollRules) {
        var arithmetic = Arithmetic(figures: [
            .init("for", count.for), .init("against", count.against), .init("blank", count.blank),
            .init("not-cast", max(0, represented.votes - count.cast)),
            .init("represented", represented.votes), .init("base", base.votes),
        ])
        if let quorum = rules.quorum {
            arithmetic.comparisons.append(quorum.comparison(represented: represented, base: base))
        }
        let majorities = rules.thresholds.map { $0.comparison(count, represented: represented, base: base) }
        arithmetic.comparisons += majorities
        var grounds = majorities.filter { !$0.isMet }.map(Ground.majorityMissed)

        let isTied =
            count.for == count.against && count.for > 0
            && rules.thresholds.allSatisfy { $0.isTied(by: count, represented: represented, base: base) }
        var outcome: Outcome = grounds.isEmpty ? .adopted : .rejected
        if isTied, !grounds.isEmpty {
            let tie = rules.tie.afterTie(rules.isAfterTie)
            arithmetic.tie = tie.rawValue
            if tie != rules.tie { grounds.append(.tiedAgain(rules)) }
            switch tie {
            case .rejected: break
            case .chair: outcome = .chairDecides
            case .revote: outcome = .revote
            case .lot: outcome = .lot
            }
        }
        let all = rules.unanimousOf ?? base.votes
        for article in [rules.universal, rules.universalToo].compactMap(\.self) {
            let unanimous = Comparison(
                rule: "universal", article: article, part: count.for, whole: all, fraction: Fraction(1),
                isStrict: false)
            arithmetic.comparisons.append(unanimous)
            if !unanimous.isMet {
                grounds.append(.notUnanimous(count, base: all, article: article))
                outcome = .rejected
            }
        }
        self.init(
            outcome: outcome, arithmetic: arithmetic,
            grounds: outcome == .adopted ? [] : Refusal(.statutes, grounds).grounds)
    }

    /// Not adopted, whatever the count says: for this reason first.
    public func rejected(for ground: Ground) -> Verdict {
        Verdict(outcome: .rejected, arithmetic: arithmetic, grounds: [ground] + grounds)
    }

    /// A tie, broken by the chair or by a lot: the vote that breaks it is for or against.
    public func broken(for inFavour: Bool) -> Verdict {
        guard outcome == .chairDecides || outcome == .lot else { return self }
        return Verdict(
            outcome: inFavour ? .adopted : .rejected, arithmetic: arithmetic, grounds: inFavour ? [] : grounds)
    }
}

extension QuorumRule {
    /// How many of these must be present or represented.
    public func needed(of base: Turnout) -> Int64 { fraction.ceiling(of: base.counted(counted)) }

    public func comparison(represented: Turnout, base: Turnout) -> Comparison {
        Comparison(
            rule: "quorum", article: article, part: represented.counted(counted), whole: base.counted(counted),
            fraction: fraction, isStrict: false)
    }
}

extension Threshold {
    func comparison(_ count: Count, represented: Turnout, base: Turnout) -> Comparison {
        let whole =
            switch basis {
            case .cast: count.for + count.against + (blankCounts ? count.blank : 0)
            case .present: represented.votes
            case .all: base.votes
            }
        return Comparison(
            rule: rule, article: article, part: count.for, whole: whole, fraction: fraction, isStrict: isStrict)
    }
}
