public import Kernel

/// One member as a file gives it.
public struct ImportRow: Hashable, Sendable {
    public let line: Int
    public let person: Person
    /// The member's number, where the file has its own.
    public let number: Int?
    public let category: String
    public let from: Day
}
