public import Kernel

/// A command that a proposal carries: its name and its fields.
public struct Payload: Hashable, Codable, Sendable {
    public let name: String
    public let fields: JSONValue

    public init(name: String, fields: JSONValue) {
        self.name = name
        self.fields = fields
    }
}

/// What became of the command that an adopted proposal carried. The decision stands whatever this is.
public enum EffectOutcome: Hashable, Sendable {
    case carriedOut
    case waiting(EffectWait)
    case impossible([Ground])
}
