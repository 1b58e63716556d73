public import Kernel

extension Phrases {
    /// What is said about expelling a member (ontzetting).
    public enum Expulsion {
        public static let withoutGround = Phrase(
            nl: "Ontzetting kan alleen als het lid een regel van de statuten, een reglement of een besluit heeft "
                + "overtreden, of de coöperatie op onredelijke wijze heeft benadeeld. Geen van beide is genoemd.",
            en: "A member can be expelled only for breaking a rule of the statutes, a by-law or a decision, or for "
                + "harming the cooperative unreasonably. Neither was named.")
        public static func ruleUnknown(_ rule: String) -> Phrase {
            Phrase(
                nl: "'\(rule)' is geen artikel van de statuten en geen besluit dat is aangenomen.",
                en: "'\(rule)' is no article of the statutes and no decision that was adopted.")
        }
        public static let nameTheRule = Phrase(
            nl:
                "Noem het artikel, het reglement of het besluit dat is overtreden, of schrijf op welke onredelijke schade "
                + "de coöperatie heeft. Is er geen, dan kan het lid niet worden ontzet.",
            en: "Name the article, by-law or decision that was broken, or write down what unreasonable harm the "
                + "cooperative suffers. If there is none, the member cannot be expelled.")
        public static let running = Phrase(
            nl: "Dit lid is al ontzet; de termijn voor beroep of het beroep loopt nog.",
            en: "This member is expelled already; the term of appeal or the appeal still runs.")
        public static let runningRemedy = Phrase(
            nl: "Wacht op het einde van de termijn of op de uitkomst van het beroep.",
            en: "Wait for the end of the term or the outcome of the appeal.")
        public static let none = Phrase(
            nl: "Dit lid is niet ontzet.", en: "This member has not been expelled.")
        public static let noneRemedy = Phrase(
            nl: "Kijk in het ledenregister of u het goede lid hebt.",
            en: "Look in the register whether this is the right member.")
        public static let receivedAlready = Phrase(
            nl: "De ontvangst is al vastgelegd.", en: "The receipt was recorded already.")
        public static let receivedAlreadyRemedy = Phrase(
            nl: "De termijn voor beroep loopt vanaf die dag.", en: "The term of appeal runs from that day.")
        public static func receivedBefore(_ day: Day) -> Phrase {
            Phrase(
                nl: "De ontvangst kan niet voor het besluit van \(Format.day(day, .dutch)) liggen.",
                en: "The receipt cannot be before the decision of \(Format.day(day, .english)).")
        }
        public static let receivedBeforeRemedy = Phrase(
            nl: "Geef de dag waarop het lid de brief of het bericht kreeg.",
            en: "Give the day on which the member got the letter or the message.")
        public static let suspendedMeanwhile = Phrase(
            nl: "Wie is ontzet, is geschorst zolang de termijn voor beroep of het beroep loopt, en stemt niet.",
            en: "Who is expelled is suspended as long as the term of appeal or the appeal runs, and does not vote.")
        public static let suspendedMeanwhileRemedy = Phrase(
            nl: "U mag wel komen en spreken in de vergadering die uw zaak behandelt.",
            en: "You may attend and speak in the meeting that deals with your case.")
        public static let suspensionByLaw = Phrase(
            nl: "Deze schorsing hoort bij een ontzetting en duurt zolang de termijn voor beroep of het beroep loopt.",
            en: "This suspension belongs to an expulsion and lasts as long as the term of appeal or the appeal runs.")
        public static let suspensionByLawRemedy = Phrase(
            nl: "Zij eindigt als het beroep wordt toegewezen.", en: "It ends when the appeal is granted.")

        public static let subject = Phrase(nl: "U bent ontzet als lid", en: "You were expelled as a member")
        public static func letter(organ: Phrase, ground: String, reason: String, appeal: Phrase) -> Phrase {
            Phrase(
                nl: "U bent als lid ontzet door \(organ.nl). Grond: \(ground)\n\nReden: \(reason)\n\n\(appeal.nl)",
                en:
                    "You were expelled as a member by \(organ.en). Ground: \(ground)\n\nReason: \(reason)\n\n\(appeal.en)"
            )
        }
        public static func mayAppeal(months: Int, body: Phrase) -> Phrase {
            Phrase(
                nl:
                    "U kunt binnen \(months) maand(en) nadat u dit bericht kreeg in beroep gaan bij \(body.nl). Dat kan op "
                    + "uw eigen pagina of met een brief aan de secretaris. Tot die tijd bent u geschorst: u stemt niet. "
                    + "In de vergadering die uw beroep behandelt, mag u aanwezig zijn en spreken.",
                en:
                    "You can appeal to \(body.en) within \(months) month(s) of receiving this message, on your own page or "
                    + "by letter to the secretary. Until then you are suspended: you do not vote. You may attend and "
                    + "speak in the meeting that deals with your appeal.")
        }
        public static func isFinal(_ day: Day) -> Phrase {
            Phrase(
                nl: "De vergadering heeft dit zelf besloten; daarom is er geen beroep. Uw lidmaatschap eindigt op "
                    + "\(Format.day(day, .dutch)).",
                en: "The assembly itself decided this, so there is no appeal. Your membership ends on "
                    + "\(Format.day(day, .english)).")
        }
    }
}
