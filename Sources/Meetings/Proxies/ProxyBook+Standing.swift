public import Kernel
public import Store

extension ProxyBook {
    /// Who stands for whom in a meeting, in the order of giving; without those that were declined or revoked.
    ///
    /// Three ranges of an index, put together here: it is read each time a vote opens over the roll.
    /// - Parameter item: only what was given for this item, or for all; everything where it is left out.
    public func standing(
        at meeting: MeetingID, on item: AgendaItemID? = nil, day: Day
    ) throws -> [(giver: PersonID, holder: PersonID)] {
        let ended = Set(try reading.rows(Self.ended, cooperative, meeting).map { try $0.get(0, as: ProxyID.self) })
        var scopes: [ProxyID: Bool] = [:]
        for row in try reading.rows(Self.scopes, cooperative, meeting) {
            let isThis = try row.get(1, as: AgendaItemID.self) == item
            let proxy: ProxyID = try row[0]
            scopes[proxy, default: false] = isThis || scopes[proxy] == true
        }
        var standing: [(giver: PersonID, holder: PersonID)] = []
        for row in try reading.rows(Self.all, cooperative, meeting) {
            let id: ProxyID = try row[0]
            let until: Day? = try row[3]
            guard !ended.contains(id), item == nil || scopes[id] ?? true, until.map({ $0 >= day }) ?? true
            else { continue }
            standing.append((try row[1], try row[2]))
        }
        return standing
    }

    public static let all = """
        SELECT id, giver_id, holder_id, until_day FROM meetings_proxy
        WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY given_at, id
        """

    public static let ended = """
        SELECT proxy_id FROM meetings_proxy_word
        WHERE cooperative_id = ?1 AND meeting_id = ?2 AND word <> 'accepted'
        """

    public static let scopes = """
        SELECT proxy_id, item_id FROM meetings_proxy_item WHERE cooperative_id = ?1 AND meeting_id = ?2
        """

    /// Everybody who is in a meeting now.
    public func present(at meeting: MeetingID) throws -> Set<PersonID> {
        Set(try reading.rows(Self.present, cooperative, meeting).map { try $0.get(0, as: PersonID.self) })
    }

    public static let present = """
        SELECT person_id FROM meetings_presence WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL
        """

    /// Who acts for which organisation on a day, by the organisation.
    public func representatives(on day: Day) throws -> [PersonID: PersonID] {
        Dictionary(
            try reading.rows(Self.representatives, cooperative, day).map { (try $0.get(0), try $0.get(1)) },
            uniquingKeysWith: { _, last in last })
    }

    public static let representatives = """
        SELECT organisation_id, person_id FROM meetings_representative
        WHERE cooperative_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
        ORDER BY from_day, id
        """

    /// Who has no vote on an item for an own interest.
    public func interested(in item: AgendaItemID) throws -> Set<PersonID> {
        Set(
            try reading.rows(
                "SELECT person_id FROM meetings_interest WHERE cooperative_id = ?1 AND item_id = ?2", cooperative, item
            ).map { try $0.get(0, as: PersonID.self) })
    }
}
