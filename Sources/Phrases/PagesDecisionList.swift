public import Kernel

extension Phrases {
    /// The list of decisions with what is done about each.
    public enum DecisionListPages {
        public static let title = Phrase(nl: "Besluitenlijst", en: "List of decisions")
        public static let lead = Phrase(
            nl: "Elk besluit met wie het uitvoert, tot wanneer, en hoe het ermee staat.",
            en: "Each decision with who carries it out, until when, and how far it is.")
        public static let none = Phrase(
            nl: "Er staan geen besluiten op deze lijst.", en: "There are no decisions on this list.")
        public static func filter(_ filter: String) -> Phrase {
            switch filter {
            case "open": Phrase(nl: "nog te doen", en: "still to do")
            case "late": Phrase(nl: "te laat", en: "late")
            default: Phrase(nl: "alle", en: "all")
            }
        }
        public static let show = Phrase(nl: "Laat zien", en: "Show")
        public static let file = Phrase(nl: "Als bestand (csv)", en: "As a file (CSV)")
        public static let number = Phrase(nl: "Nummer", en: "Number")
        public static let date = Phrase(nl: "Datum", en: "Date")
        public static let body = Phrase(nl: "Orgaan", en: "Body")
        public static let decision = Phrase(nl: "Besluit", en: "Decision")
        public static let text = Phrase(nl: "Tekst", en: "Text")
        public static let outcome = Phrase(nl: "Uitslag", en: "Outcome")
        public static let majority = Phrase(nl: "Meerderheid", en: "Majority")
        public static func majority(_ required: String, votesFor: Int, counted: Int) -> Phrase {
            Phrase(
                nl: "\(votesFor) van \(counted); gevraagd \(required)",
                en: "\(votesFor) of \(counted); asked \(required)")
        }
        public static let articles = Phrase(nl: "Artikelen", en: "Articles")
        public static let effective = Phrase(nl: "Geldt vanaf", en: "In effect from")
        public static let owner = Phrase(nl: "Wie", en: "Who")
        public static let due = Phrase(nl: "Uiterlijk", en: "Due")
        public static let status = Phrase(nl: "Stand", en: "Status")
        public static let replaces = Phrase(nl: "Vervangt", en: "Replaces")
        public static let replacedBy = Phrase(nl: "Vervangen door", en: "Replaced by")
        public static let note = Phrase(nl: "Toelichting", en: "Note")
        public static func status(_ status: String) -> Phrase {
            switch status {
            case "started": Phrase(nl: "bezig", en: "started")
            case "done": Phrase(nl: "gedaan", en: "done")
            case "dropped": Phrase(nl: "vervallen", en: "dropped")
            default: Phrase(nl: "nog te doen", en: "to do")
            }
        }
        public static let late = Phrase(nl: "te laat", en: "late")
        public static func replaced(by number: String) -> Phrase {
            Phrase(nl: "vervangen door \(number)", en: "replaced by \(number)")
        }
        public static let listed = Phrase(nl: "Bekendgemaakt", en: "Made known")
        public static let listedLate = Phrase(nl: "te laat bekendgemaakt", en: "made known late")
        public static func unlisted(_ count: Int, by day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "\(count) besluiten zijn nog niet bekendgemaakt. Dat moet uiterlijk op \(words.nl).",
                en: "\(count) decisions were not made known yet. That has to be done by \(words.en).")
        }
        public static let publish = Phrase(nl: "Besluitenlijst bekendmaken", en: "Make the list known")
        public static func published(_ count: Int, late: Int) -> Phrase {
            Phrase(
                nl: "\(count) besluiten bekendgemaakt, waarvan \(late) te laat.",
                en: "\(count) decisions made known, of which \(late) late.")
        }

        // One decision
        public static let followUp = Phrase(nl: "Uitvoering", en: "Follow-up")
        public static func followUpOf(_ number: String) -> Phrase {
            Phrase(nl: "Uitvoering van besluit \(number)", en: "Follow-up of decision \(number)")
        }
        public static let assign = Phrase(nl: "Wie voert het uit?", en: "Who carries it out?")
        public static let memberNumber = Phrase(nl: "Lidnummer", en: "Member number")
        public static let memberHint = Phrase(
            nl: "Van wie het uitvoert. Leeg als een orgaan het doet.",
            en: "Of who carries it out. Empty where a body does it.")
        public static let ownerBody = Phrase(nl: "Of een orgaan", en: "Or a body")
        public static let noBody = Phrase(nl: "geen orgaan", en: "no body")
        public static let save = Phrase(nl: "Vastleggen", en: "Record")
        public static let assigned = Phrase(
            nl: "Vastgelegd wie het uitvoert.", en: "It is recorded who carries it out.")
        public static let report = Phrase(nl: "Hoe staat het ervoor?", en: "How far is it?")
        public static let reported = Phrase(nl: "De stand is gemeld.", en: "The progress was reported.")
        public static let replace = Phrase(nl: "Vervangen door een later besluit", en: "Replaced by a later decision")
        public static let laterDecision = Phrase(nl: "Later besluit", en: "Later decision")
        public static let replacedNow = Phrase(nl: "De vervanging is vastgelegd.", en: "The replacement was recorded.")
    }
}
