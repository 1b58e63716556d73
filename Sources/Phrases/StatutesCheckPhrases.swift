public import Kernel

extension Phrases {
    /// What the check of a statutes file says, and how to put it right.
    public enum StatutesChecks {
        /// In which way a value breaks the law.
        public enum Breach: Sendable {
            case tooLittle(atLeast: Phrase), tooMuch(atMost: Phrase), notEqual(to: Phrase)
            case lacks(Phrase), forbidden(Phrase), switchedOff, switchedOn, missing, superfluous, notYet
            case withoutVote(Phrase), nameForm(String), noArticle(String)
        }

        public static func breach(
            _ kind: Breach, parameter: Phrase, value: Phrase, law: Phrase, article: String
        ) -> MessageAndRemedy {
            let found = found(kind, parameter, value)
            return MessageAndRemedy(
                Phrase(
                    nl: "\(found.nl) De wet zegt (\(named(article))): \(law.nl)",
                    en: "\(found.en) The law says (\(named(article))): \(law.en)"),
                remedy(kind, parameter))
        }

        /// An article of the civil code at home; one of another law says itself of which.
        private static func named(_ article: String) -> String {
            article.contains(":") ? "art. \(article) BW" : article
        }

        private static func found(_ kind: Breach, _ name: Phrase, _ value: Phrase) -> Phrase {
            switch kind {
            case .missing:
                Phrase(
                    nl: "De statuten regelen niets over: \(name.nl).",
                    en: "The statutes say nothing on: \(name.en).")
            case .withoutVote(let category):
                Phrase(
                    nl: "De soort '\(category.nl)' is lid volgens de wet, maar heeft geen stem.",
                    en: "The kind '\(category.en)' is a member in law, but has no vote.")
            case .nameForm: Phrase(nl: "De naam is: \(value.nl).", en: "The name is: \(value.en).")
            case .noArticle(let number):
                Phrase(
                    nl: "Artikel \(number) is beschermd, maar bestaat niet.",
                    en: "Article \(number) is protected, but does not exist.")
            default:
                Phrase(
                    nl: "In de statuten staat bij '\(name.nl)': \(value.nl).",
                    en: "The statutes say for '\(name.en)': \(value.en).")
            }
        }

        private static func remedy(_ kind: Breach, _ name: Phrase) -> Phrase {
            switch kind {
            case .tooLittle(let number):
                Phrase(
                    nl: "Kies ten minste \(stripped(number).nl).",
                    en: "Choose at least \(stripped(number).en).")
            case .tooMuch(let number): Phrase(nl: "Kies ten hoogste \(number.nl).", en: "Choose at most \(number.en).")
            case .notEqual(let number): Phrase(nl: "Kies \(number.nl).", en: "Choose \(number.en).")
            case .lacks(let words): Phrase(nl: "Voeg toe: \(words.nl).", en: "Add: \(words.en).")
            case .forbidden(let words): Phrase(nl: "Haal weg: \(words.nl).", en: "Take out: \(words.en).")
            case .switchedOff: Phrase(nl: "Zet dit op true, of laat het weg.", en: "Set this to true, or leave it out.")
            case .switchedOn:
                Phrase(
                    nl: "Zet dit op false, of laat het weg.",
                    en: "Set this to false, or leave it out.")
            case .missing: Phrase(nl: "Neem in een artikel op: \(name.nl).", en: "Put into an article: \(name.en).")
            case .superfluous: Phrase(nl: "Haal dit weg.", en: "Take this out.")
            case .notYet:
                Phrase(
                    nl: "Kies voorlopig iets anders, en kijk of de wet al in werking is.",
                    en: "Choose something else for now, and look whether the act is in force yet.")
            case .withoutVote:
                Phrase(
                    nl: "Geef ten minste 1 stem, of zet isMemberInLaw op false.",
                    en: "Give at least 1 vote, or set isMemberInLaw to false.")
            case .nameForm(let suffix):
                Phrase(
                    nl: "Laat de naam het woord coöperatie bevatten en op \(suffix) eindigen.",
                    en: "Let the name hold the word coöperatie and end with \(suffix).")
            case .noArticle: Phrase(nl: "Noem een artikel dat er staat.", en: "Name an article that is there.")
            }
        }

        /// A majority's own words already say "at least".
        private static func stripped(_ number: Phrase) -> Phrase {
            Phrase(
                nl: number.nl.hasPrefix("ten minste ") ? String(number.nl.dropFirst(11)) : number.nl,
                en: number.en.hasPrefix("at least ") ? String(number.en.dropFirst(9)) : number.en)
        }

        public static func dateOrder(_ later: Phrase, before earlier: Phrase, law: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "De \(later.nl) ligt voor de \(earlier.nl). \(law.nl)",
                    en: "The \(later.en) lies before the \(earlier.en). \(law.en)"),
                Phrase(nl: "Kijk de datums na.", en: "Check the dates."))
        }

        public static func unusual(_ name: Phrase, value: Phrase, usual: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "In de statuten staat bij '\(name.nl)': \(value.nl). Gebruikelijk is \(usual.nl).",
                    en: "The statutes say for '\(name.en)': \(value.en). Usual is \(usual.en)."),
                Phrase(nl: "Het mag, maar kijk of u dit zo bedoelt.", en: "It is allowed; see whether you mean it so."))
        }

        public static func unwritten(_ name: Phrase, standard: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "Geen artikel zegt iets over '\(name.nl)'. Het programma houdt dan aan: \(standard.nl).",
                    en: "No article says anything on '\(name.en)'. The program then keeps to: \(standard.en)."),
                Phrase(
                    nl: "Zet het in de statuten, dan kan iedereen het nalezen.",
                    en: "Put it into the statutes, so that everybody can read it."))
        }

        public static func atLeast(_ number: Phrase) -> Phrase {
            Phrase(nl: "ten minste \(number.nl)", en: "at least \(number.en)")
        }

        public static func atMost(_ number: Phrase) -> Phrase {
            Phrase(nl: "ten hoogste \(number.nl)", en: "at most \(number.en)")
        }

        public static func moreThan(_ number: Phrase) -> Phrase {
            Phrase(nl: "meer dan \(number.nl)", en: "more than \(number.en)")
        }

        public static func moreThan(_ less: Phrase, _ more: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "'\(less.nl)' is meer dan '\(more.nl)'.", en: "'\(less.en)' is more than '\(more.en)'."),
                Phrase(
                    nl: "Maak het eerste getal kleiner of het tweede groter.",
                    en: "Lower the first or raise the second."))
        }

        public static func quorumPart(_ topic: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "Het quorum voor \(topic.nl) is geen deel van het geheel.",
                    en: "The quorum for \(topic.en) is no part of the whole."),
                Phrase(nl: "Kies een breuk tussen 0 en 1.", en: "Choose a fraction between 0 and 1."))
        }

        public static func partOfVotes(_ name: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "'\(name.nl)' is geen deel van de stemmen.", en: "'\(name.en)' is no part of the votes."),
                Phrase(nl: "Kies een breuk boven 0 en ten hoogste 1.", en: "Choose a fraction above 0 and at most 1."))
        }

        public static func negative(_ name: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(nl: "'\(name.nl)' is minder dan nul.", en: "'\(name.en)' is less than nought."),
                Phrase(nl: "Kies 0 of meer.", en: "Choose 0 or more."))
        }

        public static func minority(_ topic: Phrase) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "Voor \(topic.nl) is minder dan de helft van de stemmen genoeg.",
                    en: "For \(topic.en) fewer than half of the votes are enough."),
                Phrase(nl: "Kies ten minste de helft.", en: "Choose at least half."))
        }
    }
}
