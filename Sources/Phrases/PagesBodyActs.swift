public import Kernel

// The forms about mandates, outsiders, delegates, interests and directors.
extension Phrases.BodyPages {
    public static let rota = Phrase(nl: "Rooster van aftreden", en: "Rota of retirement")
    public static let termNumber = Phrase(nl: "Termijn", en: "Term")
    public static let giveMandate = Phrase(nl: "Een mandaat geven of beëindigen", en: "Give or end a mandate")
    public static let giveMandateHint = Phrase(
        nl: "Dit komt in de plaats van het mandaat van nu. Stopt het mandaat? Vul vandaag in als laatste dag.",
        en: "This takes the place of the mandate it has. Does the mandate stop? Fill in today as the last day.")
    public static let outsider = Phrase(nl: "Iemand van buiten vastleggen", en: "Record somebody from outside")
    public static let outsiderHint = Phrase(
        nl:
            "Bijvoorbeeld wie de gemeente stuurt. Diegene wordt geen lid en stemt niet in de ledenvergadering (2:38 lid 1).",
        en: "Who the municipality sends, for instance. It gives no membership and no vote in the assembly (2:38 lid 1)."
    )
    public static let orOutsider = Phrase(nl: "Of iemand van buiten", en: "Or somebody from outside")
    public static let noOutsider = Phrase(nl: "niemand: het is een lid", en: "nobody: it is a member")
    public static let inviteOutsider = Phrase(
        nl: "Iemand van buiten uitnodigen om in te loggen", en: "Invite somebody from outside to sign in")
    public static let whomToInvite = Phrase(nl: "Wie nodigt u uit?", en: "Whom do you invite?")
    public static let delegates = Phrase(nl: "Gekozen afgevaardigden vastleggen", en: "Record elected delegates")
    public static let delegatesHint = Phrase(
        nl:
            "Alle leden van de groep moeten om hun stem zijn gevraagd (2:39 lid 1). Wie er nu zit en niet is gekozen, gaat weg.",
        en:
            "All members of the constituency must have been asked for their vote (2:39 lid 1). Who sits now and was not elected leaves."
    )
    public static let electedNumbers = Phrase(
        nl: "Lidnummers van wie gekozen zijn", en: "Member numbers of the elected")
    public static let electedHint = Phrase(nl: "Met komma's ertussen: 4, 12.", en: "With commas between: 4, 12.")
    public static let asked = Phrase(
        nl: "Hoeveel leden om hun stem is gevraagd", en: "How many members were asked for their vote")
    public static let who = Phrase(nl: "Wie", en: "Who")
    public static let myself = Phrase(nl: "ikzelf", en: "myself")
    public static let inProposal = Phrase(nl: "In welk voorstel", en: "In which proposal")
    public static let noProposal = Phrase(nl: "geen: zie het onderwerp", en: "none: see the subject")
    public static let whatInterest = Phrase(nl: "Wat het belang is", en: "What the interest is")
    public static let interest = Phrase(nl: "Belang", en: "Interest")
    public static let withdrawInterest = Phrase(nl: "Een belang intrekken", en: "Take an interest back")
    public static let withdrawHint = Phrase(
        nl: "Als het belang er niet meer is, of per vergissing is gemeld.",
        en: "When the interest is there no more, or was declared by mistake.")
    public static let director = Phrase(
        nl: "Een bestuurder schorsen of ontslaan", en: "Suspend or dismiss a director")
    public static let directorHint = Phrase(
        nl: "Hierover beslist de ledenvergadering (2:37 lid 6). Dit maakt een voorstel, dat u op een agenda zet.",
        en: "The assembly decides on this (2:37 lid 6). This makes a proposal, which you put on an agenda.")
    public static let whatDirector = Phrase(nl: "Wat u voorstelt", en: "What you propose")
    public static let suspendedUntil = Phrase(nl: "Geschorst tot en met", en: "Suspended until")
    public static let suspendedHint = Phrase(
        nl: "Alleen bij schorsen. Leeg: zo lang als de statuten toestaan.",
        en: "Only to suspend. Empty: as long as the statutes permit.")
    public static let propose = Phrase(nl: "Aan de ledenvergadering voorstellen", en: "Propose to the assembly")
    public static let retire = Phrase(nl: "Zelf aftreden", en: "Retire")
    public static let retireHint = Phrase(
        nl: "U legt al uw functies in het bestuur neer, vandaag.",
        en: "You lay down all your offices on the board, today.")
    public static let tickSure = Phrase(
        nl: "Kruis ‘Ja, ik treed af’ aan als u dat wilt.", en: "Tick ‘Yes, I retire’ if you want that.")
    public static let sure = Phrase(nl: "Ja, ik treed af.", en: "Yes, I retire.")
    public static let notSure = Phrase(
        nl: "U hebt niet aangekruist dat u aftreedt.", en: "You did not tick that you retire.")

    public static func isSuspended(_ until: Day) -> Phrase {
        let day = Phrases.day(until)
        return Phrase(nl: "geschorst tot en met \(day.nl)", en: "suspended until \(day.en)")
    }
    public static func directorAct(_ code: String) -> Phrase {
        switch code {
        case "suspend": Phrase(nl: "schorsen", en: "suspend")
        case "lift": Phrase(nl: "de schorsing opheffen", en: "lift the suspension")
        default: Phrase(nl: "ontslaan", en: "dismiss")
        }
    }
    public static func directorProposal(_ code: String, _ name: String) -> Phrase {
        switch code {
        case "suspend":
            Phrase(nl: "Schorsing van \(name) als bestuurder", en: "Suspension of \(name) as director")
        case "lift":
            Phrase(nl: "Opheffing van de schorsing van \(name)", en: "Lifting the suspension of \(name)")
        default: Phrase(nl: "Ontslag van \(name) als bestuurder", en: "Dismissal of \(name) as director")
        }
    }
}
