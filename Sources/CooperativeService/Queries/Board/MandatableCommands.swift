public import Kernel

/// A command that a decision of the board can mandate.
public struct MandatableCommand: Hashable, Sendable {
    public let name: String
    public let summary: Phrase
}

extension CooperativeService {
    /// The commands that belong to the board under the statutes of today, which its decision can name.
    public func mandatableCommands(
        of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> [MandatableCommand] {
        let types = registry.types
        return try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let statutes = try glance.statutes
            return types.compactMap { type in
                guard type is any CitesDecision.Type, type.competence.belongs(to: .board, under: statutes) else {
                    return nil
                }
                return MandatableCommand(name: type.name, summary: type.summary)
            }
        }
    }
}
