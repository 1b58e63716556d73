public import Kernel
import Statutes
import Store

extension CooperativeService {
    /// The figures of a meeting as of now: `members`, `base` (votes), `represented` (votes of those present), and
    /// `quorum`, the highest that the kinds of business on its agenda ask.
    public func figures(of meeting: MeetingID, in cooperative: CooperativeID) async throws -> [String: JSONValue] {
        let today = try await today(in: cooperative)
        let shelf = hall.statutes
        return try await database.read { reading in
            let statutes = try shelf.inForce(on: today, for: cooperative, in: reading)
            let electorate = try Electorate(on: today, statutes: statutes, of: cooperative, in: reading)
            let present = try reading.rows(
                """
                SELECT DISTINCT person_id FROM meetings_presence
                WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL
                """, cooperative, meeting
            ).map { try $0.get(0, as: PersonID.self) }
            let topics = try reading.rows(
                "SELECT DISTINCT topic FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2",
                cooperative, meeting
            ).map { Topic(rawValue: try $0.get(0)) }
            var figures: [String: JSONValue] = [
                "members": .integer(Int64(electorate.members)), "base": .integer(Int64(electorate.base)),
                "represented": .integer(Int64(electorate.votes(of: Set(present)))),
            ]
            if let quorum = topics.compactMap(statutes.quorum(for:)).max() {
                figures["quorum"] = .integer(quorum.ceiling(of: Int64(electorate.base)))
            }
            return figures
        }
    }
}
