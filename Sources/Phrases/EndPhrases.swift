public import Kernel

extension Phrases.Membership {
    public static let moneyMattersExcluded = Phrase(
        nl: "De statuten sluiten onmiddellijk opzeggen vanwege een besluit over geld uit.",
        en: "The statutes exclude leaving at once because of a decision about money.")
    public static let usualNotice = Phrase(
        nl: "Zeg op met de gewone opzegtermijn.", en: "Give notice with the usual term.")
    public static let learnedOnMissing = Phrase(
        nl: "De dag waarop het lid van het besluit hoorde, ontbreekt.",
        en: "The day on which the member learned of the decision is missing.")
    public static let giveLearnedOn = Phrase(nl: "Geef die dag.", en: "Give that day.")
    public static func immediateExitLate(_ last: Day) -> Phrase {
        Phrase(
            nl: "Onmiddellijk opzeggen kon tot en met \(last).", en: "Leaving at once was possible up to \(last).")
    }

    public static let noticeWithoutGround = Phrase(
        nl: "De coöperatie kan alleen opzeggen op een grond uit de wet of de statuten.",
        en: "The cooperative can give notice only on a ground in the law or the statutes.")
    public static func chooseGround(_ known: String) -> Phrase {
        Phrase(nl: "Kies uit: \(known).", en: "Choose from: \(known).")
    }
    public static let arrearsWithoutDay = Phrase(
        nl: "Er staat niet bij sinds welke dag er niet betaald is.",
        en: "It does not say since which day nothing was paid.")
    public static let giveUnpaidSince = Phrase(
        nl: "Vul de dag in waarop betaald moest zijn, en de dagen van de aanmaningen.",
        en: "Give the day on which it had to be paid, and the days of the reminders.")
    public static func arrearsTooShort(months: Int, since day: Day) -> Phrase {
        Phrase(
            nl: "De achterstand, sinds \(Phrases.day(day).nl), duurt nog niet langer dan \(months) maanden.",
            en: "The arrears, since \(Phrases.day(day).en), have not lasted for more than \(months) months.")
    }
    public static func noticeFrom(_ day: Day) -> Phrase {
        Phrase(nl: "Opzeggen kan vanaf \(Phrases.day(day).nl).", en: "Give notice from \(Phrases.day(day).en) on.")
    }
    public static func remindersTooFew(_ sent: Int, of asked: Int) -> Phrase {
        Phrase(
            nl: "Aanmaningen na de dag waarop betaald moest zijn: \(sent); nodig zijn er \(asked).",
            en: "Reminders after the day on which it had to be paid: \(sent); \(asked) are needed.")
    }
    public static let remindFirst = Phrase(
        nl: "Stuur eerst een aanmaning, en leg de dag vast.", en: "Send a reminder first, and record the day.")
    public static let reasonMissing = Phrase(nl: "De reden ontbreekt.", en: "The reason is missing.")
    public static let writeReason = Phrase(
        nl: "Schrijf de reden op; het lid krijgt die te lezen.", en: "Write the reason; the member will read it.")

    public static let suspensionReversed = Phrase(
        nl: "De schorsing eindigt voordat zij begint.", en: "The suspension ends before it starts.")
    public static let chooseLater = Phrase(nl: "Kies een latere laatste dag.", en: "Choose a later last day.")
    public static let suspensionInPast = Phrase(
        nl: "Een schorsing kan niet ingaan in het verleden.", en: "A suspension cannot start in the past.")
    public static let startToday = Phrase(nl: "Laat haar vandaag ingaan, of later.", en: "Let it start today or later.")
    public static let suspensionWithoutClause = Phrase(
        nl: "De statuten zeggen niet dat een lid geschorst kan worden. Zonder zo'n bepaling houdt ieder lid zijn stem.",
        en: "The statutes do not say that a member can be suspended. Without such a clause every member keeps the vote."
    )
    public static let suspensionWithoutClauseRemedy = Phrase(
        nl: "Neem eerst een bepaling over schorsing op in de statuten.",
        en: "First put a clause on suspension into the statutes.")
    public static func suspensionTooLong(_ months: Int) -> Phrase {
        Phrase(
            nl: "Een schorsing duurt ten hoogste \(months) maanden.", en: "A suspension lasts at most \(months) months."
        )
    }
    public static func suspendUntil(_ day: Day) -> Phrase {
        Phrase(nl: "Kies als laatste dag \(day) of eerder.", en: "Choose \(day) or earlier as the last day.")
    }
    public static func suspensionOverlaps(_ end: Day) -> Phrase {
        Phrase(
            nl: "Dit lid is al geschorst tot en met \(end).", en: "This member is already suspended up to \(end).")
    }
    public static func suspendAfter(_ day: Day) -> Phrase {
        Phrase(nl: "Laat de verlenging ingaan op \(day).", en: "Let the extension start on \(day).")
    }
    public static func suspensionExtensions(_ count: Int) -> Phrase {
        Phrase(
            nl: "Een schorsing mag ten hoogste \(count) keer worden verlengd.",
            en: "A suspension may be extended at most \(count) times.")
    }
    public static let liftOrExpel = Phrase(
        nl: "Beëindig de schorsing, of neem een besluit over het lidmaatschap.",
        en: "End the suspension, or decide on the membership.")
    public static let notSuspended = Phrase(
        nl: "Dit lid is niet geschorst.", en: "This member is not suspended.")
    public static let nothingToLift = Phrase(nl: "Er is niets op te heffen.", en: "There is nothing to lift.")
    public static let alreadyEnding = Phrase(
        nl: "Dit lidmaatschap is al beëindigd of opgezegd.", en: "This membership has ended or is under notice already."
    )
    public static func admissionLate(_ last: Day) -> Phrase {
        Phrase(
            nl: "Op deze aanmelding moest uiterlijk \(Phrases.day(last).nl) zijn beslist.",
            en: "This application had to be decided on by \(Phrases.day(last).en).")
    }
    public static let admissionLateRemedy = Phrase(
        nl: "Het besluit telt. Beslis de volgende keer op tijd; de kalender noemt de dag.",
        en: "The decision counts. Decide in time next time; the calendar names the day.")
    public static let deathInFuture = Phrase(
        nl: "De dag van overlijden ligt in de toekomst of voor het begin van het lidmaatschap.",
        en: "The day of death lies in the future or before the membership began.")
    public static let giveDayOfDeath = Phrase(nl: "Geef de dag van overlijden.", en: "Give the day of death.")
    public static let sharesOpen = Phrase(
        nl: "Aandelen van deze persoon zijn nog niet terugbetaald.",
        en: "Shares of this person were not paid out yet.")
    public static let sharesOpenRemedy = Phrase(
        nl: "Betaal de aandelen eerst terug, en leg dat vast.", en: "Pay out the shares first, and record it.")
    public static func noticeBeforeMembership(_ from: Day) -> Phrase {
        Phrase(
            nl: "De dag van de opzegging ligt voor het begin van het lidmaatschap: \(Phrases.day(from).nl).",
            en: "The day of the notice lies before the membership began: \(Phrases.day(from).en).")
    }
    public static let giveDayOfNotice = Phrase(
        nl: "Geef de dag waarop de opzegging binnenkwam.", en: "Give the day on which the notice came in.")
    public static let organisationsDoNotDie = Phrase(
        nl: "Dit lid is een organisatie.", en: "This member is an organisation.")
    public static let endByNotice = Phrase(
        nl: "Beëindig het lidmaatschap door opzegging.", en: "End the membership by notice.")
}
