public import Kernel

extension Phrases {
    /// Sentences about votes on paper and by show of hands.
    public enum ManualVotes {
        public static let openPaperVote = Phrase(
            nl: "een stemming op papier openen", en: "open a vote on paper")
        public static let openHandVote = Phrase(
            nl: "een stemming met opgestoken handen openen", en: "open a vote by show of hands")
        public static let recordPaperCount = Phrase(
            nl: "vastleggen wat de tellers op papier hebben geteld", en: "record what the tellers counted on paper")
        public static let recordHandCount = Phrase(
            nl: "vastleggen hoeveel handen er omhoog gingen", en: "record how many hands went up")
        public static let recordLotWords = Phrase(
            nl: "vastleggen welke woorden zijn gezegd voor een loting",
            en: "record which words were said for a lot")

        public static let unreadable = Phrase(
            nl: "Deze aantallen kunnen niet kloppen, of er ontbreekt er een.",
            en: "These numbers cannot be right, or one is missing.")
        public static let unreadableRemedy = Phrase(
            nl: "Vul voor ieder vakje een aantal in, ook als het 0 is.",
            en: "Fill in a number in every box, also where it is 0.")
        public static let countAgain = Phrase(
            nl: "Laat de tellers opnieuw tellen en vul hun aantallen in.",
            en: "Have the tellers count again and fill in their numbers.")
        public static let twoTellers = Phrase(
            nl: "Twee verschillende mensen tellen de briefjes.", en: "Two different people count the papers.")
        public static let tellerIsCandidate = Phrase(
            nl: "Een teller is zelf kandidaat.", en: "A teller is a candidate.")
        public static let tellersRemedy = Phrase(
            nl: "Kies twee tellers die geen kandidaat zijn.", en: "Choose two tellers who are no candidates.")
        public static let ballotOnPaper = Phrase(
            nl: "In deze stemming stemt u niet met de telefoon of computer.",
            en: "In this vote you do not vote by telephone or computer.")
        public static let ballotOnPaperRemedy = Phrase(
            nl: "Stem in de zaal: op het briefje, of door uw hand op te steken.",
            en: "Vote in the hall: on the paper, or by raising your hand.")

        public static func nonMembersApart(_ votes: Int64) -> Phrase {
            Phrase(
                nl:
                    "Er stemmen \(votes) mensen mee die geen lid zijn. Hun stemmen kunnen minder meetellen, en zijn hier niet goed apart geteld.",
                en:
                    "\(votes) people vote who are no members. Their votes may weigh less, and are not counted apart here as they should be."
            )
        }
        public static func nonMembersApartRemedy(_ votes: Int64) -> Phrase {
            Phrase(
                nl:
                    "Tel hun stemmen apart, en vul in hoeveel er van hen voor, tegen en blanco zijn: samen ten hoogste \(votes).",
                en:
                    "Count their votes apart, and fill in how many of them are for, against and blank: together at most \(votes)."
            )
        }
        public static func beyondRoll(_ found: Int64, _ roll: Int64) -> Phrase {
            Phrase(
                nl: "Er zijn \(found) briefjes uitgedeeld, maar er mogen maar \(roll) stemmen worden uitgebracht.",
                en: "\(found) papers were handed out, but only \(roll) votes can be cast.")
        }

        public static func beyondPapers(_ found: Int64, _ handedOut: Int64) -> Phrase {
            Phrase(
                nl: "Er zijn \(found) stemmen geteld, en er waren er \(handedOut).",
                en: "\(found) votes were counted, and there were \(handedOut).")
        }

        public static func doesNotAddUp(marked: Int64, valid: Int64, marks: Int) -> Phrase {
            marks == 1
                ? Phrase(
                    nl: "De stemmen samen zijn \(marked), en er zijn \(valid) geldige briefjes.",
                    en: "The votes together are \(marked), and there are \(valid) valid papers.")
                : Phrase(
                    nl:
                        "Er zijn \(marked) namen aangekruist op \(valid) geldige briefjes, met ten hoogste \(marks) per briefje.",
                    en: "\(marked) names are marked on \(valid) valid papers, with at most \(marks) on each.")
        }

        public static func tooManyHands(marked: Int64, voters: Int64, marks: Int) -> Phrase {
            Phrase(
                nl:
                    "Er gingen \(marked) handen omhoog. Er zijn \(voters) stemmen, met ieder ten hoogste \(marks) handen.",
                en: "\(marked) hands went up. There are \(voters) votes, with at most \(marks) hands each.")
        }
        public static let countHandsAgain = Phrase(
            nl: "Tel de handen opnieuw, per kandidaat.", en: "Count the hands again, for each candidate.")

        public static let countMissing = Phrase(
            nl: "De telling is nog niet vastgelegd.", en: "The count is not recorded yet.")
        public static let countMissingRemedy = Phrase(
            nl: "Leg eerst vast wat er is geteld.", en: "First record what was counted.")
        public static let otherManner = Phrase(
            nl: "Deze stemming wordt op een andere manier gehouden.", en: "This vote is held in another way.")
        public static let otherMannerRemedy = Phrase(
            nl: "Gebruik het formulier dat bij deze stemming hoort.", en: "Use the form that belongs to this vote.")
        public static let rulingNotDecisive = Phrase(
            nl: "Over deze uitslag kan de voorzitter niet oordelen zonder te tellen.",
            en: "The chair cannot rule on this result without a count.")
        public static let rulingNotDecisiveRemedy = Phrase(
            nl: "Tel de handen en vul de aantallen in.", en: "Count the hands and fill in the numbers.")
        public static let needsScreen = Phrase(
            nl: "Een rangorde of verdeling is niet met een telling van briefjes of handen vast te stellen.",
            en: "A ranking or a share-out cannot be settled by counting papers or hands.")
        public static let needsScreenRemedy = Phrase(
            nl: "Open de stemming op naam.", en: "Open the vote by name.")

        public static func ballotsBefore(_ count: Int) -> Phrase {
            Phrase(
                nl: count == 1
                    ? "Vooraf is al één stem uitgebracht. Op papier of met handen telt die niet mee."
                    : "Vooraf zijn al \(count) stemmen uitgebracht. Op papier of met handen tellen die niet mee.",
                en: count == 1
                    ? "One ballot was cast before the meeting. On paper or by hands it would not count."
                    : "\(count) ballots were cast before the meeting. On paper or by hands they would not count.")
        }
        public static let ballotsBeforeRemedy = Phrase(
            nl: "Open de stemming op naam: dan tellen de stemmen van vooraf mee.",
            en: "Open the vote by name: then the ballots of before count.")

        public static let ruledRejected = Phrase(
            nl: "De voorzitter heeft geoordeeld dat het voorstel is verworpen.",
            en: "The chair ruled that the proposal is rejected.")
        public static let ruledRejectedRemedy = Phrase(
            nl: "Bent u het er niet mee eens? Vraag direct een nieuwe stemming.",
            en: "Do you disagree? Ask for a new vote at once.")

        public static let lotWordsAsked = Phrase(
            nl: "Het lot moet beslissen. Daarvoor zeggen de voorzitter en een lid eerst allebei hardop iets.",
            en: "A lot has to decide. For that the chair and a member first both say something aloud.")
        public static let lotWordsAskedRemedy = Phrase(
            nl: "Leg vast wat zij zeggen, en sluit de stemming dan.",
            en: "Record what they say, and then close the vote.")
        public static let lotWordsUnusable = Phrase(
            nl: "Twee verschillende mensen zeggen elk iets van 1 tot 200 tekens.",
            en: "Two different people each say something of 1 to 200 characters.")
        public static let lotWordsUnusableRemedy = Phrase(
            nl: "Vraag de voorzitter en een lid om een woord, en schrijf beide op.",
            en: "Ask the chair and a member for a word, and write down both.")
        public static let lotWordsSaid = Phrase(
            nl: "De woorden voor de loting zijn al vastgelegd.", en: "The words for the lot are recorded already.")
        public static let lotWordsSaidRemedy = Phrase(
            nl: "Sluit de stemming.", en: "Close the vote.")
    }
}
