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
    /// - Parameter nonMembers: the votes in the count that are of officers who are no members; they are weighed (2:38 lid 3).
    public init(
        _ count: Count, ofNonMembers nonMembers: Count? = nil, represented: Turnout, base: Turnout, rules: PollRules
    ) {
        let weight = rules.weight(in: count, ofNonMembers: nonMembers), some = nonMembers ?? Count()
        let weighed = weight.weighed(count, ofNonMembers: some)
        let there = weight.inParts(represented), all = weight.inParts(base)
        var arithmetic = Arithmetic(
            figures: [
                .init("for", count.for), .init("against", count.against), .init("blank", count.blank),
                .init("not-cast", max(0, represented.votes - count.cast + weight.cast - weight.together)),
                .init("represented", represented.votes), .init("base", base.votes),
            ] + weight.figures
                + (weight.isLess ? Arithmetic.Figure.ofNonMembers(some) : []))
        if let quorum = rules.quorum {
            arithmetic.comparisons.append(quorum.comparison(represented: represented, base: base))
        }
        let majorities = rules.thresholds.map { $0.comparison(weighed, represented: there, base: all) }
        arithmetic.comparisons += majorities
        var grounds = majorities.filter { !$0.isMet }.map { Ground.majorityMissed($0, parts: weight.parts) }
        let unweighed = rules.thresholds.map { $0.comparison(count, represented: represented, base: base) }
        if !grounds.isEmpty, weight.isLess, unweighed.allSatisfy(\.isMet) {
            grounds.insert(.nonMembersWeighed(weight, rules.nonMembersArticle), at: 0)
        }

        let isTied =
            weighed.for == weighed.against && weighed.for > 0
            && rules.thresholds.allSatisfy { $0.isTied(by: weighed, represented: there, base: all) }
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
        let everybody = rules.unanimousOf ?? base.votes
        for article in [rules.universal, rules.universalToo].compactMap(\.self) {
            let unanimous = Comparison(
                rule: "universal", article: article, part: count.for, whole: everybody, fraction: Fraction(1),
                isStrict: false)
            arithmetic.comparisons.append(unanimous)
            if !unanimous.isMet {
                grounds.append(.notUnanimous(count, base: everybody, article: article))
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

extension Arithmetic.Figure {
    static func ofNonMembers(_ count: Count) -> [Self] {
        [
            .init("non-members-for", count.for), .init("non-members-against", count.against),
            .init("non-members-blank", count.blank),
        ]
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
