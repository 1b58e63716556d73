import Kernel
import Store
import Synchronization

/// The zones of cooperatives, read once: a cooperative's zone never changes.
final class CooperativeShelf: Sendable {
    private let zones = Mutex<[CooperativeID: Zone]>([:])

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
