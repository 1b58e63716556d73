public import Kernel

extension Phrases {
    /// The register of decisions and the page of one decision.
    public enum DecisionPages {
        public static let title = Phrase(nl: "Besluiten", en: "Decisions")
        public static let reviewOn = Phrase(nl: "Opnieuw bekijken op", en: "Looked at again on")
        public static let lead = Phrase(
            nl: "Hier staat elk besluit met de stemmen, de berekening en de artikelen. Een besluit verandert niet; een "
                + "later besluit kan het vervangen.",
            en: "Here stands every decision with its votes, its arithmetic and its articles. A decision does not "
                + "change; a later one can replace it.")
        public static let none = Phrase(nl: "Er zijn nog geen besluiten.", en: "There are no decisions yet.")
        public static let caption = Phrase(nl: "Besluitenlijst", en: "Register of decisions")
        public static let outcome = Phrase(nl: "Uitkomst", en: "Outcome")
        public static let adopted = Phrase(nl: "Aangenomen", en: "Adopted")
        public static let rejected = Phrase(nl: "Verworpen", en: "Rejected")
        public static let challenged = Phrase(
            nl: "Geldt niet meer: meteen betwist", en: "No longer holds: challenged at once")
        public static func outcome(isAdopted: Bool, isChallenged: Bool) -> Phrase {
            isChallenged ? challenged : isAdopted ? adopted : rejected
        }
        public static let text = Phrase(nl: "Wat er besloten is", en: "What was decided")
        public static let arithmetic = Phrase(nl: "De berekening", en: "The arithmetic")
        public static let arithmeticHint = Phrase(
            nl: "Zo kunt u het zelf narekenen. Er wordt niet gedeeld of afgerond.",
            en: "This is how you can check it yourself. Nothing is divided or rounded.")
        public static let noArithmetic = Phrase(
            nl: "Over dit besluit is niet in een stemming hier gestemd.", en: "This was not decided in a vote here.")
        public static let articles = Phrase(nl: "Artikelen", en: "Articles")
        public static let effect = Phrase(nl: "Gevolg", en: "Effect")
        public static let decidedOn = Phrase(nl: "Besloten op", en: "Decided on")
        public static let decidedBy = Phrase(nl: "Besloten door", en: "Decided by")
        public static let meeting = Phrase(nl: "Vergadering", en: "Meeting")
        public static let rule = Phrase(nl: "Regel", en: "Rule")
        public static let comparison = Phrase(nl: "Vergelijking", en: "Comparison")
        public static let met = Phrase(nl: "Gehaald?", en: "Met?")
        public static let yes = Phrase(nl: "ja", en: "yes")
        public static let no = Phrase(nl: "nee", en: "no")
        public static let seeProposal = Phrase(nl: "Naar het voorstel", en: "To the proposal")
        public static let seePoll = Phrase(nl: "Naar de stemming", en: "To the vote")

        public static func page(_ number: String) -> Phrase {
            Phrase(nl: "Besluit \(number)", en: "Decision \(number)")
        }

        public static func effect(_ state: String, waitsFor: String?) -> Phrase {
            switch (state, waitsFor) {
            case ("carriedOut", _): Phrase(nl: "Uitgevoerd", en: "Carried out")
            case ("waiting", "deed"): Phrase(nl: "Wacht op de akte van de notaris", en: "Waits for the notary's deed")
            case ("waiting", "ratification"): Phrase(nl: "Wacht op bekrachtiging", en: "Waits for ratification")
            case ("waiting", "appeal"): Phrase(nl: "Wacht op een beroep", en: "Waits for an appeal")
            case ("waiting", "referendum"): Phrase(nl: "Wacht op een referendum", en: "Waits for a referendum")
            case ("waiting", "challenge"):
                Phrase(
                    nl: "Wacht: de uitslag kan nog worden betwist", en: "Waits: the result can still be challenged")
            case ("waiting", _): Phrase(nl: "Wacht op de dag van ingang", en: "Waits for the day of effect")
            case ("lapsed", _): Phrase(nl: "Vervallen", en: "Lapsed")
            default: Phrase(nl: "Kan niet worden uitgevoerd", en: "Cannot be carried out")
            }
        }

        public static func figure(_ name: String) -> Phrase {
            switch name {
            case "for": Phrase(nl: "Stemmen voor", en: "Votes for")
            case "against": Phrase(nl: "Stemmen tegen", en: "Votes against")
            case "blank": Phrase(nl: "Blanco stemmen", en: "Blank votes")
            case "ballots": Phrase(nl: "Uitgebrachte stembiljetten", en: "Ballots cast")
            case "not-cast": Phrase(nl: "Niet gestemd", en: "Not cast")
            case "represented": Phrase(nl: "Stemmen aanwezig of vertegenwoordigd", en: "Votes present or represented")
            case "base": Phrase(nl: "Alle stemmen die er zijn", en: "All votes that there are")
            case "non-members": Phrase(nl: "Stemmen van niet-leden", en: "Votes of non-members")
            case "non-members-for": Phrase(nl: "Daarvan voor", en: "Of these for")
            case "non-members-against": Phrase(nl: "Daarvan tegen", en: "Of these against")
            case "non-members-blank": Phrase(nl: "Daarvan blanco", en: "Of these blank")
            case "non-members-together":
                Phrase(
                    nl: "Waarvoor die samen ten hoogste tellen (2:38 lid 3)",
                    en: "What these count for together at most (2:38 lid 3)")
            case "parts":
                Phrase(
                    nl: "Delen waarin een stem is gesplitst om eerlijk te rekenen",
                    en: "Parts into which a vote is split, to reckon fairly")
            case "non-member-parts":
                Phrase(nl: "Delen die de stem van een niet-lid telt", en: "Parts that the vote of a non-member counts")
            default: Phrase(same: name)
            }
        }

        public static func rule(_ name: String) -> Phrase {
            switch name {
            case "quorum": Phrase(nl: "Quorum: genoeg stemmen aanwezig", en: "Quorum: enough votes present")
            case "majority": Phrase(nl: "Meerderheid volgens de statuten", en: "Majority by the statutes")
            case "law-majority": Phrase(nl: "Meerderheid volgens de wet", en: "Majority by law")
            case "universal": Phrase(nl: "Iedereen is voor", en: "Everybody is in favour")
            default: Phrase(same: name)
            }
        }

        /// Whole, such as `58 van 87: 58 × 3 = 174, 87 × 2 = 174, dus 174 ≥ 174`.
        public static func sum(
            part: Int64, whole: Int64, denominator: Int64, numerator: Int64, left: String, sign: String, right: String
        ) -> Phrase {
            Phrase(
                nl: "\(part) van \(whole): \(part) × \(denominator) = \(left) en \(whole) × \(numerator) = \(right), "
                    + "dus \(left) \(sign) \(right)",
                en: "\(part) of \(whole): \(part) × \(denominator) = \(left) and \(whole) × \(numerator) = \(right), "
                    + "so \(left) \(sign) \(right)")
        }

        public static func asked(_ fraction: Fraction, strict: Bool) -> Phrase {
            strict
                ? Phrase(nl: "meer dan \(fraction)", en: "more than \(fraction)")
                : Phrase(nl: "ten minste \(fraction)", en: "at least \(fraction)")
        }

        public static func tie(_ rule: String) -> Phrase {
            switch rule {
            case "chair":
                Phrase(
                    nl: "De stemmen staakten. De voorzitter besliste.",
                    en: "There were as many votes for as against. The chair decided.")
            case "lot":
                Phrase(
                    nl: "De stemmen staakten. Het lot besliste.",
                    en: "There were as many votes for as against. A lot decided.")
            case "revote":
                Phrase(
                    nl: "De stemmen staakten. Er wordt opnieuw gestemd.",
                    en: "There were as many votes for as against. There is a second vote.")
            default:
                Phrase(
                    nl: "De stemmen staakten. Dan is het voorstel verworpen.",
                    en: "There were as many votes for as against. The proposal is then rejected.")
            }
        }
    }
}
