public import Kernel

extension Phrases.StatutesChecks {
    public static let categoryTwice = MessageAndRemedy(
        Phrase(nl: "Elke soort lid heeft één eigen code nodig.", en: "Each kind of member needs one code of its own."),
        Phrase(
            nl: "Noem ten minste één soort, en elke code één keer.",
            en: "Name at least one kind, and each code once."))
    public static let noMembers = MessageAndRemedy(
        Phrase(nl: "Geen enkele soort is lid volgens de wet.", en: "No kind is a member in law."),
        Phrase(
            nl: "Zet bij ten minste één soort isMemberInLaw op true.",
            en: "Set isMemberInLaw to true for at least one kind."))
    public static let evenBoard = MessageAndRemedy(
        Phrase(
            nl: "Het aantal bestuurders moet oneven zijn, maar is vast een even getal.",
            en: "The number of directors must be odd, but is fixed at an even number."),
        Phrase(nl: "Kies een ander minimum of maximum.", en: "Choose another minimum or maximum."))
    public static let appealToItself = MessageAndRemedy(
        Phrase(
            nl: "Het beroep gaat naar wie zelf heeft ontzet.",
            en: "The appeal goes to the body that expelled."),
        Phrase(nl: "Kies een ander orgaan voor het beroep.", en: "Choose another body for the appeal."))
    public static let directorWithoutVote = MessageAndRemedy(
        Phrase(nl: "Een bestuurder heeft ten minste een stem.", en: "A director has at least one vote."),
        Phrase(nl: "Kies 1 of meer.", en: "Choose 1 or more."))
    public static let nobodyAppointed = MessageAndRemedy(
        Phrase(
            nl: "Met 0 kan niemand bestuurder worden.",
            en: "With 0 nobody can become a director."),
        Phrase(nl: "Kies 1 of meer.", en: "Choose 1 or more."))
    public static func nothingLeft(_ name: Phrase) -> MessageAndRemedy {
        MessageAndRemedy(
            Phrase(
                nl: "Met 0 bij '\(name.nl)' blijft van dit recht niets over.",
                en: "With 0 for '\(name.en)' nothing is left of this right."),
            Phrase(
                nl: "Kies 1 of meer, of laat het weg als het recht er niet moet zijn.",
                en: "Choose 1 or more, or leave it out where the right is not meant to be."))
    }
    public static func adoptsOnTie(_ name: Phrase) -> MessageAndRemedy {
        MessageAndRemedy(
            Phrase(
                nl: "Bij '\(name.nl)' is precies de helft genoeg: ook als de stemmen staken, is het aangenomen.",
                en: "For '\(name.en)' exactly half is enough: on a tie it is adopted."),
            Phrase(nl: "Schrijf > 1/2 als de meerderheid bedoeld is.", en: "Write > 1/2 where a majority is meant."))
    }
    public static func otherLaw(_ jurisdiction: String) -> MessageAndRemedy {
        MessageAndRemedy(
            Phrase(
                nl: "Deze statuten staan onder het recht van \(jurisdiction), maar noemen een ander land.",
                en: "These statutes are under the law of \(jurisdiction), but name another country."),
            Phrase(nl: "Noem twee keer hetzelfde land.", en: "Name the same country twice."))
    }
    public static func supervisorsMissing(_ parameter: Phrase) -> MessageAndRemedy {
        MessageAndRemedy(
            Phrase(
                nl: "‘\(parameter.nl)’: dit is de raad van commissarissen, maar die is er niet.",
                en: "‘\(parameter.en)’: this is the supervisory board, but there is none."),
            Phrase(
                nl: "Kies een ander orgaan, of stel een raad van commissarissen in.",
                en: "Choose another body, or set up a supervisory board."))
    }
    public static let earlyWithoutClause = MessageAndRemedy(
        Phrase(
            nl: "Leden kunnen vooraf elektronisch stemmen, maar geen artikel staat elektronisch "
                + "stemmen toe (art. 2:38 lid 6 BW).",
            en: "Members can vote early by electronic means, but no article allows electronic voting "
                + "(art. 2:38 lid 6 BW)."),
        Phrase(
            nl: "Zet evote.live op true, of evote.earlyDays op 0.",
            en: "Set evote.live to true, or evote.earlyDays to 0."))
    public static let hybridWithoutClause = MessageAndRemedy(
        Phrase(
            nl: "Leden kunnen op afstand meedoen, maar niet op afstand stemmen (art. 2:38 lid 6 BW).",
            en: "Members can take part from elsewhere, but not vote from there (art. 2:38 lid 6 BW)."),
        Phrase(nl: "Zet evote.live op true, of kies physical.", en: "Set evote.live to true, or choose physical."))
    public static let itemAfterNotice = MessageAndRemedy(
        Phrase(
            nl: "Leden moeten een agendapunt indienen voordat zij de oproep hebben.",
            en: "Members must file an item before they have the convocation."),
        Phrase(
            nl: "Kies minder dagen dan de oproepingstermijn.", en: "Choose fewer days than the term of notice."))
    public static let amendNoticeBeyondRequest = MessageAndRemedy(
        Phrase(
            nl:
                "Leden kunnen geen vergadering vragen over de statuten: de oproepingstermijn daarvoor is langer dan de tijd waarbinnen een gevraagde vergadering er moet zijn.",
            en:
                "Members cannot ask for an assembly on the statutes: its term of notice is longer than the time within which an assembly that they ask for must be held."
        ),
        Phrase(
            nl: "Kies een kortere oproepingstermijn voor een wijziging van de statuten.",
            en: "Choose a shorter term of notice for an amendment of the statutes."))
    public static let secondNoticeTooLong = MessageAndRemedy(
        Phrase(
            nl: "De oproep voor de tweede vergadering past niet in de tijd daarvoor.",
            en: "The convocation to the second meeting does not fit in the time before it."),
        Phrase(
            nl: "Kies een kortere oproepingstermijn of een latere laatste dag.",
            en: "Choose a shorter notice or a later last day."))
    public static let noSupervisors = MessageAndRemedy(
        Phrase(
            nl: "Bij een tegenstrijdig belang beslist de raad van commissarissen, maar die is er niet.",
            en: "In a conflict of interest the supervisory board decides, but there is none."),
        Phrase(nl: "Kies supervisoryThenAssembly of assembly.", en: "Choose supervisoryThenAssembly or assembly."))
    public static let aboveCap = MessageAndRemedy(
        Phrase(
            nl: "Een soort lid heeft meer stemmen dan het maximum in deze statuten.",
            en: "A kind of member has more votes than the cap in these statutes."),
        Phrase(nl: "Verhoog vote.weight.cap of geef minder stemmen.", en: "Raise vote.weight.cap or give fewer votes."))
    public static let weightsWithoutRule = MessageAndRemedy(
        Phrase(
            nl: "Een soort lid heeft meer dan één stem, maar de statuten zeggen dat ieder er één heeft.",
            en: "A kind of member has more than one vote, but the statutes say one each."),
        Phrase(nl: "Zet vote.weight.rule op byCategory.", en: "Set vote.weight.rule to byCategory."))
}
