public import Kernel
import Membership
import Statutes
import Store

extension CooperativeService {
    /// The figures of a meeting as of now: `members`, `base` (votes), `represented` (votes of those present), and
    /// `quorum` for each kind of business on its agenda that has one (the highest).
    public func figures(of meeting: MeetingID, in cooperative: CooperativeID) async throws -> [String: JSONValue] {
        let today = try await today(in: cooperative)
        let shelf = hall.statutes
        return try await database.read { reading in
            let statutes = try shelf.inForce(on: today, for: cooperative, in: reading).statutes
            let book = MemberBook(reading: reading, cooperative: cooperative)
            let weights = Dictionary(
                statutes[.category].map { ($0.code, $0.voteWeight) }, uniquingKeysWith: { first, _ in first })
            let base = try book.base(on: today, weights: weights)
            let present = try reading.rows(
                """
                SELECT DISTINCT person_id FROM meetings_presence
                WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL
                """, cooperative, meeting
            ).map { try $0.get(0, as: PersonID.self) }
            let represented = try present.reduce(0) {
                try $0 + (book.votingRight(of: $1, on: today, weights: weights)?.weight ?? 0)
            }
            var figures: [String: JSONValue] = [
                "members": .integer(Int64(base.members)), "base": .integer(Int64(base.votes)),
                "represented": .integer(Int64(represented)),
            ]
            let topics = try reading.rows(
                "SELECT DISTINCT topic FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2",
                cooperative, meeting
            ).map { Topic(rawValue: try $0.get(0)) }
            if let quorum = topics.compactMap(statutes.quorum(for:)).max() {
                figures["quorum"] = .integer(quorum.ceiling(of: Int64(base.votes)))
            }
            return figures
        }
    }
}
