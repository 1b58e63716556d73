public import Kernel
import Statutes
import Store

/// One meeting as a member sees it: when and where, how it was convoked, the agenda, who is there, what was decided.
public struct MeetingSheet: Sendable {
    public let line: MeetingLine
    /// Only for who has registered to come online, and once the meeting is convoked.
    public let onlineLink: String?
    public let isSecondMeeting: Bool
    public let convocation: Convocation?
    public let cancelledBecause: String?
    public let agenda: [AgendaLine]
    /// How the viewer is there now: `hall`, `online`; nil when not.
    public let presentAs: String?
    /// A member with a vote who can register and come.
    public let isVoter: Bool
    public let quorum: QuorumGauge?
    public let openedAt: Timestamp?, closedAt: Timestamp?
    public let chairName: String?
    /// Statutes that changed after the convocation.
    public var transition: StatutesTransition?
    /// Whether an own interest in an item takes the vote on it (2:12).
    public var excludesInterest = false
    /// Whether the viewer leads it or keeps its desk.
    public var keepsDesk = false

    /// How the meeting was convoked (oproeping).
    public struct Convocation: Hashable, Sendable {
        public let on: Day
        public let notice: String
        /// Whole days between the convocation and the meeting.
        public let fullDays: Int
        public let byEmail: Int, byPost: Int
        /// How the viewer was convoked; nil when not.
        public let mine: String?
        public let byRequesters: Bool
    }

    /// One item of the agenda with its verbatim text and what came of it.
    public struct AgendaLine: Hashable, Sendable {
        public let id: AgendaItemID
        public let position: Int
        public let title: String
        public let topic: Topic
        public let proposal: Document?
        public let poll: PollID?
        public let isPollOpen: Bool
        public let decision: DecisionID?
        public let decisionNumber: String?
        public let isAdopted: Bool
        /// Where it went, when the meeting put it off.
        public var putOff: PutOffItem?
        /// The amendment that comes first.
        public var amendment: NextAmendment?
        /// Where the item is an election.
        public var election: AgendaElection?
        /// The result of the last vote was challenged: it is held anew (2:13 lid 4).
        public var isChallenged = false
        /// A vote on the item can be opened once more.
        public var canVoteAgain: Bool { isChallenged || election?.goesOn == true }
    }

    /// The text of a proposal that is open to the members (2:42 lid 2).
    public struct Document: Hashable, Sendable {
        public let id: ProposalID
        public let number: Int
        public let title: String
        /// nil while the text is not open to the members.
        public let text: String?
        public let openFrom: Day?
        /// What voters choose between, once the text is open; nil where the vote is for or against.
        public var choice: ProposedChoice?
    }
}

/// How many votes there are on the item at hand, how many are in the room, and how many a decision needs.
public struct QuorumGauge: Hashable, Sendable {
    public let base: Int, present: Int
    /// The number that the item at hand asks, with its article; nil where any number is enough.
    public let needed: Int?
    public let article: ArticleReference?
    /// The kinds of business that ask it; empty where everything that is still to be decided does.
    public let kinds: [Topic]

    public init(base: Int, present: Int, needed: Int?, article: ArticleReference?, kinds: [Topic] = []) {
        self.base = base
        self.present = present
        self.needed = needed
        self.article = article
        self.kinds = kinds
    }

    public var isReached: Bool { present >= needed ?? 0 }
}

extension CooperativeService {
    /// One meeting, for members and officers.
    /// - Throws: `Refusal` not found for a meeting of another cooperative, a draft, or a body of which one is no part.
    public func meeting(
        _ id: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> MeetingSheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            var sheet = try MeetingSheet.read(id, for: person, standing, glance)
            sheet.keepsDesk = try glance.keepsDesk(of: id, viewer)
            return sheet
        }
    }
}
