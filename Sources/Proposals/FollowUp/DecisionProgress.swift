public import Kernel

/// How far a decision is with whoever carries it out, as its list tells (stand van zaken).
public enum DecisionProgress: String, Hashable, Codable, Sendable, CaseIterable {
    case open, started, done
    /// It is not done any more, with the reason in the note.
    case dropped

    /// Whether something is still to be done.
    public var isOpen: Bool { self == .open || self == .started }
}

/// Who carries a decision out, and until when.
public struct Assignment: Hashable, Sendable {
    public let owner: PersonID?
    public let body: Organ?
    public let dueOn: Day?

    public init(owner: PersonID?, body: Organ?, dueOn: Day?) {
        self.owner = owner
        self.body = body
        self.dueOn = dueOn
    }
}
