public import Kernel
import Store
public import Voting

/// The election that an item of an agenda is.
public struct AgendaElection: Hashable, Sendable {
    public let id: ElectionID
    /// A binding nomination stands that no vote was held on yet.
    public let canBreak: Bool
    /// Places are open, and there is somebody to vote on in a further round.
    public let goesOn: Bool
}

extension AgendaElection {
    /// Item, election, whether a nomination binds, whether a vote was opened.
    static let statement = """
        SELECT e.item_id, e.id,
            CASE WHEN EXISTS (
                SELECT 1 FROM voting_candidate c
                JOIN voting_candidate_step a ON a.cooperative_id = c.cooperative_id AND a.election_id = c.election_id
                    AND a.person_id = c.person_id AND a.step = 'accepted'
                WHERE c.cooperative_id = e.cooperative_id AND c.election_id = e.id AND c.binding = 1
                    AND NOT EXISTS (
                        SELECT 1 FROM voting_candidate_step w
                        WHERE w.cooperative_id = c.cooperative_id AND w.election_id = c.election_id
                            AND w.person_id = c.person_id AND w.step = 'withdrawn')) THEN 1 ELSE 0 END,
            CASE WHEN EXISTS (
                SELECT 1 FROM voting_round r
                WHERE r.cooperative_id = e.cooperative_id AND r.election_id = e.id) THEN 1 ELSE 0 END
        FROM voting_election e
        WHERE e.cooperative_id = ?1 AND e.meeting_id = ?2
        """

    static func read(of meeting: MeetingID, _ glance: Glance) throws -> [AgendaItemID: AgendaElection] {
        var found: [AgendaItemID: AgendaElection] = [:]
        for row in try glance.rows(statement, meeting) {
            let isBinding: Bool = try row[2], wasVoted: Bool = try row[3]
            let id: ElectionID = try row[1]
            found[try row[0]] = AgendaElection(
                id: id, canBreak: isBinding && !wasVoted, goesOn: try wasVoted && goesOn(id, glance))
        }
        return found
    }

    private static func goesOn(_ id: ElectionID, _ glance: Glance) throws -> Bool {
        let scene = glance.scene(as: .visitor)
        guard let election = try scene.elections.election(id) else { return false }
        return try scene.nextStep(of: election).isVote
    }

    /// The election of which a vote is a round.
    static func read(of poll: PollID?, _ glance: Glance) throws -> ElectionID? {
        guard let poll else { return nil }
        return try glance.row(
            "SELECT election_id FROM voting_round WHERE cooperative_id = ?1 AND poll_id = ?2", poll)?.get(0)
    }
}
