public import Kernel

// Words in a statutes file that name nothing, or something else than was meant.

extension Phrases.StatutesChecks {
    public static func unknownBody(_ word: String, in parameter: Phrase, known: [String]) -> MessageAndRemedy {
        let list = known.joined(separator: ", ")
        return MessageAndRemedy(
            Phrase(
                nl: "‘\(parameter.nl)’ noemt ‘\(word)’. Dat orgaan kent de wet niet, en deze statuten ook niet.",
                en: "‘\(parameter.en)’ names ‘\(word)’. Neither the law nor these statutes know such a body."),
            Phrase(
                nl: "Kies een van deze: \(list). Of stel het orgaan in met body.mandate.",
                en: "Choose one of these: \(list). Or set up the body by body.mandate."))
    }

    public static func unknownOffice(_ word: String, in parameter: Phrase, known: [String]) -> MessageAndRemedy {
        let list = known.joined(separator: ", ")
        return MessageAndRemedy(
            Phrase(
                nl: "‘\(parameter.nl)’ noemt de functie ‘\(word)’. Die is niet bekend.",
                en: "‘\(parameter.en)’ names the office ‘\(word)’. It is not known."),
            Phrase(
                nl: "Kies een van deze: \(list). Of benoem iemand in deze functie.",
                en: "Choose one of these: \(list). Or appoint somebody in this office."))
    }

    public static func unknownTopic(_ word: String, in parameter: Phrase) -> MessageAndRemedy {
        MessageAndRemedy(
            Phrase(
                nl: "‘\(parameter.nl)’ noemt het onderwerp ‘\(word)’. Dat is niet bekend.",
                en: "‘\(parameter.en)’ names the kind of business ‘\(word)’. It is not known."),
            Phrase(
                nl: "Kijk of het woord klopt. De regel geldt alleen voor voorstellen met precies dit onderwerp.",
                en: "See whether the word is right. The rule holds only for proposals with exactly this word."))
    }

    public static func slipOfThePen(_ word: String, _ meant: String, in parameter: Phrase) -> MessageAndRemedy {
        MessageAndRemedy(
            Phrase(
                nl: "‘\(parameter.nl)’ noemt ‘\(word)’. Bedoelt u ‘\(meant)’?",
                en: "‘\(parameter.en)’ names ‘\(word)’. Do you mean ‘\(meant)’?"),
            Phrase(
                nl: "Verbeter het woord. Zoals het er staat, geldt de regel niet voor ‘\(meant)’.",
                en: "Correct the word. As it stands, the rule does not hold for ‘\(meant)’."))
    }
}
