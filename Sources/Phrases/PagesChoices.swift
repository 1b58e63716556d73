public import Kernel

extension Phrases {
    /// The ballot of a vote over options, its check and its receipt.
    public enum ChoicePages {
        /// What is asked of the voter, by the code of the way of counting.
        public static func task(_ method: String, seats: Int) -> Phrase {
            switch method {
            case "consent":
                Phrase(nl: "Stemt u ermee in?", en: "Do you consent?")
            case "plurality":
                Phrase(nl: "Kies één mogelijkheid, of stem blanco.", en: "Choose one option, or vote blank.")
            case "approval", "pb-greedy", "pb-mes":
                Phrase(nl: "Kruis alles aan wat u goed vindt.", en: "Mark everything that you approve of.")
            case "block":
                Phrase(
                    nl: "Kruis ten hoogste \(seats) \(seats == 1 ? "mogelijkheid" : "mogelijkheden") aan.",
                    en: "Mark at most \(seats) \(seats == 1 ? "option" : "options").")
            case "score":
                Phrase(nl: "Geef elke mogelijkheid punten.", en: "Give points to every option.")
            case "majority-judgment":
                Phrase(nl: "Geef over elke mogelijkheid uw oordeel.", en: "Judge every option.")
            default:
                Phrase(
                    nl: "Zet de mogelijkheden op volgorde: 1 is uw eerste keuze.",
                    en: "Put the options in order: 1 is your first choice.")
            }
        }
        /// What else is good to know before one fills it in.
        public static func taskHint(_ method: String) -> Phrase? {
            switch method {
            case "consent":
                Phrase(
                    nl: "Instemmen is niet hetzelfde als het beste vinden: u kunt ermee leven. Met één bezwaar met "
                        + "redenen gaat het niet door.",
                    en: "Consent does not mean that you like it best: you can live with it. One argued objection stops "
                        + "it.")
            case "plurality": nil
            case "approval", "block":
                Phrase(
                    nl: "Elk kruisje telt als één stem voor die mogelijkheid.",
                    en: "Every mark counts as one vote for that option.")
            case "pb-greedy":
                Phrase(
                    nl: "Wat de meeste kruisjes krijgt, gaat voor, zolang het in het budget past.",
                    en: "What gets most marks goes first, as long as it fits in the budget.")
            case "pb-mes":
                Phrase(
                    nl: "Ieder krijgt een even groot deel van het budget. Wat u aankruist, betaalt u samen met anderen "
                        + "die het aankruisen.",
                    en: "Everybody gets an equal share of the budget. What you mark you pay for together with others "
                        + "who mark it.")
            case "score", "majority-judgment": nil
            default:
                Phrase(
                    nl: "U hoeft ze niet allemaal een plaats te geven. Wat leeg blijft, komt na wat u wel invult. "
                        + "Getallen overslaan mag.",
                    en: "You need not place them all. What stays empty comes after what you fill in. You may skip "
                        + "numbers.")
            }
        }
        public static let equalAllowed = Phrase(
            nl: "Twee mogelijkheden mogen hetzelfde getal krijgen.", en: "Two options may get the same number.")
        public static let equalRefused = Phrase(
            nl: "Geef elk getal maar één keer.", en: "Use every number once only.")
        public static func lastIsNone(_ name: String) -> Phrase {
            Phrase(
                nl: "De laatste mogelijkheid, “\(name)”, betekent: geen van deze. Wat u eronder zet, wilt u niet.",
                en: "The last option, “\(name)”, means: none of these. What you put below it you do not want.")
        }

        public static let place = Phrase(nl: "Plaats", en: "Place")
        public static func placeOf(_ name: String) -> Phrase {
            Phrase(nl: "Plaats van \(name)", en: "Place of \(name)")
        }
        public static let up = Phrase(nl: "Omhoog", en: "Up")
        public static let down = Phrase(nl: "Omlaag", en: "Down")
        /// Said by the script; it fills in `{name}` and `{place}`.
        public static let nowAt = Phrase(
            nl: "{name} staat nu op plaats {place}.", en: "{name} is now in place {place}.")
        public static let nowOff = Phrase(
            nl: "{name} heeft nu geen plaats.", en: "{name} has no place now.")

        public static let blank = Phrase(nl: "Blanco", en: "Blank")
        public static let noScore = Phrase(nl: "Geen", en: "None")
        public static func scale(_ highest: Int64) -> Phrase {
            Phrase(
                nl: "0 is helemaal niet, \(highest) is heel graag. Wie u geen punten geeft, krijgt 0.",
                en: "0 is not at all, \(highest) is very much. Who gets no points from you gets 0.")
        }
        public static func grade(_ grade: Int64) -> Phrase {
            switch grade {
            case 0: Phrase(nl: "slecht", en: "bad")
            case 1: Phrase(nl: "matig", en: "poor")
            case 2: Phrase(nl: "voldoende", en: "acceptable")
            case 3: Phrase(nl: "goed", en: "good")
            case 4: Phrase(nl: "uitstekend", en: "excellent")
            default: Phrase(same: "\(grade)")
            }
        }
        public static let noGrade = Phrase(nl: "geen oordeel", en: "no grade")
        public static let gradeHint = Phrase(
            nl: "Wie u geen oordeel geeft, krijgt van u “slecht”.", en: "Who gets no grade from you gets “bad”.")

        public static func voice(_ code: String) -> Phrase {
            switch code {
            case "consent": Phrase(nl: "Ik stem in", en: "I consent")
            case "objection": Phrase(nl: "Ik heb een bezwaar", en: "I object")
            case "aside": Phrase(nl: "Ik doe een stap opzij", en: "I stand aside")
            default: Phrase(same: code)
            }
        }
        public static func voiceHint(_ code: String) -> Phrase? {
            switch code {
            case "consent": Phrase(nl: "Ik heb geen bezwaar.", en: "I have no objection.")
            case "objection": Phrase(nl: "Zo moet het niet doorgaan.", en: "It must not go on like this.")
            case "aside": Phrase(nl: "Ik laat het aan de anderen over.", en: "I leave it to the others.")
            default: nil
            }
        }
        public static let argument = Phrase(nl: "Waarom heeft u bezwaar?", en: "Why do you object?")
        public static let argumentHint = Phrase(
            nl: "Alleen bij een bezwaar. Een bezwaar telt alleen met redenen.",
            en: "Only with an objection. An objection counts only with reasons.")

        public static func budget(_ amount: Phrase) -> Phrase {
            Phrase(
                nl: "Er is \(amount.nl) te verdelen.", en: "There is \(amount.en) to share out.")
        }
        public static let chooseOne = Phrase(
            nl: "Kies een mogelijkheid, of blanco.", en: "Choose an option, or blank.")
        public static let chooseVoice = Phrase(
            nl: "Kies of u instemt, opzij stapt of bezwaar heeft.",
            en: "Choose whether you consent, stand aside or object.")

        public static let yourBallot = Phrase(nl: "Uw stembiljet", en: "Your ballot")
        public static let ballotIsBlank = Phrase(
            nl: "U stemt blanco: u kiest niets.", en: "You vote blank: you choose nothing.")
        public static let without = Phrase(nl: "Zonder plaats", en: "Without a place")
        public static func marked(_ count: Int) -> Phrase {
            Phrase(nl: "Aangekruist: \(count)", en: "Marked: \(count)")
        }
        public static func points(_ points: Int64) -> Phrase {
            points == 1
                ? Phrase(nl: "1 punt", en: "1 point") : Phrase(nl: "\(points) punten", en: "\(points) points")
        }
        public static func voiceCast(_ code: String) -> Phrase {
            switch code {
            case "consent": Phrase(nl: "U stemt in.", en: "You consent.")
            case "objection": Phrase(nl: "U heeft een bezwaar.", en: "You object.")
            default: Phrase(nl: "U doet een stap opzij.", en: "You stand aside.")
            }
        }

        public static let numberUnread = Phrase(
            nl: "Een plaats is een heel getal: 1, 2, 3 enzovoort.", en: "A place is a whole number: 1, 2, 3 and so on.")
        public static let numberRemedy = Phrase(
            nl: "Vul een getal in, of laat het vak leeg.", en: "Fill in a number, or leave the box empty.")

        public static let countedBy = Phrase(nl: "Zo wordt geteld", en: "How it is counted")
        public static let toChoose = Phrase(nl: "Te kiezen", en: "To be chosen")
        public static let toShare = Phrase(nl: "Te verdelen", en: "To be shared out")
        public static let seed = Phrase(nl: "Als het lot moet beslissen", en: "Should a lot decide")
        public static let seedHint = Phrase(
            nl:
                "Bij gelijke stand kan het lot beslissen. De volgorde van het lot volgt uit dit getal én uit alle stemmen "
                + "samen. Dit getal staat vast sinds de stemming open is, en de stemmen kent niemand vooraf. Zo kan niemand "
                + "het lot alleen bepalen.",
            en: "Where options are equal a lot may decide. The order of the lot follows from this number and from all "
                + "ballots together. This number stands since the vote opened, and nobody knows the ballots before. So "
                + "nobody can choose the lot alone.")
    }
}
