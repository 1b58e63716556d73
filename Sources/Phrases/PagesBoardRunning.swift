public import Kernel

extension Phrases {
    /// The pages on which chair and secretary run a meeting.
    public enum RunningPages {
        public static func title(_ title: String) -> Phrase {
            Phrase(nl: "Vergadering leiden: \(title)", en: "Run the meeting: \(title)")
        }
        public static func minutesTitle(_ title: String) -> Phrase {
            Phrase(nl: "Conceptnotulen: \(title)", en: "Draft minutes: \(title)")
        }
        public static let tellerTitle = Phrase(nl: "Een stem invoeren in de zaal", en: "Enter a vote in the hall")
        public static let refresh = Phrase(nl: "Ververs de cijfers", en: "Refresh the figures")
        public static let open = Phrase(nl: "Open de vergadering", en: "Open the meeting")
        public static let chairAbsent = Phrase(
            nl: "De voorzitter is er niet", en: "The chair is not there")
        public static let chairAbsentHint = Phrase(
            nl: "Dan opent een bestuurder de vergadering en leidt haar. Dat staat zo in de notulen.",
            en: "Then a director opens the meeting and leads it. The minutes say so.")
        public static let openInPlace = Phrase(
            nl: "Open de vergadering en leid haar zelf", en: "Open the meeting and lead it yourself")
        public static let uncalledHint = Phrase(
            nl: "Voor deze vergadering ging geen oproep uit. U kunt haar openen als alle stemmen aanwezig of "
                + "vertegenwoordigd zijn. Een besluit heeft dan alle stemmen nodig.",
            en: "No notice of this meeting went out. You can open it when all votes are present or represented. A "
                + "decision then needs all votes.")
        public static let opened = Phrase(nl: "De vergadering is geopend.", en: "The meeting is open.")
        public static let close = Phrase(nl: "Sluit de vergadering", en: "Close the meeting")
        public static let closed = Phrase(nl: "De vergadering is gesloten.", en: "The meeting is closed.")
        public static let closeHint = Phrase(
            nl: "Sluit eerst elke stemming. Na het sluiten is iedereen vertrokken.",
            en: "Close every vote first. After closing everybody has left.")
        public static let minutes = Phrase(nl: "Conceptnotulen", en: "Draft minutes")
        public static let plan = Phrase(nl: "Agenda en oproep", en: "Agenda and convocation")

        public static let presence = Phrase(nl: "Aanwezig", en: "Present")
        public static func present(_ count: String) -> Phrase {
            Phrase(nl: "\(count) personen aanwezig", en: "\(count) persons present")
        }
        public static let quorumLater = Phrase(
            nl: "Het quorum staat hier zodra de vergadering open is.",
            en: "The quorum is shown here once the meeting is open.")
        public static let arrivals = Phrase(nl: "Wie komt er binnen?", en: "Who comes in?")
        public static let search = Phrase(nl: "Naam of lidnummer", en: "Name or member number")
        public static let searchHint = Phrase(
            nl: "Het begin van een naam is genoeg. Ozil vindt ook Özil.",
            en: "The beginning of a name is enough. Ozil also finds Özil.")
        public static let find = Phrase(nl: "Zoek", en: "Search")
        public static let noneFound = Phrase(nl: "Niemand gevonden.", en: "Nobody was found.")
        public static let expected = Phrase(
            nl: "Aangemeld voor de zaal en nog niet binnen:", en: "Registered for the hall and not in yet:")
        public static let inHall = Phrase(nl: "In de zaal", en: "In the hall")
        public static let isIn = Phrase(nl: "is binnen", en: "is in")
        public static let arrived = Phrase(nl: "De aanwezigheid is genoteerd.", en: "The presence is recorded.")
        public static let leaves = Phrase(nl: "Vertrekt", en: "Leaves")
        public static let left = Phrase(nl: "Het vertrek is genoteerd.", en: "The departure is recorded.")
        public static let nextPage = Phrase(nl: "Volgende namen", en: "Next names")
        public static func numbered(_ number: Int) -> Phrase { Phrase(nl: "lid \(number)", en: "member \(number)") }
        public static func way(_ code: String) -> Phrase {
            code == "online" ? Phrase(nl: "online", en: "online") : Phrase(nl: "in de zaal", en: "in the hall")
        }

        public static let agenda = Phrase(nl: "Agenda en stemmingen", en: "Agenda and votes")
        public static let openVote = Phrase(nl: "Open de stemming", en: "Open the vote")
        public static func voteOpened(missing: Int64) -> Phrase {
            Phrase(
                nl: "De stemming is open. Iedereen moet voor zijn, en er ontbreken \(missing) stemmen: zo kan het niet "
                    + "worden aangenomen.",
                en: "The vote is open. Everybody must be in favour, and \(missing) votes are not there: it cannot be "
                    + "adopted so.")
        }
        public static let voteOpened = Phrase(nl: "De stemming is geopend.", en: "The vote is open.")
        public static let voteAgain = Phrase(nl: "Open een nieuwe stemming", en: "Open a new vote")
        public static let openVotes = Phrase(nl: "Stemmingen die open zijn", en: "Votes that are open")
        public static func cast(_ cast: String, of votes: String) -> Phrase {
            Phrase(nl: "\(cast) van \(votes) stemmen uitgebracht", en: "\(cast) of \(votes) votes cast")
        }
        public static let closeVote = Phrase(nl: "Sluit de stemming", en: "Close the vote")
        public static let chairVote = Phrase(
            nl: "Stem van de voorzitter als de stemmen staken", en: "Vote of the chair if the votes are equal")
        public static let noChairVote = Phrase(nl: "Nog niet nodig", en: "Not needed yet")
        public static func voteClosed(_ outcome: Phrase, number: String?) -> Phrase {
            guard let number else {
                return Phrase(nl: "De stemming is gesloten: \(outcome.nl).", en: "The vote is closed: \(outcome.en).")
            }
            return Phrase(
                nl: "De stemming is gesloten: \(outcome.nl). Besluit \(number) staat in het register.",
                en: "The vote is closed: \(outcome.en). Decision \(number) stands in the register.")
        }
        public static let result = Phrase(nl: "Uitslag", en: "Result")
        public static let votePage = Phrase(nl: "Naar de stemming", en: "To the vote")

        public static let teller = Phrase(nl: "Stem invoeren", en: "Enter vote")
        public static let tellerHint = Phrase(
            nl: "Voor een lid in de zaal zonder telefoon, dat u zelf zegt wat het stemt.",
            en: "For a member in the hall without a telephone, who tells you how they vote.")
        public static func tellerFor(_ name: String) -> Phrase {
            Phrase(nl: "U voert de stem in van \(name).", en: "You enter the vote of \(name).")
        }
        public static let whichVote = Phrase(nl: "Welke stemming?", en: "Which vote?")
        public static let whatVote = Phrase(nl: "Wat stemt het lid?", en: "How does the member vote?")
        public static func choice(_ code: String) -> Phrase {
            switch code {
            case "for": Phrase(nl: "Voor", en: "For")
            case "against": Phrase(nl: "Tegen", en: "Against")
            default: Phrase(nl: "Blanco", en: "Blank")
            }
        }
        public static let checkVote = Phrase(nl: "Kijk na", en: "Check")
        public static func checkAnswer(_ name: String, _ choice: Phrase, _ question: String) -> Phrase {
            Phrase(
                nl: "\(name) stemt over “\(question)”: \(choice.nl). Lees dit voor. Klopt het?",
                en: "\(name) votes on “\(question)”: \(choice.en). Read this aloud. Is it right?")
        }
        public static let confirmVote = Phrase(nl: "Ja, breng deze stem uit", en: "Yes, cast this vote")
        public static let noBack = Phrase(nl: "Nee, kies opnieuw", en: "No, choose again")
        public static let voteEntered = Phrase(nl: "De stem is uitgebracht.", en: "The vote is cast.")
        public static let noOpenVote = Phrase(nl: "Er is geen stemming open.", en: "No vote is open.")

        public static let notHeldYet = Phrase(
            nl: "De vergadering is nog niet gehouden.", en: "The meeting was not held yet.")
        public static let draftHint = Phrase(
            nl: "Gemaakt uit wat is vastgelegd. Vul aan wat er is gezegd, en laat ze vaststellen.",
            en: "Made from what was recorded. Add what was said, and have them adopted.")
        public static func openedBy(_ name: String) -> Phrase {
            Phrase(nl: "\(name) opent de vergadering.", en: "\(name) opens the meeting.")
        }
        public static func convoked(_ day: Day, fullDays: Int, email: Int, post: Int) -> Phrase {
            Phrase(
                nl: "Opgeroepen op \(Format.day(day, .dutch)), \(fullDays) volle dagen van tevoren: \(email) leden per "
                    + "e-mail en \(post) per brief.",
                en: "Convoked on \(Format.day(day, .english)), \(fullDays) full days before: \(email) members by "
                    + "e-mail and \(post) by letter.")
        }
        public static let signed = Phrase(nl: "Vastgesteld op", en: "Adopted on")
        public static let signatures = Phrase(nl: "Voorzitter en secretaris", en: "Chair and secretary")
    }
}
