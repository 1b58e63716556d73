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
                nl: "Schrijf parameters direct onder hun artikel.",
                en: "Write parameters directly under their article."))
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

        public static let noArticles = MessageAndRemedy(
            Phrase(nl: "In het bestand staan geen artikelen.", en: "The file holds no articles."),
            Phrase(
                nl: "Zet de artikelen onder 'articles:'. Begin met een van de modelstatuten.",
                en: "Put the articles under 'articles:'. Start from one of the model statutes."))
        public static let format = MessageAndRemedy(
            Phrase(
                nl: "Het bestand zegt niet dat het formaat 1 heeft.",
                en: "The file does not say that its format is 1."),
            Phrase(nl: "Zet bovenaan: format: 1", en: "Put at the top: format: 1"))
        public static let articleNumber = MessageAndRemedy(
            Phrase(nl: "Dit artikel heeft geen nummer.", en: "This article has no number."),
            Phrase(nl: "Geef het een nummer, zoals: number: \"14\"", en: "Give it a number, such as: number: \"14\""))
        public static let parameters = MessageAndRemedy(
            Phrase(nl: "Onder 'parameters' hoort een tabel.", en: "A table belongs under 'parameters'."),
            Phrase(
                nl: "Schrijf elke parameter op een eigen regel, zoals: assembly.noticeDays: 14",
                en: "Write each parameter on a line of its own, such as: assembly.noticeDays: 14"))
        public static let dates = MessageAndRemedy(
            Phrase(nl: "Onder 'dates' hoort een tabel.", en: "A table belongs under 'dates'."),
            Phrase(nl: "Schrijf bijvoorbeeld: decidedOn: 2026-05-12", en: "Write for instance: decidedOn: 2026-05-12"))

        public static func articleTwice(_ number: String) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(nl: "Artikel \(number) staat er twee keer.", en: "Article \(number) stands here twice."),
                Phrase(nl: "Geef elk artikel een eigen nummer.", en: "Give each article a number of its own."))
        }

        public static func textMissing(_ field: String) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "De Nederlandse tekst van '\(field)' ontbreekt.",
                    en: "The Dutch text of '\(field)' is missing."),
                Phrase(nl: "Schrijf hem onder 'nl:'.", en: "Write it under 'nl:'."))
        }

        public static func unknownName(_ name: String, known: [String]) -> MessageAndRemedy {
            let list = known.joined(separator: ", ")
            return MessageAndRemedy(
                Phrase(nl: "De naam '\(name)' is hier niet bekend.", en: "The name '\(name)' is not known here."),
                Phrase(nl: "Hier kunnen staan: \(list).", en: "What can stand here: \(list)."))
        }

        public static func unknownParameter(_ name: String, nearest: String?) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(nl: "De parameter '\(name)' bestaat niet.", en: "There is no parameter '\(name)'."),
                nearest.map {
                    Phrase(nl: "Bedoelt u '\($0)'?", en: "Do you mean '\($0)'?")
                }
                    ?? Phrase(
                        nl: "Kijk in Documentation/Statutes.md welke parameters er zijn.",
                        en: "See Documentation/Statutes.md for the parameters that there are."))
        }

        public static func setTwice(_ name: Phrase, article: String) -> MessageAndRemedy {
            MessageAndRemedy(
                Phrase(
                    nl: "De parameter '\(name.nl)' staat ook al in artikel \(article).",
                    en: "The parameter '\(name.en)' already stands in article \(article)."),
                Phrase(nl: "Laat hem in één artikel staan.", en: "Keep it in one article."))
        }

        public static func misread(_ name: Phrase, found: String) -> Phrase {
            Phrase(
                nl: "De waarde '\(found)' past niet bij '\(name.nl)'.",
                en: "The value '\(found)' does not fit '\(name.en)'.")
        }

        public static func writeWholeNumber(_ unit: ParameterUnit) -> Phrase {
            let words = Amounts.amount(2, unit)
            return Phrase(
                nl: "Schrijf een heel getal, zoals 2" + (unit == .none || unit == .count ? "." : " voor \(words.nl)."),
                en: "Write a whole number, such as 2" + (unit == .none || unit == .count ? "." : " for \(words.en)."))
        }

        public static let writeYesOrNo = Phrase(nl: "Schrijf true of false.", en: "Write true or false.")
        public static let writeFraction = Phrase(
            nl: "Schrijf een breuk, zoals 1/10.", en: "Write a fraction, such as 1/10.")
        public static let writeMajority = Phrase(
            nl: "Schrijf een breuk tot en met 1, zoals 2/3, of \"> 1/2\" voor meer dan de helft.",
            en: "Write a fraction up to 1, such as 2/3, or \"> 1/2\" for more than half.")
        public static let writeMoney = Phrase(
            nl: "Schrijf euro's met een punt, zoals 50 of 12.50.", en: "Write euros with a point, such as 50 or 12.50.")
        public static let writeDay = Phrase(
            nl: "Schrijf een dag als 2026-05-12.", en: "Write a day as 2026-05-12.")
        public static let writeMonthDay = Phrase(
            nl: "Schrijf maand en dag, zoals \"03-01\" voor 1 maart.",
            en: "Write month and day, such as \"03-01\" for 1 March.")
        public static let writeText = Phrase(
            nl: "Schrijf een tekst van ten hoogste 4000 tekens.", en: "Write a text of at most 4000 characters.")
        public static let writeShortWord = Phrase(
            nl: "Schrijf een kort woord in kleine letters, zoals board.",
            en: "Write a short word in small letters, such as board.")
        public static let writeList = Phrase(
            nl: "Schrijf een lijst waarin niets twee keer staat, zoals [email, post].",
            en: "Write a list that holds nothing twice, such as [email, post].")
        public static let writeTable = Phrase(
            nl: "Schrijf namen met een waarde, zoals {amend: 2/3}.",
            en: "Write names with a value, such as {amend: 2/3}.")
        public static let writeCategory = Phrase(
            nl: "Schrijf code, nl, en, isMemberInLaw, voteWeight en admits; code en nl zijn nodig.",
            en: "Write code, nl, en, isMemberInLaw, voteWeight and admits; code and nl are needed.")
        public static let writeDelegation = Phrase(
            nl: "Schrijf command en office, zoals {command: convoke-meeting, office: secretary, body: board}.",
            en: "Write command and office, such as {command: convoke-meeting, office: secretary, body: board}.")

        public static func writeOneOf(_ choices: [String]) -> Phrase {
            let list = choices.joined(separator: ", ")
            return Phrase(nl: "Kies een van: \(list).", en: "Choose one of: \(list).")
        }
    }
}
