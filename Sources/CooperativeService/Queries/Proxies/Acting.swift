public import Kernel
import Store

/// An organisation that is a member, as the person sees it who acts for it (vertegenwoordiger).
public struct Acting: Hashable, Sendable {
    public let organisation: PersonID
    public let name: String
    /// The viewer acts for it today; else it is the organisation's own account that looks.
    public let isMine: Bool
    /// The days of who acts today; no first day where nobody does, no last day until somebody else is named.
    public let from: Day?, until: Day?
    /// The first day of who comes after.
    public let nextFrom: Day?
}

extension CooperativeService {
    /// For whom the viewer may name who acts: the organisations that the viewer acts for today, and the viewer's own where
    /// that is an organisation.
    public func acting(of cooperative: CooperativeID, as viewer: Actor) async throws -> [Acting] {
        try await glance(at: cooperative) { glance in
            guard let person = viewer.person else { throw Refusal.signInFirst }
            return try Acting.organisations(of: person, glance).map { organisation in
                let now = try glance.row(Acting.today, organisation, glance.today)
                let acts: PersonID? = try now?.get(0)
                return Acting(
                    organisation: organisation, name: try glance.row(TellerDesk.name, organisation)?.get(0) ?? "",
                    isMine: acts == person, from: try now?.get(1), until: try now?.get(2, as: Day?.self) ?? nil,
                    nextFrom: try glance.row(Acting.after, organisation, glance.today)?.get(0))
            }
        }
    }
}

extension Acting {
    static func organisations(of person: PersonID, _ glance: Glance) throws -> [PersonID] {
        try glance.rows(named, person, glance.today).map { try $0.get(0) }
    }

    static let named = """
        SELECT DISTINCT o.organisation_id FROM (
            SELECT organisation_id FROM meetings_representative
            WHERE cooperative_id = ?1 AND person_id = ?2 AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?3)
            UNION SELECT id FROM membership_person WHERE cooperative_id = ?1 AND id = ?2 AND kind = 'legal') AS o
        ORDER BY o.organisation_id
        """

    static let today = """
        SELECT person_id, from_day, until_day FROM meetings_representative
        WHERE cooperative_id = ?1 AND organisation_id = ?2 AND from_day <= ?3
            AND (until_day IS NULL OR until_day >= ?3)
        ORDER BY from_day DESC, id DESC LIMIT 1
        """

    static let after = """
        SELECT from_day FROM meetings_representative
        WHERE cooperative_id = ?1 AND organisation_id = ?2 AND from_day > ?3 ORDER BY from_day LIMIT 1
        """
}
