public import Kernel

extension Phrases {
    /// The first page of a member, and the page of the own membership.
    public enum MemberPages {
        public static func hello(_ name: String) -> Phrase {
            Phrase(nl: "Dag \(name)", en: "Hello \(name)")
        }
        public static let title = Phrase(nl: "Voor u", en: "For you")
        public static let votesOpen = Phrase(nl: "Stem nu", en: "Vote now")
        public static let nothingNow = Phrase(
            nl: "U hoeft nu niets te doen.", en: "There is nothing that you need to do now.")
        public static let vote = Phrase(nl: "Naar het stembiljet", en: "To the ballot")
        public static let voted = Phrase(nl: "U hebt gestemd", en: "You have voted")
        public static let yourVote = Phrase(nl: "Uw stem bekijken", en: "See your vote")
        public static let comingMeetings = Phrase(nl: "Vergaderingen die komen", en: "Meetings to come")
        public static let registered = Phrase(nl: "U komt", en: "You will come")
        public static let notRegistered = Phrase(nl: "Nog niet aangemeld", en: "Not registered yet")
        public static let openNow = Phrase(nl: "Nu bezig", en: "Going on now")
        public static let yourProposals = Phrase(nl: "Uw voorstellen", en: "Your proposals")
        public static let yourApplication = Phrase(nl: "Uw aanmelding", en: "Your application")

        public static func application(_ outcome: String?, on day: Day?) -> Phrase {
            let nl = day.map { " op \(Format.day($0, .dutch))" } ?? ""
            let en = day.map { " on \(Format.day($0, .english))" } ?? ""
            return switch outcome {
            case "admitted": Phrase(nl: "U bent toegelaten\(nl).", en: "You were admitted\(en).")
            case "refused": Phrase(nl: "U bent niet toegelaten\(nl).", en: "You were not admitted\(en).")
            case "withdrawn": Phrase(nl: "Ingetrokken\(nl).", en: "Withdrawn\(en).")
            default: Phrase(nl: "Er is nog niet over beslist.", en: "Not decided yet.")
            }
        }
        public static func ends(_ day: Day) -> Phrase {
            Phrase(
                nl: "Uw lidmaatschap eindigt op \(Format.day(day, .dutch)). Tot en met die dag mag u meestemmen.",
                en: "Your membership ends on \(Format.day(day, .english)). You may vote up to and including that day.")
        }
        public static func suspended(_ day: Day) -> Phrase {
            if day == .openEnd { return Phrases.EndsPages.youAreSuspended }
            return Phrase(
                nl: "U bent geschorst tot en met \(Format.day(day, .dutch)). Zolang mag u niet stemmen (2:38 lid 1). U "
                    + "mag wel komen naar de vergadering waarin het over u gaat, en daar het woord voeren.",
                en: "You are suspended up to and including \(Format.day(day, .english)). Until then you may not vote "
                    + "(2:38 lid 1). You may come to the meeting that deals with you, and speak there.")
        }
        public static let noMember = Phrase(
            nl: "U bent nu geen lid van deze coöperatie.", en: "You are not a member of this cooperative now.")

        public static let membership = Phrase(nl: "Mijn lidmaatschap", en: "My membership")
        public static let name = Phrase(nl: "Naam", en: "Name")
        public static let nameHint = Phrase(
            nl: "Klopt uw naam niet? De secretaris verandert die.",
            en: "Is your name not right? The secretary changes it.")
        public static let memberNumber = Phrase(nl: "Lidnummer", en: "Member number")
        public static let category = Phrase(nl: "Soort lidmaatschap", en: "Kind of membership")
        public static let since = Phrase(nl: "Lid sinds", en: "Member since")
        public static let until = Phrase(nl: "Lid tot en met", en: "Member until")
        public static let endedBy = Phrase(nl: "Einde door", en: "Ended by")
        public static func endGround(_ code: String) -> Phrase {
            switch code {
            case "death": Phrase(nl: "overlijden", en: "death")
            case "dissolution": Phrase(nl: "de organisatie hield op te bestaan", en: "the organisation ceased to exist")
            case "memberNotice": Phrase(nl: "opzegging door het lid", en: "notice by the member")
            case "associationNotice": Phrase(nl: "opzegging door de coöperatie", en: "notice by the cooperative")
            case "expulsion": Phrase(nl: "ontzetting", en: "expulsion")
            default: Phrase(same: code)
            }
        }
        public static let born = Phrase(nl: "Geboortedatum", en: "Date of birth")
        public static let contact = Phrase(nl: "Uw gegevens", en: "Your details")
        public static let save = Phrase(nl: "Gegevens opslaan", en: "Save the details")
        public static let emailChangeHint = Phrase(
            nl: "Een ander e-mailadres? Geef dan daarna opnieuw toestemming voor oproepen per e-mail.",
            en: "A different e-mail address? Then consent to convocations by e-mail again afterwards.")
        public static let convocations = Phrase(nl: "Oproepen voor vergaderingen", en: "Convocations")
        public static func byEmail(since day: Day) -> Phrase {
            Phrase(
                nl: "U krijgt oproepen per e-mail. Dat vond u goed op \(Format.day(day, .dutch)).",
                en: "You get convocations by e-mail. You agreed on \(Format.day(day, .english)).")
        }
        public static let byPost = Phrase(
            nl: "U krijgt oproepen per post.", en: "You get convocations by post.")
        public static let toEmail = Phrase(nl: "Voortaan per e-mail", en: "By e-mail from now on")
        public static let toPost = Phrase(nl: "Voortaan per post", en: "By post from now on")
        public static let noEmail = Phrase(
            nl: "Vul eerst uw e-mailadres in.", en: "Fill in your e-mail address first.")
        public static let nowByEmail = Phrase(
            nl: "Oproepen komen voortaan per e-mail.", en: "Convocations come by e-mail from now on.")
        public static let nowByPost = Phrase(
            nl: "Oproepen komen voortaan per post.", en: "Convocations come by post from now on.")

        public static let resign = Phrase(nl: "Lidmaatschap opzeggen", en: "End my membership")
        public static let resignLead = Phrase(
            nl: "Kies zo nodig een dag. Op de volgende pagina ziet u op welke dag uw lidmaatschap dan eindigt. Er "
                + "gebeurt nog niets.",
            en: "Choose a day if you like. The next page shows on which day your membership then ends. Nothing happens "
                + "yet.")
        public static let against = Phrase(nl: "Opzeggen tegen", en: "To end on")
        public static let againstHint = Phrase(
            nl: "Leeg laten mag: dan de eerste dag die kan.",
            en: "May stay empty: then the first day that is possible.")
        public static let showEnd = Phrase(nl: "Laat zien wanneer het eindigt", en: "Show when it ends")
        public static let checkResignation = Phrase(
            nl: "Kijk na en bevestig uw opzegging", en: "Check and confirm your notice")
        public static func wouldEnd(_ day: Day) -> Phrase {
            Phrase(
                nl: "Uw lidmaatschap eindigt dan op \(Format.longDay(day, .dutch)).",
                en: "Your membership then ends on \(Format.longDay(day, .english)).")
        }
        public static func laterThanWished(_ wished: Day) -> Phrase {
            Phrase(
                nl: "U vroeg \(Format.day(wished, .dutch)). Dat kan niet volgens de statuten; dit is de eerste dag die "
                    + "wel kan (2:36 lid 2).",
                en: "You asked for \(Format.day(wished, .english)). The statutes do not allow that; this is the first "
                    + "day that is possible (2:36 lid 2).")
        }
        public static let confirmResignation = Phrase(
            nl: "Ja, ik zeg mijn lidmaatschap op", en: "Yes, I end my membership")
        public static let stay = Phrase(nl: "Nee, ik blijf lid", en: "No, I stay a member")
        public static func resigned(_ day: Day) -> Phrase {
            Phrase(
                nl: "Uw opzegging is vastgelegd. Uw lidmaatschap eindigt op \(Format.day(day, .dutch)).",
                en: "Your notice is recorded. Your membership ends on \(Format.day(day, .english)).")
        }

        public static let data = Phrase(nl: "Uw gegevens meenemen", en: "Take your data along")
        public static let dataLead = Phrase(
            nl: "Dit bestand bevat alles wat de coöperatie over u bewaart.",
            en: "This file holds everything that the cooperative keeps about you.")
        public static let download = Phrase(nl: "Bestand ophalen (JSON)", en: "Get the file (JSON)")
    }
}
