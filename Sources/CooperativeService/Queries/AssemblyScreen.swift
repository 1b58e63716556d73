public import Kernel
import Store
import Voting

/// What the projector in the hall shows: where the meeting is, who is there, and the last result.
public struct AssemblyScreen: Sendable {
    public let title: String
    public let stage: MeetingStage
    public let quorum: QuorumGauge?
    /// The item that is being voted on, else the first on which nothing was decided.
    public let item: MeetingSheet.AgendaLine?
    /// The vote that is open now.
    public let open: PollSheet?
    /// The vote that was closed last, with its result.
    public let last: PollSheet?
    /// Who was elected by it, where it was a round of an election.
    public var elected: [String] = []
}

extension CooperativeService {
    /// The screen of a meeting, for members and officers.
    public func assemblyScreen(
        _ id: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> AssemblyScreen {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let meeting = try MeetingSheet.read(id, for: person, standing, glance)
            let open: PollID? = try glance.row(AssemblyScreen.open, id)?.get(0)
            let last: PollID? = try glance.row(AssemblyScreen.closed, id)?.get(0)
            let voted = meeting.agenda.first { $0.poll != nil && $0.poll == open }
            let scene = glance.scene(as: viewer)
            let chosen = try last.flatMap { try scene.elections.result(of: $0) }?.elected ?? []
            let names = try scene.names(of: chosen)
            return AssemblyScreen(
                title: meeting.line.title, stage: meeting.line.stage, quorum: meeting.quorum,
                item: voted ?? meeting.agenda.first { $0.decision == nil },
                open: try open.flatMap { try PollSheet.read($0, for: person, glance) },
                last: try last.flatMap { try PollSheet.read($0, for: person, glance) },
                elected: chosen.compactMap { names[$0] })
        }
    }
}

extension AssemblyScreen {
    static let open = """
        SELECT p.id FROM voting_poll p
        LEFT JOIN voting_closing c ON c.cooperative_id = p.cooperative_id AND c.poll_id = p.id
        WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 AND c.poll_id IS NULL ORDER BY p.opened_at DESC LIMIT 1
        """

    static let closed = """
        SELECT p.id FROM voting_poll p
        JOIN voting_closing c ON c.cooperative_id = p.cooperative_id AND c.poll_id = p.id
        WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2 ORDER BY c.closed_at DESC LIMIT 1
        """
}
