public import Kernel

/// Who gives a command.
public enum Actor: Hashable, Sendable {
    /// A person; the offices that they hold on the day are looked up, never claimed.
    case person(PersonID)
    /// An adopted proposal of a body, which carries the command out.
    case decision(DecisionID, of: Organ)
    /// The founders, by the operator's hand, once.
    case founding
    /// Somebody who is not signed in.
    case visitor
    /// A term that has run out.
    case clock

    /// As the journal writes it.
    public var code: String {
        switch self {
        case .person(let person): "person:\(person)"
        case .decision(let decision, let organ): "decision:\(decision):\(organ.rawValue)"
        case .founding: "founding"
        case .visitor: "visitor"
        case .clock: "clock"
        }
    }

    public var person: PersonID? {
        if case .person(let person) = self { person } else { nil }
    }
}
