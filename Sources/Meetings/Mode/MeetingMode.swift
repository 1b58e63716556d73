public import Kernel
import Phrases

/// Where people take part (wijze van vergaderen): in a hall, in a hall or online, or online only.
public enum MeetingMode: String, Hashable, Codable, Sendable, CaseIterable {
    case physical, hybrid, digital

    public var takesOnline: Bool { self != .physical }
}

/// What law and statutes allow of taking part from a distance.
public struct ModeRules: Hashable, Sendable {
    /// The statutes let members take part and vote electronically, and the law's article that asks this clause (2:38
    /// lid 6).
    public var online: Clause<Bool>
    /// An act that allows assemblies without a place is in force, and the article that says so.
    public var digitalLaw: Clause<Bool>

    public init(online: Clause<Bool>, digitalLaw: Clause<Bool>) {
        self.online = online
        self.digitalLaw = digitalLaw
    }
}

/// Whether a meeting may be held in this way, and has what people need to come.
public enum ModeCheck {
    public static func grounds(mode: MeetingMode, place: String, link: String, rules: ModeRules) -> [Ground] {
        var grounds: [Ground] = []
        if mode == .digital && !rules.digitalLaw.value {
            grounds.append(
                Ground(
                    "digital-not-in-force", rules.digitalLaw.article,
                    message: Phrases.Meetings.digitalNotInForce, remedy: Phrases.Meetings.nameAPlace))
        }
        if mode.takesOnline { grounds += onlineGrounds(rules) }
        return grounds + missing(mode: mode, place: place, link: link)
    }

    /// Taking part from elsewhere needs the clause.
    public static func onlineGrounds(_ rules: ModeRules) -> [Ground] {
        guard !rules.online.value else { return [] }
        return [
            Ground(
                "online-without-clause", rules.online.article,
                message: Phrases.Meetings.onlineWithoutClause, remedy: Phrases.Meetings.meetInAPlace)
        ]
    }

    /// People are told where to come: a place, a link.
    private static func missing(mode: MeetingMode, place: String, link: String) -> [Ground] {
        var grounds: [Ground] = []
        if mode != .digital && place.allSatisfy(\.isWhitespace) {
            grounds.append(
                Ground(
                    "place-missing", message: Phrases.Meetings.placeMissing, remedy: Phrases.Meetings.nameAPlace))
        }
        if mode.takesOnline && link.allSatisfy(\.isWhitespace) {
            grounds.append(
                Ground("link-missing", message: Phrases.Meetings.linkMissing, remedy: Phrases.Meetings.giveALink))
        }
        return grounds
    }
}
