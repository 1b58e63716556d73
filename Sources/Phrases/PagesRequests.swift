public import Kernel

extension Phrases.MeetingPages {
    public static func requestLead(needed: Int, of base: Int, byMembers: Bool = false) -> Phrase {
        if byMembers {
            return Phrase(
                nl: "\(needed) van de \(base) leden kunnen het bestuur vragen een ledenvergadering op te roepen. "
                    + "Iedereen steunt een verzoek zelf, hier of met een handtekening op de lijst die de secretaris "
                    + "vastlegt. Op de dag dat er genoeg steun is, begint de termijn voor het bestuur.",
                en: "\(needed) of the \(base) members can ask the board to convoke an assembly. Everybody supports a "
                    + "request by themselves, here or with a signature on the list that the secretary records. The term "
                    + "for the board begins on the day on which there is enough support.")
        }
        return Phrase(
            nl: "Leden met samen \(needed) van de \(base) stemmen kunnen het bestuur vragen een ledenvergadering op te "
                + "roepen (2:41 lid 2). Iedereen steunt een verzoek zelf, hier of met een handtekening op de lijst die de "
                + "secretaris vastlegt. Op de dag dat er genoeg steun is, begint de termijn voor het bestuur.",
            en: "Members with \(needed) of the \(base) votes together can ask the board to convoke an assembly (2:41 "
                + "lid 2). Everybody supports a request by themselves, here or with a signature on the list that the "
                + "secretary records. The term for the board begins on the day on which there is enough support.")
    }
    public static let gathering = Phrase(nl: "Zoekt nog steun", en: "Still looking for support")
    public static func support(_ votes: Int, of needed: Int, since day: Day, byMembers: Bool = false) -> Phrase {
        let nl = byMembers ? "leden" : "stemmen", en = byMembers ? "members" : "votes"
        return Phrase(
            nl: "\(votes) van de \(needed) \(nl) die nodig zijn. Begonnen op \(Format.day(day, .dutch)).",
            en: "\(votes) of the \(needed) \(en) that are needed. Started on \(Format.day(day, .english)).")
    }
    public static let supportThis = Phrase(nl: "Ik steun dit verzoek", en: "I support this request")
    public static let youSupport = Phrase(nl: "U steunt dit verzoek.", en: "You support this request.")
    public static let proposeWith = Phrase(
        nl: "Dien hierbij een voorstel in", en: "File a proposal with it")
    public static let requestsMade = Phrase(nl: "Ligt bij het bestuur", en: "With the board")
    public static func requestMade(on day: Day, votes: Int, heldBy: Day, from: Day) -> Phrase {
        Phrase(
            nl:
                "Gevraagd op \(Format.day(day, .dutch)) met \(votes) stemmen. Het bestuur houdt de vergadering uiterlijk "
                + "\(Format.day(heldBy, .dutch)). Roept het niet op, dan mogen de leden dat zelf vanaf "
                + "\(Format.day(from, .dutch)).",
            en: "Asked on \(Format.day(day, .english)) with \(votes) votes. The board holds the assembly by "
                + "\(Format.day(heldBy, .english)). If it does not convoke, the members may do so from "
                + "\(Format.day(from, .english)).")
    }
    public static let startRequest = Phrase(nl: "Een nieuw verzoek", en: "A new request")
    public static let requestStarted = Phrase(
        nl: "Uw steun is vastgelegd. Er is meer steun nodig: vertel het andere leden.",
        en: "Your support is recorded. More support is needed: tell other members.")
}
