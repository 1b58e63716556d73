public import Kernel
public import Voting

/// An election of persons as a member sees it (verkiezing): places, candidates, rounds, and what can be done now.
public struct ElectionSheet: Sendable {
    public let id: ElectionID
    public let item: AgendaItemID
    public let title: String
    public let meeting: MeetingID, meetingTitle: String, meetingDay: Day
    /// The viewer may open the page of the meeting; of a draft only officers may.
    public let showsMeeting: Bool
    /// The body in which the elected sit, and their office there.
    public let organ: Organ
    public let office: Office
    public let seats: Int
    /// The last day on which candidates are put up; nil: until the first vote opens.
    public let candidatesUntil: Day?
    /// The day on which the elected take office; nil: the day of the decision.
    public let takesOfficeOn: Day?
    public let stage: Stage
    public let candidates: [Candidate]
    /// In the order in which they were opened.
    public let rounds: [Round]
    /// The most rounds of ballots that the statutes allow.
    public let mostRounds: Int
    /// Votes that must be behind a candidate of members, with its article.
    public let supportNeeded: Int64
    public let supportArticle: ArticleReference?
    /// What breaking the nomination takes; nil where no nomination binds.
    public let breaking: Breaking?
    public let rights: Rights

    /// Where the election is.
    public enum Stage: String, Hashable, Sendable {
        /// Candidates can be put up.
        case nominating
        /// Who stands is settled; no vote was opened yet.
        case waiting
        case voting
        /// A further round is to be held.
        case between
        case finished
    }

    /// Somebody who was put up.
    public struct Candidate: Hashable, Sendable {
        public let person: PersonID
        public let name: String
        public let isBoards: Bool, isBinding: Bool
        public let nominatedOn: Day
        public let acceptedOn: Day?, withdrawnOn: Day?
        /// Votes behind a candidate of members.
        public let support: Int64
        /// The votes that must be behind this candidate.
        public let needed: Int64
        /// The board nominated them, or enough members are behind them.
        public let isPutUp: Bool
        public let isSupportedByViewer: Bool
        public let isElected: Bool
    }

    /// By which votes a binding nomination loses its force (2:37 lid 4).
    public struct Breaking: Hashable, Sendable {
        public let majority: Fraction
        public let isStrict: Bool
        public let article: ArticleReference?
        /// The part of all votes that must be in the room; nil where the statutes ask none.
        public let quorum: Fraction?
    }

    /// What the viewer can do now.
    public struct Rights: Hashable, Sendable {
        public let viewer: PersonID
        /// Puts up candidates and supports them.
        public let nominates: Bool
        /// Chair or secretary: records a nomination of the board, a list on paper, and what a candidate said.
        public let isSecretariat: Bool
        /// The statutes let the board nominate.
        public let boardNominates: Bool
    }
}

extension ElectionSheet {
    /// What names an election in an address, for those who do not know the module of votes.
    public typealias Key = ElectionID
}
