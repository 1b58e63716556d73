public import Kernel
import Store

/// One cooperative of this installation, as its first page and its addresses need it.
public struct CooperativeCard: Hashable, Sendable {
    public let id: CooperativeID
    /// Stands in the address: `/c/de-linde`.
    public let slug: String
    public let name: String
    public let zone: Zone
    public let foundedOn: Day?

    public static func == (left: Self, right: Self) -> Bool { left.id == right.id && left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    init(_ row: Row) throws {
        id = try row[0]
        slug = try row[1]
        name = try row[2]
        zone = Zone.named(try row[3])
        foundedOn = try row[4]
    }
}

extension CooperativeService {
    /// The cooperatives that keep their books here, by name.
    public func cooperatives() async throws -> [CooperativeCard] {
        try await database.read { reading in
            try reading.rows(
                "SELECT id, slug, name, zone, founded_on FROM store_cooperative ORDER BY name, id LIMIT 500"
            ).map(CooperativeCard.init)
        }
    }

    /// The cooperative at an address.
    /// - Throws: `Refusal` not found.
    public func cooperative(slug: String) async throws -> CooperativeCard {
        let card = try await database.read { reading in
            try reading.row(
                "SELECT id, slug, name, zone, founded_on FROM store_cooperative WHERE slug = ?1", slug
            ).map(CooperativeCard.init)
        }
        guard let card else { throw Refusal.unknownCooperative }
        return card
    }

    /// The id behind an address, answered from memory after the first time.
    /// - Throws: `Refusal` not found.
    public func cooperativeID(slug: String) async throws -> CooperativeID {
        try await shelf.cooperative(slug: slug, in: database)
    }
}
