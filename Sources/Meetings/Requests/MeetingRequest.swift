public import Kernel

/// A written request of members that the board convoke an assembly (2:41 lid 2).
public struct MeetingRequest: Hashable, Sendable {
    public let id: MeetingRequestID
    public let on: Day
    public let by: PersonID
    public let subject: String
    /// The votes behind the request, and all votes on that day.
    public let votes: Int, base: Int

    public init(id: MeetingRequestID, on: Day, by: PersonID, subject: String, votes: Int, base: Int) {
        self.id = id
        self.on = on
        self.by = by
        self.subject = subject
        self.votes = votes
        self.base = base
    }
}
