public import Kernel

extension Phrases {
    /// The pages that everybody may read.
    public enum PublicPages {
        public static let welcome = Phrase(nl: "Welkom", en: "Welcome")
        public static let welcomeLead = Phrase(
            nl: "Hier houden coöperaties hun leden, vergaderingen en besluiten bij. Wat de statuten zeggen, geldt hier "
                + "ook.",
            en: "Here cooperatives keep their members, meetings and decisions. What the statutes say holds here too.")
        public static let cooperatives = Phrase(nl: "Coöperaties op deze plek", en: "Cooperatives here")
        public static let noCooperatives = Phrase(
            nl: "Er is hier nog geen coöperatie opgericht.", en: "No cooperative has been founded here yet.")
        public static let howToBegin = Phrase(nl: "Zo begint u", en: "How to begin")
        public static let beginLead = Phrase(
            nl:
                "Een coöperatie wordt opgericht bij de notaris. Daarna legt wie deze computer beheert de oprichting één keer vast, met het programma. Daarna kan de beheerder niets meer in de coöperatie beslissen.",
            en:
                "A cooperative is founded at the notary. After that, whoever runs this computer records the founding once, with the program. From then on the operator can decide nothing in the cooperative."
        )
        /// What is done, and the command of the program that does it.
        public static let beginSteps: [(words: Phrase, command: String?)] = [
            (
                Phrase(
                    nl: "Kijk of de statuten passen bij de wet. U kunt beginnen met een van de modellen.",
                    en: "See whether the statutes fit the law. You can start from one of the models."),
                "zeggenschap statutes check statuten.yaml"
            ),
            (
                Phrase(
                    nl: "Zet in een bestand: de statuten, de dag van de akte, de oprichters en het eerste bestuur.",
                    en: "Put in a file: the statutes, the day of the deed, the founders and the first board."),
                "zeggenschap found --help"
            ),
            (
                Phrase(
                    nl: "Leg de oprichting vast, in dezelfde database als deze server.",
                    en: "Record the founding, in the same database as this server."),
                "zeggenschap found --file founding.json --database books.sqlite"
            ),
        ]
        public static let beginAfter = Phrase(
            nl:
                "Het bestuur krijgt codes om voor het eerst in te loggen. De secretaris nodigt daarna de leden uit. Wilt u eerst proberen? “zeggenschap demo” begint met een voorbeeld.",
            en:
                "The board gets codes to sign in the first time. The secretary then invites the members. Do you want to try first? “zeggenschap demo” begins with an example."
        )

        public static let purpose = Phrase(nl: "Waar wij voor zijn", en: "What we are for")
        public static let seat = Phrase(nl: "Zetel", en: "Seat")
        public static let howToJoin = Phrase(nl: "Lid worden", en: "How to join")
        public static let howToLeave = Phrase(nl: "Lidmaatschap opzeggen", en: "How to leave")
        public static let latest = Phrase(nl: "Laatste besluiten", en: "Latest decisions")
        public static let allDecisions = Phrase(nl: "Alle besluiten", en: "All decisions")
        public static let nextAssembly = Phrase(nl: "Volgende ledenvergadering", en: "Next assembly")
        public static let noAssembly = Phrase(
            nl: "Er is nog geen vergadering opgeroepen.", en: "No assembly has been convoked yet.")
        public static let readStatutes = Phrase(nl: "Lees de statuten", en: "Read the statutes")

        public static func decidesOnAdmission(_ organ: Phrase, days: Int) -> Phrase {
            Phrase(
                nl: "Vul het formulier in. Daarna beslist \(organ.nl) binnen \(days) dagen.",
                en: "Fill in the form. Then \(organ.en) decides within \(days) days.")
        }
        public static func minimumAge(_ years: Int) -> Phrase {
            Phrase(nl: "U moet ten minste \(years) jaar zijn.", en: "You must be at least \(years) years old.")
        }
        public static func area(_ area: String) -> Phrase {
            Phrase(nl: "Ons werkgebied: \(area)", en: "Our area: \(area)")
        }
        public static func leaving(days: Int, yearEnd: Bool) -> Phrase {
            yearEnd
                ? Phrase(
                    nl: "U kunt uw lidmaatschap opzeggen tegen het einde van het boekjaar, \(days) dagen van tevoren. "
                        + "Zegt u later op? Dan eindigt het op de eerste dag die wel mag.",
                    en: "You can end your membership at the end of the financial year, with \(days) days of notice. If "
                        + "you give notice later, it ends on the first day that is permitted.")
                : Phrase(
                    nl: "U kunt uw lidmaatschap altijd opzeggen, \(days) dagen van tevoren.",
                    en: "You can end your membership at any time, with \(days) days of notice.")
        }
        public static let leavingHow = Phrase(
            nl: "Log in en kies bij ‘Mijn lidmaatschap’ voor opzeggen. U ziet eerst op welke dag het eindigt. U mag "
                + "ook een brief aan de secretaris sturen.",
            en: "Sign in and choose to resign under ‘My membership’. You first see on which day it ends. You may also "
                + "write a letter to the secretary.")
    }

    /// The statutes to read.
    public enum StatutesPages {
        public static func title(_ version: Int) -> Phrase {
            Phrase(nl: "Statuten, versie \(version)", en: "Statutes, version \(version)")
        }
        public static let page = Phrase(nl: "Statuten", en: "Statutes")
        public static func inForceSince(_ day: Day) -> Phrase {
            Phrase(
                nl: "Deze statuten gelden sinds \(Format.day(day, .dutch)).",
                en: "These statutes are in force since \(Format.day(day, .english)).")
        }
        public static let contents = Phrase(nl: "Inhoud", en: "Contents")
        public static let inPlainWords = Phrase(nl: "In gewone woorden", en: "In plain words")
        public static let versions = Phrase(nl: "Versies", en: "Versions")
        public static let version = Phrase(nl: "Versie", en: "Version")
        public static let decided = Phrase(nl: "Besloten", en: "Decided")
        public static let deed = Phrase(nl: "Akte", en: "Deed")
        public static let filed = Phrase(nl: "Neergelegd", en: "Filed")
        public static let inForce = Phrase(nl: "In werking", en: "In force")
        public static let notYet = Phrase(nl: "nog niet", en: "not yet")
        public static func article(_ number: String) -> Phrase {
            Phrase(nl: "Artikel \(number)", en: "Article \(number)")
        }
        public static let dutchIsBinding = Phrase(
            nl: "De Nederlandse tekst uit de akte van de notaris is de geldende.",
            en: "The Dutch text of the notary's deed is the binding one.")
    }

    /// The form to become a member.
    public enum JoinPages {
        public static let title = Phrase(nl: "Lid worden", en: "Join")
        public static let kind = Phrase(nl: "Wie wordt lid?", en: "Who will be the member?")
        public static let natural = Phrase(nl: "Ik zelf", en: "Myself")
        public static let legal = Phrase(nl: "Een organisatie", en: "An organisation")
        public static let given = Phrase(nl: "Voornaam", en: "Given name")
        public static let prefix = Phrase(nl: "Tussenvoegsel", en: "Prefix to the family name")
        public static let prefixHint = Phrase(nl: "Bijvoorbeeld: van der", en: "For example: van der")
        public static let family = Phrase(
            nl: "Achternaam, of naam van de organisatie", en: "Family name, or name of the organisation")
        public static let born = Phrase(nl: "Geboortedatum", en: "Date of birth")
        public static let email = Phrase(nl: "E-mailadres", en: "E-mail address")
        public static let street = Phrase(nl: "Straat en huisnummer", en: "Street and number")
        public static let postcode = Phrase(nl: "Postcode", en: "Postcode")
        public static let town = Phrase(nl: "Plaats", en: "Town")
        public static let category = Phrase(nl: "Soort lidmaatschap", en: "Kind of membership")
        public static func votes(_ votes: Int) -> Phrase {
            switch votes {
            case 0: Phrase(nl: "geen stem in de ledenvergadering", en: "no vote in the assembly")
            case 1: Phrase(nl: "één stem in de ledenvergadering", en: "one vote in the assembly")
            default: Phrase(nl: "\(votes) stemmen in de ledenvergadering", en: "\(votes) votes in the assembly")
            }
        }
        public static let consent = Phrase(
            nl: "De oproep voor een vergadering mag per e-mail komen.", en: "Convocations may come by e-mail.")
        public static let consentHint = Phrase(
            nl: "Anders krijgt u een brief. U kunt dit later veranderen.",
            en: "Otherwise you get a letter. You can change this later.")
        public static let motivation = Phrase(nl: "Waarom wilt u lid worden?", en: "Why do you want to join?")
        public static let send = Phrase(nl: "Aanmelding versturen", en: "Send the application")
        public static let privacy = Phrase(
            nl: "Wij gebruiken deze gegevens alleen voor uw aanmelding en het ledenregister.",
            en: "We use these data only for your application and the register of members.")
        public static let thanks = Phrase(
            nl: "Dank u wel voor uw aanmelding", en: "Thank you for your application")
        public static func thanksLead(_ organ: Phrase, days: Int) -> Phrase {
            Phrase(
                nl: "Uw aanmelding is binnen. Nu beslist \(organ.nl), binnen \(days) dagen. U krijgt daarvan bericht.",
                en: "Your application has arrived. Now \(organ.en) decides, within \(days) days. You will be told.")
        }
        public static let thanksNext = Phrase(
            nl: "U hoeft nu niets te doen. Wordt u niet toegelaten? Dan kunt u de ledenvergadering vragen dat alsnog "
                + "te doen, als de statuten dat toestaan.",
            en: "There is nothing to do now. If you are not admitted, you can ask the assembly to do so after all, "
                + "where the statutes allow it.")
    }
}
