public import Kernel

extension Phrases {
    /// Sentences about what was decided on paper, and recorded afterwards.
    public enum LateFacts {
        public static let meetingSummary = Phrase(
            nl: "een vergadering van vroeger vastleggen", en: "record a meeting of before")
        public static let decisionSummary = Phrase(
            nl: "een besluit van vroeger vastleggen", en: "record a decision of before")
        public static let confirmSummary = Phrase(
            nl: "een vernietigbaar besluit bevestigen", en: "confirm a voidable decision")
        public static let ratifySummary = Phrase(
            nl: "een besluit bekrachtigen waarvoor een handeling ontbrak",
            en: "ratify a decision for which an act was missing")

        public static let notConvoked = Phrase(
            nl: "Niemand is voor deze vergadering opgeroepen.", en: "Nobody was convoked to this meeting.")
        public static let notConvokedRemedy = Phrase(
            nl: "Neem het besluit opnieuw in een vergadering waarvoor wel is opgeroepen.",
            en: "Decide again in a meeting to which everybody is convoked.")
        public static let figuresNotRight = Phrase(
            nl: "U vulde meer stemmen in dan er aanwezig of vertegenwoordigd waren, of dan er zijn.",
            en: "You filled in more votes than were present or represented, or than there are.")
        public static let figuresNotRightRemedy = Phrase(
            nl: "Kijk de aantallen na in de notulen.", en: "Check the figures in the minutes.")
        public static func otherDay(_ held: Day) -> Phrase {
            Phrase(
                nl: "Deze vergadering was op \(Phrases.day(held).nl). Daar is op een andere dag niets besloten.",
                en: "This meeting was on \(Phrases.day(held).en). It decided nothing on another day.")
        }
        public static let otherDayRemedy = Phrase(
            nl: "Kijk de dag na in de notulen, of laat de vergadering weg en geef de aantallen zelf.",
            en: "Check the day in the minutes, or leave the meeting out and give the figures yourself.")
        public static let baseMissing = Phrase(
            nl: "Van die dag zijn geen leden bekend.", en: "No members are known of that day.")
        public static let baseMissingRemedy = Phrase(
            nl: "Vul in hoeveel stemmen er toen waren.", en: "Give how many votes there were then.")
        public static let convokedAfter = Phrase(
            nl: "De oproep ligt na de vergadering.", en: "The convocation is after the meeting.")
        public static let convokedAfterRemedy = Phrase(
            nl: "Kijk de dagen na.", en: "Check the days.")
        public static let dayMissing = Phrase(
            nl: "De dag van het besluit ontbreekt.", en: "The day of the decision is missing.")
        public static let dayMissingRemedy = Phrase(
            nl: "Noem de vergadering, of vul de dag in.", en: "Name the meeting, or give the day.")

        public static func knownBefore(_ decided: Day) -> Phrase {
            Phrase(
                nl: "Het besluit is genomen op \(Phrases.day(decided).nl). Eerder was het niet bekend.",
                en: "The decision was taken on \(Phrases.day(decided).en). It was not known before that.")
        }
        public static let knownBeforeRemedy = Phrase(
            nl: "Kijk na op welke dag de leden het besluit hoorden.",
            en: "Check on which day the members heard of the decision.")
        public static func ownAct(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Het besluit is van \(organ.nl) zelf. Er ontbreekt alleen een handeling als die van een ander is.",
                en: "The decision is of \(organ.en) itself. Only an act of another body can be missing.")
        }
        public static let ownActRemedy = Phrase(
            nl: "Noem het andere orgaan, of laat dit leeg.", en: "Name the other body, or leave this empty.")
        public static func ratifyBefore(_ last: Day) -> Phrase {
            Phrase(
                nl: "De termijn om te bekrachtigen eindigt op \(Phrases.day(last).nl), vóór het besluit.",
                en: "The term to ratify ends on \(Phrases.day(last).en), before the decision.")
        }
        public static func ratifyBeforeRemedy(_ decided: Day) -> Phrase {
            Phrase(
                nl: "Kies een dag vanaf \(Phrases.day(decided).nl), of laat de dag weg.",
                en: "Choose a day from \(Phrases.day(decided).en), or leave the day out.")
        }

        public static func secondConvokedEarly(_ first: Day) -> Phrase {
            Phrase(
                nl:
                    "De oproep voor de tweede vergadering is verstuurd voordat de eerste op \(Phrases.day(first).nl) "
                    + "was gehouden.",
                en: "The notice of the second meeting was sent before the first was held on \(Phrases.day(first).en).")
        }
        public static let secondConvokedEarlyRemedy = Phrase(
            nl: "Roep de tweede vergadering pas bijeen als de eerste is gehouden.",
            en: "Convoke the second meeting once the first has been held.")
        public static let firstRemedy = Phrase(
            nl: "Noem de vergadering van hetzelfde orgaan die eerder is gehouden.",
            en: "Name the meeting of the same body that was held before it.")

        public static func contentAgainst(_ article: String) -> Phrase {
            Phrase(
                nl: "De inhoud van het besluit is in strijd met \(article).",
                en: "The content of the decision is against \(article).")
        }
        public static let contentAgainstRemedy = Phrase(
            nl: "Neem een nieuw besluit dat met de regels klopt.", en: "Take a new decision that keeps to the rules.")
        public static func actMissing(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Vooraf had \(organ.nl) iets moeten doen. Dat is niet gebeurd.",
                en: "\(organ.en) should have acted before it, and did not.")
        }
        public static func actMissingRemedy(_ last: Day) -> Phrase {
            Phrase(
                nl: "Vraag om bekrachtiging. Dat kan tot en met \(Phrases.day(last).nl).",
                en: "Ask for ratification. It is possible until \(Phrases.day(last).en).")
        }
        public static func outsidePower(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Hierover beslist alleen de ledenvergadering, niet \(organ.nl).",
                en: "Only the assembly decides on this, not \(organ.en).")
        }
        public static let outsidePowerRemedy = Phrase(
            nl: "Leg het voor aan de ledenvergadering.", en: "Bring it before the assembly.")

        public static let notVoidable = Phrase(
            nl: "Dit besluit is niet vernietigbaar. Er is niets te bevestigen.",
            en: "This decision is not voidable. There is nothing to confirm.")
        public static let notVoidableRemedy = Phrase(
            nl: "Kijk bij het besluit hoe het ervoor staat.", en: "See at the decision how it stands.")
        public static let voidStays = Phrase(
            nl: "Een nietig besluit kan niet worden bevestigd.", en: "A void decision cannot be confirmed.")
        public static let voidStaysRemedy = Phrase(
            nl: "Neem een nieuw besluit dat met de regels klopt.", en: "Take a new decision that keeps to the rules.")
        public static let otherBody = Phrase(
            nl: "Hetzelfde orgaan bevestigt zijn eigen besluit.", en: "The same body confirms its own decision.")
        public static let otherBodyRemedy = Phrase(
            nl: "Leg het voor aan het orgaan dat het besluit nam.", en: "Bring it before the body that decided.")
        public static let noActMissing = Phrase(
            nl: "Bij dit besluit ontbreekt geen handeling van een ander.",
            en: "No act of another is missing for this decision.")
        public static let noActMissingRemedy = Phrase(
            nl: "Kijk bij het besluit hoe het ervoor staat.", en: "See at the decision how it stands.")
        public static func ratifiedTooLate(_ last: Day) -> Phrase {
            Phrase(
                nl: "Bekrachtigen kon tot en met \(Phrases.day(last).nl).",
                en: "It could be ratified until \(Phrases.day(last).en).")
        }
        public static let ratifiedTooLateRemedy = Phrase(
            nl: "Neem het besluit opnieuw, met de handeling vooraf.", en: "Decide again, with the act before it.")
        public static let confirmedByVoidable = Phrase(
            nl: "Het besluit waarmee u bevestigt, kan zelf nog worden vernietigd.",
            en: "The decision by which you confirm can still be annulled itself.")
        public static let confirmedByVoidableRemedy = Phrase(
            nl: "Neem een nieuw besluit volgens alle regels, en bevestig daarmee.",
            en: "Take a new decision by all the rules, and confirm by that.")
        public static func otherBodyMet(_ met: Phrase) -> Phrase {
            Phrase(
                nl: "Dit was een vergadering van \(met.nl). Een ander orgaan besluit daar niet.",
                en: "This was a meeting of \(met.en). Another body decides nothing there.")
        }
        public static let otherBodyMetRemedy = Phrase(
            nl: "Noem de vergadering van het orgaan dat besloot, of alleen de dag.",
            en: "Name the meeting of the body that decided, or the day alone.")
        public static func ratifiedByOther(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Bekrachtigen kan alleen \(organ.nl), met een eigen besluit.",
                en: "Only \(organ.en) can ratify, by a decision of its own.")
        }
        public static let ratifiedByOtherRemedy = Phrase(
            nl: "Noem het besluit van dat orgaan.", en: "Name the decision of that body.")
    }
}
