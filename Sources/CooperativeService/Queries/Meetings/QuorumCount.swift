import Kernel
import Meetings
import Statutes
import Store

/// Counts the votes that are there or represented now, where only who has to do with the meeting is looked at: who is in it,
/// who voted before it, and who gave a proxy to somebody in it. The figure is that of `Electorate.represented`, which reads
/// everybody who may vote.
struct QuorumCount {
    let meeting: MeetingID
    let statutes: StatutesInForce
    let day: Day
    let cooperative: CooperativeID
    let reading: any Reading

    func votes() throws -> Int {
        let isByDelegates = try statutes[.assemblyDelegates] && reading.row(Self.seated, cooperative, day) != nil
        let weights = statutes.voteWeights().mapValues { isByDelegates ? 1 : $0 }
        let there = try reading.rows(isByDelegates ? Self.delegatesThere : Self.there, cooperative, meeting, day)
            .reduce(0) { sum, row in sum + (weights[try row[0]] ?? 0) * (try row.get(1, as: Int.self)) }
        return try there + byProxy(weights, isByDelegates)
    }

    /// In the order of giving: the first proxy of each absent giver whose holder does not stand for too many already.
    private func byProxy(_ weights: [String: Int], _ isByDelegates: Bool) throws -> Int {
        let rules = ProxyRules(in: .assembly, under: statutes)
        guard rules.allowed.value else { return 0 }
        var represented: Set<PersonID> = [], held: [PersonID: Int] = [:], votes = 0
        for row in try reading.rows(isByDelegates ? Self.delegateProxies : Self.proxies, cooperative, meeting, day) {
            let giver: PersonID = try row[0], holder: PersonID = try row[1]
            let weight = try row.get(2, as: String?.self).flatMap { weights[$0] } ?? 0
            let isVoter = try row.get(3, as: String?.self).flatMap { weights[$0] } != nil
            guard weight > 0, !represented.contains(giver), isVoter || !rules.holderVotes.value,
                held[holder, default: 0] < rules.most.value
            else { continue }
            represented.insert(giver)
            held[holder, default: 0] += 1
            // Who voted before the meeting is counted already.
            if try row.get(4, as: Int.self) == 0 { votes += weight }
        }
        return votes
    }
}

extension QuorumCount {
    /// ?1 the cooperative, ?2 the meeting, ?3 today. Persons who are there, and organisations by who acts for them. A cross
    /// join keeps the order on SQLite, which else begins with all representatives, or all votes of before.
    private static let here = """
        SELECT a.person_id FROM meetings_presence a
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 AND a.left_at IS NULL
        UNION
        SELECT r.organisation_id FROM meetings_presence a CROSS JOIN meetings_representative r
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 AND a.left_at IS NULL
            AND r.cooperative_id = a.cooperative_id AND r.person_id = a.person_id AND r.from_day <= ?3
            AND (r.until_day IS NULL OR r.until_day >= ?3)
        """

    /// The membership `m` counts today: not ended, not suspended.
    private static func counts(_ m: String, ofDelegates: Bool) -> String {
        let own = """
            \(m).from_day <= ?3 AND (\(m).until_day IS NULL OR \(m).until_day >= ?3) AND NOT EXISTS (
                SELECT 1 FROM membership_suspension s
                WHERE s.cooperative_id = \(m).cooperative_id AND s.member_id = \(m).id AND s.from_day <= ?3
                    AND s.until_day >= ?3 AND (s.lifted_on IS NULL OR s.lifted_on > ?3))
            """
        let seat = """
             AND EXISTS (
                SELECT 1 FROM meetings_office o
                JOIN meetings_body k ON k.cooperative_id = o.cooperative_id AND k.id = o.body_id
                    AND k.code = 'delegates'
                WHERE o.cooperative_id = \(m).cooperative_id AND o.person_id = \(m).person_id AND o.from_day <= ?3
                    AND (o.until_day IS NULL OR o.until_day >= ?3))
            """
        return ofDelegates ? own + seat : own
    }

    private static func category(of m: String) -> String {
        """
        COALESCE((
            SELECT c.category FROM membership_category_change c
            WHERE c.cooperative_id = \(m).cooperative_id AND c.member_id = \(m).id AND c.from_day <= ?3
            ORDER BY c.from_day DESC LIMIT 1), \(m).category)
        """
    }

    private static func there(ofDelegates: Bool) -> String {
        """
        SELECT w.category, COUNT(*) FROM (
            SELECT \(category(of: "m")) AS category FROM (
                \(here)
                UNION
                SELECT b.person_id FROM voting_early e CROSS JOIN voting_early_ballot b
                WHERE e.cooperative_id = ?1 AND e.meeting_id = ?2 AND b.cooperative_id = e.cooperative_id
                    AND b.early_id = e.id) AS x
            CROSS JOIN membership_membership m
            WHERE m.cooperative_id = ?1 AND m.person_id = x.person_id
                AND \(counts("m", ofDelegates: ofDelegates))) AS w
        GROUP BY w.category
        """
    }

    private static func proxies(ofDelegates: Bool) -> String {
        """
        WITH there AS (\(here))
        SELECT p.giver_id, p.holder_id, \(category(of: "g")), \(category(of: "h")), CASE WHEN EXISTS (
                SELECT 1 FROM voting_early e
                JOIN voting_early_ballot b ON b.cooperative_id = e.cooperative_id AND b.early_id = e.id
                    AND b.person_id = p.giver_id
                WHERE e.cooperative_id = ?1 AND e.meeting_id = ?2) THEN 1 ELSE 0 END
        FROM there t
        JOIN meetings_proxy p ON p.cooperative_id = ?1 AND p.meeting_id = ?2 AND p.holder_id = t.person_id
        JOIN membership_membership g ON g.cooperative_id = p.cooperative_id AND g.person_id = p.giver_id
            AND \(counts("g", ofDelegates: ofDelegates))
        LEFT JOIN membership_membership h ON h.cooperative_id = p.cooperative_id AND h.person_id = p.holder_id
            AND \(counts("h", ofDelegates: ofDelegates))
        WHERE (p.until_day IS NULL OR p.until_day >= ?3)
            AND NOT EXISTS (SELECT 1 FROM there x WHERE x.person_id = p.giver_id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_proxy_word v
                WHERE v.cooperative_id = p.cooperative_id AND v.proxy_id = p.id AND v.word <> 'accepted')
        ORDER BY p.given_at, p.id
        """
    }

    static let there = there(ofDelegates: false)
    static let delegatesThere = there(ofDelegates: true)
    static let proxies = proxies(ofDelegates: false)
    static let delegateProxies = proxies(ofDelegates: true)

    /// Whether any delegate sits.
    static let seated = """
        SELECT 1 FROM meetings_body k
        JOIN meetings_office o ON o.cooperative_id = k.cooperative_id AND o.body_id = k.id AND o.from_day <= ?2
            AND (o.until_day IS NULL OR o.until_day >= ?2)
        WHERE k.cooperative_id = ?1 AND k.code = 'delegates' LIMIT 1
        """
}
