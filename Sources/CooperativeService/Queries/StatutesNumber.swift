public import Kernel
import Store

extension CooperativeService {
    /// The version of the statutes with this number, counted from the founding; nil when there is none.
    public func statutesVersion(_ number: Int, of cooperative: CooperativeID) async throws -> StatutesID? {
        try await database.read { reading in
            try reading.row(
                "SELECT id FROM statutes_version WHERE cooperative_id = ?1 AND number = ?2", cooperative, number
            )?.get(0)
        }
    }
}
