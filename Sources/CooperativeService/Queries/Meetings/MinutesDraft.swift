public import Kernel
import Meetings
import Phrases
import Store

/// A first draft of the minutes (conceptnotulen), from what was recorded: nothing in it is anybody's opinion.
public struct MinutesDraft: Sendable, Hashable, Codable {
    public let cooperative: String
    public let body: Organ
    public let title: String
    public let day: Day
    public let startMinute: Int
    public let place: String
    public let mode: String
    /// When the chair opened and closed it; nil while that has not happened.
    public let openedAt: Timestamp?, closedAt: Timestamp?
    public var chair: String?
    public let convocation: Convoked?
    /// Members on the day, the suspended among them, and the votes that a quorum is measured against.
    public let members: Int, suspended: Int, base: Int
    /// Different persons who were there, in the hall and online.
    public let inHall: Int, online: Int
    public let items: [Item]
    /// Who presided.
    public var chairPerson: PersonID?
    /// Notices that went after the convocation: what was changed, added or cancelled.
    public var notices: [LaterNotice] = []
    /// The annexes as they stood, with their hashes.
    public var papers: [Paper] = []
    /// Who came and went between opening and closing, by number and moment; names stand in the list of attendance.
    public var movements: [Movement] = []

    /// A notice that was sent to everybody after the convocation.
    public struct LaterNotice: Sendable, Hashable, Codable {
        /// `change`, `addition`, `cancellation`.
        public let purpose: String
        public let on: Day
        public let subject: Phrase
        public let digest: String
    }

    /// An annex, by name and hash.
    public struct Paper: Sendable, Hashable, Codable {
        public let name: String
        public let digest: String
    }

    /// Somebody came in or left while the meeting was open.
    public struct Movement: Sendable, Hashable, Codable {
        public let at: Timestamp
        public let isArrival: Bool
        /// How many were present after it.
        public let present: Int
    }
    /// Givers of a proxy who did not come and whose holder did, and persons who voted before the meeting.
    public var byProxy = 0, early = 0
    /// Who was there for others and who was suspended; nil in versions of before it was told.
    public var there: MinutesThere?
    /// What the persons in it are called, where it is shown; a version that is kept has none.
    public var names: [PersonID: String]?

    /// The convocation and the notice it gave.
    public struct Convoked: Sendable, Hashable, Codable {
        public let on: Day
        /// Days between sending and meeting, both not counted.
        public let fullDays: Int
        public let announces: Bool
        public let byEmail: Int, byPost: Int
    }

    public struct Item: Sendable, Hashable, Codable {
        public let position: Int
        public let title: String
        public let topic: Topic
        public let isAnnounced: Bool
        /// The figures of a quorum that was missed when the meeting closed; nil where it was not.
        public let shortfall: Shortfall?
        public let votes: [Vote]
        public var item: AgendaItemID?
        /// Members put it on the agenda.
        public var isOfMembers = false
        /// How it went, besides its votes; nil where there is nothing to tell.
        public var course: MinutesItemCourse?
    }

    /// Too few were there for this item: what was asked of how much, and what there was.
    public struct Shortfall: Sendable, Hashable, Codable {
        public let base: Int, represented: Int, needed: Int
    }

    /// One vote under an item: the motion in its own words, and the count.
    public struct Vote: Sendable, Hashable, Codable {
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
        public var poll: PollID?
        /// How it went; nil in versions of before it was told.
        public var course: MinutesVoteCourse?
    }

    /// What a vote over options came to: how many ballots, and what was chosen, by name.
    public struct Choice: Sendable, Hashable, Codable {
        public let ballots: Int
        public let chosen: [String]
    }

    public struct Count: Sendable, Hashable, Codable {
        public let forIt: Int, against: Int, blank: Int
    }
}

extension MinutesDraft {
    /// Whom the items name: candidates, tellers, and who had no part in something.
    var personsOfItems: [PersonID] {
        items.flatMap { ($0.course?.persons ?? []) + $0.votes.flatMap { $0.course?.persons ?? [] } }
    }
}

extension CooperativeService {
    /// The draft of a meeting's minutes; refused when there is no such meeting.
    public func minutesDraft(of meeting: MeetingID, in cooperative: CooperativeID) async throws -> MinutesDraft {
        try await database.read { reading in
            let minutes = MinutesReading(reading: reading, cooperative: cooperative, meeting: meeting)
            guard var draft = try minutes.draft() else {
                throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
            }
            draft.names = try minutes.names(of: draft.personsOfItems)
            return draft
        }
    }
}
