public import Kernel
import Store

extension CooperativeService {
    /// Makes a cooperative on this installation and founds it, in one transaction: both stand, or neither.
    ///
    /// - Parameters:
    ///   - slug: its part of the address, lower-case letters, digits and hyphens.
    ///   - zone: the IANA name of the zone in which its days are counted.
    public func found(
        _ command: FoundCooperative, slug: String, zone: String = "Europe/Amsterdam"
    ) async throws -> (cooperative: CooperativeID, outcome: FoundCooperative.Outcome) {
        try refuse(.invalid, if: Cooperatives.isSlug(slug) ? [] : [FoundingGrounds.slug])
        let id: CooperativeID = hall.ids.next()
        let clock = self.clock, hall = self.hall
        let outcome = try await database.write(id, .bulk) { transaction in
            guard try Cooperatives.find(slug: slug, in: transaction) == nil else {
                throw Refusal(.conflict, FoundingGrounds.slugTaken(slug))
            }
            let now = clock.now
            try Cooperatives.create(
                Cooperative(id: id, slug: slug, name: slug, zone: zone, foundedOn: nil, createdAt: now), in: transaction
            )
            let scene = Scene(
                transaction: transaction, cooperative: id, actor: .founding, now: now, zone: .named(zone), hall: hall)
            return try Performance(scene: scene).carryOut(command)
        }
        return (id, outcome)
    }
}
