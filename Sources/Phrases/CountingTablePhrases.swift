public import Kernel

extension Phrases {
    /// Words in the tables of a count.
    public enum CountingTables {
        public static let candidate = CountingRounds.candidate
        public static let votes = CountingRounds.votes
        public static let points = Phrase(nl: "Punten", en: "Points")
        public static let place = Phrase(nl: "Plaats", en: "Place")
        public static let number = Phrase(nl: "Nr.", en: "No.")
        public static let pairwise = Phrase(
            nl: "Hoeveel stembiljetten de kandidaat van de regel boven die van de kolom zetten:",
            en: "How many ballots place the candidate of the line above the one of the column:")
        public static let paths = Phrase(
            nl: "Hoe sterk het sterkste pad is van de kandidaat van de regel naar die van de kolom. Een pad gaat van "
                + "winnaar naar verliezer, ook via anderen, en is zo sterk als zijn zwakste stap:",
            en: "How strong the strongest path is from the candidate of the line to the one of the column. A path goes "
                + "from winner to loser, also by way of others, and is as strong as its weakest step:")
        public static let grades = Phrase(
            nl: "Hoe vaak elk oordeel is gegeven; 0 is het slechtste:",
            en: "How often each grade was given; 0 is the worst:")
        public static let median = Phrase(nl: "Middelste", en: "Median")

        public static let choice = Phrase(nl: "Keuze", en: "Choice")
        public static let yes = Phrase(nl: "Voor", en: "For")
        public static let no = Phrase(nl: "Tegen", en: "Against")
        public static let abstain = Phrase(nl: "Onthouden", en: "Abstained")
        public static let base = Phrase(nl: "Wordt gemeten aan", en: "Measured against")
        public static let moreThan = Phrase(nl: "Meer nodig dan", en: "More needed than")
        public static let atLeast = Phrase(nl: "Ten minste nodig", en: "Needed at least")
        public static let quorate = Phrase(nl: "Het quorum is gehaald.", en: "The quorum is met.")
        public static let notQuorate = Phrase(nl: "Het quorum is niet gehaald.", en: "The quorum is not met.")
        public static let carried = Phrase(nl: "Het voorstel is aangenomen.", en: "The motion is carried.")
        public static let lost = Phrase(nl: "Het voorstel is niet aangenomen.", en: "The motion is not carried.")
        public static let consent = Phrase(nl: "Geen bezwaar", en: "No objection")
        public static let aside = Phrase(nl: "Doet niet mee", en: "Stands aside")
        public static let argued = Phrase(nl: "Bezwaar met reden", en: "Objection with a reason")
        public static let unargued = Phrase(
            nl: "Bezwaar zonder reden (telt niet)", en: "Objection without a reason (does not count)")
    }
}
