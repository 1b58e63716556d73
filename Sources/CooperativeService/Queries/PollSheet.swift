public import Kernel
import Store
public import Voting

/// One vote as somebody on its roll sees it: the question, the rules, the own ballot, and after the closing the result.
public struct PollSheet: Sendable {
    public let id: PollID
    public let question: String
    public let organ: Organ
    public let topic: Topic
    public let meeting: MeetingID?, meetingTitle: String?
    public let proposal: ProposalID?, proposalText: String?
    public let openedAt: Timestamp
    /// Votes that could be cast in the body, votes in the room at the opening, votes cast so far.
    public let base: Int, represented: Int, cast: Int
    /// What the result must reach, frozen at the opening.
    public let thresholds: [Threshold]
    /// Votes that the viewer casts; nought when not on the roll.
    public let myVotes: Int
    public let myChoice: BallotChoice?
    public let myBallotAt: Timestamp?
    public let result: Result?
    /// What the lot is drawn from, besides the ballots, in hexadecimal.
    public let seed: String
    /// Set where the vote is over options, and not for or against.
    public let choice: ChoiceSheet?
    /// Whose votes the viewer casts: the own, and those of others by proxy; each with what was cast.
    public var voices: [Voice] = []
    /// Whether the viewer can challenge the result now, at once (2:13 lid 4).
    public var mayChallenge = false
    /// Set where the vote is on paper or by show of hands.
    public var manual: ManualVote?
    /// The election of which the vote is a round.
    public var election: ElectionID?
    /// Whether the viewer has cast all votes that they hold.
    public var hasVoted: Bool { myBallotAt != nil && voices.allSatisfy { $0.castAt != nil } }
    /// Whose votes are still to be cast.
    public var waiting: [Voice] { voices.filter { $0.castAt == nil } }

    /// One principal for whom somebody votes.
    public struct Voice: Hashable, Sendable {
        public let principal: PersonID
        public let name: String
        public let isOwn: Bool
        public let votes: Int
        public let choice: BallotChoice?
        public let castAt: Timestamp?
    }

    /// One majority that must be reached.
    public struct Threshold: Hashable, Sendable {
        public let fraction: Fraction
        public let isStrict: Bool
        /// `cast`, `present`, `all`.
        public let basis: String
        public let article: ArticleReference?
    }

    /// What was counted and decided.
    public struct Result: Sendable {
        public let inFavour: Int, against: Int, blank: Int
        /// `adopted`, `rejected`, `chairDecides`, `revote`, `lot`.
        public let outcome: String
        public let arithmetic: Arithmetic
        public let grounds: [Ground]
        /// SHA-256 over the ballots as they were counted, in hexadecimal digits.
        public let digest: String
        public let closedAt: Timestamp
        /// Challenged at once by enough votes, so that a new vote is to be held (2:13 lid 4).
        public let isChallenged: Bool
        public let decision: DecisionID?
        /// The new vote was opened: by it this result lost its effect.
        public let isHeldAnew: Bool
    }
}

/// What a ballot says about a motion.
public enum BallotChoice: String, Hashable, Sendable, CaseIterable {
    case inFavour = "for"
    case against, blank
}

extension CooperativeService {
    /// One vote: for who is on its roll, for members when it is one of the assembly, and as `MeetingSight`
    /// says.
    public func poll(_ id: PollID, of cooperative: CooperativeID, as viewer: Actor) async throws -> PollSheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            guard var sheet = try PollSheet.read(id, for: person, glance),
                sheet.organ == .assembly || sheet.myVotes > 0 || MeetingSight(standing).sees(sheet.organ)
            else { throw Refusal.notHere }
            sheet.mayChallenge = try sheet.result != nil && glance.row(PollSheet.challengeable, id, person) != nil
            sheet.manual = try ManualVote.read(id, for: viewer, standing, glance)
            sheet.election = try AgendaElection.read(of: id, glance)
            return sheet
        }
    }
}

extension PollSheet {
    /// The seed of a vote on paper or by hand stays sealed until the vote is closed, or its lot would be known before.
    static let statement = """
        SELECT p.id, p.question, p.body, p.topic, p.meeting_id, m.title, p.proposal_id, COALESCE(w.body_text, t.body_text), p.opened_at,
            p.base_votes, p.represented_votes, p.rules,
            (SELECT COUNT(*) FROM voting_ballot b WHERE b.cooperative_id = p.cooperative_id AND b.poll_id = p.id)
            + (SELECT COUNT(*) FROM voting_choice_ballot b
                WHERE b.cooperative_id = p.cooperative_id AND b.poll_id = p.id),
            s.seed
        FROM voting_poll p
        LEFT JOIN voting_seed s ON s.cooperative_id = p.cooperative_id AND s.poll_id = p.id
            AND (EXISTS (SELECT 1 FROM voting_closing c WHERE c.cooperative_id = p.cooperative_id AND c.poll_id = p.id)
                OR NOT EXISTS (
                    SELECT 1 FROM voting_manner v WHERE v.cooperative_id = p.cooperative_id AND v.poll_id = p.id))
        LEFT JOIN voting_wording w ON w.cooperative_id = p.cooperative_id AND w.poll_id = p.id
        LEFT JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.meeting_id
        LEFT JOIN proposals_text t ON t.cooperative_id = p.cooperative_id AND t.proposal_id = p.proposal_id
            AND t.version = (
                SELECT MAX(n.version) FROM proposals_text n
                WHERE n.cooperative_id = p.cooperative_id AND n.proposal_id = p.proposal_id)
        WHERE p.cooperative_id = ?1 AND p.id = ?2
        """

    /// On its roll, while the meeting is open and before the next vote; neither challenged by ?3 nor a vote anew.
    static let challengeable = """
        SELECT 1 FROM voting_poll p
        JOIN voting_closing c ON c.cooperative_id = p.cooperative_id AND c.poll_id = p.id
        JOIN meetings_opening o ON o.cooperative_id = p.cooperative_id AND o.meeting_id = p.meeting_id
        WHERE p.cooperative_id = ?1 AND p.id = ?2 AND EXISTS (
                SELECT 1 FROM voting_unit u
                WHERE u.cooperative_id = p.cooperative_id AND u.poll_id = p.id AND u.holder_id = ?3)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_closing x
                WHERE x.cooperative_id = p.cooperative_id AND x.meeting_id = p.meeting_id)
            AND NOT EXISTS (
                SELECT 1 FROM voting_poll n WHERE n.cooperative_id = p.cooperative_id AND n.meeting_id = p.meeting_id
                    AND n.id <> p.id AND n.opened_at > c.closed_at)
            AND NOT EXISTS (
                SELECT 1 FROM voting_revote h WHERE h.cooperative_id = p.cooperative_id
                    AND (h.poll_id = p.id OR h.poll_id = p.revote_of))
            AND NOT EXISTS (
                SELECT 1 FROM voting_challenger w
                WHERE w.cooperative_id = p.cooperative_id AND w.poll_id = p.id AND w.person_id = ?3)
        LIMIT 1
        """

    static func read(_ id: PollID, for person: PersonID, _ glance: Glance) throws -> PollSheet? {
        guard let row = try glance.row(statement, id) else { return nil }
        return try PollSheet(
            row, mine: Ballot.read(id, of: person, glance), result: .read(id, glance),
            choice: .read(id, for: person, glance))
    }

    private init(_ row: Row, mine: Ballot, result: Result?, choice: ChoiceSheet?) throws {
        let rules = try row.json(11, as: PollRules.self)
        self.init(
            id: try row[0], question: try row[1], organ: Organ(rawValue: try row[2]),
            topic: Topic(rawValue: try row[3]), meeting: try row[4], meetingTitle: try row[5], proposal: try row[6],
            proposalText: try row[7],
            openedAt: try row[8], base: try row[9], represented: try row[10], cast: try row[12],
            thresholds: rules.thresholds.map {
                Threshold(
                    fraction: $0.fraction, isStrict: $0.isStrict, basis: $0.basis.rawValue, article: $0.article)
            },
            myVotes: mine.votes, myChoice: mine.choice, myBallotAt: mine.castAt, result: result,
            seed: Hex.text(try row.get(13, as: [UInt8]?.self) ?? []), choice: choice, voices: mine.voices)
    }

    /// What one person holds and has cast in a poll.
    fileprivate struct Ballot {
        let votes: Int
        let choice: BallotChoice?
        let castAt: Timestamp?
        let voices: [Voice]

        static func read(_ poll: PollID, of person: PersonID, _ glance: Glance) throws -> Ballot {
            let units = try glance.rows(
                """
                SELECT b.choice, COALESCE(b.cast_at, c.cast_at), u.principal_id,
                    COALESCE(p.given_name || ' ', '') || COALESCE(p.prefix || ' ', '') || p.family_name
                FROM voting_unit u
                LEFT JOIN membership_person p ON p.cooperative_id = u.cooperative_id AND p.id = u.principal_id
                LEFT JOIN voting_ballot b
                    ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number
                LEFT JOIN voting_choice_ballot c
                    ON c.cooperative_id = u.cooperative_id AND c.poll_id = u.poll_id AND c.unit = u.number
                WHERE u.cooperative_id = ?1 AND u.poll_id = ?2 AND u.holder_id = ?3 ORDER BY u.number
                """, poll, person)
            let choice = try units.lazy.compactMap { try $0.get(0, as: String?.self) }.first
            return Ballot(
                votes: units.count, choice: choice.flatMap(BallotChoice.init),
                castAt: try units.compactMap { try $0.get(1, as: Timestamp?.self) }.max(),
                voices: try voices(units, of: person))
        }

        private static func voices(_ units: [Row], of person: PersonID) throws -> [Voice] {
            var order: [PersonID] = [], byPrincipal: [PersonID: [Row]] = [:]
            for unit in units {
                let principal: PersonID = try unit[2]
                if byPrincipal[principal] == nil { order.append(principal) }
                byPrincipal[principal, default: []].append(unit)
            }
            let own = order.filter { $0 == person }
            return try (own + order.filter { $0 != person }).compactMap { principal in
                guard let rows = byPrincipal[principal], let first = rows.first else { return nil }
                return Voice(
                    principal: principal, name: try first.get(3, as: String?.self) ?? "", isOwn: principal == person,
                    votes: rows.count, choice: try first.get(0, as: String?.self).flatMap(BallotChoice.init),
                    castAt: try rows.compactMap { try $0.get(1, as: Timestamp?.self) }.max())
            }
        }
    }
}

extension PollSheet.Result {
    static func read(_ poll: PollID, _ glance: Glance) throws -> Self? {
        try glance.row(
            """
            SELECT c.votes_for, c.votes_against, c.votes_blank, c.verdict, c.digest, c.closed_at, h.poll_id, d.id,
                x.poll_id
            FROM voting_closing c
            LEFT JOIN voting_revote h ON h.cooperative_id = c.cooperative_id AND h.poll_id = c.poll_id
            LEFT JOIN voting_challenge x ON x.cooperative_id = c.cooperative_id AND x.poll_id = c.poll_id
            LEFT JOIN proposals_decision d ON d.cooperative_id = c.cooperative_id AND d.poll_id = c.poll_id
            WHERE c.cooperative_id = ?1 AND c.poll_id = ?2
            """, poll
        ).map { row in
            let verdict = try row.json(3, as: Verdict.self)
            return Self(
                inFavour: try row[0], against: try row[1], blank: try row[2], outcome: verdict.outcome.rawValue,
                arithmetic: verdict.arithmetic, grounds: verdict.grounds,
                digest: Hex.text(try row.get(4, as: [UInt8].self)),
                closedAt: try row[5], isChallenged: try row.get(6, as: PollID?.self) != nil, decision: try row[7],
                isHeldAnew: try row.get(8, as: PollID?.self) != nil)
        }
    }
}
