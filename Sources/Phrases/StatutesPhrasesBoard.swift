import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 7 of the catalogue.
    static let board: [String: ParameterWords] = [
        "board.size.min": ParameterWords(
            name: Phrase(nl: "minste aantal bestuurders", en: "fewest directors"),
            sentence: Phrase(nl: "Het bestuur heeft ten minste {}.", en: "The board has at least {}.")),
        "board.size.max": ParameterWords(
            name: Phrase(nl: "grootste aantal bestuurders", en: "most directors"),
            sentence: Phrase(nl: "Het bestuur heeft ten hoogste {}.", en: "The board has at most {}.")),
        "board.size.odd": ParameterWords(
            name: Phrase(nl: "oneven aantal", en: "odd number"),
            sentence: Phrase(nl: "Het aantal bestuurders is oneven.", en: "The number of directors is odd."),
            otherwise: Phrase(
                nl: "Het aantal bestuurders mag even of oneven zijn.",
                en: "The number of directors may be even or odd.")),
        "board.fromMembersOnly": ParameterWords(
            name: Phrase(nl: "bestuurders uit de leden", en: "directors from the members"),
            sentence: Phrase(nl: "Bestuurders zijn lid.", en: "Directors are members."),
            otherwise: Phrase(
                nl: "Ook wie geen lid is, kan bestuurder zijn.",
                en: "Non-members can be directors too.")),
        "board.externalAppointed": ParameterWords(
            name: Phrase(nl: "benoeming door derden", en: "appointed by others"),
            sentence: Phrase(nl: "Anderen dan de leden benoemen {}.", en: "Others than the members appoint {}."),
            otherwise: Phrase(nl: "Alleen de leden benoemen bestuurders.", en: "Only the members appoint directors.")),
        "board.termYears": ParameterWords(
            name: Phrase(nl: "zittingsduur", en: "term of office"),
            sentence: Phrase(nl: "Een bestuurder wordt gekozen voor {}.", en: "A director is elected for {}.")),
        "board.maxTerms": ParameterWords(
            name: Phrase(nl: "aantal termijnen", en: "number of terms"),
            sentence: Phrase(nl: "Iemand kan {} worden gekozen.", en: "A person can be elected {}.")),
        "board.rotation": ParameterWords(
            name: Phrase(nl: "rooster van aftreden", en: "rota of retirement"),
            sentence: Phrase(nl: "Aftreden gaat zo: {}.", en: "Retirement goes like this: {}.")),
        "board.nomination": ParameterWords(
            name: Phrase(nl: "voordracht", en: "nomination"),
            sentence: Phrase(nl: "Voordracht voor het bestuur: {}.", en: "Nomination for the board: {}.")),
        "board.nominationBreak": ParameterWords(
            name: Phrase(nl: "doorbreken van een voordracht", en: "breaking a nomination"),
            sentence: Phrase(
                nl: "De leden kunnen een bindende voordracht opzij zetten met {} van de stemmen.",
                en: "Members can set a binding nomination aside with {} of the votes.")),
        "board.candidateFraction": ParameterWords(
            name: Phrase(nl: "kandidaatstelling", en: "putting up candidates"),
            sentence: Phrase(
                nl: "Leden met samen {} van de stemmen kunnen iemand kandidaat stellen.",
                en: "Members with together {} of the votes can put up a candidate.")),
        "board.dismissMajority": ParameterWords(
            name: Phrase(nl: "ontslag van een bestuurder", en: "dismissal of a director"),
            sentence: Phrase(
                nl: "De leden kunnen een bestuurder ontslaan met {} van de stemmen.",
                en: "Members can dismiss a director with {} of the votes.")),
        "board.suspensionMonths": ParameterWords(
            name: Phrase(nl: "schorsing van een bestuurder", en: "suspension of a director"),
            sentence: Phrase(
                nl: "Een schorsing van een bestuurder vervalt na {}.",
                en: "A suspension of a director lapses after {}.")),
        "board.votesPerDirector.max": ParameterWords(
            name: Phrase(nl: "stemmen van een bestuurder", en: "votes of one director"),
            sentence: Phrase(
                nl: "Een bestuurder heeft in het bestuur ten hoogste dit aantal stemmen: {}.",
                en: "A director has at most this number of votes in the board: {}.")),
        "board.proxyMax": ParameterWords(
            name: Phrase(nl: "volmachten in het bestuur", en: "proxies in the board"),
            sentence: Phrase(
                nl: "Een bestuurder kan in het bestuur zoveel volmachten hebben: {}.",
                en: "A director can hold this number of proxies in the board: {}."),
            otherwise: Phrase(nl: "In het bestuur zijn geen volmachten.", en: "There are no proxies in the board.")),
        "board.decisionOutside": ParameterWords(
            name: Phrase(nl: "schriftelijk bestuursbesluit", en: "written decision of the board"),
            sentence: Phrase(
                nl: "Bestuursbesluit zonder vergadering: {}.",
                en: "Board decision without a meeting: {}.")),
        "board.conflict.fallback": ParameterWords(
            name: Phrase(nl: "tegenstrijdig belang", en: "conflict of interest"),
            sentence: Phrase(
                nl: "Een bestuurder met een eigen belang doet niet mee. Hebben alle bestuurders dat, dan beslist: {}.",
                en: "A director with an own interest does not take part. If all have one, this decides: {}.")),
        "board.approvalCeilings": ParameterWords(
            name: Phrase(nl: "goedkeuring vooraf", en: "approval beforehand"),
            sentence: Phrase(
                nl: "Voor deze besluiten heeft het bestuur vooraf goedkeuring nodig: {}.",
                en: "For these decisions the board needs approval beforehand: {}."),
            otherwise: Phrase(
                nl: "Het bestuur heeft geen goedkeuring vooraf nodig.",
                en: "The board needs no approval beforehand.")),
        "represent.rule": ParameterWords(
            name: Phrase(nl: "vertegenwoordiging", en: "representation"),
            sentence: Phrase(nl: "Voor ons tekent: {}.", en: "Who signs for us: {}.")),
        "supervisory.exists": ParameterWords(
            name: Phrase(nl: "raad van commissarissen", en: "supervisory board"),
            sentence: Phrase(nl: "Er is een raad van commissarissen.", en: "There is a supervisory board."),
            otherwise: Phrase(nl: "Er is geen raad van commissarissen.", en: "There is no supervisory board.")),
        "supervisory.min": ParameterWords(
            name: Phrase(nl: "minste aantal commissarissen", en: "fewest supervisors"),
            sentence: Phrase(
                nl: "Een raad van commissarissen heeft ten minste {}.",
                en: "A supervisory board has at least {}.")),
        "audit.committeeMin": ParameterWords(
            name: Phrase(nl: "kascommissie", en: "audit committee"),
            sentence: Phrase(
                nl: "De kascommissie heeft ten minste {}. Bestuurders kunnen er niet in zitten.",
                en: "The audit committee has at least {}. No director can sit in it.")),
        "audit.reserve": ParameterWords(
            name: Phrase(nl: "reserve kascommissie", en: "reserve of the audit committee"),
            sentence: Phrase(nl: "In reserve staat: {}.", en: "In reserve: {}."),
            otherwise: Phrase(nl: "Er is geen reserve.", en: "There is no reserve.")),
        "audit.maxYears": ParameterWords(
            name: Phrase(nl: "jaren in de kascommissie", en: "years in the audit committee"),
            sentence: Phrase(
                nl: "U kunt ten hoogste {} achter elkaar in de kascommissie.",
                en: "You can serve at most {} in a row.")),
        "accounts.months": ParameterWords(
            name: Phrase(nl: "jaarrekening", en: "annual accounts"),
            sentence: Phrase(
                nl: "Het bestuur maakt de jaarrekening binnen {} na het boekjaar.",
                en: "The board draws up the accounts within {} after the financial year.")),
        "accounts.extensionMaxMonths": ParameterWords(
            name: Phrase(nl: "uitstel jaarrekening", en: "extension of the accounts"),
            sentence: Phrase(
                nl: "De leden kunnen die tijd met ten hoogste {} verlengen.",
                en: "Members can extend that by at most {}."),
            otherwise: Phrase(nl: "Uitstel is niet mogelijk.", en: "There is no extension.")),
        "accounts.adoptWithinMonths": ParameterWords(
            name: Phrase(nl: "vaststelling jaarrekening", en: "adoption of the accounts"),
            sentence: Phrase(
                nl: "De leden stellen haar binnen {} daarna vast.",
                en: "Members adopt them within {} after that.")),
        "accounts.fileDays": ParameterWords(
            name: Phrase(nl: "deponering", en: "filing of the accounts"),
            sentence: Phrase(
                nl: "Binnen {} daarna deponeren wij de jaarrekening.",
                en: "We file the accounts within {} after that.")),
        "discharge.separateItem": ParameterWords(
            name: Phrase(nl: "decharge apart", en: "discharge apart"),
            sentence: Phrase(
                nl: "Over decharge van het bestuur stemmen wij apart.",
                en: "We vote on discharge of the board separately."),
            otherwise: Phrase(
                nl: "Vaststellen van de jaarrekening is ook decharge.",
                en: "Adopting the accounts is also discharge.")),
        "mandate.delegated": ParameterWords(
            name: Phrase(nl: "mandaat aan functies", en: "powers left to offices"),
            sentence: Phrase(nl: "Dit mag een functionaris alleen doen: {}.", en: "This an officer may do alone: {}."),
            otherwise: Phrase(nl: "", en: "")),
    ]
}
