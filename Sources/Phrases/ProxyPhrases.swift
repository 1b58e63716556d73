public import Kernel

extension Phrases {
    /// Proxies, who acts for organisations, and own interests.
    public enum Proxies {
        public static let giveSummary = Phrase(nl: "een volmacht geven", en: "give a proxy")
        public static let acceptSummary = Phrase(nl: "een volmacht aanvaarden", en: "accept a proxy")
        public static let declineSummary = Phrase(
            nl: "een volmacht weigeren of neerleggen", en: "decline or lay down a proxy")
        public static let revokeSummary = Phrase(nl: "een volmacht intrekken", en: "revoke a proxy")
        public static let representativeSummary = Phrase(
            nl: "zeggen wie namens een organisatie optreedt", en: "say who acts for an organisation")
        public static let interestSummary = Phrase(
            nl: "vastleggen dat iemand een eigen belang heeft bij een agendapunt",
            en: "record that somebody has an own interest in an item of the agenda")

        public static let giverSuspended = Phrase(
            nl: "Een geschorst lid kan geen volmacht geven: het heeft nu geen stem.",
            en: "A suspended member cannot give a proxy: they have no vote now.")
        public static let giverSuspendedRemedy = Phrase(
            nl: "Wacht tot de schorsing voorbij is.", en: "Wait until the suspension is over.")
        public static let giverNoVote = Phrase(
            nl: "Deze persoon heeft in deze vergadering geen stem om te geven.",
            en: "This person has no vote to give in this meeting.")
        public static let giverNoVoteRemedy = Phrase(
            nl: "Kijk in het ledenregister of de persoon lid is.",
            en: "See in the register whether the person is a member.")
        public static let toOneself = Phrase(
            nl: "Een volmacht geeft u aan een ander, niet aan uzelf.",
            en: "A proxy is given to another, not to oneself.")
        public static let holderNoVote = Phrase(
            nl: "Een volmacht kan alleen naar iemand die zelf mag stemmen.",
            en: "A proxy can only go to somebody who may vote.")
        public static let holderSuspended = Phrase(
            nl: "Dit lid is geschorst en mag nu niet stemmen, ook niet voor een ander.",
            en: "This member is suspended and may not vote now, nor for another.")
        public static let chooseAnother = Phrase(nl: "Kies iemand anders.", en: "Choose somebody else.")
        public static let holderMissing = Phrase(
            nl: "Er staat niet bij wie er stemt.", en: "It does not say who will vote.")
        public static let holderTwice = Phrase(
            nl: "U noemt een lid en ook nog een naam. Eén van hen kan stemmen.",
            en: "You name a member and a name as well. One of them can vote.")
        public static let holderTwiceRemedy = Phrase(
            nl: "Noem het lid, of de naam van wie geen lid is.",
            en: "Name the member, or give the name of somebody who is no member.")
        public static let notInWriting = Phrase(
            nl: "Een volmacht moet op papier of elektronisch vastliggen.",
            en: "A proxy must be on paper or recorded electronically.")
        public static let notInWritingRemedy = Phrase(
            nl: "Stuur een e-mail, geef de volmacht hier, of vul het formulier in.",
            en: "Send an e-mail, give the proxy here, or fill in the form.")
        public static let notAllowed = Phrase(
            nl: "De statuten staan geen volmachten toe.", en: "The statutes allow no proxies.")
        public static let notAllowedRemedy = Phrase(
            nl: "Kom zelf naar de vergadering, of doe online mee als dat kan.",
            en: "Come to the meeting yourself, or take part online where that is possible.")
        public static func otherForm(asksPaper: Bool) -> Phrase {
            asksPaper
                ? Phrase(nl: "De statuten vragen een volmacht op papier.", en: "The statutes ask a proxy on paper.")
                : Phrase(
                    nl: "De statuten vragen een volmacht die elektronisch vastligt.",
                    en: "The statutes ask a proxy that is recorded electronically.")
        }
        public static func otherFormRemedy(asksPaper: Bool) -> Phrase {
            asksPaper
                ? Phrase(
                    nl: "Print het formulier, teken het en geef het aan de secretaris.",
                    en: "Print the form, sign it and give it to the secretary.")
                : Phrase(
                    nl: "Geef de volmacht hier of per e-mail.", en: "Give the proxy here or by e-mail.")
        }
        public static func tooMany(most: Int) -> Phrase {
            Phrase(
                nl: most == 0
                    ? "Volgens de statuten stemt niemand voor een ander."
                    : "Volgens de statuten stemt niemand voor meer dan \(most) \(most == 1 ? "ander" : "anderen").",
                en: most == 0
                    ? "By the statutes nobody votes for another."
                    : "By the statutes nobody votes for more than \(most) \(most == 1 ? "other" : "others").")
        }
        public static func tooLate(hours: Int) -> Phrase {
            Phrase(
                nl: hours == 0
                    ? "Een volmacht kon worden gegeven tot de vergadering begon."
                    : "Een volmacht kon worden gegeven tot \(hours) uur voor de vergadering.",
                en: hours == 0
                    ? "A proxy could be given until the meeting began."
                    : "A proxy could be given until \(hours) hours before the meeting.")
        }
        public static let tooLateRemedy = Phrase(
            nl: "Kom zelf, of doe online mee als dat kan.",
            en: "Come yourself, or take part online where that is possible.")
        public static let givenAlready = Phrase(
            nl: "Voor deze vergadering stemt al iemand anders voor dit lid.",
            en: "Somebody else votes for this member in this meeting already.")
        public static let givenAlreadyRemedy = Phrase(
            nl: "Trek eerst de andere volmacht in.", en: "Revoke the other proxy first.")
        public static let chain = Phrase(
            nl: "Een volmacht kan niet worden doorgegeven: een van beiden stemt al via een ander of voor een ander.",
            en: "A proxy cannot be passed on: one of the two votes through another, or for another, already.")
        public static let chainRemedy = Phrase(
            nl: "Kies iemand die zelf komt, of leg eerst de andere volmacht neer.",
            en: "Choose somebody who comes in person, or lay down the other proxy first.")
        public static func endsBefore(_ day: Day) -> Phrase {
            Phrase(
                nl: "De volmacht eindigt op \(Format.day(day, .dutch)), voor de vergadering.",
                en: "The proxy ends on \(Format.day(day, .english)), before the meeting.")
        }
        public static let endsBeforeRemedy = Phrase(
            nl: "Kies een latere dag, of laat hem leeg.", en: "Choose a later day, or leave it empty.")
        public static let unknown = Phrase(nl: "Deze volmacht is er niet.", en: "There is no such proxy.")
        public static let notYours = Phrase(
            nl: "U kunt dit alleen voor uzelf doen. De secretaris kan een papier of e-mail van een ander vastleggen.",
            en: "You can do this only for yourself. The secretary can record a paper or e-mail of somebody else.")
        public static let notYoursRemedy = Phrase(
            nl: "Vraag de secretaris.", en: "Ask the secretary.")
        public static func answered(_ stage: String) -> Phrase {
            switch stage {
            case "accepted": Phrase(nl: "Deze volmacht is al aanvaard.", en: "This proxy was accepted already.")
            case "declined": Phrase(nl: "Deze volmacht is geweigerd.", en: "This proxy was declined.")
            default: Phrase(nl: "Deze volmacht is ingetrokken.", en: "This proxy was revoked.")
            }
        }
        public static let answeredRemedy = Phrase(
            nl: "Geef als het nodig is een nieuwe volmacht.", en: "Give a new proxy if one is needed.")
        public static let used = Phrase(
            nl: "Met deze volmacht is al over alles gestemd.", en: "This proxy was used to vote on everything already.")
        public static let usedRemedy = Phrase(
            nl: "Een stem die is uitgebracht, blijft staan.", en: "A vote that was cast stands.")

        public static let noOrganisation = Phrase(
            nl: "Alleen een organisatie laat iemand anders optreden. Een persoon geeft een volmacht.",
            en: "Only an organisation has somebody act for it. A person gives a proxy.")
        public static let noOrganisationRemedy = Phrase(
            nl: "Geef een volmacht voor de vergadering.", en: "Give a proxy for the meeting.")
        public static let representativeEnds = Phrase(
            nl: "De laatste dag ligt voor de eerste.", en: "The last day is before the first.")
        public static let representativeEndsRemedy = Phrase(
            nl: "Kies een latere dag, of laat hem leeg.", en: "Choose a later day, or leave it empty.")
        public static let interestNotExcluded = Phrase(
            nl: "De statuten nemen niemand de stem af om een eigen belang.",
            en: "The statutes take nobody's vote away for an own interest.")
        public static let interestNotExcludedRemedy = Phrase(
            nl: "Het lid mag stemmen. Zeg in de vergadering wat het belang is.",
            en: "The member may vote. Say in the meeting what the interest is.")
        public static let cannotFollow = Phrase(
            nl: "Wie op afstand stemt, moet de vergadering rechtstreeks kunnen volgen.",
            en: "Who votes from elsewhere must be able to follow the meeting directly.")
        public static let cannotSpeak = Phrase(
            nl: "De statuten vragen dat wie op afstand stemt, ook kan meepraten.",
            en: "The statutes ask that who votes from elsewhere can also speak.")
        public static let cannotFollowRemedy = Phrase(
            nl: "Herstel de verbinding, kom naar de zaal, of geef op tijd een volmacht.",
            en: "Mend the connection, come to the hall, or give a proxy in time.")
    }
}
