public import Kernel

extension Phrases {
    /// The ways of counting, by the names that people know them by.
    public enum CountingMethods {
        public static let motion = Phrase(nl: "voor of tegen", en: "for or against")
        public static let consent = Phrase(nl: "consent", en: "consent")
        public static let plurality = Phrase(nl: "gewone stemming: de meeste stemmen", en: "plurality: the most votes")
        public static let approval = Phrase(
            nl: "instemmingsstemming: zo veel namen aankruisen als u wilt",
            en: "approval voting: mark as many names as you like")
        public static let block = Phrase(
            nl: "blokstemming: zo veel namen aankruisen als er plaatsen zijn",
            en: "block voting: mark as many names as there are seats")
        public static let score = Phrase(nl: "cijferstemming", en: "score voting")
        public static let borda = Phrase(nl: "puntentelling van Borda", en: "Borda count")
        public static let irv = Phrase(
            nl: "rangstemming met afvallers (IRV)", en: "instant run-off voting (IRV)")
        public static let stvScottish = Phrase(
            nl: "enkelvoudige overdraagbare stem (STV), Schotse regels",
            en: "single transferable vote (STV), Scottish rules")
        public static let stvMeek = Phrase(
            nl: "enkelvoudige overdraagbare stem (STV), regels van Meek",
            en: "single transferable vote (STV), Meek's rules")
        public static let schulze = Phrase(
            nl: "twee aan twee vergelijken, methode van Schulze", en: "comparing two by two, Schulze method")
        public static let rankedPairs = Phrase(
            nl: "twee aan twee vergelijken, sterkste paren eerst", en: "comparing two by two, strongest pairs first")
        public static let debian = Phrase(
            nl: "regel van Debian: quorum, meerderheid, dan Schulze",
            en: "Debian's rule: quorum, majority, then Schulze")
        public static let majorityJudgment = Phrase(nl: "meerderheidsoordeel", en: "majority judgment")
        public static let budgetGreedy = Phrase(
            nl: "buurtbudget: de meeste stemmen eerst", en: "participatory budget: the most votes first")
        public static let equalShares = Phrase(
            nl: "buurtbudget met gelijke delen", en: "participatory budget, Method of Equal Shares")
    }
}
