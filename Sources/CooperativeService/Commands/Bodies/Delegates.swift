import Kernel
import Membership
import Statutes
import Store

extension StatutesInForce {
    /// Whether all members vote on this kind of business also where delegates are the assembly. Who elects breaks a binding
    /// nomination as well (2:37 lid 4).
    func membersDecide(on topic: Topic?) -> Bool {
        guard let topic else { return false }
        let own = self[.assemblyMembersDecide]
        return own.contains(topic) || topic == .nomination && own.contains(.persons)
    }
}

extension Electorate {
    /// Those of the members with a vote who sit in the assembly, one vote each, where statutes let delegates be it (2:39 lid
    /// 1) and they were elected; nil where members decide themselves.
    static func delegates(
        of rights: [VotingRight], on day: Day, statutes: StatutesInForce, of cooperative: CooperativeID,
        in reading: any Reading
    ) throws -> [VotingRight]? {
        guard statutes[.assemblyDelegates] else { return nil }
        let seated: Set<PersonID> = Set(
            try reading.rows(
                """
                SELECT o.person_id FROM meetings_office o
                JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
                WHERE o.cooperative_id = ?1 AND b.code = ?2 AND o.from_day <= ?3
                    AND (o.until_day IS NULL OR o.until_day >= ?3)
                """, cooperative, Organ.delegates.rawValue, day
            ).map { try $0.get(0) })
        guard !seated.isEmpty else { return nil }
        return rights.filter { seated.contains($0.person) }.map {
            VotingRight(person: $0.person, member: $0.member, weight: 1)
        }
    }
}
