import Kernel
import Statutes

/// Whether a decision would change the contracts of members (2:59): a cooperative may do that only where the contract
/// itself reserves it clearly; a reference to statutes or by-laws is not enough.
enum MemberContracts {
    /// Refused: `changes-member-contracts`.
    static func grounds(changes: Bool?, reserved: Bool?, in scene: Scene) throws -> [Ground] {
        guard changes == true, reserved != true else { return [] }
        let statutes = try scene.statutes
        guard statutes[.entityLegalForm] == .cooperatie, statutes.law.isInForce(.memberContracts) else { return [] }
        return [LeavingGrounds.changesContracts(statutes.law.article(.memberContracts))]
    }
}
