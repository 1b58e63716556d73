public import Kernel
import Phrases

/// Makes a link to one's own calendar, or a new one in the place of the old (agendalink). Only the digest of the secret in
/// the link is kept, so that nobody who sees the books can read a calendar.
public struct RenewCalendarLink: Command {
    public static let name = "renew-calendar-link"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:41 lid 1")]
    public static var summary: Phrase { Phrases.Calendars.renewSummary }

    /// SHA-256 of the secret in the link, in 64 hexadecimal digits.
    public var digest: String
    /// Meetings of one's own for a member; deadlines too for the board. A member's when left out.
    public var kind: CalendarKind?

    public init(digest: String, kind: CalendarKind? = nil) {
        self.digest = digest
        self.kind = kind
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.requirePerson()
        let kind = kind ?? .member
        let standing = try scene.standing(of: person)
        if kind == .board, !standing.isOnBoard {
            throw Refusal(
                .authority,
                Ground(
                    "calendar-of-the-board", message: Phrases.Calendars.boardOnly,
                    remedy: Phrases.Calendars.boardOnlyRemedy))
        }
        let isDigest = digest.utf8.count == 64 && digest.utf8.allSatisfy { Self.digits.contains($0) }
        try refuse(
            .invalid,
            if: isDigest
                ? []
                : [
                    Ground(
                        "not-a-digest", message: Phrases.Calendars.notADigest,
                        remedy: Phrases.Calendars.notADigestRemedy)
                ])
        try CalendarLinks(transaction: scene.transaction, cooperative: scene.cooperative).add(
            digest, kind, of: person, at: scene.now)
        scene.record(Fact("calendar-link-renewed", about: person, ["kind": kind.rawValue]))
        return Done()
    }

    private static let digits = Set("0123456789abcdef".utf8)
}
