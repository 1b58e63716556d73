public import Kernel
import Meetings
import Store
import Voting

/// A decision outside a meeting in a list: running, or how it ended.
public struct OutsideLine: Hashable, Sendable {
    public let id: PollID
    public let question: String
    public let body: Organ
    /// `unanimous`, `written`, `board`.
    public let way: String
    public let lastDay: Day
    /// `decided`, `undecided`, `withdrawn`; nil while voters answer.
    public let ending: String?
    public let proposal: ProposalID
    /// The decision in the register.
    public let decision: DecisionID?
    public let isAdopted: Bool
}

extension CooperativeService {
    /// The decisions outside a meeting, those that run first; those of the board for who sits on it.
    public func outsideLines(of cooperative: CooperativeID, as viewer: Actor) async throws -> [OutsideLine] {
        try await glance(at: cooperative) { glance in
            let (_, standing) = try glance.requireInsider(viewer)
            return try glance.rows(OutsideLine.list).map(OutsideLine.init)
                .filter { $0.body == .assembly || standing.isOnBoard }
        }
    }
}

extension OutsideLine {
    /// Those that wait for an answer of this person, for themselves or for an organisation.
    static func waiting(for person: PersonID, _ scene: Scene, _ glance: Glance) throws -> [OutsideLine] {
        let lines = try glance.rows(running).map(OutsideLine.init).filter { $0.lastDay >= glance.today }
        guard !lines.isEmpty else { return [] }
        let hands = Set(try [person] + scene.standIns.organisations(of: person, on: scene.today))
        return try lines.filter { line in
            guard let round = try scene.outside.round(line.id) else { return false }
            let state = try OutsideState(round, in: scene)
            return state.voters.contains { hands.contains($0.principal) && state.answers[$0.principal] == nil }
        }
    }

    init(_ row: Row) throws {
        id = try row[0]
        question = try row[1]
        body = Organ(rawValue: try row[2])
        way = try row[3]
        lastDay = try row[4]
        ending = try row[5]
        proposal = try row[6]
        decision = try row[7]
        isAdopted = try row.get(8, as: String?.self) == "adopted"
    }

    static let select = """
        SELECT r.id, r.question, r.body, r.way, r.last_day, e.ending, r.proposal_id, d.id, d.outcome
        FROM voting_outside_round r
        LEFT JOIN voting_outside_end e ON e.cooperative_id = r.cooperative_id AND e.outside_id = r.id
        LEFT JOIN proposals_decision d ON d.cooperative_id = r.cooperative_id AND d.poll_id = r.id
        WHERE r.cooperative_id = ?1
        """

    static let list =
        select + " ORDER BY CASE WHEN e.ending IS NULL THEN 0 ELSE 1 END, r.started_at DESC, r.id LIMIT 200"

    static let running = select + " AND e.ending IS NULL ORDER BY r.last_day, r.id LIMIT 50"

    static let candidates = """
        SELECT \(ProposalLine.columns)
        \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.body IN ('assembly', 'board') AND w.proposal_id IS NULL AND NOT EXISTS (
            SELECT 1 FROM proposals_decision x WHERE x.cooperative_id = p.cooperative_id AND x.proposal_id = p.id)
        ORDER BY p.number DESC LIMIT 100
        """
}
