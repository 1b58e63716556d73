import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 8 of the catalogue.
    static let records: [String: ParameterWords] = [
        "register.fields": ParameterWords(
            name: Phrase(nl: "ledenregister", en: "register of members"),
            sentence: Phrase(nl: "In het ledenregister staat: {}.", en: "The register of members holds: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "register.applicationYears": ParameterWords(
            name: Phrase(nl: "aanvragen bewaren", en: "keeping applications"),
            sentence: Phrase(nl: "Uw aanvraag bewaren wij {}.", en: "We keep your application for {}.")),
        "retain.financialYears": ParameterWords(
            name: Phrase(nl: "bewaarplicht", en: "keeping the books"),
            sentence: Phrase(nl: "De boekhouding bewaren wij {}.", en: "We keep the books for {}.")),
        "retain.contactMonthsAfterExit": ParameterWords(
            name: Phrase(nl: "gegevens van oud-leden", en: "data of former members"),
            sentence: Phrase(
                nl: "Uw adres en e-mail wissen wij {} na uw vertrek.",
                en: "We erase your address and e-mail {} after you left."),
            otherwise: Phrase(
                nl: "Uw adres en e-mail wissen wij meteen na uw vertrek.",
                en: "We erase your address and e-mail at once after you left.")),
        "minutes.adoptBy": ParameterWords(
            name: Phrase(nl: "notulen vastgesteld door", en: "minutes adopted by"),
            sentence: Phrase(nl: "{} stelt de notulen vast.", en: "{} adopts the minutes.")),
        "minutes.signers": ParameterWords(
            name: Phrase(nl: "ondertekenaars notulen", en: "signers of the minutes"),
            sentence: Phrase(nl: "De notulen worden getekend door: {}.", en: "The minutes are signed by: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "minutes.publishDays": ParameterWords(
            name: Phrase(nl: "notulen bekend", en: "minutes published"),
            sentence: Phrase(nl: "U kunt de notulen lezen binnen {}.", en: "You can read the minutes within {}.")),
        "decisionlist.publishDays": ParameterWords(
            name: Phrase(nl: "besluitenlijst", en: "decision list"),
            sentence: Phrase(
                nl: "De besluitenlijst staat er binnen {}.",
                en: "The list of decisions is there within {}.")),
        "body.mandate": ParameterWords(
            name: Phrase(nl: "werkgroepen met mandaat", en: "groups with a mandate"),
            sentence: Phrase(nl: "Werkgroepen: {}.", en: "Groups: {}."),
            otherwise: Phrase(
                nl: "Er zijn geen werkgroepen met een mandaat.",
                en: "There are no groups with a mandate.")),
        "challenge.steps": ParameterWords(
            name: Phrase(nl: "uitdaagrecht", en: "right to challenge"),
            sentence: Phrase(nl: "Stappen bij het uitdaagrecht: {}.", en: "Steps of the right to challenge: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "challenge.decisionWeeks": ParameterWords(
            name: Phrase(nl: "beslistermijn uitdaagrecht", en: "time to decide a challenge"),
            sentence: Phrase(nl: "De gemeente beslist binnen {}.", en: "The municipality decides within {}.")),
        "grant.maxAmount": ParameterWords(
            name: Phrase(nl: "hoogste subsidie", en: "largest grant"),
            sentence: Phrase(nl: "Een bijdrage is ten hoogste {}.", en: "A grant is at most {}."),
            otherwise: Phrase(nl: "Er is geen hoogste bijdrage afgesproken.", en: "No largest grant is agreed.")),
        "grant.ownShare": ParameterWords(
            name: Phrase(nl: "eigen bijdrage", en: "own share"),
            sentence: Phrase(
                nl: "Wie een bijdrage krijgt, betaalt zelf ten minste {}.",
                en: "Whoever gets a grant pays at least {}."),
            otherwise: Phrase(nl: "Een eigen bijdrage hoeft niet.", en: "No own share is asked.")),
        "grant.reportWeeks": ParameterWords(
            name: Phrase(nl: "verantwoording subsidie", en: "report on a grant"),
            sentence: Phrase(
                nl: "Binnen {} na afloop legt u uit wat u met het geld deed.",
                en: "Within {} after the end you explain what was done with the money.")),
        "plan.termYears": ParameterWords(
            name: Phrase(nl: "looptijd wijkplan", en: "term of the plan"),
            sentence: Phrase(nl: "Een wijkplan geldt {}.", en: "A neighbourhood plan runs for {}.")),
        "plan.rounds": ParameterWords(
            name: Phrase(nl: "rondes wijkplan", en: "rounds of the plan"),
            sentence: Phrase(
                nl: "Wij vragen de buurt {} om een mening.",
                en: "We ask the neighbourhood {} for its view.")),
        "cost.pool": ParameterWords(
            name: Phrase(nl: "vaste kosten in de kostprijs", en: "fixed cost pool"),
            sentence: Phrase(
                nl: "In de kostprijs zitten deze vaste kosten: {}.",
                en: "The cost price holds these fixed costs: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "cost.normalUnits": ParameterWords(
            name: Phrase(nl: "normale bezetting", en: "normal units"),
            sentence: Phrase(
                nl: "Wij rekenen met zoveel eenheden per jaar: {}.",
                en: "We count with this number of units a year: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "cost.settle": ParameterWords(
            name: Phrase(nl: "nacalculatie", en: "after-calculation"),
            sentence: Phrase(nl: "Wat er overblijft na narekenen: {}.", en: "What is left after counting again: {}.")),
    ]
}
