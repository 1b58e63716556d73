public import Kernel
import Store

/// A meeting as who plans it sees it: what can still be changed, and what is on its agenda.
public struct MeetingPlan: Sendable {
    public let line: MeetingLine
    /// `physical`, `hybrid`, `digital`.
    public let mode: String
    public let onlineLink: String
    /// The state that was read; a change names it, so that nobody overwrites another's.
    public let revision: Int
    public let isSecondMeeting: Bool
    public let isByRequesters: Bool
    public let agenda: [MeetingSheet.AgendaLine]
    public let convocation: MeetingSheet.Convocation?
    /// Proposals that can be put on the agenda: not withdrawn, not decided, not on it.
    public let proposals: [ProposalLine]
    /// Groups in which this meeting can give seats by an election; none where it is not the assembly's.
    public let electable: [ElectableGroup]
}

extension CooperativeService {
    /// A meeting with everything that planning asks; refused to who does not call meetings.
    /// - Throws: `Refusal` not found.
    public func meetingPlan(
        _ id: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> MeetingPlan {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireConvener(viewer)
            let sheet = try MeetingSheet.read(
                id, for: person, try glance.standing(of: viewer), isConvener: true, glance)
            guard let row = try glance.row(MeetingPlan.details, id) else { throw Refusal.notHere }
            let proposals = try glance.rows(MeetingPlan.proposals, person, id, sheet.line.organ.rawValue)
            return MeetingPlan(
                line: sheet.line, mode: try row[0], onlineLink: try row[1], revision: try row[2],
                isSecondMeeting: sheet.isSecondMeeting, isByRequesters: try row.get(3, as: String.self) == "requesters",
                agenda: sheet.agenda, convocation: sheet.convocation,
                proposals: try proposals.map { try ProposalLine($0, on: glance.today) },
                electable: sheet.line.organ == .assembly ? try glance.electableGroups() : [])
        }
    }

    /// Proposals that wait: those whose text is not open yet come first; refused to who is not on the board.
    public func waitingProposals(of cooperative: CooperativeID, as viewer: Actor) async throws -> [ProposalLine] {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireBoard(viewer)
            return try glance.rows(MeetingPlan.waiting, person).map { try ProposalLine($0, on: glance.today) }
        }
    }
}

extension MeetingPlan {
    static let details = """
        SELECT mode, online_link, revision, called_by FROM meetings_meeting WHERE cooperative_id = ?1 AND id = ?2
        """

    static let undecided = """
        w.withdrawn_on IS NULL AND NOT EXISTS (
            SELECT 1 FROM proposals_decision d
            WHERE d.cooperative_id = p.cooperative_id AND d.proposal_id = p.id)
        """

    static let proposals = """
        SELECT \(ProposalLine.columns) \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.body = ?4 AND \(undecided) AND NOT EXISTS (
            SELECT 1 FROM meetings_agenda_item i
            WHERE i.cooperative_id = p.cooperative_id AND i.proposal_id = p.id AND i.meeting_id = ?3)
        ORDER BY p.number DESC LIMIT 50
        """

    static let waiting = """
        SELECT \(ProposalLine.columns) \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND o.open_from IS NULL AND \(undecided)
        ORDER BY p.number DESC LIMIT 50
        """
}
