public import Kernel

extension Phrases {
    /// What is said about leaving: exits at once, acknowledgements, heirs, organisations that cease to exist.
    public enum Leaving {
        public static let decisionMissing = Phrase(
            nl: "Meteen opzeggen kan alleen vanwege een besluit dat in de besluitenlijst staat; dat is niet genoemd.",
            en: "Leaving at once is possible only because of a decision in the register; none was named.")
        public static let decisionMissingRemedy = Phrase(
            nl: "Kies het besluit, of zeg op met de gewone opzegtermijn.",
            en: "Choose the decision, or give notice with the usual term.")
        public static let decisionNotAdopted = Phrase(
            nl: "Dat besluit is niet aangenomen; er verandert niets.",
            en: "That decision was not adopted; nothing changes.")
        public static let decisionOther = Phrase(
            nl: "Dat besluit gaat niet over omzetting, fusie of splitsing.",
            en: "That decision is not about conversion, merger or demerger.")
        public static func learnedBefore(_ day: Day) -> Phrase {
            Phrase(
                nl: "De dag waarop het lid van het besluit hoorde ligt tussen het besluit van "
                    + "\(Format.day(day, .dutch)) en de opzegging.",
                en: "The day on which the member learned of the decision lies between the decision of "
                    + "\(Format.day(day, .english)) and the notice.")
        }

        public static func acknowledgementLate(_ last: Day) -> Phrase {
            Phrase(
                nl: "De opzegging moest uiterlijk \(Format.day(last, .dutch)) schriftelijk zijn erkend.",
                en: "The notice had to be acknowledged in writing by \(Format.day(last, .english)).")
        }
        public static let acknowledgementLateRemedy = Phrase(
            nl: "De opzegging blijft gelden. Bevestig een volgende opzegging op tijd.",
            en: "The notice stands. Acknowledge the next one in time.")
        public static let noNotice = Phrase(
            nl: "Dit lid heeft niet opgezegd.", en: "This member has not given notice.")
        public static let noNoticeRemedy = Phrase(
            nl: "Leg eerst de opzegging vast.", en: "Record the notice first.")
        public static func acknowledged(_ day: Day) -> Phrase {
            Phrase(
                nl: "Deze opzegging is al bevestigd op \(Format.day(day, .dutch)).",
                en: "This notice was acknowledged already on \(Format.day(day, .english)).")
        }
        public static let acknowledgedRemedy = Phrase(
            nl: "Er is niets meer te doen.", en: "Nothing more is to be done.")
        public static func beforeNotice(_ day: Day) -> Phrase {
            Phrase(
                nl: "Een bevestiging kan niet voor de opzegging van \(Format.day(day, .dutch)) liggen.",
                en: "An acknowledgement cannot be before the notice of \(Format.day(day, .english)).")
        }
        public static let acknowledgedSubject = Phrase(
            nl: "Bevestiging van uw opzegging", en: "Acknowledgement of your notice")
        public static func acknowledgement(notice: Day, end: Day) -> Phrase {
            Phrase(
                nl:
                    "Wij erkennen uw opzegging van \(Format.day(notice, .dutch)). De laatste dag van uw lidmaatschap is "
                    + "\(Format.day(end, .dutch)).",
                en: "We acknowledge your notice of \(Format.day(notice, .english)). The last day of your membership is "
                    + "\(Format.day(end, .english)).")
        }

        public static let wasExpelled = Phrase(
            nl: "Dit lid was ontzet. Dat lidmaatschap gaat niet over op een ander.",
            en: "This member was expelled. That membership does not pass to another.")
        public static let notInheritable = Phrase(
            nl: "Het lidmaatschap gaat volgens de statuten niet over op erfgenamen.",
            en: "By the statutes the membership does not pass to heirs.")
        public static let notInheritableRemedy = Phrase(
            nl: "Leg alleen vast wie voor de erfgenamen spreekt; wie lid wil worden, meldt zich aan.",
            en: "Record only who speaks for the heirs; who wants to become a member applies.")
        public static let notDead = Phrase(
            nl: "Dit lidmaatschap is niet geëindigd door overlijden.", en: "This membership did not end by death.")
        public static let notDeadRemedy = Phrase(
            nl: "Leg eerst het overlijden vast.", en: "Record the death first.")
        public static let heirKnown = Phrase(
            nl: "Wie voor de erfgenamen spreekt, is al vastgelegd.",
            en: "Who speaks for the heirs was recorded already.")
        public static let heirKnownRemedy = Phrase(
            nl: "Erfgenamen wijzen samen één persoon aan.", en: "Heirs together name one person.")
        public static let personsDoNotDissolve = Phrase(
            nl: "Dit lid is een mens, geen organisatie.", en: "This member is a person, not an organisation.")
        public static let recordDeathInstead = Phrase(
            nl: "Leg het overlijden vast, of een opzegging.", en: "Record the death, or a notice.")
        public static let successorIsNoOrganisation = Phrase(
            nl: "Alleen een organisatie kan een organisatie opvolgen.",
            en: "Only an organisation can take over from an organisation.")
        public static let chooseOrganisation = Phrase(
            nl: "Kies de organisatie waarmee dit lid is gefuseerd.", en: "Choose the organisation with which it merged."
        )

        public static let changesContracts = Phrase(
            nl:
                "De coöperatie kan overeenkomsten met leden niet bij besluit veranderen, tenzij die mogelijkheid duidelijk "
                + "in de overeenkomst zelf staat. Een verwijzing naar statuten of reglement is niet genoeg.",
            en: "The cooperative cannot change contracts with members by decision, unless the contract itself clearly "
                + "reserves that. A reference to statutes or by-laws is not enough.")
        public static let changesContractsRemedy = Phrase(
            nl: "Vraag elk lid om in te stemmen met de nieuwe overeenkomst, of wijs aan waar de overeenkomst het "
                + "voorbehoudt en deel het besluit schriftelijk mee.",
            en: "Ask each member to agree to the new contract, or show where the contract reserves it and tell the "
                + "decision in writing.")
    }
}
