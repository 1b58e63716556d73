public import Kernel
import Meetings
import Store

/// A body that was set up, in which the assembly can give seats by an election.
public struct ElectableGroup: Hashable, Sendable {
    public let code: Organ
    /// As the cooperative named it.
    public let name: String
}

extension ElectableGroup {
    static let statement = """
        SELECT b.code FROM meetings_body b
        JOIN meetings_charter c ON c.cooperative_id = b.cooperative_id AND c.body_id = b.id
        WHERE b.cooperative_id = ?1
        ORDER BY b.name, b.code
        """
}

extension Glance {
    /// Those that are still there today.
    func electableGroups() throws -> [ElectableGroup] {
        let charters = CharterBook(reading: reading, cooperative: cooperative)
        return try rows(ElectableGroup.statement).compactMap { row -> ElectableGroup? in
            guard let charter = try charters.charter(of: Organ(rawValue: try row.get(0))),
                !charter.hasEnded(on: today), CalledElection.canFill(charter)
            else { return nil }
            return ElectableGroup(code: charter.body.code, name: charter.body.name)
        }
    }
}
