public import Kernel
import Meetings
import Phrases
import Store

/// A first draft of the minutes (conceptnotulen), from what was recorded: nothing in it is anybody's opinion.
public struct MinutesDraft: Sendable, Hashable {
    public let cooperative: String
    public let body: Organ
    public let title: String
    public let day: Day
    public let startMinute: Int
    public let place: String
    public let mode: String
    /// When the chair opened and closed it; nil while that has not happened.
    public let openedAt: Timestamp?, closedAt: Timestamp?
    public let chair: String?
    public let convocation: Convoked?
    /// Members on the day, the suspended among them, and the votes that a quorum is measured against.
    public let members: Int, suspended: Int, base: Int
    /// Different persons who were there, in the hall and online.
    public let inHall: Int, online: Int
    public let items: [Item]

    /// The convocation and the notice it gave.
    public struct Convoked: Sendable, Hashable {
        public let on: Day
        /// Days between sending and meeting, both not counted.
        public let fullDays: Int
        public let announces: Bool
        public let byEmail: Int, byPost: Int
    }

    public struct Item: Sendable, Hashable {
        public let position: Int
        public let title: String
        public let topic: Topic
        public let isAnnounced: Bool
        /// The figures of a quorum that was missed when the meeting closed; nil where it was not.
        public let shortfall: Shortfall?
        public let votes: [Vote]
    }

    /// Too few were there for this item: what was asked of how much, and what there was.
    public struct Shortfall: Sendable, Hashable {
        public let base: Int, represented: Int, needed: Int
    }

    /// One vote under an item: the motion in its own words, and the count.
    public struct Vote: Sendable, Hashable {
        public let question: String
        /// The text that was decided about; nil while no decision stands.
        public let motion: String?
        public let represented: Int, base: Int
        /// Votes for, against and blank; nil while the vote is open.
        public let count: Count?
        /// Its number in the register of decisions (`2026-1`), and what it says.
        public let decision: String?, outcome: String?
        /// The result was challenged at once, so that a new vote was held (2:13 lid 4).
        public let isChallenged: Bool, isRevote: Bool
        /// Set where the vote was over options; then `count` says nothing.
        public var choice: Choice?
    }

    /// What a vote over options came to: how many ballots, and what was chosen, by name.
    public struct Choice: Sendable, Hashable {
        public let ballots: Int
        public let chosen: [String]
    }

    public struct Count: Sendable, Hashable {
        public let forIt: Int, against: Int, blank: Int
    }
}

extension CooperativeService {
    /// The draft of a meeting's minutes; refused when there is no such meeting.
    public func minutesDraft(of meeting: MeetingID, in cooperative: CooperativeID) async throws -> MinutesDraft {
        try await database.read { reading in
            guard let draft = try MinutesReading(reading: reading, cooperative: cooperative, meeting: meeting).draft()
            else {
                throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
            }
            return draft
        }
    }
}
