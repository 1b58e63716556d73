public import Kernel
import Phrases
public import Statutes

/// A birth date as somebody writes it: of a natural person, not in the future, and not of somebody above 130 years.
public enum BirthDateRule {
    /// Refused: `birth-date-impossible`.
    public static func grounds(_ bornOn: Day, of kind: PersonKind, today: Day) -> [Ground] {
        guard kind == .legal || bornOn > today || today.year - bornOn.year > 130 else { return [] }
        return [
            Ground(
                "birth-date-impossible", found: "\(bornOn)", message: Phrases.Membership.birthDateImpossible,
                remedy: Phrases.Membership.birthDateExample)
        ]
    }
}
