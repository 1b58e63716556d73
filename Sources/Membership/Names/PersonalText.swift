public import Kernel
import Phrases

/// A field in which people write: what it is called, how long it may be, whether it has lines.
public struct TextField: Hashable, Sendable {
    public let label: Phrase
    /// The most characters (Unicode scalars, composed).
    public let limit: Int
    public let manyLines: Bool

    public init(_ label: Phrase, limit: Int, manyLines: Bool = false) {
        self.label = label
        self.limit = limit
        self.manyLines = manyLines
    }

    public static let givenName = TextField(Phrases.Membership.Fields.givenName, limit: 100)
    public static let prefix = TextField(Phrases.Membership.Fields.prefix, limit: 30)
    public static let familyName = TextField(Phrases.Membership.Fields.familyName, limit: 120)
    public static let organisationName = TextField(Phrases.Membership.Fields.organisationName, limit: 150)
    public static let email = TextField(Phrases.Membership.Fields.email, limit: 254)
    public static let street = TextField(Phrases.Membership.Fields.street, limit: 150)
    public static let postcode = TextField(Phrases.Membership.Fields.postcode, limit: 12)
    public static let town = TextField(Phrases.Membership.Fields.town, limit: 80)
    public static let motivation = TextField(Phrases.Membership.Fields.motivation, limit: 2_000, manyLines: true)
    public static let reason = TextField(Phrases.Membership.Fields.reason, limit: 2_000, manyLines: true)
}

/// Text as the cooperative keeps it: composed (NFC), without spare white space, without what could mislead a reader.
///
/// Refused: too long, control characters, signs that turn the direction of writing or cannot be seen, accents without
/// a letter and heaps of accents (they would hide the quotation marks and brackets of a page).
public enum PersonalText {
    /// The accents in a row that some languages need; more is an attack on the page.
    static let marksInARow = 3

    /// The text as it is kept, nil when nothing is left of it. What is wrong is added to the grounds.
    public static func read(_ text: String?, _ field: TextField, _ grounds: inout [Ground]) -> String? {
        guard let text, text.utf8.count <= field.limit * 16 else {
            if text != nil { grounds.append(Grounds.tooLong(field, found: nil)) }
            return nil
        }
        let clean = tidied(text.composed, field)
        guard !clean.isEmpty else { return nil }
        let found = findings(clean, field)
        grounds += found
        return found.isEmpty ? clean : nil
    }

    /// What somebody wrote, also where it cannot be kept; nil where it is blank. A reason that is too long is not missing.
    public static func written(_ text: String?) -> String? {
        text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    /// Spaces of every width become one space; the ends are trimmed. Line ends stay where a field has lines.
    private static func tidied(_ text: String, _ field: TextField) -> String {
        var result = String.UnicodeScalarView()
        var pending: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if field.manyLines, scalar == "\r" { continue }
            if field.manyLines, scalar == "\n" {
                pending = "\n"
            } else if scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator {
                if pending == nil { pending = " " }
            } else {
                if let pending, !result.isEmpty { result.append(pending) }
                pending = nil
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func findings(_ text: String, _ field: TextField) -> [Ground] {
        var kinds: Set<Flaw> = []
        var marks = 0
        var base: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar.isMark {
                marks += 1
                let misplaced = base.map { !$0.isLetterOrDigit } ?? true
                if misplaced || marks > marksInARow || scalar.properties.generalCategory == .enclosingMark {
                    kinds.insert(.marks)
                }
                continue
            }
            marks = 0
            base = scalar
            if let flaw = Flaw(scalar, field) { kinds.insert(flaw) }
        }
        let length = text.unicodeScalars.count
        if length > field.limit { kinds.insert(.tooLong) }
        return Flaw.allCases.filter(kinds.contains).map { $0.ground(field, length: length) }
    }
}

/// What can be wrong with a text, in the order in which it is told.
enum Flaw: CaseIterable {
    case tooLong, control, direction, marks, unreadable

    init?(_ scalar: Unicode.Scalar, _ field: TextField) {
        switch scalar.properties.generalCategory {
        case .control where field.manyLines && scalar == "\n": return nil
        case .control, .lineSeparator, .paragraphSeparator: self = .control
        // The zero-width non-joiner is a letter's business in some scripts; the other invisible signs only mislead.
        case .format where scalar.value == 0x200C: return nil
        case .format: self = .direction
        case .privateUse, .surrogate, .unassigned: self = .unreadable
        default:
            if scalar == "\u{FFFD}" { self = .unreadable } else { return nil }
        }
    }

    func ground(_ field: TextField, length: Int) -> Ground {
        switch self {
        case .tooLong: Grounds.tooLong(field, found: length)
        case .control: Grounds.controlCharacter(field)
        case .direction: Grounds.invisibleSign(field)
        case .marks: Grounds.heapedMarks(field)
        case .unreadable: Grounds.unreadableSign(field)
        }
    }
}
