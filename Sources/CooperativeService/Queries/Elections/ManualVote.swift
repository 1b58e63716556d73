import Crypto
public import Kernel
import Meetings
import Statutes
import Store
import Voting

/// What a vote on paper or by show of hands has besides every other vote: what is counted, and what was counted.
public struct ManualVote: Hashable, Sendable {
    /// `paper` or `hands`.
    public let manner: String
    /// The day of the meeting.
    public let day: Day
    /// What stands on the paper, in order.
    public let options: [Option]
    /// How many options one paper may mark.
    public let marks: Int
    /// Votes on the frozen roll: no more papers than these are handed out.
    public let roll: Int64
    /// How many of these are of officers who are no members: their votes can be counted apart (2:38 lid 3).
    public let nonMembers: Int64
    /// The count that counts; nil while there is none.
    public let count: Count?
    /// How many counts were recorded: more than one when it was corrected.
    public let countings: Int
    public let words: Words?
    /// The SHA-256 of the seed of the lot, public from the opening on, in hexadecimal.
    public let seal: String
    /// The chair may rule on the result without a count.
    public let allowsRuling: Bool
    /// The viewer records the count: chair and secretary, and on paper also who counts.
    public let mayCount: Bool
    /// The viewer keeps the desk of the meeting or sits on the board.
    public let printsPapers: Bool

    /// A line of the ballot: for or against, or a candidate.
    public struct Option: Hashable, Sendable {
        /// nil for an answer to a question.
        public let person: PersonID?
        public let name: String
        public let answer: BallotChoice?
        /// How a form names its number.
        public var key: String { person?.description ?? answer?.rawValue ?? "" }
    }

    /// The numbers as they were recorded.
    public struct Count: Hashable, Sendable {
        /// In the order of the options; empty where the chair ruled without a count.
        public let votes: [Int64]
        public let blank: Int64, invalid: Int64, ballots: Int64, handedOut: Int64
        /// `adopted` or `rejected`, where the chair ruled.
        public let ruling: String?
        public let tellers: [String]
        /// What of these non-members voted, where that was counted apart: in the order of the options, then blank.
        public var nonMembers: [Int64] = []
    }

    /// What was said aloud for a lot.
    public struct Words: Hashable, Sendable {
        public let chair: String, member: String, ofMember: String
    }
}

extension ManualVote {
    /// nil for a vote under everybody's own name.
    static func read(_ id: PollID, for viewer: Actor, _ standing: Standing, _ glance: Glance) throws -> ManualVote? {
        let scene = glance.scene(as: viewer)
        let manner = try scene.manualVotes.manner(of: id)
        guard manner != .byName, let poll = try scene.polls.poll(id), let meeting = poll.meeting,
            let day: Day = try glance.row(
                "SELECT day FROM meetings_meeting WHERE cooperative_id = ?1 AND id = ?2", meeting)?.get(0)
        else { return nil }
        let rules = try scene.countRules(of: poll)
        let options = try options(of: id, in: scene)
        let isAtDesk = try scene.keepsTheDesk(of: scene.requireMeeting(meeting))
        let isOnRoll = try viewer.person.map { try glance.row(onRoll, id, $0) != nil } ?? false
        let count = try scene.manualVotes.count(of: id), said = try scene.manualVotes.words(of: id)
        let names = try scene.names(of: (count?.tellers ?? []) + (said.map { [$0.member] } ?? []))
        let isClosed = try scene.polls.closing(of: id) != nil
        return ManualVote(
            manner: manner.rawValue, day: day, options: options, marks: rules.marks, roll: rules.roll,
            nonMembers: rules.nonMembers, count: count.map { Count($0, names) },
            countings: try glance.row(
                "SELECT COUNT(*) FROM voting_manual_count WHERE cooperative_id = ?1 AND poll_id = ?2", id)?.get(0) ?? 0,
            words: said.map { Words(chair: $0.chair, member: names[$0.member] ?? "", ofMember: $0.ofMember) },
            seal: Hex.text(poll.seal),
            allowsRuling: try manner == .hands && rules.options == 2 && poll.rules.universal == nil
                && glance.statutes[.voteChairRulingDecisive],
            mayCount: !isClosed && (isAtDesk || manner == .paper && isOnRoll),
            printsPapers: isAtDesk || standing.isOnBoard)
    }

    private static let onRoll = """
        SELECT 1 FROM voting_unit WHERE cooperative_id = ?1 AND poll_id = ?2 AND holder_id = ?3 LIMIT 1
        """

    private static func options(of poll: PollID, in scene: Scene) throws -> [Option] {
        guard let round = try scene.elections.round(of: poll), round.kind == .ballot else {
            return [.inFavour, .against].map { Option(person: nil, name: "", answer: $0) }
        }
        let names = try scene.names(of: round.candidates)
        return round.candidates.map { Option(person: $0, name: names[$0] ?? "", answer: nil) }
    }
}

extension ManualVote.Count {
    init(_ count: ManualCount, _ names: [PersonID: String]) {
        self.init(
            votes: count.votes, blank: count.blank, invalid: count.invalid, ballots: count.ballots,
            handedOut: count.handedOut, ruling: count.ruling?.rawValue, tellers: count.tellers.map { names[$0] ?? "" },
            nonMembers: count.nonMembers.map { $0.votes + [$0.blank] } ?? [])
    }
}
