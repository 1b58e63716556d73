public import Kernel

extension Phrases {
    /// What each resource of the API is, in a line.
    public enum APIResources {
        public static let cooperative = Phrase(
            nl: "De coöperatie, zoals iedereen haar mag kennen.", en: "The cooperative, as everybody may know it.")
        public static let members = Phrase(
            nl: "Het ledenregister op een dag, op volgorde van naam; alleen voor het bestuur.",
            en: "The register of members on a day, in the order of names; for the board only.")
        public static let member = Phrase(
            nl: "Een lid, voor het bestuur en voor het lid zelf.", en: "A member, for the board and for the member.")
        public static let meetings = Phrase(
            nl: "De vergaderingen, de laatste dag eerst.", en: "The meetings, the latest day first.")
        public static let meeting = Phrase(
            nl: "Een vergadering met de agenda.", en: "A meeting with its agenda.")
        public static let proposals = Phrase(
            nl: "De voorstellen, het nieuwste eerst.", en: "The proposals, the newest first.")
        public static let proposal = Phrase(
            nl: "Een voorstel met de tekst.", en: "A proposal with its text.")
        public static let decisions = Phrase(
            nl: "Het besluitenregister, het nieuwste besluit eerst.",
            en: "The register of decisions, the newest first.")
        public static let decision = Phrase(
            nl: "Een besluit met de telling.", en: "A decision with its arithmetic.")
        public static let election = Phrase(
            nl: "Een verkiezing met kandidaten en stemrondes.", en: "An election with its candidates and rounds.")
        public static let poll = Phrase(
            nl: "Een stemming, en na de sluiting de uitslag.", en: "A vote, and its result after the closing.")
        public static let statutes = Phrase(
            nl: "De statuten die nu gelden, met elke waarde.", en: "The statutes in force, with every value.")
        public static let journal = Phrase(
            nl: "Het logboek, het oudste eerst; alleen voor het bestuur.",
            en: "The journal, oldest first; for the board only.")
        public static let commands = Phrase(
            nl: "Alle opdrachten, met hun velden en wie ze mag geven.",
            en: "All commands, with their fields and who may give them.")
        public static let document = Phrase(
            nl: "Dit document.", en: "This document.")
    }
}
