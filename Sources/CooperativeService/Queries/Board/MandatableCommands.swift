public import Kernel
import Statutes

/// A command that a decision of a body can mandate.
public struct MandatableCommand: Hashable, Sendable {
    public let name: String
    public let summary: Phrase
}

extension CommandRegistry {
    /// The commands that a decision of this body can name under the statutes of today: its own, and of another body than
    /// the board also what the board left to it, or what it decides in the board's place.
    func mandatable(by organ: Organ, under statutes: StatutesInForce) -> [MandatableCommand] {
        types.compactMap { type in
            guard type is any CitesDecision.Type,
                type.competence.belongs(to: organ, under: statutes)
                    || organ != .audit && type.competence.belongs(to: .board, under: statutes)
            else { return nil }
            return MandatableCommand(name: type.name, summary: type.summary)
        }
    }
}
