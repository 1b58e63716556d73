public import Kernel
import Store

/// Who comes in at which cooperative: what the menu of a page depends on.
public struct Doorway: Sendable {
    public let cooperative: CooperativeCard
    public let person: PersonID?
    public let standing: Standing

    /// Who asks the queries and gives the commands.
    public var actor: Actor { person.map(Actor.person) ?? .visitor }
}

extension CooperativeService {
    /// The cooperative at an address, and what the visitor is there today.
    /// - Parameter persons: whom the visitor's account stands for, by cooperative.
    /// - Throws: `Refusal` not found.
    public func doorway(slug: String, persons: [CooperativeID: PersonID]) async throws -> Doorway {
        let now = clock.now
        let found = try await database.read { reading -> Doorway? in
            let card = try reading.row(
                "SELECT id, slug, name, zone, founded_on FROM store_cooperative WHERE slug = ?1", slug
            ).map(CooperativeCard.init)
            guard let card else { return nil }
            let person = persons[card.id]
            let standing = try person.map {
                try Standing.read($0, on: card.zone.day(of: now), of: card.id, in: reading)
            }
            return Doorway(cooperative: card, person: person, standing: standing ?? Standing())
        }
        guard let found else { throw Refusal.unknownCooperative }
        return found
    }

    /// Persons by the numbers of their memberships today, and the first number that nobody has.
    public func persons(
        numbers: [Int], of cooperative: CooperativeID
    ) async throws -> (found: [PersonID], unknown: Int?) {
        try await glance(at: cooperative) { glance in
            var found: [PersonID] = []
            for number in numbers.prefix(2000) {
                let row = try glance.row(
                    """
                    SELECT person_id FROM membership_membership
                    WHERE cooperative_id = ?1 AND number = ?2 AND from_day <= ?3
                        AND (until_day IS NULL OR until_day >= ?3)
                    """, number, glance.today)
                guard let row else { return (found, number) }
                found.append(try row[0])
            }
            return (found, nil)
        }
    }
}
