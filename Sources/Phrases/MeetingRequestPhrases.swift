public import Kernel

extension Phrases.Meetings {
    public static func requestTooFew(_ support: Int, needed: Int, base: Int, byMembers: Bool) -> Phrase {
        Phrase(
            nl: "Achter dit verzoek staan \(support) \(byMembers ? "leden" : "stemmen"). "
                + "Nodig zijn er \(needed) van de \(base).",
            en: "\(support) \(byMembers ? "members" : "votes") stand behind this request. "
                + "\(needed) of \(base) are needed.")
    }

    public static let supportersBySecretary = Phrase(
        nl: "U kunt niet voor anderen tekenen. Namen van medestanders legt de secretaris vast.",
        en: "You cannot sign for others. The secretary records the names of supporters.")
    public static let bringTheSignedList = Phrase(
        nl: "Breng de lijst met handtekeningen naar de secretaris.", en: "Bring the signed list to the secretary.")

    public static func supportersSuspended(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(
                nl: "Een van de ondertekenaars is geschorst. Die stem telt niet mee.",
                en: "One of the signers is suspended. That vote does not count.")
            : Phrase(
                nl: "\(count) ondertekenaars zijn geschorst. Hun stemmen tellen niet mee.",
                en: "\(count) of the signers are suspended. Their votes do not count.")
    }
    public static let findOtherSupporters = Phrase(
        nl: "Zoek andere leden die meedoen.", en: "Find other members who join in.")

    public static func findMoreSupporters(_ more: Int, byMembers: Bool = false) -> Phrase {
        if byMembers {
            return Phrase(
                nl: "Zoek nog minstens \(max(1, more)) \(more > 1 ? "leden" : "lid"), en vraag het dan opnieuw.",
                en: "Find at least \(max(1, more)) more \(more > 1 ? "members" : "member") and ask again.")
        }
        return Phrase(
            nl: "Zoek medestanders met samen nog minstens \(max(1, more)) "
                + "\(more > 1 ? "stemmen" : "stem"), en vraag het dan opnieuw.",
            en: "Find supporters with at least \(max(1, more)) more \(more > 1 ? "votes" : "vote") and ask again.")
    }

    public static func requestHeldTooLate(requestedOn: Day, days: Int) -> Phrase {
        let words = Phrases.day(requestedOn)
        return Phrase(
            nl: "Leden vroegen op \(words.nl) om deze vergadering. Zij moet binnen \(days) dagen worden gehouden.",
            en: "Members asked for this meeting on \(words.en). It has to be held within \(days) days.")
    }

    public static func boardHasConvoked(_ day: Day) -> Phrase {
        let words = Phrases.day(day)
        return Phrase(
            nl: "Het bestuur heeft op \(words.nl) al een vergadering bijeengeroepen op dit verzoek.",
            en: "The board already convoked a meeting on this request on \(words.en).")
    }

    public static let goToThatMeeting = Phrase(
        nl: "Meld u aan voor die vergadering.", en: "Register for that meeting.")

    public static func boardStillHasTime(days: Int) -> Phrase {
        Phrase(
            nl: "Het bestuur heeft \(days) dagen om de vergadering bijeen te roepen. Die zijn nog niet voorbij.",
            en: "The board has \(days) days to convoke the meeting. They are not over yet.")
    }

    public static func convokeFrom(_ day: Day) -> Phrase {
        let words = Phrases.weekday(day)
        return Phrase(
            nl: "Roept het bestuur niemand op, dan kunt u dat zelf doen vanaf \(words.nl).",
            en: "If the board calls nobody, you can do so yourselves from \(words.en).")
    }

    public static func requestSubjectMissing(_ subject: String) -> Phrase {
        Phrase(
            nl: "Leden vroegen om een vergadering over ‘\(subject)’. Dat staat niet op de agenda.",
            en: "Members asked for a meeting about ‘\(subject)’. It is not on the agenda.")
    }

    public static func putSubjectOnAgenda(_ subject: String) -> Phrase {
        Phrase(
            nl: "Zet ‘\(subject)’ op de agenda, met deze woorden.",
            en: "Put ‘\(subject)’ on the agenda, in these words.")
    }

    public static func requestAgendaBeyond(_ subject: String, _ titles: [String]) -> Phrase {
        let list = titles.map { "‘\($0)’" }.joined(separator: ", ")
        return Phrase(
            nl: "U roept de vergadering bijeen waar u om vroeg: over ‘\(subject)’. Daar horen niet bij: \(list).",
            en: "You convoke the meeting that you asked for: about ‘\(subject)’. These do not belong to it: \(list).")
    }

    public static func leaveOutBeyond(_ subject: String) -> Phrase {
        Phrase(
            nl: "Haal ze van de agenda. Gaat een voorstel wel over ‘\(subject)’, zet dat dan in de titel van het punt.",
            en: "Leave them out. If a proposal is about ‘\(subject)’, say so in the title of the item.")
    }

    public static func requestedItemStays(_ subject: String) -> Phrase {
        Phrase(
            nl: "Leden vroegen om deze vergadering over ‘\(subject)’. "
                + "Alleen de vergadering zelf stelt dat punt uit, of wie erom vroeg.",
            en: "Members asked for this meeting about ‘\(subject)’. "
                + "Only the meeting itself puts that item off, or those who asked.")
    }

    public static let alreadySupported = Phrase(
        nl: "U steunt dit verzoek al.", en: "You support this request already.")
    public static let alreadySupportedRemedy = Phrase(
        nl: "Vraag andere leden om het ook te steunen.", en: "Ask other members to support it as well.")

    public static func requestMadeAlready(_ day: Day) -> Phrase {
        let words = Phrases.day(day)
        return Phrase(
            nl: "Dit verzoek kreeg op \(words.nl) genoeg steun en ligt bij het bestuur.",
            en: "This request got enough support on \(words.en) and is with the board.")
    }
    public static let requestMadeRemedy = Phrase(
        nl: "Meer steun is niet nodig. Wacht op de oproep van het bestuur.",
        en: "No more support is needed. Wait for the board to convoke.")

    public static let requestMadeSubject = Phrase(
        nl: "Leden vragen om een ledenvergadering", en: "Members ask for an assembly")
    public static func requestMade(_ subject: String, votes: Int, base: Int, heldBy: Day, from: Day) -> Phrase {
        let last = Phrases.weekday(heldBy), own = Phrases.weekday(from)
        return Phrase(
            nl: "Leden met samen \(votes) van de \(base) stemmen vragen het bestuur een ledenvergadering bijeen te "
                + "roepen over: \(subject). Zij moet uiterlijk \(last.nl) worden gehouden. Roept het bestuur haar niet "
                + "bijeen, dan mogen de leden dat zelf vanaf \(own.nl) (2:41 lid 2 en 3).",
            en: "Members with \(votes) of the \(base) votes together ask the board to convoke an assembly about: "
                + "\(subject). It has to be held by \(last.en). If the board does not convoke it, the members may do so "
                + "from \(own.en) (2:41 lid 2 and 3).")
    }
}
