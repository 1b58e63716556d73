public import Kernel
import Proposals
import Statutes
import Store
import Voting

/// The rounds by consent on a proposal: what members said, how each ended, and what comes next.
public struct ConsentSheet: Hashable, Sendable {
    public let rounds: [Round]
    /// `image`, `opinion`, `decision`; nil where no round comes any more.
    public let next: String?
    /// All rounds ended with an objection: a vote decides.
    public let isExhausted: Bool
    /// When the assembly looks at its decision again.
    public let reviewOn: Day?

    public struct Round: Hashable, Sendable {
        public let id: ConsentRoundID
        public let cycle: Int
        public let stage: String
        public let poll: PollID?
        /// `open`, `over`, `objected`, `adopted`.
        public let state: String
        public let reactions: [Reaction]
    }

    public struct Reaction: Hashable, Sendable {
        public let name: String
        /// nil: erased.
        public let text: String?
    }

    /// The stage in which members write now.
    public var open: Round? { rounds.last { $0.state == "open" && $0.stage != "decision" } }
}

extension ConsentSheet {
    static func read(_ proposal: ProposalID, on topic: Topic, _ glance: Glance) throws -> ConsentSheet? {
        let statutes = try glance.statutes
        let rounds = try glance.rows(ConsentRegister.select + " AND proposal_id = ?2 ORDER BY sequence", proposal)
            .map(ConsentRound.init(row:))
        guard statutes[.consentTopics].contains(topic) || !rounds.isEmpty else { return nil }
        let isDecided = try glance.row(decided, proposal) != nil
        var verdicts: [PollID: String] = [:], challenged: Set<PollID> = []
        for row in try glance.rows(Self.verdicts, proposal) {
            let poll: PollID = try row[0]
            verdicts[poll] = try row.json(1, as: Verdict.self).outcome.rawValue
            if try row.get(2, as: PollID?.self) != nil { challenged.insert(poll) }
        }
        var said: [ConsentRoundID: [Reaction]] = [:]
        for row in try glance.rows(reactions, proposal) {
            let round: ConsentRoundID = try row[0]
            said[round, default: []].append(Reaction(name: try row[1], text: try row[2]))
        }
        let lines = rounds.map { round in
            let isLast = round == rounds.last && !isDecided
            let verdict = round.poll.map { verdicts[$0] ?? "open" }
            return Round(
                id: round.id, cycle: round.cycle, stage: round.stage.rawValue, poll: round.poll,
                state: verdict ?? (isLast ? "open" : "over"), reactions: said[round.id] ?? [])
        }
        let course = ConsentCourse(
            rounds: rounds,
            objected: lines.count { $0.state == "objected" && $0.poll.map(challenged.contains) != true },
            isDeciding: lines.contains { $0.stage == "decision" && $0.state == "open" },
            limit: statutes[.consentRounds], article: nil)
        let goesOn = !isDecided && !course.isExhausted && !course.isDeciding
        let stops = course.next == .decision && statutes.isAmendment(topic)
        return ConsentSheet(
            rounds: lines, next: goesOn && !stops ? course.next.rawValue : nil,
            isExhausted: course.isExhausted && !isDecided,
            reviewOn: try glance.row(review, proposal)?.get(0))
    }

    static let decided = """
        SELECT 1 FROM proposals_decision WHERE cooperative_id = ?1 AND proposal_id = ?2 LIMIT 1
        """

    static let verdicts = """
        SELECT r.poll_id, c.verdict, y.poll_id FROM proposals_consent_round r
        JOIN voting_closing c ON c.cooperative_id = r.cooperative_id AND c.poll_id = r.poll_id
        LEFT JOIN voting_challenge y ON y.cooperative_id = r.cooperative_id AND y.poll_id = r.poll_id
        WHERE r.cooperative_id = ?1 AND r.proposal_id = ?2
        """

    static let reactions = """
        SELECT a.round_id, \(PersonWords.name), w.body_text FROM proposals_consent_round r
        JOIN proposals_consent_reaction a ON a.cooperative_id = r.cooperative_id AND a.round_id = r.id
        JOIN membership_person p ON p.cooperative_id = a.cooperative_id AND p.id = a.person_id
        LEFT JOIN proposals_consent_words w ON w.cooperative_id = a.cooperative_id AND w.round_id = a.round_id
            AND w.number = a.number
        WHERE r.cooperative_id = ?1 AND r.proposal_id = ?2 ORDER BY r.sequence, a.number
        """

    static let review = """
        SELECT v.review_on FROM proposals_decision d
        JOIN proposals_review v ON v.cooperative_id = d.cooperative_id AND v.decision_id = d.id
        WHERE d.cooperative_id = ?1 AND d.proposal_id = ?2 ORDER BY v.review_on DESC LIMIT 1
        """
}
