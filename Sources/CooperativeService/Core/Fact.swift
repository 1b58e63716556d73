public import Kernel

/// What changed, for the journal: a name, plain fields, and personal fields that are kept as commitments.
public struct Fact: Sendable {
    public let name: String
    /// The person whom the personal fields are about; erasing that person erases them.
    public let about: PersonID?
    public let fields: [String: String]
    public let personal: [String: String]

    public init(
        _ name: String, about: PersonID? = nil, _ fields: [String: String] = [:], personal: [String: String] = [:]
    ) {
        self.name = name
        self.about = about
        self.fields = fields
        self.personal = personal
    }
}
