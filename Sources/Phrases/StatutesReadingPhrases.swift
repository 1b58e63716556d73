public import Kernel

/// What is the matter and what to do about it.
public struct MessageAndRemedy: Sendable, Hashable {
    public let message: Phrase, remedy: Phrase

    init(_ message: Phrase, _ remedy: Phrase) {
        self.message = message
        self.remedy = remedy
    }
}

extension Phrases {
    /// Reading a statutes file: what cannot be read, and how to write it.
    public enum StatutesReading {
        public static let empty = MessageAndRemedy(
            Phrase(nl: "Het bestand is leeg.", en: "The file is empty."),
            Phrase(nl: "Begin met een van de modelstatuten.", en: "Start from one of the model statutes."))
        public static let tooLarge = MessageAndRemedy(
            Phrase(nl: "Het bestand is groter dan 1 MB.", en: "The file is larger than 1 MB."),
            Phrase(
                nl: "Laat bijlagen weg; statuten passen ruim binnen 1 MB.",
                en: "Leave attachments out; statutes fit well within 1 MB."))
        public static let notUTF8 = MessageAndRemedy(
            Phrase(nl: "Het bestand is niet in UTF-8 opgeslagen.", en: "The file is not saved in UTF-8."),
            Phrase(
                nl: "Sla het bestand opnieuw op met tekencodering UTF-8.",
                en: "Save the file again with the encoding UTF-8."))
        public static let control = MessageAndRemedy(
            Phrase(
                nl: "Op deze regel staat een onzichtbaar teken, zoals een tab.",
                en: "This line holds an invisible character, such as a tab."),
            Phrase(nl: "Vervang het door spaties.", en: "Replace it by spaces."))
        public static let tooDeep = MessageAndRemedy(
            Phrase(nl: "Hier staan te veel lijsten in elkaar.", en: "Too many lists stand in one another here."),
            Phrase(
                nl: "Schrijf parameters direct onder hun artikel.", en: "Write parameters directly under their article."))
        public static let tooMany = MessageAndRemedy(
            Phrase(nl: "Het bestand heeft te veel waarden.", en: "The file holds too many values."),
            Phrase(nl: "Maak de lijsten korter.", en: "Make the lists shorter."))
        public static let reference = MessageAndRemedy(
            Phrase(
                nl: "Verwijzingen met & of * zijn hier niet toegestaan.",
                en: "References with & or * are not allowed here."),
            Phrase(
                nl: "Schrijf de waarde voluit, of zet tekst met & of * tussen aanhalingstekens.",
                en: "Write the value in full, or put text with & or * in quotation marks."))
        public static let tag = MessageAndRemedy(
            Phrase(nl: "Een waarde kan hier niet met ! beginnen.", en: "A value cannot begin with ! here."),
            Phrase(nl: "Zet de tekst tussen aanhalingstekens.", en: "Put the text in quotation marks."))
        public static let quote = MessageAndRemedy(
            Phrase(
                nl: "Een aanhalingsteken wordt op deze regel niet gesloten.",
                en: "A quotation mark is not closed on this line."),
            Phrase(
                nl: "Sluit het op dezelfde regel, of zet lange tekst na een | op de volgende regels.",
                en: "Close it on the same line, or put long text after a | on the next lines."))
        public static let bracket = MessageAndRemedy(
            Phrase(nl: "Een haak wordt op deze regel niet gesloten.", en: "A bracket is not closed on this line."),
            Phrase(
                nl: "Sluit de haak op dezelfde regel, of schrijf een lijst met streepjes.",
                en: "Close the bracket on the same line, or write a list with dashes."))
        public static let directive = MessageAndRemedy(
            Phrase(nl: "Een regel kan niet met % beginnen.", en: "A line cannot begin with %."),
            Phrase(nl: "Haal deze regel weg.", en: "Take this line out."))
        public static let nameExpected = MessageAndRemedy(
            Phrase(nl: "Links van de dubbele punt hoort een naam.", en: "A name belongs left of the colon."),
            Phrase(nl: "Schrijf een naam, zoals 'number'.", en: "Write a name, such as 'number'."))

        public static func notYAML(_ detail: String) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "Deze regel is niet te lezen als YAML" + (detail.isEmpty ? "." : " (\(detail))."),
                    en: "This line cannot be read as YAML" + (detail.isEmpty ? "." : " (\(detail)).")),
                Phrase(
                    nl: "Kijk naar inspringing, dubbele punten en aanhalingstekens op en boven deze regel.",
                    en: "Look at indentation, colons and quotation marks on and above this line."))
        }

        public static func duplicate(_ name: String) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(nl: "'\(name)' staat hier twee keer.", en: "'\(name)' stands here twice."),
                Phrase(nl: "Laat er één staan.", en: "Keep one of them."))
        }

        public static func lawTable(_ detail: String) -> Phrase {
            Phrase(nl: "De wetstabel klopt niet: \(detail).", en: "The table of law is not right: \(detail).")
        }

        public static let lawTableRemedy = Phrase(
            nl: "Herstel de tabel in Policies/law.", en: "Put the table in Policies/law right.")
    }
}
