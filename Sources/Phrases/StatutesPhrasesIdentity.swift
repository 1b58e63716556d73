import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 1 of the catalogue.
    static let identity: [String: ParameterWords] = [
        "entity.legalForm": ParameterWords(
            name: Phrase(nl: "rechtsvorm", en: "legal form"),
            sentence: Phrase(nl: "Wij zijn een {}.", en: "We are a {}.")),
        "entity.jurisdiction": ParameterWords(
            name: Phrase(nl: "rechtsstelsel", en: "jurisdiction"),
            sentence: Phrase(nl: "Voor ons geldt het recht van {}.", en: "The law of {} applies to us.")),
        "entity.name": ParameterWords(
            name: Phrase(nl: "naam", en: "name"),
            sentence: Phrase(nl: "Onze naam is {}.", en: "Our name is {}.")),
        "entity.seat": ParameterWords(
            name: Phrase(nl: "zetel", en: "seat"),
            sentence: Phrase(nl: "Onze zetel is in {}.", en: "Our seat is in {}.")),
        "entity.purpose": ParameterWords(
            name: Phrase(nl: "doel", en: "purpose"),
            sentence: Phrase(nl: "Ons doel: {}", en: "Our purpose: {}")),
        "entity.liability": ParameterWords(
            name: Phrase(nl: "aansprakelijkheid", en: "liability of members"),
            sentence: Phrase(
                nl: "Bij een tekort na ontbinding geldt voor leden: {}.",
                en: "If there is a deficit after dissolution, members face: {}.")),
        "entity.liabilityCap": ParameterWords(
            name: Phrase(nl: "maximum van de aansprakelijkheid", en: "cap of the liability"),
            sentence: Phrase(nl: "Een lid draagt ten hoogste {} bij.", en: "A member contributes at most {}."),
            otherwise: Phrase(nl: "Er is geen maximum afgesproken.", en: "No cap has been agreed.")),
        "entity.liabilityTailMonths": ParameterWords(
            name: Phrase(nl: "nawerking voor oud-leden", en: "tail for former members"),
            sentence: Phrase(
                nl: "Wie minder dan {} weg is, telt nog mee bij een tekort.",
                en: "Whoever left less than {} ago still counts when there is a deficit.")),
        "entity.dealWithNonMembers": ParameterWords(
            name: Phrase(nl: "overeenkomsten met derden", en: "contracts with non-members"),
            sentence: Phrase(
                nl: "Wij mogen ook werken voor mensen die geen lid zijn.",
                en: "We may also work for people who are not members."),
            otherwise: Phrase(nl: "Wij werken alleen voor leden.", en: "We work for members only.")),
        "statutes.decidedOn": ParameterWords(
            name: Phrase(nl: "datum van het besluit", en: "day of the decision"),
            sentence: Phrase(
                nl: "De leden besloten tot deze statuten op {}.",
                en: "The members decided on these statutes on {}."),
            otherwise: Phrase(nl: "", en: "")),
        "statutes.deedOn": ParameterWords(
            name: Phrase(nl: "datum van de akte", en: "day of the deed"),
            sentence: Phrase(nl: "De notaris tekende de akte op {}.", en: "The notary signed the deed on {}."),
            otherwise: Phrase(nl: "", en: "")),
        "statutes.filedOn": ParameterWords(
            name: Phrase(nl: "datum van nederlegging", en: "day of filing"),
            sentence: Phrase(
                nl: "De akte ligt bij het handelsregister sinds {}.",
                en: "The deed has been with the trade register since {}."),
            otherwise: Phrase(nl: "", en: "")),
        "statutes.effectiveFrom": ParameterWords(
            name: Phrase(nl: "datum van ingang", en: "day of effect"),
            sentence: Phrase(nl: "Deze statuten gelden vanaf {}.", en: "These statutes apply from {}."),
            otherwise: Phrase(nl: "", en: "")),
        "statutes.absentBoardRule": ParameterWords(
            name: Phrase(nl: "ontstentenis en belet", en: "absence of all directors"),
            sentence: Phrase(nl: "Als alle bestuurders wegvallen: {}", en: "If all directors are absent: {}")),
        "finance.yearStart": ParameterWords(
            name: Phrase(nl: "begin van het boekjaar", en: "start of the financial year"),
            sentence: Phrase(
                nl: "Het boekjaar begint elk jaar op {}.",
                en: "The financial year begins every year on {}.")),
    ]
}
