public import Kernel

extension Phrases {
    /// A case that is given to be counted: what cannot be read in it. A path such as `ballots[3][1]` names the place.
    public enum CountingCase {
        public static func tooLarge(mebibytes: Int) -> Phrase {
            Phrase(
                nl: "Deze telling is groter dan \(mebibytes) MiB.", en: "This count is larger than \(mebibytes) MiB.")
        }
        public static let tooLargeRemedy = Phrase(
            nl: "Zet gelijke stembiljetten samen op één regel met hun aantal.",
            en: "Put equal ballots together on one line with their number.")
        public static func truncated(at byte: Int) -> Phrase {
            Phrase(
                nl: "Het bestand houdt te vroeg op, na byte \(byte).",
                en: "The file stops too early, after byte \(byte).")
        }
        public static let truncatedRemedy = Phrase(
            nl: "Haal het bestand opnieuw op.", en: "Fetch the file again.")
        public static func notJSON(at byte: Int) -> Phrase {
            Phrase(
                nl: "Bij byte \(byte) staat iets dat geen JSON is.",
                en: "At byte \(byte) stands something that is not JSON.")
        }
        public static let notJSONRemedy = Phrase(
            nl: "Kijk na of daar een komma, haakje of aanhalingsteken mist.",
            en: "See whether a comma, bracket or quotation mark is missing there.")
        public static func notText(at byte: Int) -> Phrase {
            Phrase(nl: "De tekst bij byte \(byte) is geen UTF-8.", en: "The text at byte \(byte) is not UTF-8.")
        }
        public static let notTextRemedy = Phrase(
            nl: "Sla het bestand op met tekencodering UTF-8.", en: "Save the file with the encoding UTF-8.")
        public static func tooDeep(at byte: Int) -> Phrase {
            Phrase(
                nl: "Bij byte \(byte) staan te veel lijsten in elkaar.",
                en: "At byte \(byte) too many lists stand in one another.")
        }
        public static let tooDeepRemedy = Phrase(
            nl: "Laat weg wat geen deel van de telling is.", en: "Leave out what is no part of the count.")
        public static func missing(_ path: String) -> Phrase {
            Phrase(nl: "Er staat geen \(path).", en: "There is no \(path).")
        }
        public static func missingRemedy(_ path: String) -> Phrase {
            Phrase(nl: "Zet \(path) erbij.", en: "Add \(path).")
        }
        public static func twice(_ path: String) -> Phrase {
            Phrase(nl: "\(path) staat er twee keer.", en: "\(path) stands there twice.")
        }
        public static let twiceRemedy = Phrase(nl: "Laat er één staan.", en: "Keep one of them.")
        public static func moreFindings(than limit: Int) -> Phrase {
            Phrase(
                nl: "Er zijn meer dan \(limit) dingen die niet kloppen.",
                en: "There are more than \(limit) things that are not right.")
        }
        public static let moreFindingsRemedy = Phrase(
            nl: "Herstel eerst wat hierboven staat en probeer het opnieuw.",
            en: "Mend first what stands above and try again.")
    }
}
