public import Kernel

/// One version of a cooperative's statutes, with its four dates: decided, executed by deed, filed, in force.
public struct StatutesVersion: Sendable {
    /// 1 for the statutes of the founding deed.
    public let number: Int
    public let file: StatutesFile
    public let decidedOn: Day?, deedOn: Day?, filedOn: Day?, effectiveFrom: Day?

    public init(
        number: Int, file: StatutesFile, decidedOn: Day? = nil, deedOn: Day? = nil, filedOn: Day? = nil,
        effectiveFrom: Day? = nil
    ) {
        self.number = number
        self.file = file
        self.decidedOn = decidedOn ?? file[.statutesDecidedOn]
        self.deedOn = deedOn ?? file[.statutesDeedOn]
        self.filedOn = filedOn ?? file[.statutesFiledOn]
        self.effectiveFrom = effectiveFrom ?? file[.statutesEffectiveFrom] ?? deedOn ?? file[.statutesDeedOn]
    }

    /// Nothing is in force before its deed (2:43 lid 5).
    public func isInForce(on day: Day) -> Bool {
        guard let deedOn, let effectiveFrom else { return false }
        return max(deedOn, effectiveFrom) <= day
    }
}
