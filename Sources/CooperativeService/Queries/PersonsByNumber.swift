public import Kernel
import Store

extension CooperativeService {
    /// The persons of all members who are or were, in the order of their numbers. For small cooperatives: it reads all.
    public func personsByNumber(of cooperative: CooperativeID) async throws -> [PersonID] {
        try await database.read { reading in
            try reading.rows(
                "SELECT person_id FROM membership_membership WHERE cooperative_id = ?1 ORDER BY number", cooperative
            ).map { try $0.get(0) }
        }
    }
}
