import Kernel
import Meetings

/// Which answers to an application a body gives by itself, without an officer of the board.
struct ApplicationPowers {
    let mayAdmit: Bool, mayRefuse: Bool

    var isAny: Bool { mayAdmit || mayRefuse }
}

extension Glance {
    /// What statutes (`admission.organ`) or the mandate of today let a body answer. The assembly answers by votes.
    func applicationPowers(of organ: Organ) throws -> ApplicationPowers {
        let isAssembly = organ == .assembly || organ == .delegates
        return ApplicationPowers(
            mayAdmit: try !isAssembly && mayDecide(AdmitApplicant.self, organ),
            mayRefuse: try !isAssembly && mayDecide(RefuseApplicant.self, organ))
    }

    private func mayDecide<C: Command>(_ command: C.Type, _ organ: Organ) throws -> Bool {
        if C.competence.belongs(to: organ, under: try statutes) { return true }
        let charters = CharterBook(reading: reading, cooperative: cooperative)
        guard let charter = try charters.charter(of: organ), !charter.kind.isOrganOfLaw,
            charter.endedOn.map({ $0 > today }) ?? true,
            let mandate = try charters.mandate(of: charter.body.id, on: today)
        else { return false }
        return mandate.from <= today && today <= mandate.until && mandate.commands.contains(C.name)
    }
}
