public import Kernel

extension Phrases.RegisterPages {
    public static func memberTitle(_ name: String, number: Int) -> Phrase {
        Phrase(nl: "Lid \(number): \(name)", en: "Member \(number): \(name)")
    }
    public static let search = Phrase(nl: "Naam of lidnummer", en: "Name or member number")
    public static let searchHint = Phrase(
        nl: "Het begin van een naam is genoeg. Ozil vindt ook Özil.",
        en: "The beginning of a name is enough. Ozil also finds Özil.")
    public static let asOf = Phrase(nl: "Zoals het register was op", en: "The register as it was on")
    public static let find = Phrase(nl: "Toon", en: "Show")
    public static func count(_ count: String, on day: Day) -> Phrase {
        Phrase(
            nl: "\(count) leden op \(Format.day(day, .dutch)).", en: "\(count) members on \(Format.day(day, .english))."
        )
    }
    public static let noneFound = Phrase(nl: "Niemand gevonden.", en: "Nobody was found.")
    public static let next = Phrase(nl: "Volgende namen", en: "Next names")
    public static let first = Phrase(nl: "Terug naar het begin", en: "Back to the beginning")
    public static let name = Phrase(nl: "Naam", en: "Name")
    public static let category = Phrase(nl: "Soort lid", en: "Category")
    public static let since = Phrase(nl: "Lid sinds", en: "Member since")
    public static let until = Phrase(nl: "Laatste dag", en: "Last day")
    public static let post = Phrase(nl: "Post", en: "Post")
    public static let byEmail = Phrase(nl: "per e-mail", en: "by e-mail")
    public static let byLetter = Phrase(nl: "per brief", en: "by letter")
    public static let suspended = Phrase(nl: "geschorst", en: "suspended")
    public static func suspendedUntil(_ day: Day) -> Phrase {
        if day == .openEnd { return Phrases.EndsPages.suspendedMeanwhile }
        return Phrase(
            nl: "Geschorst tot en met \(Format.day(day, .dutch)).", en: "Suspended up to \(Format.day(day, .english)).")
    }
    public static let erased = Phrase(nl: "De persoonsgegevens zijn gewist.", en: "The personal data were erased.")
    public static let born = Phrase(nl: "Geboren op", en: "Born on")
    public static let email = Phrase(nl: "E-mailadres", en: "E-mail address")
    public static let consentSince = Phrase(nl: "Oproep per e-mail sinds", en: "Convoked by e-mail since")
    public static let noConsent = Phrase(
        nl: "geen toestemming: oproepen gaan per brief", en: "no consent: convocations go by letter")
    public static let address = Phrase(nl: "Adres", en: "Address")
    public static let account = Phrase(nl: "Inloggen", en: "Sign-in")
    public static let hasAccount = Phrase(nl: "heeft een account", en: "has an account")
    public static let noAccount = Phrase(nl: "heeft nog geen account", en: "has no account yet")
    public static let actions = Phrase(nl: "Wat u kunt doen", en: "What you can do")

    public static let contact = Phrase(nl: "Naam en adres wijzigen", en: "Change name and address")
    public static let givenName = Phrase(nl: "Voornaam", en: "Given name")
    public static let prefix = Phrase(nl: "Tussenvoegsel", en: "Prefix")
    public static let familyName = Phrase(nl: "Achternaam", en: "Family name")
    public static let organisation = Phrase(nl: "Naam van de organisatie", en: "Name of the organisation")
    public static let street = Phrase(nl: "Straat en huisnummer", en: "Street and number")
    public static let postcode = Phrase(nl: "Postcode", en: "Postcode")
    public static let town = Phrase(nl: "Plaats", en: "Town")
    public static let save = Phrase(nl: "Bewaar", en: "Save")

    public static let consent = Phrase(nl: "Toestemming voor e-mail", en: "Consent to e-mail")
    public static let consentOn = Phrase(nl: "Dag van de toestemming op papier", en: "Day of the consent on paper")
    public static let recordConsent = Phrase(nl: "Leg de toestemming vast", en: "Record the consent")
    public static let withdrawConsent = Phrase(nl: "Trek de toestemming in", en: "Withdraw the consent")
    public static let changeCategory = Phrase(nl: "Andere soort lid", en: "Another category")
    public static let categoryAskedOn = Phrase(nl: "Gevraagd door het lid op", en: "Asked by the member on")
    public static let categoryAskedHint = Phrase(
        nl: "Nodig als het lid daarna geen lid meer is in de zin van de wet.",
        en: "Needed when the member is no member in law afterwards.")
    public static let from = Phrase(nl: "Vanaf", en: "From")
    public static let suspend = Phrase(nl: "Schorsen", en: "Suspend")
    public static let lift = Phrase(nl: "Hef de schorsing op", en: "Lift the suspension")
    public static let reason = Phrase(nl: "Reden, die het lid leest", en: "Reason, which the member reads")
    public static let untilHint = Phrase(
        nl: "Leeg: zo lang als de statuten toelaten.", en: "Empty: as long as the statutes permit.")
    public static let resign = Phrase(nl: "Opzegging door het lid", en: "Notice by the member")
    public static let noticeOn = Phrase(nl: "Dag waarop de brief kwam", en: "Day on which the letter came")
    public static let recordNotice = Phrase(nl: "Leg de opzegging vast", en: "Record the notice")
    public static let end = Phrase(nl: "Opzegging door de coöperatie", en: "Notice by the cooperative")
    public static let ground = Phrase(nl: "Grond", en: "Ground")
    public static func ground(_ code: String) -> Phrase {
        switch code {
        case "requirement-lost":
            Phrase(nl: "voldoet niet meer aan de eisen", en: "no longer meets the requirements")
        case "unreasonable":
            Phrase(
                nl: "voortzetten kan redelijkerwijs niet gevraagd worden",
                en: "continuation cannot reasonably be asked")
        case "arrears": Phrase(nl: "betaalt niet", en: "does not pay")
        default: Phrase(same: code)
        }
    }
    public static let refusedApplications = Phrase(
        nl: "Geweigerd: de ledenvergadering kan alsnog toelaten", en: "Refused: the assembly can still admit")
    public static let refusedApplicationsLead = Phrase(
        nl: "Dan komt er een voorstel. Zet dat op de agenda; na een besluit voor is de persoon lid.",
        en: "That makes a proposal. Put it on the agenda; once it is adopted the person is a member.")
    public static let toAssembly = Phrase(nl: "Leg voor aan de ledenvergadering", en: "Put to the assembly")
    public static func stillAdmit(_ name: String) -> Phrase {
        Phrase(nl: "\(name) alsnog toelaten als lid", en: "Admit \(name) as a member after all")
    }
    public static let unpaidSince = Phrase(
        nl: "Bij niet betalen: dag waarop betaald moest zijn", en: "For arrears: day on which it had to be paid")
    public static func reminded(_ number: Int) -> Phrase {
        Phrase(nl: "Bij niet betalen: dag van aanmaning \(number)", en: "For arrears: day of reminder \(number)")
    }
    public static let giveNotice = Phrase(nl: "Zeg het lidmaatschap op", en: "Give notice")
    public static let death = Phrase(nl: "Overlijden", en: "Death")
    public static let diedOn = Phrase(nl: "Dag van overlijden", en: "Day of death")
    public static let recordDeath = Phrase(nl: "Leg het overlijden vast", en: "Record the death")
    public static let erase = Phrase(nl: "Persoonsgegevens wissen", en: "Erase personal data")
    public static let eraseHint = Phrase(
        nl: "Kan na de bewaartermijn van de statuten. Het kan niet worden teruggedraaid.",
        en: "Possible after the term of the statutes. It cannot be undone.")
    public static func ended(_ day: Day) -> Phrase {
        Phrase(
            nl: "Het lidmaatschap eindigt op \(Format.day(day, .dutch)).",
            en: "The membership ends on \(Format.day(day, .english)).")
    }
    public static let recorded = Phrase(nl: "Vastgelegd.", en: "Recorded.")

    public static let appealByLetter = Phrase(nl: "Een beroep op papier vastleggen", en: "Record an appeal on paper")
    public static let appealed = Phrase(nl: "Waartegen is het beroep?", en: "What is the appeal against?")
    public static let appealedExpulsion = Phrase(nl: "de ontzetting", en: "the expulsion")
    public static let appealedSuspension = Phrase(nl: "de schorsing", en: "the suspension")
    public static let letterOn = Phrase(nl: "Dag waarop de brief kwam", en: "Day on which the letter came in")
    public static let appealWords = Phrase(nl: "Wat het lid schrijft", en: "What the member writes")
    public static let recordAppeal = Phrase(nl: "Leg het beroep vast", en: "Record the appeal")
    public static let payoutByLetter = Phrase(
        nl: "Een verzoek om terugbetaling op papier vastleggen", en: "Record a request on paper to be paid out")
    public static let recordPayout = Phrase(nl: "Leg het verzoek vast", en: "Record the request")
    public static let invite = Phrase(nl: "Uitnodigen om in te loggen", en: "Invite to sign in")
    public static let inviteByMail = Phrase(nl: "Stuur een e-mail met een link", en: "Send an e-mail with a link")
    public static let inviteOnPaper = Phrase(nl: "Maak een brief met een code", en: "Make a letter with a code")
    public static let invitedByMail = Phrase(nl: "De uitnodiging is verstuurd.", en: "The invitation was sent.")
    public static let invitedOnPaper = Phrase(
        nl: "De brief staat klaar om te printen.", en: "The letter is ready to print.")
    public static let passwordLetter = Phrase(nl: "Wachtwoord vergeten", en: "Forgotten password")
    public static let passwordLetterHint = Phrase(
        nl: "Voor wie geen e-mailadres heeft: een brief met een code voor een nieuw wachtwoord.",
        en: "For who has no e-mail address: a letter with a code for a new password.")
}
