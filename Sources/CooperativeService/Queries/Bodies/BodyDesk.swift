public import Kernel
import Meetings
import Store

/// What who sits in a body needs to record what it decides, and to act on it.
public struct BodyDesk: Sendable {
    public let sheet: BodySheet
    /// Who sits on the board: whom supervisors suspend (2:57).
    public let directors: [HolderLine]
    /// What it decided last, the newest first.
    public let decisions: [DecisionLine]
    /// Of the board: when it needs approval beforehand, and what can be named as that; nil for every other body.
    public let approvals: ApprovalDesk?
    /// Proposals before this body on which nothing was decided.
    public let proposals: [ProposalLine]
    /// What a decision of this body can mandate.
    public let commands: [MandatableCommand]
    /// Whether one of those is decided member by member, so that the decision names them.
    public var namesMembers: Bool { commands.contains { CitedDecision.namedByBody.contains($0.name) } }
    /// Whether the viewer writes down what it decides.
    public let mayRecord: Bool

    public var organ: Organ { sheet.code }
    /// What can be cited.
    public var adopted: [DecisionLine] { decisions.filter(\.isAdopted) }
}

extension CooperativeService {
    /// The desk of a body, for who sits in it.
    /// - Throws: `Refusal` not found for everybody else, and for the assembly, of members or delegates, which decides by votes.
    public func bodyDesk(of organ: Organ, in cooperative: CooperativeID, as viewer: Actor) async throws -> BodyDesk {
        let registry = registry
        return try await glance(at: cooperative) { glance in
            let standing = try glance.standing(of: viewer)
            guard organ != .assembly, organ != .delegates, standing.offices.contains(where: { $0.organ == organ }),
                let person = viewer.person
            else { throw Refusal.notHere }
            let bodies = try BodiesReading(glance: glance).book(for: viewer).bodies
            guard let sheet = bodies.first(where: { $0.code == organ }) else { throw Refusal.notHere }
            let within = try glance.commandsInMandate(of: organ)
            return BodyDesk(
                sheet: sheet, directors: bodies.first { $0.code == .board }?.holders ?? [],
                decisions: try glance.rows(BodyDesk.decided, organ.rawValue).map(DecisionLine.init),
                approvals: organ == .board ? try .read(glance, as: viewer) : nil,
                proposals: try glance.rows(BodyDesk.before, person, organ.rawValue).map {
                    try ProposalLine($0, on: glance.today)
                },
                commands: registry.mandatable(by: organ, under: try glance.statutes).filter {
                    within?.contains($0.name) ?? true
                },
                mayRecord: organ != .board || standing.holds(.chair) || standing.holds(.secretary))
        }
    }
}

extension Glance {
    /// What the mandate of a body that was set up lets it do; nil of a body that exists by law.
    fileprivate func commandsInMandate(of organ: Organ) throws -> [String]? {
        let charters = CharterBook(reading: reading, cooperative: cooperative)
        guard let charter = try charters.charter(of: organ), !charter.kind.isOrganOfLaw else { return nil }
        return try charters.mandate(of: charter.body.id, on: today)?.commands ?? []
    }
}

extension BodyDesk {
    static let decided = """
        SELECT \(DecisionLine.columns) FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.body = ?2
        ORDER BY d.year DESC, d.sequence DESC LIMIT 20
        """

    static let before = """
        SELECT \(ProposalLine.columns) \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.body = ?3 AND w.withdrawn_on IS NULL AND NOT EXISTS (
            SELECT 1 FROM proposals_decision d
            WHERE d.cooperative_id = p.cooperative_id AND d.proposal_id = p.id)
        ORDER BY p.number DESC LIMIT 50
        """
}
