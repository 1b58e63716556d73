public import Kernel

extension Phrases {
    /// Sentences about votes on more than for and against: options, methods, ballots and what they come to.
    public enum Choices {
        public static func optionCount(_ most: Int) -> Phrase {
            Phrase(
                nl: "Een keuze heeft ten minste één en ten hoogste \(most) mogelijkheden.",
                en: "A choice has at least one option and at most \(most).")
        }
        public static let optionCountRemedy = Phrase(
            nl: "Noem elke mogelijkheid op een eigen regel.", en: "Put every option on a line of its own.")
        public static func seatCount(_ most: Int) -> Phrase {
            Phrase(
                nl: "Het aantal dat u kiest is ten minste 1 en ten hoogste \(most).",
                en: "The number to be chosen is at least 1 and at most \(most).")
        }
        public static let seatCountRemedy = Phrase(
            nl: "Vul in hoeveel er gekozen worden.", en: "Say how many are chosen.")
        public static func optionName(_ longest: Int) -> Phrase {
            Phrase(
                nl: "Elke mogelijkheid heeft een naam van ten hoogste \(longest) tekens, op één regel.",
                en: "Every option has a name of at most \(longest) characters, on one line.")
        }
        public static let optionNameRemedy = Phrase(
            nl: "Maak de naam korter. Uitleg hoort in de toelichting.",
            en: "Make the name shorter. What it means belongs in the explanation.")
        public static let optionTwice = Phrase(
            nl: "Dezelfde mogelijkheid staat er twee keer.", en: "The same option stands there twice.")
        public static let optionTwiceRemedy = Phrase(
            nl: "Haal er één weg of geef ze verschillende namen.", en: "Take one away or give them different names.")
        public static let budgetMissing = Phrase(
            nl: "Om een budget te verdelen is een bedrag van meer dan nul nodig.",
            en: "Sharing out a budget takes an amount of more than nought.")
        public static let budgetMissingRemedy = Phrase(
            nl: "Vul het budget in.", en: "Fill in the budget.")
        public static let costMissing = Phrase(
            nl: "Wie een budget verdeelt, moet van elke mogelijkheid weten wat die kost.",
            en: "To share out a budget, the cost of every option must be known.")
        public static let costMissingRemedy = Phrase(
            nl: "Zet achter elke mogelijkheid de kosten.", en: "Put the cost behind every option.")

        public static let withCommand = Phrase(
            nl: "Een keuze kan niet ook nog een handeling uitvoeren: die hangt af van wat er gekozen wordt.",
            en: "A choice cannot carry out a command too: that depends on what is chosen.")
        public static let withCommandRemedy = Phrase(
            nl: "Dien eerst de keuze in, en daarna een voorstel dat de uitkomst uitvoert.",
            en: "File the choice first, and then a proposal that carries out its outcome.")

        public static let methodUnknown = Phrase(
            nl: "Deze manier van tellen kennen we niet.", en: "We do not know this way of counting.")
        public static let methodUnknownRemedy = Phrase(
            nl: "Kies een van de genoemde manieren.", en: "Choose one of the ways that are named.")
        public static func methodByStatutes(_ method: Phrase) -> Phrase {
            Phrase(
                nl: "De statuten zeggen hoe er over zo'n onderwerp geteld wordt: \(method.nl).",
                en: "The statutes say how votes on such business are counted: \(method.en).")
        }
        public static let methodByStatutesRemedy = Phrase(
            nl: "Kies die manier, of laat de manier weg.", en: "Take that way, or leave the way out.")
        public static let oneSeat = Phrase(
            nl: "Bij deze manier van tellen blijft er één over. U kiest er meer.",
            en: "This way of counting leaves one. You choose more.")
        public static let oneSeatRemedy = Phrase(
            nl: "Kies er één, of neem een manier voor meer plaatsen, zoals de overdraagbare stem.",
            en: "Choose one, or take a way for several places, such as the transferable vote.")
        public static let needsMotion = Phrase(
            nl:
                "Voor zo'n besluit vragen wet of statuten een meerderheid voor één voorstel. Een keuze uit meer kan niet.",
            en: "For such a decision law or statutes ask a majority for one proposal. A choice between more cannot do.")
        public static let needsMotionRemedy = Phrase(
            nl: "Laat eerst peilen wat de voorkeur heeft, en breng dat ene voorstel in stemming.",
            en: "Find out first what is preferred, and put that one proposal to the vote.")
        public static let notUniversal = Phrase(
            nl: "De keuze stond niet in de oproep. Zonder oproep kan alleen wat iedereen wil.",
            en: "The choice was not in the convocation. Without it only what everybody wants can be decided.")
        public static let notUniversalRemedy = Phrase(
            nl: "Zet de keuze op de agenda van een volgende vergadering.",
            en: "Put the choice on the agenda of a later meeting.")
        public static let weightsWithoutMeaning = Phrase(
            nl:
                "Een bezwaar telt één keer, hoe zwaar een stem ook is. Namens een ander kan het niet: wie bezwaar heeft, "
                + "legt het zelf uit.",
            en: "An objection counts once, whatever the weight of a vote. It cannot be made for another: who objects "
                + "explains it in person.")
        public static let weightsWithoutMeaningRemedy = Phrase(
            nl: "Stem voor of tegen, of kies een andere manier van tellen.",
            en: "Vote for or against, or take another way of counting.")

        public static let ballotKind = Phrase(
            nl: "Zo'n stembiljet hoort niet bij deze stemming.", en: "Such a ballot does not belong to this vote.")
        public static let ballotKindRemedy = Phrase(
            nl: "Open de stemming en vul het stembiljet in dat daar staat.",
            en: "Open the vote and fill in the ballot that stands there.")
        public static let optionUnknown = Phrase(
            nl: "Deze mogelijkheid staat niet op het stembiljet.", en: "This option is not on the ballot.")
        public static let optionMarkedTwice = Phrase(
            nl: "Dezelfde mogelijkheid is twee keer ingevuld.", en: "The same option is filled in twice.")
        public static let ballotRemedy = Phrase(
            nl: "Kijk uw stembiljet na en probeer het opnieuw.", en: "Check your ballot and try again.")
        public static func tooManyMarks(_ most: Int) -> Phrase {
            Phrase(
                nl: "U kunt ten hoogste \(most) kiezen.", en: "You can choose at most \(most).")
        }
        public static let equalRanks = Phrase(
            nl: "Twee mogelijkheden op dezelfde plaats kan hier niet.",
            en: "Two options in the same place is not possible here.")
        public static func scoreRange(_ lowest: Int64, _ highest: Int64) -> Phrase {
            Phrase(
                nl: "Geef \(lowest) tot en met \(highest).", en: "Give \(lowest) up to \(highest).")
        }
        public static let argumentMissing = Phrase(
            nl: "Een bezwaar telt alleen met redenen.", en: "An objection counts only with reasons.")
        public static let argumentMissingRemedy = Phrase(
            nl: "Schrijf op waarom u bezwaar heeft.", en: "Write down why you object.")
        public static let ballotStands = Phrase(
            nl: "U heeft al gestemd. Uw stem staat vast.", en: "You have voted already. Your vote is final.")

        public static let nothingChosen = Phrase(
            nl: "Geen enkele mogelijkheid is gekozen.", en: "No option was chosen.")
        public static let objection = Phrase(
            nl: "Er is een bezwaar met redenen.", en: "There is an argued objection.")
        public static let tied = Phrase(
            nl: "Er zijn evenveel stemmen voor meer dan één mogelijkheid.",
            en: "More than one option has as many votes.")
        public static let tiedRemedy = Phrase(
            nl: "Stem opnieuw, of dien een nieuw voorstel in.", en: "Vote again, or file a new proposal.")
        public static let chairOptionsAsked = Phrase(
            nl: "Bij evenveel stemmen beslist de voorzitter. Noem de gekozen mogelijkheid.",
            en: "With as many votes the chair decides. Name the option that is chosen.")
        public static let chairOptionsAskedRemedy = Phrase(
            nl: "Kies uit de mogelijkheden met evenveel stemmen.", en: "Choose from the options with as many votes.")
    }
}
