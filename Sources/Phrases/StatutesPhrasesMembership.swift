import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 2 of the catalogue.
    static let membership: [String: ParameterWords] = [
        "category": ParameterWords(
            name: Phrase(nl: "soorten leden", en: "kinds of members"),
            sentence: Phrase(nl: "Soorten leden: {}.", en: "Kinds of members: {}.")),
        "member.minAge": ParameterWords(
            name: Phrase(nl: "leeftijd", en: "age"),
            sentence: Phrase(
                nl: "U kunt lid worden als u {} of ouder bent.",
                en: "You can join when you are {} or older."),
            otherwise: Phrase(nl: "U kunt op elke leeftijd lid worden.", en: "You can join at any age.")),
        "member.minorsMayVote": ParameterWords(
            name: Phrase(nl: "stemrecht minderjarige", en: "vote of minors"),
            sentence: Phrase(nl: "Een lid onder de 18 mag zelf stemmen.", en: "A member under 18 may vote in person."),
            otherwise: Phrase(
                nl: "Een lid onder de 18 mag niet zelf stemmen.",
                en: "A member under 18 may not vote in person.")),
        "member.area": ParameterWords(
            name: Phrase(nl: "werkgebied", en: "area"),
            sentence: Phrase(nl: "Ons werkgebied: {}", en: "Our area: {}")),
        "admission.organ": ParameterWords(
            name: Phrase(nl: "toelatend orgaan", en: "admitting body"),
            sentence: Phrase(nl: "{} beslist of u lid kunt worden.", en: "{} decides whether you can join.")),
        "admission.maxDays": ParameterWords(
            name: Phrase(nl: "beslistermijn", en: "time to decide"),
            sentence: Phrase(nl: "U hoort dat binnen {}.", en: "You hear this within {}.")),
        "admission.overrideByAssembly": ParameterWords(
            name: Phrase(nl: "alsnog toelating", en: "admission after a refusal"),
            sentence: Phrase(
                nl: "Zegt het bestuur nee? Dan kan de ledenvergadering u alsnog toelaten.",
                en: "If the board says no, the assembly may still admit you."),
            otherwise: Phrase(nl: "Een weigering is definitief.", en: "A refusal is final.")),
        "membership.transferable": ParameterWords(
            name: Phrase(nl: "overdraagbaar", en: "transferable"),
            sentence: Phrase(
                nl: "Uw lidmaatschap kan op iemand anders overgaan.",
                en: "Your membership can pass to somebody else."),
            otherwise: Phrase(nl: "Uw lidmaatschap is persoonlijk.", en: "Your membership is personal.")),
        "membership.inheritable": ParameterWords(
            name: Phrase(nl: "overgang bij erfrecht", en: "passes to heirs"),
            sentence: Phrase(
                nl: "Als u overlijdt, gaat uw lidmaatschap over op uw erfgenamen.",
                en: "When you die, your membership passes to your heirs."),
            otherwise: Phrase(
                nl: "Als u overlijdt, eindigt uw lidmaatschap.",
                en: "When you die, your membership ends.")),
        "exit.memberNoticeDays": ParameterWords(
            name: Phrase(nl: "opzegtermijn lid", en: "notice by a member"),
            sentence: Phrase(
                nl: "Wilt u weg? Zeg dan ten minste {} van tevoren op.",
                en: "Do you want to leave? Give notice at least {} before."),
            otherwise: Phrase(
                nl: "U kunt zonder opzegtermijn opzeggen.",
                en: "You can leave without a term of notice.")),
        "exit.onlyAtYearEnd": ParameterWords(
            name: Phrase(nl: "tegen einde boekjaar", en: "only at year end"),
            sentence: Phrase(
                nl: "U kunt opzeggen tegen het einde van het boekjaar.",
                en: "You can leave at the end of the financial year."),
            otherwise: Phrase(nl: "U kunt op elke dag van het jaar weg.", en: "You can leave on any day of the year.")),
        "exit.immediateOnBurdenMonths": ParameterWords(
            name: Phrase(nl: "opzegging bij verzwaring", en: "exit when duties grow"),
            sentence: Phrase(
                nl: "Krijgt u door een besluit minder rechten of meer plichten? Dan kunt u binnen {} meteen weg.",
                en: "If a decision takes rights from you or adds duties, you can leave at once within {}.")),
        "exit.moneyMattersExcluded": ParameterWords(
            name: Phrase(nl: "uitsluiting geldelijke zaken", en: "money matters excluded"),
            sentence: Phrase(
                nl: "Dat geldt niet als het besluit over geld gaat.",
                en: "This does not hold when the decision is about money."),
            otherwise: Phrase(
                nl: "Dat geldt ook als het besluit over geld gaat.",
                en: "This also holds when the decision is about money.")),
        "exit.conditions": ParameterWords(
            name: Phrase(nl: "uittredingsvoorwaarden", en: "conditions of exit"),
            sentence: Phrase(nl: "Voorwaarden als u weggaat: {}.", en: "Conditions when you leave: {}."),
            otherwise: Phrase(
                nl: "Er zijn geen bijzondere voorwaarden als u weggaat.",
                en: "There are no special conditions when you leave.")),
        "notice.byAssociation.grounds": ParameterWords(
            name: Phrase(nl: "gronden voor opzegging door ons", en: "grounds for notice by us"),
            sentence: Phrase(
                nl: "Wij kunnen een lidmaatschap opzeggen om deze redenen: {}.",
                en: "We can end a membership on these grounds: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "notice.byAssociation.organ": ParameterWords(
            name: Phrase(nl: "orgaan dat opzegt", en: "body that gives notice"),
            sentence: Phrase(nl: "{} zegt dan op.", en: "{} gives that notice.")),
        "expulsion.organ": ParameterWords(
            name: Phrase(nl: "ontzettend orgaan", en: "expelling body"),
            sentence: Phrase(
                nl: "{} kan een lid ontzetten (uit het lidmaatschap zetten).",
                en: "{} can expel a member.")),
        "expulsion.grounds": ParameterWords(
            name: Phrase(nl: "gronden voor ontzetting", en: "grounds for expulsion"),
            sentence: Phrase(
                nl: "Dat kan alleen om deze redenen: {}.",
                en: "This can be done on these grounds only: {}.")),
        "expulsion.appealMonths": ParameterWords(
            name: Phrase(nl: "beroepstermijn bij ontzetting", en: "time to appeal an expulsion"),
            sentence: Phrase(nl: "U kunt daartegen binnen {} in beroep.", en: "You can appeal within {}.")),
        "expulsion.appealBody": ParameterWords(
            name: Phrase(nl: "beroepsorgaan", en: "body of appeal"),
            sentence: Phrase(nl: "{} beslist over uw beroep.", en: "{} decides on your appeal."),
            otherwise: Phrase(nl: "Er is geen beroep mogelijk.", en: "There is no appeal.")),
        "expulsion.suspendedPendingAppeal": ParameterWords(
            name: Phrase(nl: "geschorst tijdens beroep", en: "suspended during appeal"),
            sentence: Phrase(
                nl: "Zolang het beroep loopt, bent u geschorst.",
                en: "While the appeal runs, you are suspended."),
            otherwise: Phrase(
                nl: "Zolang het beroep loopt, blijft u gewoon lid.",
                en: "While the appeal runs, you remain a full member.")),
        "suspension.maxMonths": ParameterWords(
            name: Phrase(nl: "duur van een schorsing", en: "length of a suspension"),
            sentence: Phrase(nl: "Een schorsing duurt ten hoogste {}.", en: "A suspension lasts at most {}.")),
        "suspension.extensions": ParameterWords(
            name: Phrase(nl: "verlengingen van een schorsing", en: "extensions of a suspension"),
            sentence: Phrase(nl: "Zij kan {} worden verlengd.", en: "It can be extended {}."),
            otherwise: Phrase(nl: "Zij kan niet worden verlengd.", en: "It cannot be extended.")),
        "suspension.appealMonths": ParameterWords(
            name: Phrase(nl: "beroep tegen schorsing", en: "appeal against suspension"),
            sentence: Phrase(
                nl: "U kunt binnen {} in beroep tegen een schorsing.",
                en: "You can appeal a suspension within {}.")),
    ]
}
