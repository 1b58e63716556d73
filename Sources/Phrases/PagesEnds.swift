public import Kernel

extension Phrases {
    /// The pages about leaving, appeal and pay-out.
    public enum EndsPages {
        public static let suspendedMeanwhile = Phrase(
            nl: "Geschorst zolang de termijn voor beroep of het beroep loopt.",
            en: "Suspended as long as the term of appeal or the appeal runs.")
        public static let youAreSuspended = Phrase(
            nl:
                "U bent geschorst zolang de termijn voor beroep of het beroep loopt. U stemt niet (2:35 lid 4). U mag wel "
                + "komen naar de vergadering waarin het over u gaat, en daar spreken.",
            en:
                "You are suspended as long as the term of appeal or the appeal runs. You do not vote (2:35 lid 4). You may "
                + "come to the meeting that deals with you, and speak there.")

        public static let leaving = Phrase(nl: "Weggaan als lid", en: "Leaving as a member")
        public static let leavingLead = Phrase(
            nl: "Hier ziet u wat er gebeurt als u weggaat, en wat u beter eerst regelt.",
            en: "Here you see what happens when you leave, and what is better settled first.")
        public static let lastDay = Phrase(nl: "Laatste dag", en: "Last day")
        public static func wouldEnd(_ day: Day) -> Phrase {
            Phrase(
                nl: "Zegt u vandaag op, dan is \(Format.day(day, .dutch)) uw laatste dag.",
                en: "If you give notice today, \(Format.day(day, .english)) is your last day.")
        }
        public static func ends(_ day: Day) -> Phrase {
            Phrase(
                nl: "De laatste dag van uw lidmaatschap is \(Format.day(day, .dutch)).",
                en: "The last day of your membership is \(Format.day(day, .english)).")
        }
        public static let dues = Phrase(nl: "Contributie", en: "Dues")
        public static let fullYear = Phrase(
            nl: "U betaalt de contributie over het hele jaar.", en: "You pay the dues for the whole year.")
        public static let partOfYear = Phrase(
            nl: "U betaalt de contributie tot uw laatste dag.", en: "You pay the dues up to your last day.")
        public static let acknowledgement = Phrase(nl: "Bevestiging", en: "Acknowledgement")
        public static func acknowledgeBy(_ day: Day) -> Phrase {
            Phrase(
                nl: "U krijgt uiterlijk \(Format.day(day, .dutch)) een schriftelijke bevestiging.",
                en: "You get a written acknowledgement by \(Format.day(day, .english)).")
        }
        public static func acknowledgedOn(_ day: Day) -> Phrase {
            Phrase(
                nl: "Uw opzegging is bevestigd op \(Format.day(day, .dutch)).",
                en: "Your notice was acknowledged on \(Format.day(day, .english)).")
        }
        public static let shares = Phrase(nl: "Aandelen", en: "Shares")
        public static func sharesHeld(_ count: Int, _ value: Money) -> Phrase {
            Phrase(
                nl: "U hebt \(count) aandelen. U krijgt ten hoogste \(Format.money(value, .dutch)) terug, nadat de "
                    + "jaarrekening van het jaar van uw vertrek is vastgesteld.",
                en:
                    "You hold \(count) shares. You get back at most \(Format.money(value, .english)), after the accounts "
                    + "of the year in which you leave are adopted.")
        }
        public static let noShares = Phrase(
            nl: "Er staan geen aandelen op uw naam.", en: "No shares stand in your name.")
        public static func payout(_ amount: Money, due: Day) -> Phrase {
            Phrase(
                nl: "U vroeg \(Format.money(amount, .dutch)) terug; u krijgt dat uiterlijk \(Format.day(due, .dutch)).",
                en: "You asked for \(Format.money(amount, .english)); you get it by \(Format.day(due, .english)).")
        }
        public static func paid(_ amount: Money, on day: Day) -> Phrase {
            Phrase(
                nl: "\(Format.money(amount, .dutch)) is terugbetaald op \(Format.day(day, .dutch)).",
                en: "\(Format.money(amount, .english)) was paid out on \(Format.day(day, .english)).")
        }
        public static let amount = Phrase(nl: "Bedrag in euro's", en: "Amount in euros")
        public static let ask = Phrase(nl: "Vraag terugbetaling", en: "Ask to be paid out")
        public static let asked = Phrase(nl: "Uw vraag is vastgelegd.", en: "Your request was recorded.")
        public static let amountUnread = Phrase(
            nl: "Dit bedrag is niet te lezen.", en: "This amount cannot be read.")
        public static let amountExample = Phrase(nl: "Schrijf het als 200,00.", en: "Write it as 200.00.")

        public static let first = Phrase(nl: "Wat nog op uw naam staat", en: "What still stands in your name")
        public static let nothingOpen = Phrase(
            nl: "Er staat niets meer op uw naam dat u eerst moet regelen.",
            en: "Nothing stands in your name that you must settle first.")
        public static func office(_ office: Phrase) -> Phrase {
            Phrase(
                nl: "U bent \(office.nl). Draag dit over aan een ander voordat u weggaat.",
                en: "You are \(office.en). Hand this over to somebody before you leave.")
        }
        public static let yourProposal = Phrase(
            nl: "Uw voorstel loopt nog; u kunt het laten staan of intrekken:",
            en: "Your proposal is still open; you can leave it or withdraw it:")
        public static let openVote = Phrase(nl: "U kunt nog stemmen:", en: "You can still vote:")
        public static let comingMeeting = Phrase(
            nl: "Tot uw laatste dag mag u komen en stemmen:", en: "Until your last day you may attend and vote:")

        public static let atOnce = Phrase(nl: "Meteen opzeggen", en: "Leave at once")
        public static let atOnceUnreasonable = Phrase(
            nl: "Kan redelijkerwijs niet van u worden gevraagd dat u lid blijft, dan kunt u meteen weg.",
            en: "If it cannot reasonably be asked of you to stay a member, you can leave at once.")
        public static let unreasonable = Phrase(
            nl: "blijven kan niet van mij worden gevraagd (geen besluit nodig)",
            en: "I cannot be asked to stay (no decision needed)")
        public static let atOnceLead = Phrase(
            nl:
                "Geeft een besluit u minder rechten of meer plichten, of gaat het over omzetting of fusie, dan kunt u binnen "
                + "een maand meteen weg. Voor besluiten over geld kan het zijn dat de statuten dat uitsluiten.",
            en:
                "If a decision gives you fewer rights or more duties, or is about conversion or merger, you can leave at "
                + "once within a month. For decisions about money the statutes may exclude that.")
        public static let becauseOf = Phrase(nl: "Besluit", en: "Decision")
        public static let why = Phrase(nl: "Waarom meteen", en: "Why at once")
        public static let burden = Phrase(nl: "minder rechten of meer plichten", en: "fewer rights or more duties")
        public static let moneyBurden = Phrase(nl: "meer betalen", en: "more to pay")
        public static let conversion = Phrase(nl: "omzetting, fusie of splitsing", en: "conversion, merger or demerger")
        public static let learnedOn = Phrase(nl: "Dag waarop u het hoorde", en: "Day on which you learned of it")
        public static let chooseDecision = Phrase(nl: "Kies het besluit", en: "Choose the decision")
        public static let chooseWhy = Phrase(nl: "Kies de reden", en: "Choose the reason")
        public static let checkAtOnce = Phrase(nl: "Kijk wat er dan gebeurt", en: "See what happens then")
        public static let checkAtOnceTitle = Phrase(
            nl: "Klopt dit? Meteen opzeggen", en: "Is this right? Leaving at once")
        public static let atOnceVote = Phrase(
            nl: "Na die dag hebt u geen stem meer, ook niet met een volmacht.",
            en: "After that day you have no vote any more, nor by proxy.")
        public static let atOnceFinal = Phrase(
            nl: "U kunt dit niet terugnemen. Wilt u later weer lid zijn, dan meldt u zich opnieuw aan.",
            en: "You cannot take this back. To be a member again later you apply anew.")
        public static let atOnceUnchosen = Phrase(
            nl: "Er is nog geen besluit gekozen, of geen reden.",
            en: "No decision was chosen yet, or no reason.")
        public static let atOnceUnchosenRemedy = Phrase(
            nl: "Kies bij ‘Meteen opzeggen’ de reden en, als die een besluit is, het besluit.",
            en: "Choose the reason at ‘Leave at once’ and, where that is a decision, the decision.")
        public static let leaveAtOnce = Phrase(nl: "Zeg meteen op", en: "Leave at once")
        public static let giveNotice = Phrase(nl: "Naar het opzeggen", en: "Go on to giving notice")

        public static let expelled = Phrase(nl: "U bent ontzet", en: "You were expelled")
        public static func decidedOn(_ day: Day) -> Phrase {
            Phrase(
                nl: "Het besluit is van \(Format.day(day, .dutch)).",
                en: "The decision is of \(Format.day(day, .english)).")
        }
        public static let ground = Phrase(nl: "Grond", en: "Ground")
        public static let reason = Phrase(nl: "Reden", en: "Reason")
        public static let receivedLead = Phrase(
            nl: "Hebt u het besluit ontvangen? Vanaf die dag loopt de termijn voor beroep.",
            en: "Did you receive the decision? The term of appeal runs from that day.")
        public static let received = Phrase(
            nl: "Ik heb het besluit vandaag ontvangen", en: "I received the decision today")
        public static func appealUntil(_ day: Day) -> Phrase {
            Phrase(
                nl: "U kunt tot en met \(Format.day(day, .dutch)) in beroep.",
                en: "You can appeal up to \(Format.day(day, .english)).")
        }
        public static func appealTo(_ body: Phrase) -> Phrase {
            Phrase(
                nl: "Het beroep komt op de agenda van \(body.nl).", en: "The appeal comes on the agenda of \(body.en).")
        }
        public static let appeal = Phrase(nl: "Ga in beroep", en: "Appeal")
        public static let appealReason = Phrase(nl: "Waarom u het er niet mee eens bent", en: "Why you disagree")
        public static let appealSuspension = Phrase(
            nl: "Ga in beroep tegen de schorsing", en: "Appeal the suspension")
        public static let appealed = Phrase(nl: "Uw beroep is vastgelegd.", en: "Your appeal was recorded.")
        public static let yourAppeal = Phrase(nl: "Uw beroep", en: "Your appeal")
        public static let contracts = Phrase(
            nl: "Verandert dit overeenkomsten met leden?", en: "Does this change contracts with members?")
        public static let contractsUntouched = Phrase(nl: "Nee", en: "No")
        public static let contractsReserved = Phrase(
            nl: "Ja, en de overeenkomst zelf zegt dat dit kan", en: "Yes, and the contract itself says that it can be")
        public static let contractsUnreserved = Phrase(
            nl: "Ja, en de overeenkomst zelf zegt daar niets over",
            en: "Yes, and the contract itself says nothing of it")
        public static let recorded = Phrase(nl: "Dit is vastgelegd.", en: "This was recorded.")
    }
}
