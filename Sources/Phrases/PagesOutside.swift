public import Kernel

extension Phrases {
    /// The pages of decisions outside a meeting.
    public enum OutsidePages {
        public static let title = Phrase(nl: "Besluiten buiten vergadering", en: "Decisions outside a meeting")
        public static let lead = Phrase(
            nl:
                "Soms besluiten de leden of het bestuur zonder vergadering. Dan tekent iedereen apart. Zijn alle leden het "
                + "eens, en wist het bestuur ervan, dan telt dat als een besluit van de ledenvergadering.",
            en:
                "Sometimes the members or the board decide without a meeting. Then everybody signs apart. If all members "
                + "agree, and the board knew of it, that counts as a decision of the assembly.")
        public static let none = Phrase(
            nl: "Er is nog niets buiten een vergadering voorgelegd.",
            en: "Nothing was put to voters outside a meeting yet.")
        public static func way(_ way: String) -> Phrase {
            switch way {
            case "unanimous": Phrase(nl: "iedereen moet voor zijn", en: "everybody must be in favour")
            case "written": Phrase(nl: "schriftelijk, bij meerderheid", en: "in writing, by majority")
            default:
                Phrase(
                    nl: "alle bestuurders vinden deze manier goed, en de meerderheid is voor",
                    en: "all directors agree to this way, and the majority is in favour")
            }
        }
        public static let wayHeading = Phrase(nl: "Hoe", en: "How")
        public static let lastDay = Phrase(nl: "Laatste dag om te antwoorden", en: "Last day to answer")
        public static let boardKnew = Phrase(nl: "Bij het bestuur bekend sinds", en: "Known to the board since")
        public static let startedOn = Phrase(nl: "Voorgelegd op", en: "Put to the voters on")
        public static let answers = Phrase(nl: "Antwoorden", en: "Answers")
        public static func answered(_ count: String, of all: String) -> Phrase {
            Phrase(nl: "\(count) van \(all)", en: "\(count) of \(all)")
        }
        public static func ending(_ ending: String?, isAdopted: Bool) -> Phrase {
            switch ending {
            case nil: Phrase(nl: "wacht op antwoorden", en: "waits for answers")
            case "decided":
                isAdopted ? Phrase(nl: "aangenomen", en: "adopted") : Phrase(nl: "verworpen", en: "rejected")
            case "undecided":
                Phrase(
                    nl: "niets besloten: niet iedereen vond deze manier goed",
                    en: "nothing decided: not everybody agreed to this way")
            default: Phrase(nl: "ingetrokken", en: "withdrawn")
            }
        }
        public static let statusHeading = Phrase(nl: "Hoe het staat", en: "Where it stands")
        public static func withdrawn(_ reason: String) -> Phrase {
            Phrase(nl: "Ingetrokken: \(reason)", en: "Withdrawn: \(reason)")
        }

        public static let text = Phrase(nl: "Wat u tekent", en: "What you sign")
        public static let yourAnswer = Phrase(nl: "Uw antwoord", en: "Your answer")
        public static func answerFor(_ name: String) -> Phrase {
            Phrase(nl: "Antwoord namens \(name)", en: "Answer for \(name)")
        }
        public static let answerHint = Phrase(
            nl: "U tekent met uw naam. U kijkt eerst na wat u koos; daarna staat het vast.",
            en: "You sign with your name. You check first what you chose; after that it is final.")
        public static let oneNo = Phrase(
            nl: "Is één lid tegen of onthoudt één lid zich, dan is het niet aangenomen.",
            en: "If one member is against or abstains, it is not adopted.")
        public static let manner = Phrase(
            nl: "Mag het bestuur dit zonder vergadering besluiten?", en: "May the board decide this without a meeting?")
        public static let mannerYes = Phrase(nl: "Ja", en: "Yes")
        public static let mannerNo = Phrase(
            nl: "Nee, ik wil dit in een vergadering bespreken", en: "No, I want to discuss this in a meeting")
        public static func says(_ choice: Phrase) -> Phrase {
            Phrase(nl: "U tekent: \(choice.nl)", en: "You sign: \(choice.en)")
        }
        public static let refusesManner = Phrase(
            nl: "U wilt dat het bestuur dit in een vergadering besluit. Dan is hier niets besloten.",
            en: "You want the board to decide this in a meeting. Then nothing is decided here.")
        public static let check = Phrase(nl: "Klopt uw antwoord?", en: "Is your answer right?")
        public static let isFinal = Phrase(
            nl: "Na het tekenen staat uw antwoord vast.", en: "After signing, your answer is final.")
        public static let sign = Phrase(nl: "Tekenen", en: "Sign")
        public static let signed = Phrase(nl: "Uw antwoord is vastgelegd.", en: "Your answer was recorded.")
        public static func signedOn(_ choice: Phrase, _ day: Day) -> Phrase {
            Phrase(
                nl: "\(choice.nl), getekend op \(Phrases.day(day).nl)",
                en: "\(choice.en), signed on \(Phrases.day(day).en)")
        }
        public static let notAsked = Phrase(
            nl: "U hoeft hier niet te antwoorden: u hebt hierbij geen stem.",
            en: "You are not asked to answer: you have no vote in this.")
        public static let toDecision = Phrase(nl: "Naar het besluit", en: "To the decision")
        public static let waits = Phrase(nl: "Wacht op uw antwoord", en: "Waits for your answer")
        public static func until(_ day: Day) -> Phrase {
            Phrase(nl: "tot en met \(Phrases.day(day).nl)", en: "until \(Phrases.day(day).en)")
        }
        public static let answer = Phrase(nl: "Antwoorden", en: "Answer")

        public static let startHeading = Phrase(
            nl: "Een voorstel buiten vergadering voorleggen", en: "Put a proposal to voters outside a meeting")
        public static let startLead = Phrase(
            nl: "Dien het voorstel eerst in. Kies het daarna hier; u ziet eerst of het mag.",
            en: "File the proposal first. Then choose it here; you see first whether it may.")
        public static let noCandidates = Phrase(
            nl: "Er is geen voorstel dat nog niet is besloten.", en: "There is no proposal that is not decided yet.")
        public static let proposal = Phrase(nl: "Voorstel", en: "Proposal")
        public static let boardKnewField = Phrase(
            nl: "Sinds welke dag kent het hele bestuur dit voorstel?",
            en: "Since which day does the whole board know this proposal?")
        public static let boardKnewHint = Phrase(
            nl: "Nodig als de leden besluiten. Besluit het bestuur zelf, laat dit dan leeg.",
            en: "Needed where the members decide. Leave it empty where the board itself decides.")
        public static let checkStart = Phrase(nl: "Nakijken", en: "Check")
        public static let startHolds = Phrase(
            nl: "Dit mag volgens de wet en de statuten.", en: "Law and statutes allow this.")
        public static func asks(_ votes: String) -> Phrase {
            Phrase(nl: "Aantal stemmen dat wordt gevraagd: \(votes)", en: "Votes that are asked: \(votes)")
        }
        public static let start = Phrase(nl: "Voorleggen", en: "Put it to the voters")
        public static let started = Phrase(nl: "Het is voorgelegd.", en: "It was put to the voters.")
        public static let change = Phrase(nl: "Iets veranderen", en: "Change something")

        public static let deskHeading = Phrase(nl: "Wie heeft geantwoord", en: "Who has answered")
        public static let voter = Phrase(nl: "Wie", en: "Who")
        public static let noAnswer = Phrase(nl: "nog geen antwoord", en: "no answer yet")
        public static let onPaper = Phrase(nl: "op papier", en: "on paper")
        public static let notThisWay = Phrase(nl: "wil een vergadering", en: "wants a meeting")
        public static let paperHeading = Phrase(
            nl: "Een antwoord op papier vastleggen", en: "Record an answer on paper")
        public static let signatureDay = Phrase(nl: "Dag van ondertekening", en: "Day of signature")
        public static let record = Phrase(nl: "Vastleggen", en: "Record")
        public static let recorded = Phrase(nl: "Het antwoord is vastgelegd.", en: "The answer was recorded.")
        public static let closeHeading = Phrase(nl: "Afsluiten", en: "Close")
        public static let closeLead = Phrase(
            nl: "De antwoorden zijn binnen, of de laatste dag is voorbij. Wie niet antwoordde, was niet voor.",
            en: "The answers are in, or the last day has passed. Who did not answer was not in favour.")
        public static let close = Phrase(nl: "Afsluiten en tellen", en: "Close and count")
        public static let closed = Phrase(nl: "Het is afgesloten.", en: "It was closed.")
        public static let withdrawHeading = Phrase(nl: "Intrekken", en: "Withdraw")
        public static let withdrawReason = Phrase(
            nl: "Waarom? De leden kunnen dit lezen.", en: "Why? The voters can read this.")
        public static let withdraw = Phrase(nl: "Intrekken", en: "Withdraw")
        public static let nowWithdrawn = Phrase(nl: "Het is ingetrokken.", en: "It was withdrawn.")

        public static let decidedHeading = Phrase(nl: "Buiten vergadering", en: "Outside a meeting")
        public static func decided(_ way: String, _ inFavour: String, of all: String) -> Phrase {
            switch way {
            case "unanimous":
                inFavour == all
                    ? Phrase(
                        nl: "Buiten een vergadering; alle \(all) leden met stemrecht waren voor.",
                        en: "Outside a meeting; all \(all) members with a vote were in favour.")
                    : Phrase(
                        nl: "Buiten een vergadering; \(inFavour) van de \(all) leden met stemrecht waren voor.",
                        en: "Outside a meeting; \(inFavour) of \(all) members with a vote were in favour.")
            case "board":
                Phrase(
                    nl:
                        "Buiten een vergadering; alle \(all) bestuurders vonden dat goed en \(inFavour) waren voor.",
                    en: "Outside a meeting; all \(all) directors agreed to that and \(inFavour) were in favour.")
            default:
                Phrase(
                    nl: "Schriftelijk, buiten een vergadering; \(inFavour) van de \(all) waren voor.",
                    en: "In writing, outside a meeting; \(inFavour) of \(all) were in favour.")
            }
        }
        public static let runsNow = Phrase(
            nl: "Over dit voorstel wordt nu buiten een vergadering besloten.",
            en: "This proposal is being decided on outside a meeting now.")
        public static func running(_ title: String) -> Phrase {
            Phrase(nl: "Buiten vergadering: \(title)", en: "Outside a meeting: \(title)")
        }
    }
}
