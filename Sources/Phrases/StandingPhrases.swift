public import Kernel

extension Phrases {
    /// Who may vote, sit and act, and who not any more.
    public enum Standing {
        public static let ownInterest = Phrase(
            nl: "Over een besluit dat uzelf rechten geeft of ontslaat van verplichtingen, stemt u niet.",
            en: "You do not vote on a decision that gives you rights or releases you from duties.")
        public static let ownInterestRemedy = Phrase(
            nl: "De anderen stemmen. U mag wel aanwezig zijn en het woord voeren.",
            en: "The others vote. You may be there and speak.")
        public static let minor = Phrase(
            nl: "De statuten laten een minderjarig lid niet zelf stemmen.",
            en: "The statutes do not let a member who is a minor vote in person.")
        public static let minorRemedy = Phrase(
            nl: "Laat de secretaris vastleggen wie de wettelijke vertegenwoordiger is. Die stemt.",
            en: "Let the secretary record who the legal representative is. That person votes.")
        public static let nonMember = Phrase(
            nl: "Wie geen lid is, stemt alleen mee als de statuten dat aan de eigen functie geven.",
            en: "Who is no member votes only where the statutes give that to the office.")
        public static let nonMemberRemedy = Phrase(
            nl: "De leden stemmen. U mag wel aanwezig zijn en het woord voeren.",
            en: "The members vote. You may be there and speak.")
        public static let seatOfMembers = Phrase(
            nl: "Deze plaats is voor een lid.", en: "This seat is for a member.")

        public static func fromPast(_ decided: Day) -> Phrase {
            Phrase(
                nl: "Niemand heeft een functie van voor het besluit: dat is van \(day(decided).nl).",
                en: "Nobody has an office from before the decision: that is of \(day(decided).en).")
        }

        public static let fromPastRemedy = Phrase(
            nl: "Noem de dag van het besluit of een latere dag.", en: "Name the day of the decision, or a later one.")

        public static func suspendedOnIt(_ since: Day) -> Phrase {
            Phrase(
                nl: "Op dit besluit is de bestuurder al geschorst, op \(day(since).nl). Die schorsing is voorbij.",
                en: "On this decision the director was suspended already, on \(day(since).en). That is over.")
        }

        public static let suspendedOnItRemedy = Phrase(
            nl: "Neem een nieuw besluit, of leg een voorstel tot ontslag aan de algemene vergadering voor.",
            en: "Take a new decision, or put a proposal to dismiss to the assembly.")

        public static func organPower(_ command: String) -> Phrase {
            Phrase(
                nl: "Het bestuur doet dit zelf en geeft het niet door: \(command).",
                en: "The board does this itself and does not pass it on: \(command).")
        }

        public static let organPowerRemedy = Phrase(
            nl: "Laat het uit het mandaat weg, of laat de statuten dit orgaan ervoor aanwijzen.",
            en: "Leave it out of the mandate, or let the statutes name this body for it.")
        public static let amountNegative = Phrase(
            nl: "Een bedrag is niet lager dan nul.", en: "An amount is not below zero.")
        public static let amountRemedy = Phrase(
            nl: "Noem het bedrag waarover wordt besloten.", en: "Name the amount that is decided on.")

        public static func boardWouldBeFull(_ most: Int, together: Int) -> Phrase {
            Phrase(
                nl: "Met deze plaatsen heeft het bestuur \(together) leden; meer dan \(most) mogen het er niet zijn.",
                en: "With these places the board has \(together) directors; there may be no more than \(most).")
        }

        public static let fewerPlaces = Phrase(
            nl: "Kies voor minder plaatsen, of laat eerst een bestuurder aftreden.",
            en: "Elect for fewer places, or let a director retire first.")
    }
}
