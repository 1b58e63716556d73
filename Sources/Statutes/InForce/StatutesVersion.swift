public import Kernel

/// One version of a cooperative's statutes, with its four dates: decided, executed by deed, filed, in force.
///
/// The dates are facts of the register. A file's own `dates` are only checked for their order: a copy that is amended
/// would otherwise bring the dates of its model.
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
        self.decidedOn = decidedOn
        self.deedOn = deedOn
        self.filedOn = filedOn
        self.effectiveFrom = effectiveFrom ?? deedOn
    }

    /// Nothing is in force before its deed (2:43 lid 5).
    public func isInForce(on day: Day) -> Bool {
        guard let deedOn, let effectiveFrom else { return false }
        return max(deedOn, effectiveFrom) <= day
    }
}
