import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 4 of the catalogue.
    static let assembly: [String: ParameterWords] = [
        "assembly.noticeDays": ParameterWords(
            name: Phrase(nl: "oproepingstermijn", en: "notice of an assembly"),
            sentence: Phrase(
                nl: "U krijgt de oproep voor een ledenvergadering ten minste {} van tevoren.",
                en: "You get the convocation to an assembly at least {} before.")),
        "assembly.noticeDaysAmend": ParameterWords(
            name: Phrase(nl: "oproepingstermijn bij statutenwijziging", en: "notice for an amendment"),
            sentence: Phrase(
                nl: "Gaat het over de statuten of over ontbinding? Dan krijgt u de oproep ten minste {} van tevoren.",
                en: "If it is about the statutes or dissolution, you get the convocation at least {} before.")),
        "assembly.noticeCounting": ParameterWords(
            name: Phrase(nl: "telwijze", en: "way of counting"),
            sentence: Phrase(nl: "Zo tellen wij die dagen: {}.", en: "This is how we count those days: {}.")),
        "assembly.convokers": ParameterWords(
            name: Phrase(nl: "bijeenroeping door", en: "convoked by"),
            sentence: Phrase(
                nl: "Deze organen kunnen een ledenvergadering bijeenroepen: {}.",
                en: "These bodies can call an assembly: {}.")),
        "assembly.channels": ParameterWords(
            name: Phrase(nl: "wijze van oproeping", en: "ways of convocation"),
            sentence: Phrase(
                nl: "U krijgt de oproep op een van deze manieren: {}. Per e-mail alleen als u dat goed vindt.",
                en: "You get the convocation in one of these ways: {}. By e-mail only if you agreed.")),
        "assembly.requestFraction": ParameterWords(
            name: Phrase(nl: "verzoek van leden", en: "request of members"),
            sentence: Phrase(
                nl: "Leden met samen {} van de stemmen kunnen om een ledenvergadering vragen.",
                en: "Members with together {} of the votes can ask for an assembly.")),
        "assembly.requestHoldWithinDays": ParameterWords(
            name: Phrase(nl: "houden na verzoek", en: "to be held after a request"),
            sentence: Phrase(
                nl: "Het bestuur houdt die vergadering binnen {}.",
                en: "The board then holds it within {}.")),
        "assembly.requestSelfConvokeDays": ParameterWords(
            name: Phrase(nl: "zelf bijeenroepen na", en: "self-convocation after"),
            sentence: Phrase(
                nl: "Doet het bestuur {} niets? Dan roepen die leden zelf de vergadering bijeen.",
                en: "If the board does nothing for {}, those members call the assembly themselves.")),
        "assembly.annualWithinMonths": ParameterWords(
            name: Phrase(nl: "jaarvergadering", en: "annual assembly"),
            sentence: Phrase(
                nl: "De jaarvergadering is binnen {} na het einde van het boekjaar.",
                en: "The annual assembly is within {} after the end of the financial year.")),
        "agenda.memberItemFraction": ParameterWords(
            name: Phrase(nl: "agenderingsrecht (deel)", en: "members' items (part)"),
            sentence: Phrase(
                nl: "Leden met samen {} van de stemmen kunnen een punt op de agenda zetten.",
                en: "Members with together {} of the votes can put an item on the agenda.")),
        "agenda.memberItemMin": ParameterWords(
            name: Phrase(nl: "agenderingsrecht (aantal)", en: "members' items (number)"),
            sentence: Phrase(nl: "{} leden samen kunnen dat ook.", en: "{} members together can do so too.")),
        "agenda.memberItemDays": ParameterWords(
            name: Phrase(nl: "indieningstermijn", en: "time to file an item"),
            sentence: Phrase(
                nl: "Dat doet u uiterlijk {} voor de vergadering.",
                en: "You do so at least {} before the meeting.")),
        "agenda.decideUnlisted": ParameterWords(
            name: Phrase(nl: "besluit buiten de agenda", en: "decision outside the agenda"),
            sentence: Phrase(
                nl: "Besluiten over iets dat niet op de agenda staat: {}.",
                en: "Deciding on what is not on the agenda: {}.")),
        "amend.textAvailableDays": ParameterWords(
            name: Phrase(nl: "tekst ter inzage", en: "text open to members"),
            sentence: Phrase(
                nl: "De tekst van een statutenwijziging ligt ten minste {} voor de vergadering voor u klaar.",
                en: "The text of an amendment is open to you at least {} before the meeting.")),
        "amend.textToBranchesDays": ParameterWords(
            name: Phrase(nl: "tekst aan afdelingen", en: "text to branches"),
            sentence: Phrase(
                nl: "Afdelingen en ledenraad krijgen die tekst ten minste {} van tevoren.",
                en: "Branches and delegates get that text at least {} before.")),
        "assembly.access": ParameterWords(
            name: Phrase(nl: "toegang", en: "access"),
            sentence: Phrase(
                nl: "Wie mag komen: {}. Wie geschorst is, mag erbij zijn als het over de schorsing gaat.",
                en: "Who may come: {}. Whoever is suspended may be there when the suspension is dealt with.")),
        "assembly.chair": ParameterWords(
            name: Phrase(nl: "voorzitter van de vergadering", en: "chair of the assembly"),
            sentence: Phrase(nl: "De vergadering wordt geleid door: {}.", en: "The assembly is led by: {}.")),
        "assembly.secretary": ParameterWords(
            name: Phrase(nl: "secretaris van de vergadering", en: "secretary of the assembly"),
            sentence: Phrase(nl: "De notulen worden gemaakt door: {}.", en: "The minutes are made by: {}.")),
        "assembly.delegates": ParameterWords(
            name: Phrase(nl: "ledenraad", en: "assembly of delegates"),
            sentence: Phrase(
                nl: "Gekozen afgevaardigden vormen de ledenvergadering (ledenraad).",
                en: "Elected delegates form the assembly."),
            otherwise: Phrase(
                nl: "Alle leden samen vormen de ledenvergadering.",
                en: "All members together form the assembly.")),
        "assembly.membersDecide": ParameterWords(
            name: Phrase(nl: "waarover de leden zelf beslissen", en: "what the members decide themselves"),
            sentence: Phrase(
                nl: "Ook als er een ledenraad is, beslissen alle leden zelf over: {}.",
                en: "Also where there are delegates, all members decide themselves on: {}."),
            otherwise: Phrase(
                nl: "Een ledenraad beslist over alles waarover de ledenvergadering gaat.",
                en: "Delegates decide on all that is the assembly's.")),
        "assembly.referendum": ParameterWords(
            name: Phrase(nl: "referendum", en: "referendum"),
            sentence: Phrase(
                nl: "Over deze onderwerpen kan een referendum komen: {}.",
                en: "There can be a referendum on: {}."),
            otherwise: Phrase(nl: "Er is geen referendum.", en: "There is no referendum.")),
        "assembly.referendumFraction": ParameterWords(
            name: Phrase(nl: "verzoek om een referendum", en: "request for a referendum"),
            sentence: Phrase(
                nl: "Leden met samen {} van de stemmen kunnen om een referendum vragen.",
                en: "Members with together {} of the votes can ask for a referendum.")),
        "assembly.referendumDays": ParameterWords(
            name: Phrase(nl: "termijn voor een referendum", en: "term to ask for a referendum"),
            sentence: Phrase(
                nl: "Om een referendum vragen kan tot {} na het besluit.",
                en: "A referendum can be asked for until {} after the decision.")),
        "decision.outsideMeeting": ParameterWords(
            name: Phrase(nl: "besluit buiten vergadering", en: "decision outside a meeting"),
            sentence: Phrase(nl: "Besluiten zonder vergadering: {}.", en: "Deciding without a meeting: {}.")),
        "assembly.mode": ParameterWords(
            name: Phrase(nl: "manier van vergaderen", en: "mode of meeting"),
            sentence: Phrase(nl: "Wij vergaderen {}.", en: "We meet {}.")),
    ]
}
