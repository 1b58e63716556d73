import Kernel
import Store

// Who was there for others, and who had no vote.
extension MinutesReading {
    func there(on day: Day) throws -> MinutesThere {
        var items: [String: [Int]] = [:]
        for row in try reading.rows(Self.proxyItems, cooperative, meeting) {
            items[try row[0], default: []].append(try row[1])
        }
        let proxies = try reading.rows(Self.usedProxies, cooperative, meeting).map { row in
            MinutesThere.Proxy(
                giver: try row[1], holder: try row[2], form: try row[3], items: items[try row[0]] ?? [])
        }
        let representatives = try reading.rows(Self.representatives, cooperative, meeting, day).map {
            MinutesThere.Representative(organisation: try $0[0], person: try $0[1])
        }
        let suspended = try reading.rows(Self.suspended, cooperative, day).map { try $0.get(0, as: PersonID.self) }
        return MinutesThere(proxies: proxies, representatives: representatives, suspended: suspended)
    }

    static let usedProxies = "SELECT p.id, p.giver_id, p.holder_id, p.form \(used) ORDER BY p.given_at, p.id"

    static let byProxy = "SELECT COUNT(DISTINCT p.giver_id) \(used)"

    /// Proxies that stood, of who was not there to who was.
    private static let used = """
        FROM meetings_proxy p
        WHERE p.cooperative_id = ?1 AND p.meeting_id = ?2
            AND EXISTS (
                SELECT 1 FROM meetings_presence a WHERE a.cooperative_id = p.cooperative_id
                    AND a.meeting_id = p.meeting_id AND a.person_id = p.holder_id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_presence a WHERE a.cooperative_id = p.cooperative_id
                    AND a.meeting_id = p.meeting_id AND a.person_id = p.giver_id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_proxy_word w
                WHERE w.cooperative_id = p.cooperative_id AND w.proxy_id = p.id AND w.word <> 'accepted')
        """

    static let proxyItems = """
        SELECT s.proxy_id, i.position FROM meetings_proxy_item s
        JOIN meetings_agenda_item i ON i.cooperative_id = s.cooperative_id AND i.id = s.item_id
        WHERE s.cooperative_id = ?1 AND s.meeting_id = ?2 ORDER BY s.proxy_id, i.position
        """

    /// Of organisations that were members that day.
    static let representatives = """
        SELECT DISTINCT r.organisation_id, r.person_id FROM meetings_presence a
        CROSS JOIN meetings_representative r
        JOIN membership_membership m ON m.cooperative_id = r.cooperative_id AND m.person_id = r.organisation_id
            AND m.from_day <= ?3 AND (m.until_day IS NULL OR m.until_day >= ?3)
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 AND r.cooperative_id = a.cooperative_id
            AND r.person_id = a.person_id AND r.from_day <= ?3 AND (r.until_day IS NULL OR r.until_day >= ?3)
        ORDER BY r.organisation_id
        """

    static let suspended = """
        SELECT DISTINCT m.person_id FROM membership_suspension s
        JOIN membership_membership m ON m.cooperative_id = s.cooperative_id AND m.id = s.member_id
            AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
        WHERE s.cooperative_id = ?1 AND s.from_day <= ?2 AND s.until_day >= ?2
            AND (s.lifted_on IS NULL OR s.lifted_on > ?2)
        ORDER BY m.person_id
        """
}

extension MinutesReading {
    /// What these persons are called; nobody who was erased.
    func names(of persons: [PersonID]) throws -> [PersonID: String] {
        var names: [PersonID: String] = [:]
        for person in Set(persons) {
            let name: String? = try reading.row(
                "SELECT \(PersonWords.name) FROM membership_person p WHERE p.cooperative_id = ?1 AND p.id = ?2",
                cooperative, person)?.get(0)
            if let name, !name.isEmpty { names[person] = name }
        }
        return names
    }
}
