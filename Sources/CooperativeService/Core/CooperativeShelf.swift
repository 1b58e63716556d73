import Kernel
import Store
import Synchronization

/// The zones and addresses of cooperatives, read once: neither ever changes.
final class CooperativeShelf: Sendable {
    private let zones = Mutex<[CooperativeID: Zone]>([:])
    private let slugs = Mutex<[String: CooperativeID]>([:])

    /// - Throws: `Refusal` not found when there is no such cooperative.
    func cooperative(slug: String, in database: any Database) async throws -> CooperativeID {
        if let known = slugs.withLock({ $0[slug] }) { return known }
        let found = try await database.read { try Cooperatives.find(slug: slug, in: $0) }
        guard let found else { throw Refusal.unknownCooperative }
        slugs.withLock { $0[slug] = found.id }
        return found.id
    }

    /// - Throws: `Refusal` not found when there is no such cooperative.
    func zone(of cooperative: CooperativeID, in database: any Database) async throws -> Zone {
        if let known = zones.withLock({ $0[cooperative] }) { return known }
        let name = try await database.read { reading in
            try reading.row("SELECT zone FROM store_cooperative WHERE id = ?1", cooperative)?.get(0, as: String.self)
        }
        guard let name else { throw Refusal.unknownCooperative }
        let zone = Zone.named(name)
        zones.withLock { $0[cooperative] = zone }
        return zone
    }
}
