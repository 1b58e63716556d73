public import Kernel

/// How an item went, besides its votes: amendments in the order of voting, who had no part in it, and where it went.
public struct MinutesItemCourse: Sendable, Hashable, Codable {
    public let amendments: [Amendment]
    /// The order in which the meeting votes on amendments, by their names; the chair sets it, else the widest first.
    public let order: [String]
    public let isOrderOfChair: Bool
    /// Who has no vote on it for an own interest (2:12).
    public let interested: [PersonID]
    /// Directors who declared a conflicting interest before the meeting closed (2:44 lid 6).
    public let conflicts: [PersonID]
    public let postponed: Postponement?

    /// An amendment with what became of it.
    public struct Amendment: Sendable, Hashable, Codable {
        /// `A1`, or `A1.1` for a change of an amendment.
        public let label: String
        public let oldWords: String?
        public let newWords: String
        /// `pending`, `withdrawn`, `takenOver`, `adopted`, `rejected`, `lapsed`.
        public let state: String
    }

    /// The meeting did not decide on it.
    public struct Postponement: Sendable, Hashable, Codable {
        /// The day of the meeting to which it was put off; nil where that is open.
        public let to: Day?
        public let reason: String
        /// The show of hands by which the meeting put it off; nil where no hands were counted.
        public var votesFor: Int64?, votesAgainst: Int64?
    }

    var persons: [PersonID] { interested + conflicts }
}
