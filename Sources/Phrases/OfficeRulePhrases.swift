public import Kernel

extension Phrases {
    /// Terms, seats and suspensions of those who hold an office.
    public enum Offices {
        public static let supervisorOnBoard = Phrase(
            nl: "Wie in het bestuur zit, kan niet in de raad van commissarissen, en andersom.",
            en: "Who is on the board cannot sit in the supervisory board, and the other way round.")
        public static let supervisorNoPerson = Phrase(
            nl: "Een commissaris is een mens, geen organisatie.",
            en: "A member of the supervisory board is a human being, not an organisation.")
        public static let thirdPartyNoClause = Phrase(
            nl: "De statuten laten anderen geen bestuurder benoemen.",
            en: "The statutes let nobody else appoint a director.")
        public static let amendFirst = Phrase(nl: "Wijzig eerst de statuten.", en: "Amend the statutes first.")

        public static func thirdPartyHalf(_ others: Int, of whole: Int) -> Phrase {
            Phrase(
                nl: "Anderen benoemen minder dan de helft van het bestuur. Dit zou \(others) van \(whole) zijn.",
                en: "Others appoint fewer than half of the board. This would be \(others) of \(whole).")
        }

        public static func thirdPartySeats(_ most: Int) -> Phrase {
            Phrase(
                nl: "De statuten laten anderen niet meer bestuurders benoemen dan \(most).",
                en: "The statutes let others appoint no more directors than \(most).")
        }

        public static func boardEven(_ count: Int) -> Phrase {
            Phrase(
                nl: "Het bestuur heeft een oneven aantal leden, en zou er nu \(count) hebben.",
                en: "The board has an odd number of directors, and would now have \(count).")
        }

        public static let boardEvenRemedy = Phrase(
            nl: "Benoem er tegelijk nog een, of wacht tot er een plaats vrij is.",
            en: "Appoint one more at the same time, or wait until there is a vacancy.")

        public static func termsExhausted(_ most: Int) -> Phrase {
            Phrase(
                nl: "Een bestuurder kan niet vaker worden benoemd dan \(most) keer.",
                en: "A director cannot be appointed more often than \(most) times.")
        }

        public static func votesOverOthers(_ others: Int) -> Phrase {
            Phrase(
                nl: "Een bestuurder heeft nooit meer stemmen dan de anderen samen: \(others).",
                en: "A director never has more votes than the others together: \(others).")
        }

        public static func votesPerDirector(_ most: Int) -> Phrase {
            Phrase(
                nl: "De statuten geven een bestuurder een tot \(most) stemmen.",
                en: "The statutes give a director one to \(most) votes.")
        }

        public static let fewerVotes = Phrase(nl: "Geef minder stemmen.", en: "Give fewer votes.")
        public static let membersElect = Phrase(
            nl: "De leden kiezen hun afgevaardigden zelf.", en: "The members elect their delegates themselves.")
        public static let membersElectRemedy = Phrase(
            nl: "Houd een verkiezing onder de leden en leg de uitslag vast.",
            en: "Hold an election among the members and record its result.")

        public static func constituencyUnnamed(_ names: String) -> Phrase {
            Phrase(
                nl: "Dit orgaan heeft zetels per groep: \(names). Er is geen van deze genoemd.",
                en: "This body has seats by constituency: \(names). None of these is named.")
        }

        public static let nameConstituency = Phrase(nl: "Noem de groep.", en: "Name the constituency.")

        public static func seatsTaken(_ name: String, _ seats: Int) -> Phrase {
            Phrase(
                nl: "Voor \(name) zijn er \(seats) zetels, en die zijn bezet.",
                en: "There are \(seats) seats for \(name), and they are taken.")
        }

        public static func seatOfOther(_ name: String, _ party: String) -> Phrase {
            Phrase(
                nl: "Wie voor \(name) in dit orgaan zit, wordt benoemd door: \(party).",
                en: "Who sits in this body for \(name) is appointed by: \(party).")
        }

        public static let seatOfOtherRemedy = Phrase(
            nl: "Laat die partij benoemen, en noem haar hier.", en: "Let that party appoint, and name it here.")
        public static let thirdPartyDismisses = Phrase(
            nl: "Wie een bestuurder benoemde, kan hem ontslaan of schorsen. Deze is benoemd door een ander.",
            en: "Who appointed a director can dismiss or suspend them. This one was appointed by somebody else.")
        public static let thirdPartyDismissesRemedy = Phrase(
            nl: "Vraag het aan wie benoemde, en noem die hier.", en: "Ask who appointed, and name them here.")
        public static let suspendedAlready = Phrase(
            nl: "Deze bestuurder is al geschorst.", en: "This director is suspended already.")
        public static let notSuspended = Phrase(
            nl: "Deze bestuurder is niet geschorst.", en: "This director is not suspended.")
        public static let liftedByAssembly = Phrase(
            nl: "De ledenvergadering heeft geschorst, en heft het op.",
            en: "The assembly suspended, and the assembly lifts it.")
        public static let noDirector = Phrase(
            nl: "Deze persoon zit niet in het bestuur.", en: "This person does not sit on the board.")

        public static func suspensionTooLong(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(
                nl: "Een schorsing van een bestuurder duurt hoogstens tot en met \(day.nl).",
                en: "A suspension of a director lasts until \(day.en) at most.")
        }

        public static let shorter = Phrase(nl: "Kies een eerdere laatste dag.", en: "Choose an earlier last day.")

        public static func notAsked(_ asked: Int, of members: Int) -> Phrase {
            Phrase(
                nl: "Alle leden van de groep kiezen mee. Er zijn er \(members), en \(asked) kregen een stem.",
                en: "All members of the constituency take part. There are \(members), and \(asked) got a vote.")
        }

        public static let notAskedRemedy = Phrase(
            nl: "Houd de verkiezing opnieuw, met alle leden van de groep.",
            en: "Hold the election again, with all members of the constituency.")
        public static func moreAsked(_ asked: Int, of members: Int) -> Phrase {
            Phrase(
                nl: "De groep heeft \(members) leden. Meer kregen er geen stem, en hier staan er \(asked).",
                en: "The constituency has \(members) members. No more got a vote, and here are \(asked).")
        }
        public static let moreAskedRemedy = Phrase(
            nl: "Tel alleen wie nu lid is van de groep.", en: "Count only who is a member of the constituency now.")
        public static let outsideConstituency = Phrase(
            nl: "Een afgevaardigde is lid, en hoort bij de groep die kiest.",
            en: "A delegate is a member, and belongs to the constituency that elects.")
        public static let nobodyElected = Phrase(nl: "Er is niemand gekozen.", en: "Nobody was elected.")
    }
}

extension Phrases.Commands {
    public static let setUpBody = Phrase(nl: "een orgaan instellen", en: "set up a body")
    public static let giveMandate = Phrase(nl: "een orgaan een mandaat geven", en: "give a body a mandate")
    public static let endBody = Phrase(nl: "een orgaan opheffen", en: "end a body")
    public static let ratifyDecision = Phrase(nl: "een besluit bekrachtigen", en: "ratify a decision")
    public static let refuseRatification = Phrase(
        nl: "weigeren een besluit te bekrachtigen", en: "refuse to ratify a decision")
    public static let declareInterest = Phrase(
        nl: "een tegenstrijdig belang melden", en: "declare a conflicting interest")
    public static let withdrawInterest = Phrase(
        nl: "een gemeld belang terugnemen", en: "take a declared interest back")
    public static let suspendDirector = Phrase(nl: "een bestuurder schorsen", en: "suspend a director")
    public static let liftDirectorSuspension = Phrase(
        nl: "de schorsing van een bestuurder opheffen", en: "lift the suspension of a director")
    public static let recordOutsider = Phrase(
        nl: "iemand die geen lid is opschrijven, voor een zetel in een orgaan",
        en: "write down somebody who is no member, for a seat in a body")
    public static let recordDelegates = Phrase(
        nl: "vastleggen wie de leden als afgevaardigden kozen", en: "record whom the members elected as delegates")
}
