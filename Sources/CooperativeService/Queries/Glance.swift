import Kernel
import Phrases
import Statutes
import Store

/// What a query reads with: one consistent, read-only view of one cooperative, on its own legal day.
struct Glance {
    let reading: any Reading
    let cooperative: CooperativeID
    let now: Timestamp
    let zone: Zone
    let hall: Hall

    var today: Day { zone.day(of: now) }

    var statutes: StatutesInForce {
        get throws { try hall.statutes.inForce(on: today, for: cooperative, in: reading) }
    }

    func statutes(on day: Day) throws -> StatutesInForce {
        try hall.statutes.inForce(on: day, for: cooperative, in: reading)
    }

    var financialYears: FinancialYears {
        get throws {
            hall.statutes.financialYears(of: cooperative, in: reading, otherwise: try statutes[.financeYearStart])
        }
    }

    /// What the viewer is here today; nothing for somebody who is not signed in.
    func standing(of viewer: Actor) throws -> Standing {
        guard let person = viewer.person else { return Standing() }
        return try Standing.read(person, on: today, of: cooperative, in: reading)
    }

    /// The viewer, who must be a member or hold an office; others are asked to sign in, or told that it is for members.
    func requireInsider(_ viewer: Actor) throws -> (person: PersonID, standing: Standing) {
        guard let person = viewer.person else { throw Refusal.signInFirst }
        let standing = try standing(of: viewer)
        let isInside = try standing.isMember || !standing.offices.isEmpty || actsForOthers(person)
        guard isInside else { throw Refusal.membersOnly }
        return (person, standing)
    }

    /// Who acts for an organisation, or holds a proxy, without being a member.
    private func actsForOthers(_ person: PersonID) throws -> Bool {
        try row(
            """
            SELECT 1 FROM meetings_representative
            WHERE cooperative_id = ?1 AND person_id = ?2 AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?3)
            UNION ALL
            SELECT 1 FROM meetings_proxy p
            JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.meeting_id AND m.day >= ?3
            WHERE p.cooperative_id = ?1 AND p.holder_id = ?2
            LIMIT 1
            """, person, today) != nil
    }

    func rows(_ sql: String, _ parameters: any SQLConvertible...) throws -> [Row] {
        try reading.rows(sql, [cooperative.sqlValue] + parameters.map(\.sqlValue))
    }

    func row(_ sql: String, _ parameters: any SQLConvertible...) throws -> Row? {
        try reading.rows(sql, [cooperative.sqlValue] + parameters.map(\.sqlValue)).first
    }
}

extension CooperativeService {
    /// One read, with which a page is made. `?1` in its statements is the cooperative.
    func glance<Value: Sendable>(
        at cooperative: CooperativeID, _ body: @escaping @Sendable (Glance) throws -> Value
    ) async throws -> Value {
        let zone = try await shelf.zone(of: cooperative, in: database)
        let now = clock.now, hall = self.hall
        return try await database.read { reading in
            try body(Glance(reading: reading, cooperative: cooperative, now: now, zone: zone, hall: hall))
        }
    }
}

extension Refusal {
    /// There is no such thing in this cooperative, or it is not for this viewer: the two answer alike.
    static var notHere: Refusal {
        Refusal(.notFound, Ground("not-here", message: Phrases.Reading.notHere, remedy: Phrases.Reading.notHereRemedy))
    }

    static var membersOnly: Refusal {
        Refusal(
            .authority,
            Ground(
                "members-only", message: Phrases.Reading.membersOnly, remedy: Phrases.Reading.membersOnlyRemedy))
    }
}
