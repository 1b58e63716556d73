public import Kernel

extension Phrases {
    /// What is the matter with a file of members.
    public enum Import {
        public static func at(line: Int, column: Int?, _ message: Phrase) -> Phrase {
            guard let column else {
                return Phrase(nl: "Regel \(line): \(message.nl)", en: "Line \(line): \(message.en)")
            }
            return Phrase(
                nl: "Regel \(line), kolom \(column): \(message.nl)", en: "Line \(line), column \(column): \(message.en)"
            )
        }

        public static let empty = Phrase(nl: "Het bestand bevat geen leden.", en: "The file holds no members.")
        public static let headingsFirst = Phrase(
            nl: "Zet op de eerste regel de kopjes, zoals voornaam, tussenvoegsel, achternaam, e-mail.",
            en: "Put the headings on the first line, such as given name, prefix, family name, e-mail.")
        public static let tooLarge = Phrase(nl: "Het bestand is te groot.", en: "The file is too large.")
        public static let splitFile = Phrase(
            nl: "Verdeel het over meer bestanden.", en: "Divide it over several files.")
        public static let utf16 = Phrase(
            nl: "Het bestand is opgeslagen als UTF-16 (“Unicode-tekst”).",
            en: "The file was saved as UTF-16 (“Unicode text”).")
        public static let notUTF8 = Phrase(
            nl: "Hier staat een teken dat geen UTF-8 is. "
                + "Het bestand is waarschijnlijk opgeslagen als Latin-1 (Windows).",
            en: "This holds a sign that is not UTF-8. The file was probably saved as Latin-1 (Windows).")
        public static let packed = Phrase(
            nl: "Dit is een rekenblad of een ander ingepakt bestand, geen CSV.",
            en: "This is a spreadsheet or another packed file, not CSV.")
        public static let saveAsUTF8 = Phrase(
            nl: "Sla het op als “CSV UTF-8” en probeer het opnieuw.", en: "Save it as “CSV UTF-8” and try again.")
        public static let openQuotation = Phrase(
            nl: "Hier begint een aanhalingsteken dat nergens sluit.",
            en: "A quotation mark opens here and closes nowhere.")
        public static let closeQuotation = Phrase(
            nl: "Sluit het, of haal het weg.", en: "Close it, or take it away.")
        public static func heading(_ name: String) -> Phrase {
            Phrase(
                nl: "Het kopje “\(name)” is onbekend of staat er twee keer.",
                en: "The heading “\(name)” is not known, or stands there twice.")
        }
        public static func headings(_ known: String) -> Phrase {
            Phrase(
                nl: "Gebruik deze kopjes, elk één keer: \(known). Haal andere kolommen weg.",
                en: "Use these headings, each once: \(known). Take other columns away.")
        }
        public static let noNames = Phrase(
            nl: "Er is geen kolom met achternamen.", en: "There is no column of family names.")
        public static let tooManyColumns = Phrase(
            nl: "Deze regel heeft meer kolommen dan er kopjes zijn.",
            en: "This line has more columns than there are headings.")
        public static let quoteSeparators = Phrase(
            nl: "Zet tekst met een komma of puntkomma tussen aanhalingstekens.",
            en: "Put text with a comma or semicolon between quotation marks.")
        public static let formula = Phrase(
            nl: "Deze cel begint met =, +, -, @ of een tab en kan een formule zijn.",
            en: "This cell begins with =, +, -, @ or a tab and may be a formula.")
        public static let removeSign = Phrase(
            nl: "Haal dat teken weg aan het begin van de cel.", en: "Take that sign away at the beginning of the cell.")
        public static let dayUnreadable = Phrase(nl: "Dit is geen datum.", en: "This is no date.")
        public static let dayExample = Phrase(
            nl: "Schrijf een datum als 2026-05-12 of 12-05-2026.", en: "Write a date as 2026-05-12 or 12-05-2026.")
        public static let numberUnreadable = Phrase(nl: "Dit is geen lidnummer.", en: "This is no member's number.")
        public static let numberExample = Phrase(
            nl: "Schrijf een heel getal vanaf 1, of laat de cel leeg.",
            en: "Write a whole number from 1, or leave the cell empty.")
        public static let kindUnknown = Phrase(
            nl: "Dit is geen soort persoon.", en: "This is no kind of person.")
        public static let kindExample = Phrase(
            nl: "Schrijf “natuurlijk persoon” of “organisatie”, of laat de cel leeg.",
            en: "Write “person” or “organisation”, or leave the cell empty.")
        public static let sinceInFuture = Phrase(
            nl: "Het lidmaatschap begint in de toekomst.", en: "The membership begins in the future.")
        public static func numberTwice(_ number: Int, line: Int) -> Phrase {
            Phrase(
                nl: "Lidnummer \(number) staat ook op regel \(line).",
                en: "Number \(number) also stands on line \(line).")
        }
        public static func numberTaken(_ number: Int) -> Phrase {
            Phrase(
                nl: "Lidnummer \(number) is al in gebruik.", en: "Number \(number) is in use already.")
        }
        public static let ownNumber = Phrase(
            nl: "Geef ieder lid een eigen nummer, of laat de cel leeg.",
            en: "Give each member a number of their own, or leave the cell empty.")
        public static func personTwice(line: Int) -> Phrase {
            Phrase(
                nl: "Deze persoon lijkt dezelfde als op regel \(line).",
                en: "This person looks like the one on line \(line).")
        }
        public static let personKnown = Phrase(
            nl: "Deze persoon lijkt al bekend te zijn bij de coöperatie.",
            en: "The cooperative seems to know this person already.")
        public static let tellApart = Phrase(
            nl: "Haal de regel weg, of vul een geboortedatum of e-mailadres in dat het verschil laat zien.",
            en: "Take the line away, or fill in a birth date or e-mail address that tells them apart.")
        public static func moreFindings(_ count: Int) -> Phrase {
            Phrase(nl: "Er zijn nog \(count) bevindingen.", en: "There are \(count) more findings.")
        }
        public static let firstTheseFindings = Phrase(
            nl: "Los eerst deze op en probeer het opnieuw.", en: "Resolve these first and try again.")
    }
}
