public import Kernel
import Store
public import Voting

/// An election that waits for something of a member.
public struct MemberElection: Hashable, Sendable {
    public let id: ElectionID
    public let title: String
    /// The last day for candidates; nil: until the vote opens.
    public let until: Day?
    /// The viewer was put up, and has not answered yet.
    public let asksForAnswer: Bool
}

extension MemberElection {
    /// Elections of coming assemblies on which no vote was opened: those that ask ?2 for an answer, and those that are
    /// open for candidates on ?3.
    static let statement = """
        SELECT e.id, e.title, e.candidates_until, CASE WHEN c.person_id IS NULL THEN 0 ELSE 1 END
        FROM voting_election e
        JOIN meetings_meeting m ON m.cooperative_id = e.cooperative_id AND m.id = e.meeting_id AND m.day >= ?3
        LEFT JOIN voting_candidate c ON c.cooperative_id = e.cooperative_id AND c.election_id = e.id
            AND c.person_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM voting_candidate_step s
                WHERE s.cooperative_id = c.cooperative_id AND s.election_id = c.election_id
                    AND s.person_id = c.person_id)
        WHERE e.cooperative_id = ?1
            AND (c.person_id IS NOT NULL OR e.candidates_until IS NULL OR e.candidates_until >= ?3)
            AND NOT EXISTS (
                SELECT 1 FROM voting_round r WHERE r.cooperative_id = e.cooperative_id AND r.election_id = e.id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_cancellation x
                WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_closing l
                WHERE l.cooperative_id = m.cooperative_id AND l.meeting_id = m.id)
        ORDER BY m.day, e.called_at, e.id LIMIT 10
        """

    static func read(_ person: PersonID, _ glance: Glance) throws -> [Self] {
        try glance.rows(statement, person, glance.today).map {
            Self(id: try $0[0], title: try $0[1], until: try $0[2], asksForAnswer: try $0[3])
        }
    }
}
