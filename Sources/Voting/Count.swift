/// The votes that were cast on a motion, as units: one unit is one vote.
public struct Count: Hashable, Codable, Sendable {
    public var `for`: Int64, against: Int64, blank: Int64

    public init(for inFavour: Int64 = 0, against: Int64 = 0, blank: Int64 = 0) {
        self.for = inFavour
        self.against = against
        self.blank = blank
    }

    /// All ballots together, blank ones too.
    public var cast: Int64 { self.for + against + blank }

    public mutating func add(_ choice: Vote) {
        switch choice {
        case .for: self.for += 1
        case .against: against += 1
        case .blank: blank += 1
        }
    }
}
