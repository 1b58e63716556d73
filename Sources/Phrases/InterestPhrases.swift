public import Kernel

extension Phrases {
    /// Conflicting interests of directors, and approval beforehand.
    public enum Interests {
        public static let nothingNamed = Phrase(
            nl: "Noem het voorstel of het onderwerp waarbij het belang speelt.",
            en: "Name the proposal or the subject that the interest is in.")
        public static let nothingNamedRemedy = Phrase(
            nl: "Kies een voorstel, of schrijf het onderwerp op.", en: "Choose a proposal, or write the subject down.")
        public static let already = Phrase(
            nl: "Dit belang is al gemeld.", en: "This interest was declared already.")
        public static let nothingToDo = Phrase(nl: "Er hoeft niets te gebeuren.", en: "Nothing needs to be done.")
        public static let notInBody = Phrase(
            nl: "Een tegenstrijdig belang meldt wie in het bestuur of de raad van commissarissen zit.",
            en: "Who sits on the board or the supervisory board declares a conflicting interest.")
        public static let notInBodyRemedy = Phrase(
            nl: "Zeg het de voorzitter als je dit toch wilt laten weten.",
            en: "Tell the chair if you still want to say so.")
        public static let ofAnother = Phrase(
            nl: "Je meldt je eigen belang. Dat van een ander leggen voorzitter en secretaris vast.",
            en: "You declare your own interest. Chair and secretary record that of another.")
        public static let askThem = Phrase(
            nl: "Vraag het aan de voorzitter of de secretaris.", en: "Ask the chair or the secretary.")
        public static let unknown = Phrase(nl: "Dit belang is niet gemeld.", en: "This interest was not declared.")

        public static let voted = Phrase(
            nl: "Een bestuurder met een tegenstrijdig belang heeft meegestemd.",
            en: "A director with a conflicting interest voted.")
        public static let votedRemedy = Phrase(
            nl: "Laat de anderen beslissen, zonder deze stem.", en: "Let the others decide, without this vote.")
        public static let deliberated = Phrase(
            nl: "Een bestuurder met een tegenstrijdig belang heeft meegepraat.",
            en: "A director with a conflicting interest took part in the deliberation.")
        public static let deliberatedRemedy = Phrase(
            nl: "Overleg en beslis opnieuw, zonder deze bestuurder.",
            en: "Deliberate and decide again, without this director.")

        public static func allConflicted(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Alle bestuurders hebben hier een tegenstrijdig belang. Nu beslist \(organ.nl).",
                en: "All directors have a conflicting interest here. Now this is decided by \(organ.en).")
        }

        public static let allConflictedRemedy = Phrase(
            nl: "Leg het aan dat orgaan voor.", en: "Lay it before that body.")
        public static let reasonsMissing = Phrase(
            nl:
                "Alle bestuurders hebben hier een tegenstrijdig belang. Het bestuur mag beslissen, maar schrijft op waarom.",
            en: "All directors have a conflicting interest here. The board may decide, but writes down why.")
        public static let reasonsRemedy = Phrase(nl: "Schrijf de redenen op.", en: "Write down the reasons.")
        public static let notInPlace = Phrase(
            nl: "Dit orgaan kan hier niet in de plaats van het bestuur beslissen.",
            en: "This body cannot decide in place of the board here.")
        public static let notInPlaceRemedy = Phrase(
            nl: "Dat kan pas als alle bestuurders hier een tegenstrijdig belang hebben gemeld.",
            en: "It can only when all directors declared a conflicting interest here.")
        public static let voterOutside = Phrase(
            nl: "Iemand die hier stemde, zit niet in dit orgaan.",
            en: "Somebody who voted here does not sit in this body.")
        public static let voterOutsideRemedy = Phrase(
            nl: "Noem alleen wie in dit orgaan zit.", en: "Name only who sits in this body.")

        /// The subject in plain words, where statutes have a word of their own for it.
        public static func approvalMissing(_ organ: Phrase, subject: String) -> Phrase {
            let subject = StatutesChoices.ground(subject)
            return Phrase(
                nl: "Voor dit besluit (\(subject.nl)) is eerst de goedkeuring nodig van \(organ.nl).",
                en: "This decision (\(subject.en)) first needs the approval of \(organ.en).")
        }

        public static let approvalRemedy = Phrase(
            nl: "Vraag eerst die goedkeuring en noem het besluit daarover.",
            en: "Ask that approval first and name the decision on it.")

        public static func amountUnnamed(_ subject: String) -> Phrase {
            let subject = StatutesChoices.ground(subject)
            return Phrase(
                nl: "Bij dit onderwerp (\(subject.nl)) hangt het van het bedrag af of goedkeuring nodig is.",
                en: "With this subject (\(subject.en)) the amount decides whether approval is needed.")
        }

        public static func matterUnusable(_ longest: Int) -> Phrase {
            Phrase(
                nl: "Een onderwerp is een regel van ten hoogste \(longest) tekens; een bedrag is nul of meer.",
                en: "A subject is a line of at most \(longest) characters; an amount is zero or more.")
        }

        public static let matterRemedy = Phrase(
            nl: "Noem het onderwerp zoals de statuten of het mandaat het noemen.",
            en: "Name the subject as the statutes or the mandate do.")
        public static let amountBothWays = Phrase(
            nl: "U noemt een bedrag en haalt het ook weg.", en: "You name an amount and take it off as well.")
        public static let amountBothWaysRemedy = Phrase(
            nl: "Noem een bedrag, of haal het weg.", en: "Name an amount, or take it off.")
        public static let nameAmount = Phrase(nl: "Noem het bedrag.", en: "Name the amount.")
    }
}
