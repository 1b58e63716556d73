public import Kernel

extension Phrases {
    /// The page on which somebody makes tokens for programs.
    public enum Tokens {
        public static let title = Phrase(nl: "Toegang voor programma's", en: "Access for programs")
        public static let introduction = Phrase(
            nl: "Met een sleutel kan een programma namens u gegevens lezen of opdrachten geven.",
            en: "With a token a program can read data or give commands on your behalf.")
        public static let list = Phrase(nl: "Uw sleutels", en: "Your tokens")
        public static let none = Phrase(nl: "U hebt nog geen sleutels.", en: "You have no tokens yet.")
        public static let name = Phrase(nl: "Waarvoor is hij?", en: "What is it for?")
        public static let scopes = Phrase(nl: "Mag", en: "May")
        public static let madeOn = Phrase(nl: "Gemaakt", en: "Made")
        public static let until = Phrase(nl: "Geldig tot", en: "Valid until")
        public static let state = Phrase(nl: "Staat", en: "State")
        public static let valid = Phrase(nl: "geldig", en: "valid")
        public static let expired = Phrase(nl: "verlopen", en: "expired")
        public static let revoked = Phrase(nl: "ingetrokken", en: "revoked")
        public static func revokeThis(_ name: String) -> Phrase {
            Phrase(nl: "Trek '\(name)' in", en: "Revoke '\(name)'")
        }
        public static let nowRevoked = Phrase(
            nl: "De sleutel is ingetrokken.", en: "The token is revoked.")
        public static let new = Phrase(nl: "Een nieuwe sleutel", en: "A new token")
        public static let mayRead = Phrase(nl: "Mag gegevens lezen", en: "May read data")
        public static let mayCommand = Phrase(nl: "Mag alle opdrachten geven", en: "May give all commands")
        public static let commands = Phrase(nl: "Of alleen deze opdrachten", en: "Or only these commands")
        public static let commandsHint = Phrase(
            nl: "Hun namen met een spatie ertussen, zoals draft-meeting convoke-meeting.",
            en: "Their names with a space between them, such as draft-meeting convoke-meeting.")
        public static let days = Phrase(nl: "Hoelang geldig", en: "Valid for")
        public static func dayCount(_ days: Int) -> Phrase { Phrase(nl: "\(days) dagen", en: "\(days) days") }
        public static let make = Phrase(nl: "Maak de sleutel", en: "Make the token")
        public static let made = Phrase(nl: "Uw nieuwe sleutel", en: "Your new token")
        public static let once = Phrase(
            nl: "Kopieer hem nu. U ziet hem maar één keer.", en: "Copy it now. You see it only once.")
        public static let back = Phrase(nl: "Naar uw sleutels", en: "To your tokens")
    }
}
