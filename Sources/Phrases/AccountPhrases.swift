public import Kernel

extension Phrases {
    /// Signing in: why not, and what to do.
    public enum Accounts {
        public static let busy = Phrase(
            nl: "Veel mensen loggen op dit moment in.", en: "Many people are signing in right now.")
        public static let busyRemedy = Phrase(
            nl: "Wacht een paar tellen en probeer het opnieuw.", en: "Wait a few seconds and try again.")
        public static let tooMany = Phrase(
            nl: "U heeft dit te vaak geprobeerd.", en: "You have tried this too often.")
        public static func tooManyRemedy(_ seconds: Int) -> Phrase {
            let minutes = (seconds + 59) / 60
            return seconds < 60
                ? Phrase(
                    nl: "Probeer het over \(seconds) tellen opnieuw.", en: "Try again in \(seconds) seconds.")
                : Phrase(
                    nl: "Probeer het over \(minutes) minuten opnieuw.", en: "Try again in \(minutes) minutes.")
        }

        public static let signInRefused = Phrase(
            nl: "Deze inlognaam en dit wachtwoord horen niet bij elkaar.",
            en: "This sign-in name and this password do not belong together.")
        public static let signInRemedy = Phrase(
            nl: "Kijk of u ze goed heeft ingevuld, of kies een nieuw wachtwoord.",
            en: "See whether you entered them correctly, or choose a new password.")

        public static func passwordShort(_ minimum: Int) -> Phrase {
            Phrase(
                nl: "Het wachtwoord heeft minder dan \(minimum) tekens.",
                en: "The password has fewer than \(minimum) characters.")
        }
        public static func passwordLong(_ maximum: Int) -> Phrase {
            Phrase(
                nl: "Het wachtwoord is langer dan \(maximum) tekens.",
                en: "The password is longer than \(maximum) characters.")
        }
        public static let passwordIsName = Phrase(
            nl: "Het wachtwoord is bijna gelijk aan uw naam.", en: "The password is almost the same as your name.")
        public static let passwordCommon = Phrase(
            nl: "Dit wachtwoord wordt als een van de eerste geraden.",
            en: "This password is one of the first that people guess.")
        public static let passwordRemedy = Phrase(
            nl: "Kies een zin van een paar woorden die alleen u kent.",
            en: "Choose a phrase of a few words that only you know.")
        public static let currentWrong = Phrase(
            nl: "Het huidige wachtwoord klopt niet.", en: "The current password does not match.")
        public static let currentRemedy = Phrase(
            nl: "Vul het wachtwoord in waarmee u nu inlogt, of kies 'wachtwoord vergeten'.",
            en: "Enter the password you sign in with now, or choose 'forgotten password'.")

        public static let loginTaken = Phrase(
            nl: "Deze inlognaam is al in gebruik.", en: "This sign-in name is already in use.")
        public static let loginTakenRemedy = Phrase(nl: "Kies een andere naam.", en: "Choose another name.")
        public static let loginInvalid = Phrase(
            nl: "Een inlognaam is een e-mailadres, of een naam van 3 tot 100 letters, cijfers, punten en streepjes.",
            en: "A sign-in name is an e-mail address, or a name of 3 to 100 letters, digits, dots and hyphens.")
        public static let loginInvalidRemedy = Phrase(nl: "Pas de naam aan.", en: "Change the name.")
        public static let personLinked = Phrase(
            nl: "Deze persoon heeft al een account.", en: "This person already has an account.")
        public static let personLinkedRemedy = Phrase(
            nl: "Een tweede account is niet nodig: deze persoon logt daarmee in.",
            en: "A second account is not needed: this person signs in with that one.")
        public static let hasPassword = Phrase(
            nl: "Deze persoon heeft al een account met een wachtwoord.",
            en: "This person already has an account with a password.")
        public static let hasPasswordRemedy = Phrase(
            nl:
                "Laat deze persoon 'Wachtwoord vergeten' kiezen op de inlogpagina. Zonder e-mailadres kan dat niet: maak "
                + "dan een brief voor een nieuw wachtwoord.",
            en:
                "Let this person choose 'Forgotten password' on the sign-in page. Without an e-mail address that cannot "
                + "be done: then make a letter for a new password.")
        public static let noPassword = Phrase(
            nl: "Deze persoon heeft nog geen wachtwoord.", en: "This person has no password yet.")
        public static let noPasswordRemedy = Phrase(
            nl: "Nodig deze persoon uit om in te loggen.", en: "Invite this person to sign in.")
        public static let accountHasEmail = Phrase(
            nl: "Het account van deze persoon heeft een e-mailadres. Daar gaat de link naartoe.",
            en: "The account of this person has an e-mail address. The link goes there.")
        public static let accountHasEmailRemedy = Phrase(
            nl: "Laat deze persoon 'Wachtwoord vergeten' kiezen op de inlogpagina.",
            en: "Let this person choose 'Forgotten password' on the sign-in page.")
        public static let accountElsewhere = Phrase(
            nl: "Met dit account doet deze persoon ook mee in een andere coöperatie. Een brief van u mag daar niet "
                + "binnenlaten.",
            en: "With this account this person also takes part in another cooperative. A letter of yours must not let "
                + "anybody in there.")
        public static let accountElsewhereRemedy = Phrase(
            nl: "Vraag de beheerder van de website om hulp.", en: "Ask the operator of the website for help.")
        public static let invitationAsksPassword = Phrase(
            nl: "U heeft al een account. Met een uitnodiging komt u daar niet in.",
            en: "You already have an account. An invitation does not open it.")
        public static let invitationAsksPasswordRemedy = Phrase(
            nl: "Log in met uw wachtwoord, of kies 'Wachtwoord vergeten'.",
            en: "Sign in with your password, or choose 'Forgotten password'.")
        public static let accountStands = Phrase(
            nl: "Uw account hoort in deze coöperatie al bij iemand anders.",
            en: "In this cooperative your account already stands for somebody else.")
        public static let accountStandsRemedy = Phrase(
            nl: "Log uit en open de link opnieuw.", en: "Sign out and open the link again.")
        public static let noAccount = Phrase(
            nl: "Dit account bestaat niet of is gesloten.", en: "This account does not exist or is closed.")
        public static let noAccountRemedy = Phrase(
            nl: "Vraag de secretaris om een nieuwe uitnodiging.", en: "Ask the secretary for a new invitation.")

        public static let linkUnknown = Phrase(
            nl: "Deze link of code is bij ons niet bekend.", en: "We do not know this link or code.")
        public static let linkUsed = Phrase(
            nl: "Deze link is al gebruikt. Een link werkt maar een keer.",
            en: "This link has already been used. A link works only once.")
        public static let linkExpired = Phrase(
            nl: "Deze link is niet meer geldig.", en: "This link is no longer valid.")
        public static let linkRemedy = Phrase(
            nl: "Kijk of u alles heeft overgenomen, of vraag de secretaris om een nieuwe link.",
            en: "See whether you copied all of it, or ask the secretary for a new link.")
        public static let linkUsedRemedy = Phrase(
            nl: "Log in met uw wachtwoord, of vraag de secretaris om een nieuwe link.",
            en: "Sign in with your password, or ask the secretary for a new link.")
        public static let tokenUnknown = Phrase(
            nl: "Dit token is niet bekend, verlopen of ingetrokken.",
            en: "This token is not known, has expired or was revoked.")
        public static let tokenRemedy = Phrase(
            nl: "Maak een nieuw token bij uw account.", en: "Make a new token in your account.")
        public static let scopeUnknown = Phrase(
            nl: "Een recht van een token is 'read', 'command:*' of 'command:' met de naam van een opdracht.",
            en: "A scope of a token is 'read', 'command:*' or 'command:' with the name of a command.")
        public static let scopeRemedy = Phrase(
            nl: "Geef ten minste een zo'n recht op.", en: "Give at least one such scope.")
    }
}

extension Phrases.Accounts {
    /// The letter about a forgotten password.
    public static let resetSubject = Phrase(nl: "Een nieuw wachtwoord kiezen", en: "Choosing a new password")

    public static func resetLetter(name: String, link: String, minutes: Int) -> Phrase {
        Phrase(
            nl: """
                Dag \(name),

                U vroeg om een nieuw wachtwoord. Kies het op deze pagina, binnen \(minutes) minuten:

                \(link)

                Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.
                """,
            en: """
                Dear \(name),

                You asked for a new password. Choose it on this page, within \(minutes) minutes:

                \(link)

                Did you not ask for this? Then you need not do anything.
                """)
    }
}
