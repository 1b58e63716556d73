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
        citing(organ, under: statutes).map { MandatableCommand(name: $0.name, summary: $0.summary) }
    }

    /// Those of them that the board can let the body carry out itself: without what the law gives the board, and without
    /// what it reserves to the assembly.
    /// - Parameter row: the statutes' own row for the body.
    func grantable(
        to organ: Organ, own row: Statutes.Mandate?, under statutes: StatutesInForce
    ) -> [MandatableCommand] {
        citing(organ, under: statutes)
            .filter { MandateOffer.ground(against: $0, givenBy: .board, own: row, under: statutes) == nil }
            .map { MandatableCommand(name: $0.name, summary: $0.summary) }
    }

    private func citing(_ organ: Organ, under statutes: StatutesInForce) -> [any Command.Type] {
        types.filter { type in
            type is any CitesDecision.Type
                && (type.competence.belongs(to: organ, under: statutes)
                    || organ != .audit && type.competence.belongs(to: .board, under: statutes))
        }
    }
}
