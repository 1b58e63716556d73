public import Kernel

extension Phrases.Meetings {
    /// One rule about the chosen day, in words.
    public static func termExplained(
        days: Int, fullDays: Bool, isMet: Bool, earliest: Day, convokeBy: Day
    ) -> Phrase {
        let first = Phrases.weekday(earliest), last = Phrases.weekday(convokeBy)
        let nl = "Minstens \(days) \(fullDays ? "volle dagen" : "dagen") tussen de oproep en de vergadering."
        let en = "At least \(days) \(fullDays ? "full days" : "days") between the notice and the meeting."
        return isMet
            ? Phrase(
                nl: nl + " Verstuur de oproep uiterlijk op \(last.nl).",
                en: en + " Send the notice on \(last.en) at the latest.")
            : Phrase(
                nl: nl + " Met een oproep van vandaag kan het vanaf \(first.nl).",
                en: en + " With a notice of today it can be held from \(first.en).")
    }

    public static func convokeByTitle(_ title: String) -> Phrase {
        Phrase(
            nl: "Laatste dag om ‘\(title)’ bijeen te roepen", en: "Last day to convoke ‘\(title)’")
    }

    public static func holdRequestedTitle(_ subject: String) -> Phrase {
        Phrase(
            nl: "Laatste dag voor de vergadering die leden vroegen: ‘\(subject)’",
            en: "Last day for the meeting that members asked for: ‘\(subject)’")
    }

    public static func convokeRequestedTitle(_ subject: String) -> Phrase {
        Phrase(
            nl: "Laatste dag om de vergadering bijeen te roepen die leden vroegen: ‘\(subject)’",
            en: "Last day to convoke the meeting that members asked for: ‘\(subject)’")
    }

    public static func convokeSecondTitle(_ title: String) -> Phrase {
        Phrase(
            nl: "Laatste dag om de tweede vergadering na ‘\(title)’ bijeen te roepen",
            en: "Last day to convoke the second meeting after ‘\(title)’")
    }

    public static func holdSecondTitle(_ title: String) -> Phrase {
        Phrase(
            nl: "Laatste dag voor de tweede vergadering na ‘\(title)’",
            en: "Last day for the second meeting after ‘\(title)’")
    }

    public static func unopenedTitle(_ title: String) -> Phrase {
        Phrase(
            nl: "‘\(title)’ is niet geopend: zeg haar af, en roep zo nodig opnieuw bijeen",
            en: "‘\(title)’ was not opened: cancel it, and convoke anew where that is needed")
    }

    public static func membersConvokeTitle(_ subject: String) -> Phrase {
        Phrase(
            nl: "Vanaf deze dag kunnen leden zelf bijeenroepen: ‘\(subject)’",
            en: "From this day members can convoke themselves: ‘\(subject)’")
    }

    public static let annualTitle = Phrase(
        nl: "Laatste dag voor de jaarvergadering", en: "Last day for the yearly assembly")
}
