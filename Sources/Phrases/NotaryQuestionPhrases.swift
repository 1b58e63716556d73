public import Kernel

extension Phrases {
    /// What no program can judge: questions to take to the notary.
    public enum NotaryQuestions {
        private static func question(_ nl: String, _ en: String) -> MessageAndRemedy {
            MessageAndRemedy(Phrase(nl: nl, en: en), ask)
        }

        public static let ask = Phrase(nl: "Vraag dit aan uw notaris.", en: "Ask your notary.")
        public static let purpose = question(
            "Past het doel bij een coöperatie: voorzien in stoffelijke behoeften van leden door overeenkomsten met hen?",
            "Does the purpose fit a cooperative: providing for material needs of members under contracts with them?")
        public static let seat = question(
            "Is de zetel een gemeente in Nederland?", "Is the seat a municipality in the Netherlands?")
        public static let nonMembers = question(
            "Blijft het werk voor leden het belangrijkste, als u ook voor anderen werkt?",
            "Does the work for members remain the main part, if you also work for others?")
        public static let exitConditions = question(
            "Laten de voorwaarden bij vertrek de vrijheid om weg te gaan heel?",
            "Do the conditions of exit leave the freedom to go intact?")
        public static let noticeGrounds = question(
            "Zijn de eigen gronden voor opzegging door de coöperatie redelijk en duidelijk?",
            "Are the own grounds for notice by the cooperative reasonable and clear?")
        public static let expulsionGrounds = question(
            "Gaan de gronden voor ontzetting niet verder dan de wet?",
            "Do the grounds for expulsion go no further than the law?")
        public static let duties = question(
            "Staan de geldelijke plichten van leden duidelijk in de statuten?",
            "Do the members' money duties stand clearly in the statutes?")
        public static let memberDuties = question(
            "Zeggen de statuten welke plichten leden hebben, of wie die oplegt?",
            "Do the statutes say which duties members have, or who imposes them?")
        public static let directors = question(
            "Zeggen de statuten hoe bestuurders worden benoemd en ontslagen?",
            "Do the statutes say how directors are appointed and dismissed?")
        public static let absentBoard = question(
            "Werkt de regeling als alle bestuurders tegelijk wegvallen?",
            "Does the rule work when all directors are absent at once?")
        public static let delegates = question(
            "Doet ieder lid direct of indirect mee aan de verkiezing van de ledenraad?",
            "Does every member take part directly or indirectly in electing the delegates?")
        public static let written = question(
            "Mag dit besluit buiten vergadering zonder dat alle leden voor zijn?",
            "May this decision be taken outside a meeting without all members being for it?")
        public static let consent = question(
            "Past besluiten met instemming bij de meerderheden die de wet voor deze onderwerpen vraagt?",
            "Does deciding by consent fit the majorities that the law asks for these topics?")
        public static let mandate = question(
            "Krijgt een werkgroep geen bevoegdheid die bij een orgaan van de wet hoort?",
            "Does no group get a power that belongs to a body of the law?")
        public static let surplus = question(
            "Is duidelijk naar wie het saldo na ontbinding gaat?",
            "Is it clear to whom the balance goes after dissolution?")
    }
}
