public import Kernel

/// One version of the minutes of a meeting (notulen). A later one takes its place; none is ever changed or lost.
public struct MinutesVersion: Hashable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// Made from what was recorded, before anybody wrote in it.
        case draft
        /// Written in before members could read it.
        case edit
        /// Put right after members could read it, with what and why.
        case correction
    }

    public let meeting: MeetingID
    /// Counted from 1.
    public let number: Int
    public let kind: Kind
    /// Facts and free text, as canonical JSON.
    public let content: String
    public let reason: String
    /// SHA-256 of the content, in hexadecimal.
    public let digest: String
    public let on: Day
    public let by: PersonID

    public init(
        meeting: MeetingID, number: Int, kind: Kind, content: String, reason: String, digest: String, on: Day,
        by: PersonID
    ) {
        self.meeting = meeting
        self.number = number
        self.kind = kind
        self.content = content
        self.reason = reason
        self.digest = digest
        self.on = on
        self.by = by
    }
}
