public import Kernel

extension Phrases {
    /// Notices after the convocation, and the proof that each was sent (bewijs van oproeping).
    public enum Notices {
        public static let nothingSent = Phrase(
            nl: "Aan deze persoon is voor deze vergadering niets verstuurd dat nog kan terugkomen.",
            en: "Nothing was sent to this person for this meeting that can still come back.")
        public static let seeProof = Phrase(
            nl: "Kijk op de lijst van verstuurde oproepen.", en: "See the list of notices that were sent.")
        public static func returnedTooEarly(_ sent: Day) -> Phrase {
            let words = Phrases.day(sent)
            return Phrase(
                nl: "De oproep is pas op \(words.nl) verstuurd.", en: "The notice was sent on \(words.en).")
        }
        public static let returnedLater = Phrase(
            nl: "Die dag moet nog komen.", en: "That day is still to come.")
        public static let giveTheDay = Phrase(
            nl: "Vul de dag in waarop hij terugkwam.", en: "Enter the day on which it came back.")
        public static func changeTooLate(held: Day, required: Int, found: Int) -> Phrase {
            let words = Phrases.day(held)
            return Phrase(
                nl: "Plaats, uur of volgorde wijzigen vraagt een nieuw bericht, \(required) dagen voor \(words.nl). "
                    + "Er zijn er nog \(found).",
                en: "To change place, hour or order takes a new notice, \(required) days before \(words.en). "
                    + "\(found) are left.")
        }
        public static let holdAsNotified = Phrase(
            nl:
                "Houd de vergadering zoals zij is aangekondigd en wijs mensen daar de weg, of gelast haar af en roep opnieuw op.",
            en: "Hold the meeting as announced and show people the way there, or cancel it and convoke anew.")
        public static let conditionsMissing = Phrase(
            nl: "De oproep noemt de voorwaarden niet waaronder elektronisch wordt gestemd.",
            en: "The notice does not name the conditions for voting by electronic means.")
        public static let leaveConditions = Phrase(
            nl: "Laat het veld “conditions” weg: dan noemt de oproep de voorwaarden uit de statuten.",
            en: "Leave out the field “conditions”: the notice then names the conditions of the statutes.")
        public static let orderWrong = Phrase(
            nl: "De nieuwe volgorde noemt niet elk agendapunt één keer.",
            en: "The new order does not name each item once.")
        public static let nameAll = Phrase(
            nl: "Noem alle punten van deze agenda, elk één keer.", en: "Name all items of this agenda, each once.")

        // What the notices say
        public static let conditions = Phrase(
            nl: "Voorwaarden voor elektronisch stemmen", en: "Conditions for voting by electronic means")
        public static let identify = Phrase(
            nl: "– U meldt zich aan met uw eigen account; daaraan herkennen wij u.",
            en: "– You sign in with your own account, by which we know you.")
        public static let follow = Phrase(
            nl: "– U volgt de vergadering online en stemt op de site totdat de voorzitter de stemming sluit.",
            en: "– You follow the meeting online and vote on the site until the chair closes the vote.")
        public static let debate = Phrase(
            nl: "– U kunt online ook aan de beraadslaging meedoen.",
            en: "– Online you can also take part in the debate.")
        public static let connection = Phrase(
            nl: "– Voor uw verbinding en apparaat zorgt u zelf.", en: "– Your connection and device are your own care.")
        public static func early(days: Int) -> Phrase {
            Phrase(
                nl: "– Opent het bestuur een stemming vooraf, dan telt uw stem als in de vergadering uitgebracht. "
                    + "Dat kan op zijn vroegst \(days) dagen voor de vergadering.",
                en: "– Where the board opens a vote beforehand, your vote counts as cast in the meeting. That is "
                    + "possible \(days) days before the meeting at the earliest.")
        }
        public static func papers(_ names: [String]) -> Phrase {
            let list = names.map { "– \($0)" }.joined(separator: "\n")
            return Phrase(
                nl: "Stukken (voor leden op de site, onder deze vergadering):\n\(list)",
                en: "Papers (for members on the site, under this meeting):\n\(list)")
        }
        public static func noQuorum(_ article: ArticleReference) -> Phrase {
            Phrase(
                nl: "Voor deze tweede vergadering geldt geen quorum (\(article.words.nl)).",
                en: "No quorum applies to this second meeting (\(article.words.en)).")
        }
        public static let newOrder = Phrase(
            nl: "De agendapunten komen in deze volgorde:", en: "The items come in this order:")
        public static func hour(_ minute: Int) -> Phrase {
            let time = Phrases.time(minute: minute)
            return Phrase(nl: "Aanvang: \(time) uur", en: "Start: \(time)")
        }
        public static let detailsChanged = Phrase(
            nl: "De plaats, het uur of het adres om online mee te doen is gewijzigd.",
            en: "The place, the hour or the address to join online has changed.")
    }
}

extension ArticleReference {
    /// In a sentence: `artikel 20`, `2:42 lid 1`.
    fileprivate var words: Phrase {
        switch self {
        case .law(let article): Phrase(same: article)
        case .statutes(let number): Phrase(nl: "artikel \(number)", en: "article \(number)")
        }
    }
}
