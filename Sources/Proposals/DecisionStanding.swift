public import Kernel

/// How a decision stands in law (rechtsgeldigheid), as far as it is known.
public struct DecisionStanding: Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// Nothing is against it.
        case valid
        /// A term was passed; it counts all the same.
        case breach
        /// A rule on how decisions are made was broken: until a day the court can annul it (2:15).
        case voidable
        /// Its content is against law or statutes, or the act of another body before it is missing (2:14).
        case void
    }

    public let kind: Kind
    /// The rules that were broken.
    public let grounds: [Ground]
    /// The last day on which it can be annulled; of one that is void for a missing act: once that is ratified.
    public let voidableUntil: Day?
    /// Whose act is missing, and until when that body can still ratify (2:14 lid 2).
    public let missingActOf: Organ?, ratifyBy: Day?
    /// The decision that confirmed or ratified it.
    public let behind: DecisionID?
    public let judgedOn: Day

    public init(
        _ kind: Kind, grounds: [Ground], voidableUntil: Day? = nil, missingActOf: Organ? = nil, ratifyBy: Day? = nil,
        behind: DecisionID? = nil, judgedOn: Day
    ) {
        self.kind = kind
        self.grounds = grounds
        self.voidableUntil = voidableUntil
        self.missingActOf = missingActOf
        self.ratifyBy = ratifyBy
        self.behind = behind
        self.judgedOn = judgedOn
    }

    /// Whether a court can still annul it (2:15 lid 5).
    public func isOpenToCourt(on day: Day) -> Bool { kind == .voidable && voidableUntil.map { day <= $0 } ?? true }

    /// The same with what else was broken, the strictest first.
    public func adding(_ more: [Ground]) -> DecisionStanding {
        DecisionStanding(
            kind, grounds: Refusal(.statutes, grounds + more).grounds, voidableUntil: voidableUntil,
            missingActOf: missingActOf, ratifyBy: ratifyBy, behind: behind, judgedOn: judgedOn)
    }
}
