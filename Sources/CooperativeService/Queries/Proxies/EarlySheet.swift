public import Kernel
import Meetings
import Statutes
import Store
import Voting

/// A vote before a meeting as somebody sees who may cast a ballot in it.
public struct EarlySheet: Sendable {
    public let id: PollID
    public let meeting: MeetingID, meetingTitle: String
    public let day: Day
    public let question: String
    public let proposal: ProposalID?, proposalText: String?
    public let isClosed: Bool
    /// How many ballots were cast.
    public let cast: Int
    public let mayVote: Bool
    public let myChoice: BallotChoice?
    public let myBallotAt: Timestamp?
    /// Whether the viewer gave a proxy for the meeting, and for how many others the viewer holds one.
    public var hasGivenProxy = false
    public var proxiesHeld = 0
}

/// The items of a meeting on which members can vote beforehand, or could.
public struct EarlyLine: Hashable, Sendable {
    public let item: AgendaItemID
    public let title: String
    /// nil while it was not opened.
    public let vote: PollID?
    public let isClosed: Bool
    public let cast: Int
    /// While it was not opened: what keeps it from opening now.
    public var obstacles: [Ground] = []
}

extension CooperativeService {
    public func earlyVote(
        _ id: PollID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> EarlySheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            guard let row = try glance.row(EarlySheet.statement, id, person) else { throw Refusal.notHere }
            try glance.requireSeen(row[0], by: person, standing)
            return EarlySheet(
                id: id, meeting: try row[0], meetingTitle: try row[1], day: try row[2], question: try row[3],
                proposal: try row[4], proposalText: try row[5], isClosed: try row.get(6, as: Timestamp?.self) != nil,
                cast: try row[7], mayVote: standing.isMember && !standing.isSuspended,
                myChoice: try row.get(8, as: String?.self).flatMap(BallotChoice.init), myBallotAt: try row[9],
                hasGivenProxy: try row.get(10, as: Int.self) > 0, proxiesHeld: try row[11])
        }
    }

    /// The items of a meeting with the votes before it.
    public func earlyLines(
        of meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> [EarlyLine] {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            try glance.requireSeen(meeting, by: person, standing)
            let scene = glance.scene(as: viewer)
            let isConvoked = try scene.meetings.state(of: meeting) == .convoked
            return try glance.rows(EarlySheet.lines, meeting).map { row in
                var line = EarlyLine(
                    item: try row[0], title: try row[1], vote: try row[2],
                    isClosed: try row.get(3, as: Timestamp?.self) != nil, cast: try row[4])
                if line.vote == nil, isConvoked {
                    let business = try Business(OpenPoll(item: line.item, meeting: meeting), in: scene)
                    line.obstacles = try OpenEarlyVote(item: line.item).groundsToRead(business, in: scene)
                }
                return line
            }
        }
    }
}

extension Glance {
    /// Refuses, as if there were none, a meeting that the viewer may not see.
    func requireSeen(_ meeting: MeetingID, by person: PersonID, _ standing: Standing) throws {
        let row = try row(MeetingLine.select + " WHERE m.cooperative_id = ?1 AND m.id = ?3", person, meeting)
        guard let row, MeetingSight(standing).shows(try MeetingLine(row)) else { throw Refusal.notHere }
    }
}

extension EarlySheet {
    /// Those that stand: neither declined nor revoked.
    private static let proxies = """
        SELECT COUNT(*) FROM meetings_proxy p
        WHERE p.cooperative_id = e.cooperative_id AND p.meeting_id = e.meeting_id AND NOT EXISTS (
            SELECT 1 FROM meetings_proxy_word w
            WHERE w.cooperative_id = p.cooperative_id AND w.proxy_id = p.id AND w.word <> 'accepted')
        """

    static let statement = """
        SELECT e.meeting_id, m.title, m.day, e.question, e.proposal_id, t.body_text, c.closed_at, (
                SELECT COUNT(*) FROM voting_early_ballot n
                WHERE n.cooperative_id = e.cooperative_id AND n.early_id = e.id), b.choice, b.cast_at, (
                \(proxies) AND p.giver_id = ?3), (\(proxies) AND p.holder_id = ?3)
        FROM voting_early e
        JOIN meetings_meeting m ON m.cooperative_id = e.cooperative_id AND m.id = e.meeting_id
        LEFT JOIN voting_early_closing c ON c.cooperative_id = e.cooperative_id AND c.early_id = e.id
        LEFT JOIN voting_early_ballot b
            ON b.cooperative_id = e.cooperative_id AND b.early_id = e.id AND b.person_id = ?3
        LEFT JOIN proposals_text t ON t.cooperative_id = e.cooperative_id AND t.proposal_id = e.proposal_id
            AND t.version = (
                SELECT MAX(n.version) FROM proposals_text n
                WHERE n.cooperative_id = e.cooperative_id AND n.proposal_id = e.proposal_id)
        WHERE e.cooperative_id = ?1 AND e.id = ?2
        """

    static let lines = """
        SELECT i.id, i.title, e.id, c.closed_at, (
            SELECT COUNT(*) FROM voting_early_ballot n
            WHERE n.cooperative_id = e.cooperative_id AND n.early_id = e.id)
        FROM meetings_agenda_item i
        LEFT JOIN voting_early e ON e.cooperative_id = i.cooperative_id AND e.agenda_item_id = i.id
        LEFT JOIN voting_early_closing c ON c.cooperative_id = e.cooperative_id AND c.early_id = e.id
        WHERE i.cooperative_id = ?1 AND i.meeting_id = ?2 ORDER BY i.position, i.id
        """
}
