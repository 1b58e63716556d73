import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 6 of the catalogue.
    static let amendment: [String: ParameterWords] = [
        "amend.proposers": ParameterWords(
            name: Phrase(nl: "initiatief tot wijziging", en: "who may propose an amendment"),
            sentence: Phrase(
                nl: "Een statutenwijziging kan worden voorgesteld door: {}.",
                en: "An amendment can be proposed by: {}.")),
        "amend.proposerFraction": ParameterWords(
            name: Phrase(nl: "initiatief van leden", en: "initiative of members"),
            sentence: Phrase(
                nl: "Leden met samen {} van de stemmen kunnen dat ook.",
                en: "Members with together {} of the votes can do so too.")),
        "amend.announcementRequired": ParameterWords(
            name: Phrase(nl: "mededeling in de oproep", en: "announcement in the notice"),
            sentence: Phrase(
                nl: "In de oproep staat dat wijziging van de statuten wordt voorgesteld.",
                en: "The convocation says that an amendment will be proposed."),
            otherwise: Phrase(
                nl: "In de oproep hoeft niet te staan dat wijziging van de statuten wordt voorgesteld.",
                en: "The convocation need not say that an amendment will be proposed.")),
        "amend.entrenched": ParameterWords(
            name: Phrase(nl: "beschermde bepalingen", en: "protected clauses"),
            sentence: Phrase(nl: "Deze artikelen zijn beschermd: {}.", en: "These articles are protected: {}."),
            otherwise: Phrase(nl: "Er zijn geen beschermde artikelen.", en: "There are no protected articles.")),
        "amend.deedRequired": ParameterWords(
            name: Phrase(nl: "notariële akte", en: "notarial deed"),
            sentence: Phrase(
                nl: "Een wijziging geldt pas als de notaris de akte heeft getekend.",
                en: "An amendment holds only when the notary has signed the deed."),
            otherwise: Phrase(nl: "Een wijziging geldt zonder akte.", en: "An amendment holds without a deed.")),
        "dissolve.surplusTo": ParameterWords(
            name: Phrase(nl: "bestemming batig saldo", en: "where the balance goes"),
            sentence: Phrase(
                nl: "Blijft er na ontbinding geld over? Dan gaat dat naar: {}",
                en: "What is left after dissolution goes to: {}")),
        "dissolve.booksYears": ParameterWords(
            name: Phrase(nl: "bewaren na ontbinding", en: "keeping books after dissolution"),
            sentence: Phrase(nl: "De boeken bewaren wij daarna nog {}.", en: "The books are kept for {} after that.")),
        "dissolve.keeper": ParameterWords(
            name: Phrase(nl: "bewaarder", en: "keeper of the books"),
            sentence: Phrase(nl: "De bewaarder is: {}", en: "The keeper is: {}")),
    ]
}
