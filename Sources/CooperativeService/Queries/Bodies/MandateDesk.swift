public import Kernel
import Statutes

/// What the board needs to give a body its mandate anew.
public struct MandateDesk: Sendable {
    /// The body, with the mandate that it has now.
    public let sheet: BodySheet
    /// What a mandate can let it carry out, and what the one of now lets it carry out besides.
    public let commands: [MandatableCommand]
}

extension CooperativeService {
    /// The mandate of a body that was set up, to be given anew; refused to who is not on the board.
    /// - Throws: `Refusal` not found of a body that was not set up, and of one that was ended.
    public func mandateDesk(
        of organ: Organ, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> MandateDesk {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let bodies = try BodiesReading(glance: glance).book(for: viewer).bodies
            guard let sheet = bodies.first(where: { $0.code == organ }), sheet.kind != nil, sheet.endedOn == nil else {
                throw Refusal.notHere
            }
            let statutes = try glance.statutes
            let row = statutes[.bodyMandate].first { $0.body == organ }
            let grantable = glance.hall.registry.grantable(to: organ, own: row, under: statutes)
            // What another body gave stands here too: who leaves it ticked is told that the board cannot give it.
            let besides = (sheet.mandate?.commands ?? []).filter { !grantable.contains($0) }
            return MandateDesk(sheet: sheet, commands: grantable + besides)
        }
    }
}
