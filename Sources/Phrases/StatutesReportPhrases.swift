public import Kernel

extension ParameterWords {
    /// The sentence with its value; a value that begins the sentence gets a capital.
    public func sentence(with value: Phrase) -> Phrase {
        Phrase(
            nl: ParameterWords.fill(sentence.nl, value.nl), en: ParameterWords.fill(sentence.en, value.en))
    }

    private static func fill(_ sentence: String, _ value: String) -> String {
        let filled = sentence.replacing("{}", with: value)
        return filled.prefix(1).uppercased() + filled.dropFirst()
    }
}

extension Phrases {
    /// The reports on statutes files: check, explain, diff.
    public enum StatutesReports {
        /// A sentence of which people see to it themselves.
        public static func textOnly(_ sentence: Phrase) -> Phrase {
            Phrase(
                nl: sentence.nl + " (Dit bewaakt u zelf; het programma nog niet.)",
                en: sentence.en + " (You keep this yourselves; the program does not yet.)")
        }
        /// The heading above findings of a severity (`unreadable`, `breach`, `warning`, `notary`).
        public static func heading(_ severity: String) -> Phrase {
            switch severity {
            case "unreadable": Phrase(nl: "Niet te lezen", en: "Cannot be read")
            case "breach": Phrase(nl: "Kan zo niet", en: "Not possible as it is")
            case "warning": Phrase(nl: "Let op", en: "Take note")
            default:
                Phrase(
                    nl: "Vraag uw notaris (dit kan een programma niet beoordelen)",
                    en: "Ask your notary (no program can judge this)")
            }
        }

        public static func conclusion(_ name: String, refused: Int, warnings: Int, questions: Int) -> Phrase {
            let counts = Phrase(
                nl: "\(warnings) keer 'let op', \(questions) vragen voor de notaris",
                en: "\(warnings) notes, \(questions) questions for the notary")
            return refused == 0
                ? Phrase(
                    nl: "\(name): geen bezwaar gevonden; \(counts.nl).",
                    en: "\(name): no objection found; \(counts.en).")
                : Phrase(
                    nl: "\(name): zo niet te gebruiken, \(refused) keer iets te herstellen; \(counts.nl).",
                    en: "\(name): cannot be used as it is, \(refused) things to put right; \(counts.en).")
        }

        public static let silent = Phrase(
            nl: "Wat de statuten niet zeggen, en dus volgens de wet of de gewoonte gaat",
            en: "What the statutes do not say, and so goes by law or custom")
        public static let same = Phrase(
            nl: "De twee bestanden zeggen hetzelfde.", en: "The two files say the same.")

        public static func change(_ article: String, _ kind: String) -> Phrase {
            switch kind {
            case "added": Phrase(nl: "Artikel \(article) is nieuw", en: "Article \(article) is new")
            case "removed": Phrase(nl: "Artikel \(article) vervalt", en: "Article \(article) goes")
            default: Phrase(nl: "Artikel \(article) verandert", en: "Article \(article) changes")
            }
        }
    }
}
