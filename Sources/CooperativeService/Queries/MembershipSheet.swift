public import Kernel
import Statutes
import Store

/// What the cooperative keeps of a person and their membership, as that person sees it.
public struct MembershipSheet: Sendable {
    public let name: String
    public let isOrganisation: Bool
    public let bornOn: Day?
    public let email: String?
    /// Since when convocations may come by e-mail (2:41 lid 5); nil without consent.
    public let emailConsentOn: Day?
    public let street: String?, postcode: String?, town: String?
    public let memberships: [Membership]
    public let applications: [OwnApplication]
    public let leaving: PublicFront.Leaving

    /// One membership from its first to its last day.
    public struct Membership: Hashable, Sendable {
        public let number: Int
        public let category: Phrase
        public let from: Day, until: Day?
        /// `death`, `memberNotice`, `associationNotice`, `expulsion`.
        public let endGround: String?
        public let isCurrent: Bool
    }

    public var current: Membership? { memberships.first(where: \.isCurrent) }
}

extension CooperativeService {
    /// The viewer's own membership; nobody else's can be asked.
    public func membership(of cooperative: CooperativeID, as viewer: Actor) async throws -> MembershipSheet {
        try await glance(at: cooperative) { glance in
            guard let person = viewer.person else { throw Refusal.signInFirst }
            guard let row = try glance.row(MembershipSheet.person, person) else { throw Refusal.notHere }
            let statutes = try glance.statutes
            let categories = statutes[.category]
            return MembershipSheet(
                name: try row[0], isOrganisation: try row.get(1, as: String.self) == "legal", bornOn: try row[2],
                email: try row[3], emailConsentOn: try row[4], street: try row[5], postcode: try row[6],
                town: try row[7],
                memberships: try glance.rows(MembershipSheet.memberships, person, glance.today).map { row in
                    let code: String = try row[1], from: Day = try row[2], until: Day? = try row[3]
                    return MembershipSheet.Membership(
                        number: try row[0],
                        category: categories.first { $0.code == code }?.name ?? Phrase(same: code), from: from,
                        until: until, endGround: try row[4],
                        isCurrent: from <= glance.today && (until.map { $0 >= glance.today } ?? true))
                },
                applications: try OwnApplication.read(person, glance), leaving: .init(statutes))
        }
    }
}

extension MembershipSheet {
    static let person = """
        SELECT COALESCE(given_name || ' ', '') || COALESCE(prefix || ' ', '') || family_name, kind, born_on, email,
            email_consent_on, street, postcode, town
        FROM membership_person WHERE cooperative_id = ?1 AND id = ?2 AND erased_at IS NULL
        """

    static let memberships = """
        SELECT m.number, COALESCE((
                SELECT c.category FROM membership_category_change c
                WHERE c.cooperative_id = m.cooperative_id AND c.member_id = m.id AND c.from_day <= ?3
                ORDER BY c.from_day DESC LIMIT 1), m.category), m.from_day, m.until_day,
            COALESCE(m.ended_as, m.end_ground)
        FROM membership_membership m
        WHERE m.cooperative_id = ?1 AND m.person_id = ?2 ORDER BY m.from_day DESC
        """
}
