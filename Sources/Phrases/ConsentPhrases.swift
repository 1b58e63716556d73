public import Kernel

extension Phrases {
    /// Sentences about rounds by consent.
    public enum Consent {
        public static let unknown = Phrase(nl: "Deze ronde bestaat niet.", en: "There is no such round.")
        public static let unknownRemedy = Phrase(
            nl: "Kies de ronde op de pagina van het voorstel.", en: "Choose the round on the page of the proposal.")
        public static let roundOver = Phrase(nl: "Deze ronde is voorbij.", en: "This round is over.")
        public static let roundOverRemedy = Phrase(
            nl: "Reageer in de ronde die nu open is.", en: "React in the round that is open now.")
        public static let byBallot = Phrase(
            nl: "In de besluitronde geeft u uw stem: instemming of bezwaar.",
            en: "In the round that decides you give your voice: consent or objection.")
        public static let byBallotRemedy = Phrase(
            nl: "Open de stemming en kies daar.", en: "Open the vote and choose there.")
        public static func reactionLength(_ most: Int) -> Phrase {
            Phrase(
                nl: "Een reactie is niet leeg en hoogstens \(most) tekens lang.",
                en: "A reaction is not empty and at most \(most) characters long.")
        }
        public static let reactionLengthRemedy = Phrase(
            nl: "Schrijf in het kort wat u wilt zeggen.", en: "Write in short what you want to say.")
        public static func tooManyReactions(_ most: Int) -> Phrase {
            Phrase(
                nl: "U reageert hoogstens \(most) keer in één ronde.",
                en: "You react at most \(most) times in one round.")
        }
        public static let tooManyReactionsRemedy = Phrase(
            nl: "Zeg de rest in de volgende ronde of in de vergadering.",
            en: "Say the rest in the next round or in the meeting.")
        public static let overOptions = Phrase(
            nl: "Bij dit voorstel kiezen leden uit mogelijkheden.",
            en: "In this proposal members choose between options.")
        public static let overOptionsRemedy = Phrase(
            nl: "Dien een voorstel met één tekst in voor een ronde met consent.",
            en: "File a proposal with one text for a round by consent.")
        public static let isOpen = Phrase(
            nl: "De besluitronde is nog open.", en: "The round that decides is still open.")
        public static let isOpenRemedy = Phrase(
            nl: "Sluit die stemming eerst.", en: "Close that vote first.")
        public static let notByConsent = Phrase(
            nl: "Over deze zaak beslist de vergadering volgens de statuten niet met consent.",
            en: "By the statutes the meeting does not decide this kind of business by consent.")
        public static let notByConsentRemedy = Phrase(nl: "Open een stemming.", en: "Open a vote.")
        public static let needsVotes = Phrase(
            nl: "Voor deze zaak vraagt de wet stemmen. Consent komt daar niet voor in de plaats.",
            en: "For this business the law asks votes. Consent does not take their place.")
        public static let needsVotesRemedy = Phrase(
            nl: "Open na de gesprekken een stemming.", en: "Open a vote after the talks.")
        public static func first(_ rounds: Int, held: Int) -> Phrase {
            Phrase(
                nl:
                    "Over deze zaak beslist de vergadering met consent. Stemmen kan pas na \(rounds) rondes met bezwaar; nu zijn het er \(held).",
                en:
                    "The meeting decides this business by consent. A vote comes only after \(rounds) rounds with an objection; there were \(held)."
            )
        }
        public static let firstRemedy = Phrase(
            nl: "Open een ronde met consent.", en: "Open a round by consent.")
        public static func exhausted(_ rounds: Int) -> Phrase {
            Phrase(
                nl: "Alle \(rounds) rondes eindigden met een bezwaar.",
                en: "All \(rounds) rounds ended with an objection.")
        }
        public static let exhaustedRemedy = Phrase(
            nl: "Open een stemming: daar geldt de meerderheid die de statuten hiervoor noemen.",
            en: "Open a vote: the majority that the statutes name for this holds there.")
        public static func stageOrder(_ next: Phrase) -> Phrase {
            Phrase(nl: "Nu is aan de beurt: \(next.nl).", en: "Now comes: \(next.en).")
        }
        public static let stageOrderRemedy = Phrase(
            nl: "Open die ronde eerst.", en: "Open that round first.")
        public static let noObjection = Phrase(
            nl: "Deze persoon heeft in deze ronde geen bezwaar.", en: "This person has no objection in this round.")
        public static let noObjectionRemedy = Phrase(
            nl: "Kies een bezwaar uit de lijst.", en: "Choose an objection from the list.")
        public static let ruledAlready = Phrase(
            nl: "Over dit bezwaar is al geoordeeld.", en: "This objection was judged already.")
        public static let ruledAlreadyRemedy = Phrase(
            nl: "Wie het er niet mee eens is, betwist de uitslag direct.",
            en: "Who does not agree challenges the result at once.")
        public static let rulingReason = Phrase(
            nl: "Wie een bezwaar terzijde legt, zegt waarom.", en: "Who sets an objection aside says why.")
        public static let rulingReasonRemedy = Phrase(nl: "Schrijf de reden op.", en: "Write the reason.")

        public static func stage(_ code: String) -> Phrase {
            switch code {
            case "image": Phrase(nl: "beeldvorming", en: "forming an image")
            case "opinion": Phrase(nl: "meningsvorming", en: "forming an opinion")
            case "decision": Phrase(nl: "besluitvorming", en: "deciding")
            default: Phrase(same: code)
            }
        }
        public static func question(_ code: String) -> Phrase {
            switch code {
            case "image":
                Phrase(
                    nl: "Waar gaat het over? Wat wilt u weten?", en: "What is it about? What do you want to know?")
            case "opinion":
                Phrase(nl: "Wat vindt u ervan?", en: "What do you think of it?")
            default:
                Phrase(
                    nl: "Hebt u een zwaarwegend bezwaar met redenen?",
                    en: "Do you have an overriding objection, with reasons?")
            }
        }
        public static let title = Phrase(nl: "Consent", en: "Consent")
        public static let lead = Phrase(
            nl:
                "Een voorstel is aangenomen als niemand die er is een zwaarwegend bezwaar met redenen heeft. Wie een volmacht heeft, spreekt ook voor die ander. Wie er niet is, vertrouwt op wie er wel zijn.",
            en:
                "A proposal is adopted when nobody who is there has an overriding objection with reasons. Who holds a proxy speaks for the other too. Who is not there trusts those who are."
        )
        public static func round(_ cycle: Int, _ stage: String) -> Phrase {
            let name = Self.stage(stage)
            return Phrase(nl: "Ronde \(cycle): \(name.nl)", en: "Round \(cycle): \(name.en)")
        }
        public static let isOpenNow = Phrase(nl: "nu open", en: "open now")
        public static let reactionField = Phrase(nl: "Uw reactie", en: "Your reaction")
        public static let react = Phrase(nl: "Reageren", en: "React")
        public static let reacted = Phrase(nl: "Uw reactie staat erbij.", en: "Your reaction was added.")
        public static func openNext(_ stage: String) -> Phrase {
            let name = Self.stage(stage)
            return Phrase(nl: "Open de ronde: \(name.nl)", en: "Open the round: \(name.en)")
        }
        public static let opened = Phrase(nl: "De ronde is open.", en: "The round is open.")
        public static let toVote = Phrase(nl: "Naar de besluitronde", en: "To the round that decides")
        public static let withObjection = Phrase(nl: "geëindigd met een bezwaar", en: "ended with an objection")
        public static let adoptedByConsent = Phrase(nl: "aangenomen met consent", en: "adopted by consent")
        public static let exhaustedNow = Phrase(
            nl: "De rondes zijn op. De vergadering stemt nu met de meerderheid die de statuten hiervoor noemen.",
            en: "The rounds are over. The meeting now votes with the majority that the statutes name for this.")
        public static func reviewOn(_ day: Day) -> Phrase {
            Phrase(
                nl: "De vergadering kijkt er opnieuw naar op \(Phrases.day(day).nl).",
                en: "The meeting looks at it again on \(Phrases.day(day).en).")
        }
        public static let objections = Phrase(nl: "Bezwaren", en: "Objections")
        public static let overriding = Phrase(nl: "Zwaarwegend", en: "Overriding")
        public static let notOverriding = Phrase(nl: "Niet zwaarwegend", en: "Not overriding")
        public static let rulingField = Phrase(nl: "Waarom niet zwaarwegend?", en: "Why is it not overriding?")
        public static let setAside = Phrase(nl: "Bezwaar terzijde leggen", en: "Set the objection aside")
        public static let ruled = Phrase(nl: "Uw oordeel is vastgelegd.", en: "Your ruling was recorded.")
    }
}

extension Phrases.Commands {
    public static let openConsentRound = Phrase(nl: "een ronde met consent openen", en: "open a round by consent")
    public static let reactInConsentRound = Phrase(
        nl: "reageren in een ronde met consent", en: "react in a round by consent")
    public static let judgeObjection = Phrase(
        nl: "oordelen of een bezwaar zwaar weegt", en: "judge whether an objection is overriding")
}
