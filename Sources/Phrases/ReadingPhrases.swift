public import Kernel

extension Phrases {
    /// What is told to who asks for something that is not there, or not for them.
    public enum Reading {
        public static let notHere = Phrase(
            nl: "Dit is er niet, of het is niet voor u bestemd.", en: "This is not here, or it is not meant for you.")
        public static let notHereRemedy = Phrase(
            nl: "Kijk of het adres klopt, of ga naar de eerste pagina van de coöperatie.",
            en: "See whether the address is right, or go to the first page of the cooperative.")
        public static let membersOnly = Phrase(
            nl: "Dit is alleen voor leden.", en: "This is for members only.")
        public static let membersOnlyRemedy = Phrase(
            nl: "Meld u aan als lid, of vraag de secretaris hoe het met uw aanmelding staat.",
            en: "Apply for membership, or ask the secretary how your application is doing.")
    }
}
