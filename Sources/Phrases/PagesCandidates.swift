public import Kernel

extension Phrases {
    /// Candidates on the page of an election, and what is done with them.
    public enum CandidatePages {
        public static let title = Phrase(nl: "Kandidaten", en: "Candidates")
        public static let none = Phrase(nl: "Er is nog niemand kandidaat gesteld.", en: "Nobody was put up yet.")
        public static let name = Phrase(nl: "Naam", en: "Name")
        public static let by = Phrase(nl: "Door", en: "By")
        public static let board = Phrase(nl: "het bestuur", en: "the board")
        public static let boardBinding = Phrase(nl: "het bestuur (bindend)", en: "the board (binding)")
        public static func members(_ votes: String, of needed: String) -> Phrase {
            Phrase(nl: "leden: \(votes) van \(needed) stemmen", en: "members: \(votes) of \(needed) votes")
        }
        public static let state = Phrase(nl: "Stand", en: "State")
        public static let accepted = Phrase(nl: "kandidaat", en: "stands")
        public static let asked = Phrase(nl: "wacht op antwoord", en: "waits for an answer")
        public static let short = Phrase(nl: "nog te weinig steun", en: "too little support yet")
        public static let withdrawn = Phrase(nl: "teruggetrokken", en: "withdrawn")
        public static let notElected = Phrase(nl: "niet gekozen", en: "not elected")
        public static let elected = Phrase(nl: "gekozen", en: "elected")
        public static let act = Phrase(nl: "Wat kunt u doen?", en: "What can you do?")
        public static let support = Phrase(nl: "Steun", en: "Support")
        public static let supported = Phrase(nl: "U steunt deze kandidaat.", en: "You support this candidate.")
        public static let recordYes = Phrase(nl: "Leg vast: zei ja", en: "Record: said yes")
        public static let recordNo = Phrase(nl: "Leg vast: trok zich terug", en: "Record: withdrew")

        public static let youAreAsked = Phrase(
            nl: "U bent kandidaat gesteld. Wilt u dat?", en: "You were put up as a candidate. Do you want that?")
        public static let accept = Phrase(nl: "Ja, ik ben kandidaat", en: "Yes, I stand")
        public static let decline = Phrase(nl: "Nee, ik wil niet", en: "No, I do not want to")
        public static let youStand = Phrase(nl: "U bent kandidaat.", en: "You stand.")
        public static let withdraw = Phrase(nl: "Ik trek mij terug", en: "I withdraw")
        public static let nowAccepted = Phrase(nl: "De kandidatuur is aangenomen.", en: "The candidacy is accepted.")
        public static let nowWithdrawn = Phrase(nl: "De kandidatuur is ingetrokken.", en: "The candidacy is withdrawn.")
        public static let nowSupported = Phrase(nl: "De steun is vastgelegd.", en: "The support is recorded.")
        public static let nowNominated = Phrase(
            nl: "De kandidaat is gesteld. De kandidaat moet het nog aannemen.",
            en: "The candidate is put up. The candidate still has to accept.")

        public static let nominate = Phrase(nl: "Stel iemand kandidaat", en: "Put up a candidate")
        public static let number = Phrase(nl: "Lidnummer van de kandidaat", en: "Member number of the candidate")
        public static let numberHint = Phrase(
            nl: "Uw eigen nummer mag ook. Vraag het nummer aan wie u kandidaat stelt.",
            en: "Your own number is fine too. Ask whom you put up for the number.")
        public static let nominator = Phrase(nl: "Wie stelt de kandidaat?", en: "Who puts up the candidate?")
        public static let byBoard = Phrase(nl: "het bestuur draagt voor", en: "the board nominates")
        public static let byMembers = Phrase(nl: "leden", en: "members")
        public static let signers = Phrase(
            nl: "Lidnummers van de leden die de lijst tekenden",
            en: "Member numbers of the members who signed the list")
        public static let signersHint = Phrase(
            nl: "Alleen bij een lijst op papier. Zet spaties of komma's tussen de nummers.",
            en: "Only for a list on paper. Put spaces or commas between the numbers.")
        public static let send = Phrase(nl: "Stel kandidaat", en: "Put up")

        public static func homeAsked(_ title: String) -> Phrase {
            Phrase(
                nl: "U bent kandidaat gesteld voor: \(title). Neemt u dat aan?",
                en: "You were put up for: \(title). Do you accept?")
        }
        public static func homeOpen(_ title: String, until day: Day?) -> Phrase {
            let last = day.map(Format.day)
            return Phrase(
                nl: "Er is een verkiezing: \(title). Kandidaten stellen kan tot "
                    + (last.map { "en met \($0.nl)." } ?? "de stemming opent."),
                en: "There is an election: \(title). Candidates can be put up until "
                    + (last.map { "\($0.en)." } ?? "the vote opens."))
        }
    }
}
