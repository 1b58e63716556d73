public import Kernel

/// A body that decides (orgaan): the general assembly, the board, a committee.
public struct Body: Hashable, Codable, Sendable {
    public let id: BodyID
    public let code: Organ
    /// As its cooperative calls it.
    public let name: String

    public init(id: BodyID, code: Organ, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}
