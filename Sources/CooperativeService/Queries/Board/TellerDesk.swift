public import Kernel
import Store
import Voting

/// What is needed to enter the vote of a member in the hall.
public struct TellerDesk: Sendable {
    public let person: PersonID
    public let name: String
    public let votes: [MeetingHall.OpenVote]
    /// Whose votes the person casts in them, by who it is: the own, and those of others by proxy.
    public var voices: [PollSheet.Voice] = []
}

extension CooperativeService {
    /// The open votes of a meeting for one person; refused to who is not on the board, unknown persons are not found.
    public func tellerDesk(
        for person: PersonID, at meeting: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> TellerDesk {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireDesk(of: meeting, viewer)
            guard let name: String = try glance.row(TellerDesk.name, person)?.get(0) else { throw Refusal.notHere }
            return TellerDesk(
                person: person, name: name,
                votes: try MeetingHall.OpenVote.read(meeting, glance).filter {
                    $0.manner == VoteManner.byName.rawValue
                },
                voices: try TellerDesk.held(by: person, at: meeting, glance))
        }
    }
}

extension TellerDesk {
    fileprivate static func held(
        by person: PersonID, at meeting: MeetingID, _ glance: Glance
    ) throws -> [PollSheet.Voice] {
        try glance.rows(held, meeting, person).map { row in
            let principal: PersonID = try row[0]
            return PollSheet.Voice(
                principal: principal, name: try row.get(1, as: String?.self) ?? "", isOwn: principal == person,
                votes: 1,
                choice: nil, castAt: nil)
        }
    }

    /// The principals for whom ?3 votes in the open polls of a meeting.
    static let held = """
        SELECT DISTINCT u.principal_id,
            COALESCE(p.given_name || ' ', '') || COALESCE(p.prefix || ' ', '') || p.family_name
        FROM voting_poll v
        JOIN voting_unit u ON u.cooperative_id = v.cooperative_id AND u.poll_id = v.id AND u.holder_id = ?3
        LEFT JOIN membership_person p ON p.cooperative_id = u.cooperative_id AND p.id = u.principal_id
        WHERE v.cooperative_id = ?1 AND v.meeting_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM voting_closing c WHERE c.cooperative_id = v.cooperative_id AND c.poll_id = v.id)
        """

    static let name = """
        SELECT COALESCE(given_name || ' ', '') || COALESCE(prefix || ' ', '') || family_name
        FROM membership_person WHERE cooperative_id = ?1 AND id = ?2
        """
}
