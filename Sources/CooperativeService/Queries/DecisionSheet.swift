public import Kernel
import Store
public import Voting

/// One decision with everything that a person needs to check it.
public struct DecisionSheet: Sendable {
    public let line: DecisionLine
    /// The exact words that were decided on.
    public let text: String
    /// Every number and comparison; empty for what a body decided outside a poll.
    public let arithmetic: Arithmetic
    public let articles: [ArticleReference]
    /// Why the effect is impossible.
    public let grounds: [Ground]
    /// What the effect waits for: `deed`, `ratification`, `appeal`, `referendum`, `day`, `challenge`.
    public let waitsFor: String?
    public let meeting: MeetingID?, meetingTitle: String?
    /// Shown to members only.
    public let proposal: ProposalID?, poll: PollID?
    /// Whether the viewer may follow the links to meeting, proposal and vote.
    public let isForInsider: Bool
    /// The name of the body that decided, such as a steering group's own; nil for a body that the law knows.
    public var bodyName: String?
    /// What was counted, where the vote was over options; never anybody's own ballot.
    public var choice: ChoiceSheet?
    /// What a lot was drawn from: the seed of the vote and the digest of its ballots, in hexadecimal.
    public var seed = "", ballotsDigest = ""
    /// Who took no part, in whose place, and who ratified; nil where nothing of that was written down.
    public var background: DecisionBackground?
    /// How it stands in law, from the first judgement to the one that counts; empty where nothing is known against it.
    public var standings: [DecisionStandingLine] = []
    /// What became of it, from the first state to the one that counts.
    public var history: [EffectLine] = []
    /// The day on which what waits is carried out; nil where no day is known.
    public var dueOn: Day?
    /// How it came about, where that was outside a meeting.
    public var outside: DecidedOutside?
    /// The election of which the vote was a round; shown to members only.
    public var election: ElectionID?
    /// The day on which a decision by consent is looked at again; nil for others.
    public var reviewOn: Day?
    /// Whether members can ask, or could have asked, for a referendum on it.
    public var knowsReferendum = false
}

/// How a decision stood in law from a day on.
public struct DecisionStandingLine: Hashable, Sendable {
    /// `valid`, `breach`, `voidable`, `void`.
    public let standing: String
    public let grounds: [Ground]
    public let voidableUntil: Day?, ratifyBy: Day?
    public let judgedOn: Day
}

/// One state of the effect of a decision.
public struct EffectLine: Hashable, Sendable {
    /// `carriedOut`, `waiting`, `lapsed`, `impossible`.
    public let state: String
    public let waitsFor: String?
    public let at: Timestamp
}

extension CooperativeService {
    /// One decision of the register, as far as the viewer may see it.
    /// - Throws: `Refusal` not found.
    public func decision(
        _ id: DecisionID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> DecisionSheet {
        try await glance(at: cooperative) { glance in
            let standing = try glance.standing(of: viewer)
            guard
                let row = try glance.row(
                    """
                    SELECT \(DecisionLine.columns), d.body_text, d.arithmetic, d.articles, d.meeting_id, m.title,
                        d.proposal_id, d.poll_id, s.seed, c.digest
                    FROM proposals_decision d
                    LEFT JOIN meetings_meeting m ON m.cooperative_id = d.cooperative_id AND m.id = d.meeting_id
                    LEFT JOIN voting_seed s ON s.cooperative_id = d.cooperative_id AND s.poll_id = d.poll_id
                    LEFT JOIN voting_closing c ON c.cooperative_id = d.cooperative_id AND c.poll_id = d.poll_id
                    WHERE d.cooperative_id = ?1 AND d.id = ?2
                    """, id)
            else { throw Refusal.notHere }
            let line = try DecisionLine(row)
            guard DecisionSight(standing).shows(line.organ, line.topic) else { throw Refusal.notHere }
            let effect = try glance.row(
                """
                SELECT waiting_for, detail FROM proposals_effect
                WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence DESC LIMIT 1
                """, id)
            return DecisionSheet(
                line: line, text: try row[9], arithmetic: try row.json(10), articles: try row.json(11),
                grounds: try effect?.json(1) ?? [], waitsFor: try effect?.get(0, as: String?.self) ?? nil,
                meeting: try row[12], meetingTitle: try row[13], proposal: try row[14], poll: try row[15],
                isForInsider: standing.isMember || !standing.offices.isEmpty,
                bodyName: try glance.row(
                    """
                    SELECT b.name FROM meetings_body b JOIN meetings_charter c
                    ON c.cooperative_id = b.cooperative_id AND c.body_id = b.id
                    WHERE b.cooperative_id = ?1 AND b.code = ?2
                    """, line.organ.rawValue)?.get(0),
                choice: try row.get(15, as: PollID?.self).flatMap { try ChoiceSheet.read($0, for: nil, glance) },
                seed: Hex.text(try row.get(16, as: [UInt8]?.self) ?? []),
                ballotsDigest: Hex.text(try row.get(17, as: [UInt8]?.self) ?? []),
                background: try .read(id, glance, for: standing),
                standings: try DecisionStandingLine.read(id, glance), history: try EffectLine.read(id, glance),
                dueOn: try glance.row(
                    "SELECT due_on FROM proposals_postponed WHERE cooperative_id = ?1 AND decision_id = ?2", id
                )?.get(0, as: Day?.self) ?? nil,
                outside: try DecidedOutside.read(id, glance),
                election: try AgendaElection.read(of: try row[15], glance),
                reviewOn: try glance.row(
                    "SELECT review_on FROM proposals_review WHERE cooperative_id = ?1 AND decision_id = ?2", id
                )?.get(0),
                knowsReferendum: try ReferendumSheet.isKnown(on: id, glance))
        }
    }
}

extension DecisionStandingLine {
    static func read(_ id: DecisionID, _ glance: Glance) throws -> [Self] {
        try glance.rows(
            """
            SELECT standing, grounds, voidable_until, ratify_by, judged_on FROM proposals_standing
            WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence
            """, id
        ).map {
            Self(
                standing: try $0[0], grounds: try $0.json(1), voidableUntil: try $0[2], ratifyBy: try $0[3],
                judgedOn: try $0[4])
        }
    }
}

extension EffectLine {
    static func read(_ id: DecisionID, _ glance: Glance) throws -> [Self] {
        try glance.rows(
            """
            SELECT state, waiting_for, at FROM proposals_effect
            WHERE cooperative_id = ?1 AND decision_id = ?2 ORDER BY sequence
            """, id
        ).map { Self(state: try $0[0], waitsFor: try $0[1], at: try $0[2]) }
    }
}

extension Row {
    /// A column that holds JSON.
    func json<Value: Decodable>(_ index: Int, as type: Value.Type = Value.self) throws -> Value {
        try CanonicalJSON.decode(type, from: Array(get(index, as: String.self).utf8))
    }
}
