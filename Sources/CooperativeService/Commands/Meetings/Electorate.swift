import Kernel
import Meetings
import Membership
import Statutes
import Store

/// Who may vote on a day, and the figures that follow: the base of every quorum leaves out the suspended (2:24d).
struct Electorate {
    let rights: [VotingRight]
    let members: Int
    let suspended: Int

    init(on day: Day, statutes: StatutesInForce, of cooperative: CooperativeID, in reading: any Reading) throws {
        let book = MemberBook(reading: reading, cooperative: cooperative)
        let all = try book.votingRights(on: day, weights: statutes.voteWeights())
        rights =
            try Electorate.delegates(of: all, on: day, statutes: statutes, of: cooperative, in: reading) ?? all
        members = try book.count(on: day)
        suspended =
            try reading.row(
                """
                SELECT COUNT(DISTINCT m.id) FROM membership_suspension s
                JOIN membership_membership m ON m.cooperative_id = s.cooperative_id AND m.id = s.member_id
                WHERE s.cooperative_id = ?1 AND s.from_day <= ?2 AND s.until_day >= ?2
                    AND (s.lifted_on IS NULL OR s.lifted_on > ?2) AND m.from_day <= ?2
                    AND (m.until_day IS NULL OR m.until_day >= ?2)
                """, cooperative, day)?.get(0) ?? 0
    }

    var base: Int { rights.reduce(0) { $0 + $1.weight } }

    /// How much there is of what is counted for a request of members: all votes, or all who have one.
    func whole(by measure: SupportMeasure) -> Int {
        measure == .votes ? base : Set(rights.map(\.person)).count
    }

    /// What these persons come to of it.
    func support(of persons: Set<PersonID>, by measure: SupportMeasure) -> Int {
        measure == .votes ? votes(of: persons) : Set(rights.map(\.person)).intersection(persons).count
    }

    /// The votes of these persons together.
    func votes(of persons: Set<PersonID>) -> Int {
        rights.reduce(0) { $0 + (persons.contains($1.person) ? $1.weight : 0) }
    }
}

extension Scene {
    func electorate() throws -> Electorate {
        try Electorate(on: today, statutes: try statutes, of: cooperative, in: transaction)
    }
}
