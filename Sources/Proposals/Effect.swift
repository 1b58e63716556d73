public import Kernel

/// What became of an adopted proposal (gevolg). The decision stands whatever happens to its effect.
public struct Effect: Hashable, Sendable {
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        /// The books were changed as decided.
        case carriedOut
        /// Something else must happen first.
        case waiting
        /// The term in which it could be carried out has passed, the result was challenged at once (2:13 lid 4), or a later
        /// decision took its place. What was carried out before stands in its grounds.
        case lapsed
        /// It cannot be carried out; the grounds say why.
        case impossible
    }

    /// What an effect waits for.
    public enum Awaited: String, Codable, Hashable, Sendable, CaseIterable {
        /// The notary's deed (2:43 lid 5).
        case deed
        case ratification, appeal, referendum
        /// The day from which it holds.
        case day
        /// The result of a show of hands, while a single voter can still challenge it (2:13 lid 4).
        case challenge

        /// Nobody has to do anything: it is carried out when its day has come.
        var isByItself: Bool {
            switch self {
            case .day, .appeal, .referendum, .challenge: true
            case .deed, .ratification: false
            }
        }
    }

    public let state: State
    public let awaited: Awaited?
    /// Why it is impossible, or what is to be taken back; empty otherwise.
    public let grounds: [Ground]
    public let at: Timestamp

    public init(_ state: State, awaiting awaited: Awaited? = nil, grounds: [Ground] = [], at: Timestamp) {
        self.state = state
        self.awaited = state == .waiting ? awaited : nil
        self.grounds = grounds
        self.at = at
    }
}
