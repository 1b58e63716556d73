public import Kernel

extension Phrases {
    /// Sentences about what becomes of an adopted proposal, and about referendums.
    public enum Effects {
        public static let settleSummary = Phrase(
            nl: "het gevolg van een besluit afwikkelen", en: "settle the effect of a decision")

        public static let withoutCommand = Phrase(
            nl: "Dit voorstel voert niets uit, dus er is niets dat wacht.",
            en: "This proposal carries nothing out, so nothing waits.")
        public static let withoutCommandRemedy = Phrase(
            nl: "Laat de voorwaarde weg, of kies wat het voorstel uitvoert.",
            en: "Leave the condition out, or choose what the proposal carries out.")
        public static let byItself = Phrase(
            nl: "Op een betwisting wacht een besluit vanzelf, na een stemming bij handopsteken.",
            en: "A decision waits for a challenge by itself, after a show of hands.")
        public static let byItselfRemedy = Phrase(
            nl: "Laat de voorwaarde weg, of kies een andere.", en: "Leave the condition out, or choose another.")
        public static let withoutDay = Phrase(
            nl: "De dag van ingang ontbreekt.", en: "The day of effect is missing.")
        public static let withoutDayRemedy = Phrase(nl: "Vul de dag in.", en: "Give the day.")
        public static let dayPassed = Phrase(
            nl: "De dag van ingang moet nog komen.", en: "The day of effect must still be to come.")
        public static let dayPassedRemedy = Phrase(
            nl: "Kies een dag na vandaag, of laat hem weg.", en: "Choose a day after today, or leave it out.")
        public static let lapseBefore = Phrase(
            nl: "Het voorstel vervalt op een dag voordat het kan ingaan.",
            en: "The proposal lapses on a day before it can take effect.")
        public static let lapseBeforeRemedy = Phrase(nl: "Kies een latere dag.", en: "Choose a later day.")

        public static let nothingWaits = Phrase(
            nl: "Bij dit besluit wacht niets.", en: "Nothing waits behind this decision.")
        public static let nothingWaitsRemedy = Phrase(
            nl: "Kijk bij het besluit wat ermee is gebeurd.", en: "See at the decision what became of it.")

        public static func notMet(_ awaited: String, until day: Day?) -> Phrase {
            if let day, awaited == "day" || awaited == "appeal" {
                return Phrase(
                    nl: "Dit wacht tot \(Phrases.day(day).nl).", en: "This waits until \(Phrases.day(day).en).")
            }
            switch awaited {
            case "deed":
                return Phrase(nl: "De akte is er nog niet.", en: "The deed is not there yet.")
            case "ratification":
                return Phrase(nl: "De bekrachtiging is er nog niet.", en: "The ratification is not there yet.")
            case "challenge":
                return Phrase(
                    nl: "De uitslag kan nog worden betwist, tot de volgende stemming of het einde van de vergadering.",
                    en: "The result can still be challenged, until the next vote or the end of the meeting.")
            default:
                return Phrase(
                    nl: "Dit wacht op een referendum van de leden.", en: "This waits for a referendum of the members.")
            }
        }
        public static func notMetRemedy(_ awaited: String) -> Phrase {
            switch awaited {
            case "deed":
                Phrase(
                    nl: "Geef de dag van de akte. Die is niet voor de dag van het besluit.",
                    en: "Give the day of the deed. It is not before the day of the decision.")
            case "ratification":
                Phrase(
                    nl: "Noem het latere besluit van een ander orgaan dat bekrachtigt.",
                    en: "Name the later decision of another body that ratifies.")
            default:
                Phrase(
                    nl: "U hoeft niets te doen. Als de tijd om is, gaat het vanzelf.",
                    en: "There is nothing to do. When the time has come, it goes by itself.")
            }
        }
        public static func lapseNeedsDecision(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Alleen \(organ.nl) kan dit besluit laten vervallen.",
                en: "Only \(organ.en) can let this decision lapse.")
        }
        public static let lapseNeedsDecisionRemedy = Phrase(
            nl: "Noem het latere besluit waarmee het vervalt.", en: "Name the later decision by which it lapses.")

        public static func referendumOver(_ last: Day) -> Phrase {
            Phrase(
                nl: "Stemmen kon tot en met \(Phrases.day(last).nl).",
                en: "Members could vote until \(Phrases.day(last).en).")
        }
        public static let referendumOverRemedy = Phrase(
            nl: "Wacht tot de voorzitter of de secretaris het referendum sluit en de uitslag bekendmaakt.",
            en: "Wait until the chair or the secretary closes the referendum and makes the result known.")

        public static let requestSummary = Phrase(
            nl: "om een referendum vragen", en: "ask for a referendum")
        public static let openSummary = Phrase(
            nl: "een referendum openen", en: "open a referendum")
        public static func question(_ title: String) -> Phrase {
            Phrase(nl: "Referendum: \(title)", en: "Referendum: \(title)")
        }
        public static let noReferendum = Phrase(
            nl: "Over dit besluit is geen referendum mogelijk.", en: "There can be no referendum on this decision.")
        public static let noReferendumRemedy = Phrase(
            nl: "De statuten noemen de onderwerpen. Vraag anders om een ledenvergadering.",
            en: "The statutes name the subjects. Otherwise ask for an assembly.")
        public static func tooLate(_ last: Day) -> Phrase {
            Phrase(
                nl: "Om een referendum vragen kon tot en met \(Phrases.day(last).nl).",
                en: "A referendum could be asked for until \(Phrases.day(last).en).")
        }
        public static let tooLateRemedy = Phrase(
            nl: "Dien een nieuw voorstel in voor de volgende vergadering.",
            en: "File a new proposal for the next meeting.")
        public static func tooFew(_ found: Int64, of needed: Int64) -> Phrase {
            Phrase(
                nl: "Daarvoor zijn \(needed) stemmen nodig. Dit zijn er \(found).",
                en: "That takes \(needed) votes. These are \(found).")
        }
        public static let tooFewRemedy = Phrase(
            nl: "Zoek meer leden die het ook willen.", en: "Find more members who want it too.")
        public static let asked = Phrase(
            nl: "Om dit referendum is al gevraagd.", en: "This referendum was asked for already.")
        public static let askedRemedy = Phrase(
            nl: "Wacht tot het referendum opent.", en: "Wait until the referendum opens.")
        public static let notAsked = Phrase(
            nl: "Om dit referendum is niet gevraagd.", en: "Nobody asked for this referendum.")
        public static let notAskedRemedy = Phrase(
            nl: "Genoeg leden samen kunnen erom vragen.", en: "Enough members together can ask for it.")
        public static let openAlready = Phrase(
            nl: "Dit referendum is al geopend.", en: "This referendum was opened already.")
        public static let openAlreadyRemedy = Phrase(
            nl: "Ga naar de stemming.", en: "Go to the vote.")
        public static func lastDayNotOver(_ last: Day) -> Phrase {
            Phrase(
                nl: "Leden kunnen stemmen tot en met \(Phrases.day(last).nl).",
                en: "Members can vote until \(Phrases.day(last).en).")
        }
        public static let lastDayNotOverRemedy = Phrase(
            nl: "Sluit het referendum na die dag.", en: "Close the referendum after that day.")
        public static let lastDayPassed = Phrase(
            nl: "Het referendum moet ten minste tot morgen duren.",
            en: "The referendum must last until tomorrow at least.")
        public static let lastDayPassedRemedy = Phrase(nl: "Kies een latere dag.", en: "Choose a later day.")
        public static let onlyTheDesk = Phrase(
            nl: "Een referendum sluit de voorzitter of de secretaris.",
            en: "A referendum is closed by the chair or the secretary.")
        public static let onlyTheDeskRemedy = Phrase(
            nl: "Vraag het aan de voorzitter of de secretaris.", en: "Ask the chair or the secretary.")
    }
}
