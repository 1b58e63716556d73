import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 3 of the catalogue.
    static let shares: [String: ParameterWords] = [
        "fee.entrance": ParameterWords(
            name: Phrase(nl: "entreegeld", en: "entrance fee"),
            sentence: Phrase(nl: "Wie lid wordt, betaalt eenmalig {}.", en: "Whoever joins pays {} once."),
            otherwise: Phrase(nl: "Lid worden kost geen entreegeld.", en: "There is no entrance fee.")),
        "dues.setBy": ParameterWords(
            name: Phrase(nl: "contributie vastgesteld door", en: "dues set by"),
            sentence: Phrase(nl: "{} stelt de contributie vast.", en: "{} sets the dues.")),
        "dues.dueDate": ParameterWords(
            name: Phrase(nl: "vervaldatum contributie", en: "due date of dues"),
            sentence: Phrase(nl: "De contributie betaalt u uiterlijk op {}.", en: "You pay the dues by {}.")),
        "dues.joinLateGraceMonths": ParameterWords(
            name: Phrase(nl: "instroomregeling", en: "grace for late joiners"),
            sentence: Phrase(
                nl: "Wie in de laatste {} van het boekjaar lid wordt, betaalt over dat jaar niets.",
                en: "Whoever joins in the last {} of the year pays nothing for that year."),
            otherwise: Phrase(
                nl: "Wie laat in het jaar lid wordt, betaalt gewoon.",
                en: "Whoever joins late in the year pays as usual.")),
        "dues.fullYearOnExit": ParameterWords(
            name: Phrase(nl: "hele jaar verschuldigd", en: "full year due on exit"),
            sentence: Phrase(
                nl: "Gaat u in de loop van het jaar weg? Dan betaalt u wel het hele jaar.",
                en: "If you leave during the year, you still pay the full year."),
            otherwise: Phrase(
                nl: "Gaat u in de loop van het jaar weg? Dan betaalt u naar verhouding.",
                en: "If you leave during the year, you pay a part.")),
        "dues.reminderDays": ParameterWords(
            name: Phrase(nl: "herinnering en aanmaning", en: "reminders"),
            sentence: Phrase(
                nl: "Is er niet betaald? Dan sturen wij een herinnering na zoveel dagen: {}.",
                en: "If nothing is paid, we send reminders after this many days: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "dues.arrearsMonthsToNotice": ParameterWords(
            name: Phrase(nl: "achterstand tot opzegging", en: "arrears before notice"),
            sentence: Phrase(
                nl: "Bij een achterstand van meer dan {} kunnen wij het lidmaatschap opzeggen.",
                en: "With arrears of more than {} we can end the membership.")),
        "dues.remindersToNotice": ParameterWords(
            name: Phrase(nl: "aanmaningen voor opzegging", en: "reminders before notice"),
            sentence: Phrase(
                nl: "Daarvoor sturen wij ten minste {} aanmaningen.", en: "Before that we send at least {} reminders.")),
        "share.nominal": ParameterWords(
            name: Phrase(nl: "nominale waarde van een aandeel", en: "nominal value of a share"),
            sentence: Phrase(nl: "Een aandeel kost {}.", en: "A share costs {}.")),
        "share.minPerMember": ParameterWords(
            name: Phrase(nl: "minimum aandelen", en: "minimum of shares"),
            sentence: Phrase(nl: "Elk lid neemt ten minste {} aandelen.", en: "Each member takes at least {} shares."),
            otherwise: Phrase(nl: "Een lid hoeft geen aandeel te nemen.", en: "A member need not take a share.")),
        "share.maxPerMember": ParameterWords(
            name: Phrase(nl: "maximum aandelen", en: "maximum of shares"),
            sentence: Phrase(nl: "Een lid heeft ten hoogste {} aandelen.", en: "A member has at most {} shares.")),
        "share.paidUpBeforeVote": ParameterWords(
            name: Phrase(nl: "stem pas na volstorting", en: "vote only when paid up"),
            sentence: Phrase(
                nl: "Wie zijn aandelen niet heeft betaald, mag niet stemmen.",
                en: "Whoever has not paid for the shares may not vote."),
            otherwise: Phrase(
                nl: "U mag stemmen, ook als uw aandelen nog niet betaald zijn.",
                en: "You may vote, also while your shares are unpaid.")),
        "share.transferRule": ParameterWords(
            name: Phrase(nl: "overdracht van aandelen", en: "transfer of shares"),
            sentence: Phrase(nl: "Een aandeel overdragen: {}.", en: "Transfer of a share: {}.")),
        "share.redeemPrice": ParameterWords(
            name: Phrase(nl: "terugbetaling", en: "repayment"),
            sentence: Phrase(
                nl: "Bij vertrek krijgt u voor een aandeel: {}.",
                en: "When you leave you get for a share: {}.")),
        "share.redeemAfterAccountsMonths": ParameterWords(
            name: Phrase(nl: "termijn van terugbetaling", en: "time of repayment"),
            sentence: Phrase(
                nl: "U krijgt het geld binnen {} nadat de jaarrekening is vastgesteld.",
                en: "You get the money within {} after the accounts are adopted.")),
        "share.postponeOrgan": ParameterWords(
            name: Phrase(nl: "orgaan dat uitstelt", en: "body that postpones"),
            sentence: Phrase(
                nl: "{} mag de terugbetaling uitstellen als het eigen vermogen te laag wordt.",
                en: "{} may postpone repayment when the equity would be too low.")),
        "share.maxPostponeMonths": ParameterWords(
            name: Phrase(nl: "langste uitstel", en: "longest postponement"),
            sentence: Phrase(nl: "Dat uitstel duurt ten hoogste {}.", en: "That lasts at most {}."),
            otherwise: Phrase(nl: "Uitstel is niet mogelijk.", en: "Postponement is not possible.")),
        "share.minEquity": ParameterWords(
            name: Phrase(nl: "minimum eigen vermogen", en: "minimum equity"),
            sentence: Phrase(nl: "Wij houden ten minste {} aan eigen vermogen.", en: "We keep at least {} of equity."),
            otherwise: Phrase(nl: "Er is geen minimum voor het eigen vermogen.", en: "There is no minimum of equity.")),
        "surplus.order": ParameterWords(
            name: Phrase(nl: "resultaatbestemming", en: "use of a surplus"),
            sentence: Phrase(
                nl: "Een overschot gaat, in deze volgorde, naar: {}.",
                en: "A surplus goes, in this order, to: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "surplus.maxReturnPct": ParameterWords(
            name: Phrase(nl: "rente op inleg", en: "return on shares"),
            sentence: Phrase(
                nl: "Op uw inleg krijgt u ten hoogste {} per jaar.",
                en: "On your shares you get at most {} a year."),
            otherwise: Phrase(nl: "Over uw inleg krijgt u geen rente.", en: "Shares bear no return.")),
    ]
}
