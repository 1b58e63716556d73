public import Kernel

extension Phrases {
    /// The words of a convocation (oproeping), as members get it by e-mail or in a letter.
    public enum Convocation {
        public static func subject(cooperative: String, title: String, day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Oproep: \(title) op \(words.nl) – \(cooperative)",
                en: "Notice: \(title) on \(words.en) – \(cooperative)")
        }

        public static func opening(body: Phrase, day: Day, minute: Int) -> Phrase {
            let words = Phrases.weekday(day)
            let time = Phrases.time(minute: minute)
            return Phrase(
                nl: "U bent uitgenodigd voor een vergadering van \(body.nl) op \(words.nl), om \(time) uur.",
                en: "You are called to a meeting of \(body.en) on \(words.en), at \(time).")
        }

        public static func place(_ place: String) -> Phrase {
            Phrase(nl: "Plaats: \(place)", en: "Place: \(place)")
        }

        public static func online(_ link: String) -> Phrase {
            Phrase(nl: "Online meedoen: \(link)", en: "Join online: \(link)")
        }

        public static let agenda = Phrase(nl: "Agenda", en: "Agenda")
        public static let amendmentMark = Phrase(
            nl: "voorstel tot statutenwijziging", en: "proposal to amend the statutes")
        public static let dissolutionMark = Phrase(nl: "voorstel tot ontbinding", en: "proposal to dissolve")
        public static let conversionMark = Phrase(nl: "voorstel tot omzetting", en: "proposal to convert")

        public static let announcement = Phrase(
            nl: "In deze vergadering wordt voorgesteld de statuten te wijzigen. De volledige tekst van het voorstel "
                + "ligt vóór de vergadering voor de leden ter inzage.",
            en: "In this meeting an amendment of the statutes will be proposed. The full text of the proposal is open "
                + "to members before the meeting.")

        public static func second(of day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Dit is de tweede vergadering na die van \(words.nl), waar te weinig stemmen aanwezig waren. "
                    + "Nu kan worden besloten, hoeveel leden er ook zijn.",
                en: "This is the second meeting after that of \(words.en), where too few votes were present. "
                    + "A decision can now be taken, however many members there are.")
        }

        public static func onRequest(of day: Day, votes: Int) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Deze vergadering wordt gehouden op verzoek van leden met \(votes) stemmen, van \(words.nl).",
                en: "This meeting is held on the request of members with \(votes) votes, of \(words.en).")
        }

        public static func sent(on day: Day, by name: String) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(nl: "Verstuurd op \(words.nl), \(name)", en: "Sent on \(words.en), \(name)")
        }

        public static func cancelledSubject(cooperative: String, title: String, day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Afgelast: \(title) op \(words.nl) – \(cooperative)",
                en: "Cancelled: \(title) on \(words.en) – \(cooperative)")
        }

        public static func cancelled(day: Day, reason: String) -> Phrase {
            let words = Phrases.weekday(day)
            return Phrase(
                nl: "De vergadering van \(words.nl) gaat niet door. Reden: \(reason)",
                en: "The meeting of \(words.en) will not be held. Reason: \(reason)")
        }

        public static func changedSubject(cooperative: String, title: String, day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Gewijzigd: \(title) op \(words.nl) – \(cooperative)",
                en: "Changed: \(title) on \(words.en) – \(cooperative)")
        }

        public static let changed = Phrase(
            nl: "De plaats of het adres om online mee te doen is gewijzigd.",
            en: "The place or the address to join online has changed.")
    }
}
