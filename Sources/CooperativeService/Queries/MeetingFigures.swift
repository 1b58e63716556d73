public import Kernel
import Statutes
import Store

extension CooperativeService {
    /// The figures of a meeting as of now: `members`, `base` (votes), `represented` (votes present or
    /// represented), and
    /// `quorum`, the highest that the kinds of business on its agenda ask.
    public func figures(of meeting: MeetingID, in cooperative: CooperativeID) async throws -> [String: JSONValue] {
        let today = try await today(in: cooperative)
        let shelf = hall.statutes
        return try await database.read { reading in
            let statutes = try shelf.inForce(on: today, for: cooperative, in: reading)
            let electorate = try Electorate(on: today, statutes: statutes, of: cooperative, in: reading)
            let topics = try reading.rows(
                "SELECT DISTINCT topic FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2",
                cooperative, meeting
            ).map { Topic(rawValue: try $0.get(0)) }
            var figures: [String: JSONValue] = [
                "members": .integer(Int64(electorate.members)), "base": .integer(Int64(electorate.base)),
                "represented": .integer(
                    Int64(
                        try electorate.represented(
                            at: meeting, on: today, statutes: statutes, of: cooperative, in: reading))),
            ]
            if let quorum = topics.compactMap(statutes.quorum(for:)).max() {
                // Of votes, or of the members who have them (`quorum.base`).
                let whole = statutes[.quorumBase] == .members ? electorate.rights.count : electorate.base
                figures["quorum"] = .integer(quorum.ceiling(of: Int64(whole)))
            }
            return figures
        }
    }
}
