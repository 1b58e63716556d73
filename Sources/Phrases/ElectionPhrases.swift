public import Kernel

extension Phrases {
    /// Sentences about elections of persons.
    public enum Elections {
        public static let callElection = Phrase(
            nl: "een verkiezing op de agenda zetten", en: "put an election on the agenda")
        public static let nominate = Phrase(nl: "iemand kandidaat stellen", en: "put up a candidate")
        public static let support = Phrase(nl: "een kandidaat steunen", en: "support a candidate")
        public static let accept = Phrase(nl: "een kandidatuur aannemen", en: "accept a candidacy")
        public static let withdraw = Phrase(nl: "een kandidatuur intrekken", en: "withdraw a candidacy")
        public static let appointElected = Phrase(
            nl: "wie gekozen is in functie benoemen", en: "appoint those who were elected")

        public static func nominationQuestion(_ title: String) -> Phrase {
            Phrase(
                nl: "\(title): verliest de voordracht haar bindende kracht?",
                en: "\(title): does the nomination lose its binding force?")
        }

        public static func round(_ title: String, _ number: Int) -> Phrase {
            Phrase(nl: "\(title): ronde \(number)", en: "\(title): round \(number)")
        }

        public static let unknown = Phrase(nl: "Deze verkiezing is er niet.", en: "There is no such election.")
        public static let unknownRemedy = Phrase(
            nl: "Zoek de verkiezing op bij de vergadering.", en: "Look for the election at the meeting.")
        public static let noCandidates = Phrase(
            nl: "Er is nog niemand op wie gestemd kan worden.", en: "There is nobody yet who can be voted on.")
        public static let noCandidatesRemedy = Phrase(
            nl: "Stel iemand kandidaat, en laat de kandidaat dat aannemen.",
            en: "Put up a candidate, and have the candidate accept.")
        public static let seats = Phrase(
            nl: "Er zijn van 1 tot 50 plaatsen te bezetten.", en: "There are from 1 to 50 places to fill.")
        public static func oneOfficer(_ office: Phrase) -> Phrase {
            Phrase(nl: "Er is maar één \(office.nl).", en: "There is only one \(office.en).")
        }
        public static func ofConstituencies(_ names: String) -> Phrase {
            Phrase(
                nl: "Dit orgaan heeft zetels van meer groepen: \(names). Een verkiezing houdt die niet uit elkaar.",
                en: "This body has seats of several constituencies: \(names). An election cannot tell them apart.")
        }
        public static let ofConstituenciesRemedy = Phrase(
            nl: "Doe per zetel een voorstel tot benoeming, en noem daarin de groep.",
            en: "Propose an appointment for each seat, and name the constituency in it.")
        public static let seatsRemedy = Phrase(
            nl: "Vul in hoeveel mensen er gekozen worden.", en: "Fill in how many people are elected.")
        public static let dayOrder = Phrase(
            nl: "Kandidaten stellen kan van vandaag tot en met de dag van de vergadering.",
            en: "Candidates are put up from today until the day of the meeting.")
        public static let dayOrderRemedy = Phrase(
            nl: "Kies een dag daartussen.", en: "Choose a day between them.")
        public static func tooLate(_ day: Day) -> Phrase {
            Phrase(
                nl: "Kandidaten stellen kon tot en met \(Format.day(day).nl).",
                en: "Candidates could be put up until \(Format.day(day).en).")
        }
        public static let tooLateRemedy = Phrase(
            nl: "Zet een nieuwe verkiezing op de agenda, of kies uit wie er kandidaat is.",
            en: "Put a new election on the agenda, or choose from who stands.")
        public static let votedAlready = Phrase(
            nl: "De stemming over deze verkiezing is al begonnen.", en: "The vote in this election has begun.")
        public static let votedAlreadyRemedy = Phrase(
            nl: "Wacht de uitslag af.", en: "Wait for the result.")
        public static let alreadyCandidate = Phrase(
            nl: "Deze persoon is al kandidaat gesteld.", en: "This person was put up already.")
        public static let alreadyCandidateRemedy = Phrase(
            nl: "Steun de kandidaat, of kies iemand anders.", en: "Support the candidate, or choose somebody else.")
        public static func tooFewSupporters(_ found: Int64, _ asked: Int64) -> Phrase {
            Phrase(
                nl: "Achter deze kandidaat staan \(found) stemmen; er zijn er \(asked) nodig.",
                en: "There are \(found) votes behind this candidate; \(asked) are needed.")
        }
        public static let tooFewSupportersRemedy = Phrase(
            nl: "Zoek meer leden die de kandidaat steunen.", en: "Find more members who support the candidate.")
        public static let noBoardNomination = Phrase(
            nl: "Het bestuur draagt volgens de statuten niemand voor.",
            en: "By the statutes the board nominates nobody.")
        public static let noBoardNominationRemedy = Phrase(
            nl: "Leden stellen kandidaten.", en: "Members put up candidates.")
        public static let boardNominates = Phrase(
            nl: "Een voordracht van het bestuur legt de voorzitter of de secretaris vast.",
            en: "A nomination of the board is recorded by the chair or the secretary.")
        public static let boardNominatesRemedy = Phrase(
            nl: "Vraag de secretaris.", en: "Ask the secretary.")
        public static let noCandidate = Phrase(
            nl: "Deze persoon is geen kandidaat in deze verkiezing.",
            en: "This person is no candidate in this election.")
        public static let noCandidateRemedy = Phrase(
            nl: "Kijk in de lijst van kandidaten.", en: "Look in the list of candidates.")
        public static let forThemselves = Phrase(
            nl: "Een kandidaat doet dit zelf; de secretaris kan het van papier overnemen.",
            en: "A candidate does this in person; the secretary can copy it from paper.")
        public static let forThemselvesRemedy = Phrase(
            nl: "Vraag de kandidaat of de secretaris.", en: "Ask the candidate or the secretary.")
        public static let withdrawn = Phrase(
            nl: "De kandidaat heeft zich teruggetrokken.", en: "The candidate has withdrawn.")
        public static let accepted = Phrase(
            nl: "De kandidatuur is al aangenomen.", en: "The candidacy was accepted already.")
        public static let supported = Phrase(
            nl: "U steunt deze kandidaat al.", en: "You support this candidate already.")
        public static let nothingToDo = Phrase(nl: "U hoeft niets te doen.", en: "There is nothing to do.")
        public static let noBinding = Phrase(
            nl: "Er is geen bindende voordracht om over te stemmen.",
            en: "There is no binding nomination to vote on.")
        public static let noBindingRemedy = Phrase(
            nl: "Stem over de kandidaten zelf.", en: "Vote on the candidates themselves.")
        public static let notElected = Phrase(
            nl: "Niemand heeft een volstrekte meerderheid, en er is geen ronde meer.",
            en: "Nobody has an absolute majority, and there is no further round.")
        public static let notElectedRemedy = Phrase(
            nl: "De plaats blijft open. Zet een nieuwe verkiezing op de agenda.",
            en: "The place stays open. Put a new election on the agenda.")
    }
}
