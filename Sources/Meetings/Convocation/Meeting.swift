public import Kernel

/// A meeting of a body (vergadering): when, where, how, and what led to it.
public struct Meeting: Hashable, Sendable {
    /// Who called the meeting together.
    public enum Caller: String, Hashable, Codable, Sendable, CaseIterable {
        /// The body that the statutes name; as a rule the board.
        case organ
        /// Members whose request the board left unanswered (2:41 lid 3).
        case requesters
    }

    public let id: MeetingID
    public let body: BodyID
    public var details: MeetingDetails
    /// The first meeting, when this is the second that follows a missed quorum.
    public var secondOf: MeetingID?
    /// The members' request that this meeting answers.
    public var request: MeetingRequestID?
    public var calledBy: Caller
    /// The chair that requesters appointed for their own meeting; nil where the board's chair presides.
    public var chair: PersonID?
    /// Who draws up the minutes, where requesters charged somebody with it (2:41 lid 3).
    public var minuteTaker: PersonID?
    /// Goes up with every change; a change names the revision that it saw.
    public var revision: Int

    public init(
        id: MeetingID, body: BodyID, details: MeetingDetails, secondOf: MeetingID? = nil,
        request: MeetingRequestID? = nil, calledBy: Caller = .organ, chair: PersonID? = nil,
        minuteTaker: PersonID? = nil, revision: Int = 1
    ) {
        self.id = id
        self.body = body
        self.details = details
        self.secondOf = secondOf
        self.request = request
        self.calledBy = calledBy
        self.chair = chair
        self.minuteTaker = minuteTaker
        self.revision = revision
    }
}

extension Meeting {
    /// Whether requesters charged this person with the lead or the minutes of their meeting.
    public func isInCharge(_ person: PersonID) -> Bool { chair == person || minuteTaker == person }
}

/// What the notice of a meeting tells: the day, the hour, the place, the way to join.
public struct MeetingDetails: Hashable, Codable, Sendable {
    public var title: String
    public var day: Day
    /// Minutes after midnight, in the cooperative's own time.
    public var startMinute: Int
    public var mode: MeetingMode
    public var place: String
    public var onlineLink: String

    public init(
        title: String, day: Day, startMinute: Int = 20 * 60, mode: MeetingMode = .physical, place: String = "",
        onlineLink: String = ""
    ) {
        self.title = title
        self.day = day
        self.startMinute = startMinute
        self.mode = mode
        self.place = place
        self.onlineLink = onlineLink
    }
}
