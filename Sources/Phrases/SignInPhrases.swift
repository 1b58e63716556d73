public import Kernel

extension Phrases {
    /// The first page and the help page.
    public enum Start {
        public static let title = Phrase(nl: "Welkom", en: "Welcome")
        public static let introduction = Phrase(
            nl:
                "Hier beslissen leden van coöperaties samen: vergaderingen, voorstellen en stemmen, volgens hun statuten.",
            en: "Here members of cooperatives decide together: meetings, proposals and votes, by their statutes.")

        public static let help: [(question: Phrase, answer: Phrase)] = [
            (
                Phrase(nl: "Ik kan niet inloggen", en: "I cannot sign in"),
                Phrase(
                    nl:
                        "Kies 'Wachtwoord vergeten' op de inlogpagina. Heeft u nog geen account? Vraag de secretaris van uw coöperatie om een uitnodiging.",
                    en:
                        "Choose 'Forgotten password' on the sign-in page. Have you no account yet? Ask the secretary of your cooperative for an invitation."
                )
            ),
            (
                Phrase(nl: "Waarom mag iets niet?", en: "Why is something not allowed?"),
                Phrase(
                    nl: "Bij elke weigering staat het artikel van de wet of van de statuten, en wat u kunt doen.",
                    en: "Each refusal names the article of the law or the statutes, and what you can do.")
            ),
            (
                Phrase(nl: "Is mijn stem definitief?", en: "Is my vote final?"),
                Phrase(
                    nl: "Ja. U ziet eerst een overzicht; na het bevestigen kan een stem niet meer veranderd worden.",
                    en: "Yes. You first see a summary; once confirmed a vote can no longer be changed.")
            ),
        ]
    }

    /// The pages of signing in and of one's own account.
    public enum SignIn {
        public static let login = Phrase(nl: "Inlognaam", en: "Sign-in name")
        public static let loginHint = Phrase(
            nl: "Uw e-mailadres, of de naam die u heeft gekozen.", en: "Your e-mail address, or the name you chose.")
        public static let password = Phrase(nl: "Wachtwoord", en: "Password")
        public static let forgotten = Phrase(nl: "Wachtwoord vergeten", en: "Forgotten password")
        public static let haveCode = Phrase(
            nl: "Ik heb een code uit een brief", en: "I have a code from a letter")
        public static let signedOut = Phrase(nl: "U bent uitgelogd.", en: "You are signed out.")
        public static let signedOutEverywhere = Phrase(
            nl: "U bent op alle andere apparaten uitgelogd.", en: "You are signed out on all other devices.")

        public static let codeTitle = Phrase(nl: "Inloggen met een code", en: "Signing in with a code")
        public static let code = Phrase(nl: "Code uit de brief", en: "Code from the letter")
        public static let codeHint = Phrase(
            nl: "Twintig letters en cijfers in groepjes van vier. Hoofdletters en streepjes maken niet uit.",
            en: "Twenty letters and digits in groups of four. Capitals and hyphens do not matter.")
        public static let goOn = Phrase(nl: "Verder", en: "Continue")
        public static let welcomeTitle = Phrase(nl: "Welkom", en: "Welcome")
        public static func welcome(_ name: String) -> Phrase {
            Phrase(nl: "Welkom, \(name)", en: "Welcome, \(name)")
        }
        public static let linkSetsUp = Phrase(
            nl: "Met deze knop maakt u uw account en logt u in. De link werkt daarna niet meer.",
            en: "This button sets up your account and signs you in. After that the link no longer works.")
        public static let linkSignsIn = Phrase(
            nl: "Met deze knop logt u in. De link werkt daarna niet meer.",
            en: "This button signs you in. After that the link no longer works.")
        public static func linkJoins(_ name: String) -> Phrase {
            Phrase(
                nl: "U bent ingelogd als \(name). Met deze knop hoort deze uitnodiging voortaan bij dat account.",
                en: "You are signed in as \(name). This button adds the invitation to that account.")
        }
        public static let join = Phrase(nl: "Voeg toe aan mijn account", en: "Add to my account")
        public static let joinsNotMe = Phrase(
            nl: "Bent u iemand anders? Log dan eerst uit en open de link opnieuw.",
            en: "Are you somebody else? Then sign out first and open the link again.")
        public static func signedInAs(_ name: String) -> Phrase {
            Phrase(nl: "U bent ingelogd als \(name).", en: "You are signed in as \(name).")
        }

        public static let forgottenExplained = Phrase(
            nl: "Wij sturen een link naar uw e-mailadres. Daarmee kiest u een nieuw wachtwoord.",
            en: "We send a link to your e-mail address. With it you choose a new password.")
        public static let sendLink = Phrase(nl: "Stuur mij een link", en: "Send me a link")
        public static let linkSent = Phrase(
            nl: "Als deze naam bij ons bekend is, krijgt u binnen een paar minuten een e-mail.",
            en: "If we know this name, you will get an e-mail within a few minutes.")
        public static let linkSentNoMail = Phrase(
            nl:
                "Geen e-mail gekregen? Kijk bij ongewenste post, of vraag de secretaris of uw e-mailadres klopt. Heeft u "
                + "geen e-mailadres, dan maakt de secretaris een brief met een code voor u.",
            en:
                "No e-mail? Look among unwanted mail, or ask the secretary whether your e-mail address is right. If you "
                + "have no e-mail address, the secretary makes a letter with a code for you.")
        public static let passwordCodeTitle = Phrase(
            nl: "Een nieuw wachtwoord met een code uit een brief", en: "A new password with a code from a letter")

        public static let newPassword = Phrase(nl: "Nieuw wachtwoord", en: "New password")
        public static let newPasswordHint = Phrase(
            nl: "Ten minste 10 tekens. Een paar gewone woorden achter elkaar is goed.",
            en: "At least 10 characters. A few plain words in a row are fine.")
        public static let currentPassword = Phrase(nl: "Huidig wachtwoord", en: "Current password")
        public static let keepPassword = Phrase(nl: "Bewaar wachtwoord", en: "Keep password")
        public static let passwordKept = Phrase(
            nl: "Uw nieuwe wachtwoord is bewaard. Op andere apparaten bent u uitgelogd.",
            en: "Your new password is kept. You are signed out on other devices.")
        public static let firstPassword = Phrase(
            nl: "Kies een wachtwoord, dan kunt u voortaan zonder link inloggen.",
            en: "Choose a password, so that from now on you can sign in without a link.")
        public static let later = Phrase(nl: "Later", en: "Later")

        public static let account = Phrase(nl: "Mijn account", en: "My account")
        public static let name = Phrase(nl: "Naam", en: "Name")
        public static let changePassword = Phrase(nl: "Wachtwoord kiezen", en: "Choose a password")
        public static let signOutEverywhere = Phrase(nl: "Overal uitloggen", en: "Sign out everywhere")
    }
}
