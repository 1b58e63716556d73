public import Kernel

extension Phrases.MinutesCourse {
    /// The base of a quorum: votes and members who may vote, and those who were there or represented.
    public static func base(_ represented: Int, of base: Int, members: Int, of all: Int) -> Phrase {
        Phrase(
            nl:
                "Aanwezig of vertegenwoordigd: \(represented) van \(base) stemmen (\(members) van \(all) stemgerechtigden).",
            en: "Present or represented: \(represented) of \(base) votes (\(members) of \(all) who may vote).")
    }
    public static func roll(proxies: Int, representatives: Int) -> Phrase {
        Phrase(
            nl: "Daarvan met een volmacht \(proxies), namens een organisatie \(representatives).",
            en: "Of these by proxy \(proxies), for an organisation \(representatives).")
    }
    /// Votes of officers who are no members, that are more than their part.
    public static func nonMembers(_ cast: Int64, together: Int64) -> Phrase {
        Phrase(
            nl:
                "Niet-leden brachten \(cast) stemmen uit. Die telden samen voor \(together), elk even zwaar (2:38 lid 3).",
            en: "Non-members cast \(cast) votes. These counted for \(together) together, each the same (2:38 lid 3).")
    }
    /// Of an election between several, where nobody votes against.
    public static func blank(_ votes: Int) -> Phrase {
        Phrase(nl: "Blanco: \(votes).", en: "Blank: \(votes).")
    }
    public static func moves(came: Int, went: Int) -> Phrase {
        Phrase(
            nl: "Sinds de vorige stemming gekomen: \(came), gegaan: \(went).",
            en: "Since the vote before it came: \(came), left: \(went).")
    }
    public static func amendment(_ label: String) -> Phrase {
        Phrase(nl: "Over amendement \(label):", en: "On amendment \(label):")
    }
    public static func counted(_ manner: String, ballots: Int64, invalid: Int64, handedOut: Int64) -> Phrase {
        manner == "paper"
            ? Phrase(
                nl: "Op papier: \(handedOut) biljetten uitgereikt, \(ballots) in de bus, \(invalid) ongeldig.",
                en: "On paper: \(handedOut) ballots handed out, \(ballots) in the box, \(invalid) invalid.")
            : Phrase(
                nl: "Bij handopsteken: \(ballots) van \(handedOut) stemmen geteld, \(invalid) ongeldig.",
                en: "By show of hands: \(ballots) of \(handedOut) votes counted, \(invalid) invalid.")
    }
    public static func tellers(_ names: Phrase) -> Phrase {
        Phrase(nl: "Geteld door \(names.nl).", en: "Counted by \(names.en).")
    }
    public static func recounted(_ times: Int) -> Phrase {
        Phrase(
            nl: "Er is \(times) keer geteld; de laatste telling geldt.",
            en: "It was counted \(times) times; the last count counts.")
    }
    public static func ruling(_ code: String) -> Phrase {
        code == "adopted"
            ? Phrase(
                nl: "De voorzitter oordeelde zonder telling dat het is aangenomen (2:13 lid 3).",
                en: "The chair ruled without a count that it was adopted (2:13 lid 3).")
            : Phrase(
                nl: "De voorzitter oordeelde zonder telling dat het is verworpen (2:13 lid 3).",
                en: "The chair ruled without a count that it was rejected (2:13 lid 3).")
    }
    public static func round(_ kind: String, _ number: Int, seats: Int) -> Phrase {
        switch kind {
        case "nomination":
            Phrase(
                nl: "Stemming over het bindende van de voordracht (2:37 lid 4).",
                en: "Vote on whether the nomination binds (2:37 lid 4).")
        case "single": Phrase(nl: "Stemming over één kandidaat.", en: "Vote on one candidate.")
        case "ranked":
            Phrase(nl: "Verkiezing op volgorde; plaatsen: \(seats).", en: "Election by ranking; seats: \(seats).")
        default: Phrase(nl: "Ronde \(number); plaatsen: \(seats).", en: "Round \(number); seats: \(seats).")
        }
    }
    public static func candidates(_ names: Phrase) -> Phrase {
        Phrase(nl: "Kandidaten: \(names.nl).", en: "Candidates: \(names.en).")
    }
    public static func elected(_ names: Phrase) -> Phrase {
        Phrase(nl: "Gekozen: \(names.nl).", en: "Elected: \(names.en).")
    }
    public static func continuing(_ names: Phrase) -> Phrase {
        Phrase(nl: "De volgende ronde gaat tussen \(names.nl).", en: "The next round is between \(names.en).")
    }
    public static func lot(_ purpose: String, _ among: Phrase, _ picked: Phrase) -> Phrase {
        switch purpose {
        case "runOff":
            Phrase(
                nl: "Het lot besliste wie naar de laatste ronde ging, tussen \(among.nl): \(picked.nl).",
                en: "A lot decided who went to the last round, between \(among.en): \(picked.en).")
        case "dropped":
            Phrase(
                nl: "Het lot besliste wie afviel, tussen \(among.nl): \(picked.nl).",
                en: "A lot decided who dropped out, between \(among.en): \(picked.en).")
        default:
            Phrase(
                nl: "Het lot besliste over de plaats, tussen \(among.nl): \(picked.nl).",
                en: "A lot decided on the place, between \(among.en): \(picked.en).")
        }
    }
    public static func lotWords(_ chair: String, _ member: String) -> Phrase {
        Phrase(
            nl: "Voor het lot zeiden de voorzitter “\(chair)” en een lid “\(member)”.",
            en: "For the lot the chair said “\(chair)” and a member “\(member)”.")
    }
    public static func objection(_ argument: String?) -> Phrase {
        let words = argument.map { ": \($0)" } ?? "."
        return Phrase(nl: "Bezwaar\(words)", en: "Objection\(words)")
    }
    /// What the chair ruled of an objection; nil: it stands.
    public static func objectionRuling(_ isOverriding: Bool?, _ reason: String?) -> Phrase {
        let why = reason.map { $0.isEmpty ? "." : ": \($0)" } ?? "."
        return switch isOverriding {
        case false?:
            Phrase(
                nl: "De voorzitter oordeelde: niet zwaarwegend\(why)", en: "The chair ruled: not overriding\(why)")
        case true?: Phrase(nl: "De voorzitter oordeelde: zwaarwegend\(why)", en: "The chair ruled: overriding\(why)")
        case nil: Phrase(nl: "Het bezwaar bleef staan.", en: "The objection stood.")
        }
    }
    public static func challenge(_ votes: Int, isAskedAnew: Bool, isHeld: Bool) -> Phrase {
        switch (isAskedAnew, isHeld) {
        case (_, true):
            Phrase(
                nl:
                    "De uitslag is meteen betwist met \(votes) \(votes == 1 ? "stem" : "stemmen"). Er is opnieuw gestemd; daardoor vervalt deze uitslag (2:13 lid 4).",
                en:
                    "The result was challenged at once with \(votes) \(votes == 1 ? "vote" : "votes"). A new vote was held; by it this result lost its effect (2:13 lid 4)."
            )
        case (true, false):
            Phrase(
                nl:
                    "De uitslag is meteen betwist met \(votes) \(votes == 1 ? "stem" : "stemmen"). Er is niet opnieuw gestemd; de uitslag blijft staan (2:13 lid 4).",
                en:
                    "The result was challenged at once with \(votes) \(votes == 1 ? "vote" : "votes"). No new vote was held; the result stands (2:13 lid 4)."
            )
        case (false, false):
            Phrase(
                nl:
                    "De uitslag is betwist met \(votes) \(votes == 1 ? "stem" : "stemmen"). Dat is niet genoeg: het oordeel van de voorzitter blijft staan (2:13 lid 3 en 4).",
                en:
                    "The result was challenged with \(votes) \(votes == 1 ? "vote" : "votes"). That is not enough: the chair's finding stands (2:13 lid 3 and 4)."
            )
        }
    }
    public static let revote = Phrase(
        nl: "Deze stemming kwam in de plaats van een eerdere.", en: "This vote took the place of an earlier one.")
}
