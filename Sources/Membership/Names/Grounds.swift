import Kernel
import Phrases

/// The grounds about what people write, in the order in which they are told.
enum Grounds {
    static func tooLong(_ field: TextField, found: Int?) -> Ground {
        Ground(
            "text-too-long", required: "\(field.limit)", found: found.map { "\($0)" },
            message: Phrases.Membership.tooLong(field.label, limit: field.limit),
            remedy: Phrases.Membership.writeShorter)
    }

    static func controlCharacter(_ field: TextField) -> Ground {
        Ground(
            "text-control-character", message: Phrases.Membership.controlCharacter(field.label),
            remedy: Phrases.Membership.typeAgain)
    }

    static func invisibleSign(_ field: TextField) -> Ground {
        Ground(
            "text-invisible-sign", message: Phrases.Membership.invisibleSign(field.label),
            remedy: Phrases.Membership.typeAgain)
    }

    static func heapedMarks(_ field: TextField) -> Ground {
        Ground(
            "text-heaped-accents", message: Phrases.Membership.heapedMarks(field.label),
            remedy: Phrases.Membership.fewerAccents)
    }

    static func unreadableSign(_ field: TextField) -> Ground {
        Ground(
            "text-unreadable-sign", message: Phrases.Membership.unreadableSign(field.label),
            remedy: Phrases.Membership.typeAgain)
    }

    static func missing(_ field: TextField) -> Ground {
        Ground(
            "field-missing", message: Phrases.Membership.missing(field.label),
            remedy: Phrases.Membership.fillIn(field.label))
    }

    static func noLetters(_ field: TextField) -> Ground {
        Ground(
            "name-without-letters", message: Phrases.Membership.noLetters(field.label),
            remedy: Phrases.Membership.fillIn(field.label))
    }
}
