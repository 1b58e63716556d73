public import Kernel
import Store
import Voting

/// What is needed to enter the vote of a member in the hall.
public struct TellerDesk: Sendable {
    public let person: PersonID
    public let name: String
    public let votes: [MeetingHall.OpenVote]
}

extension CooperativeService {
    /// The open votes of a meeting for one person; refused to who is not on the board, unknown persons are not found.
    public func tellerDesk(
        for person: PersonID, at meeting: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> TellerDesk {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            guard let name: String = try glance.row(TellerDesk.name, person)?.get(0) else { throw Refusal.notHere }
            return TellerDesk(
                person: person, name: name,
                votes: try MeetingHall.OpenVote.read(meeting, glance))
        }
    }
}

extension TellerDesk {
    static let name = """
        SELECT COALESCE(given_name || ' ', '') || COALESCE(prefix || ' ', '') || family_name
        FROM membership_person WHERE cooperative_id = ?1 AND id = ?2
        """
}
