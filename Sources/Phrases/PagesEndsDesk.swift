public import Kernel

extension Phrases {
    /// The board's page about memberships that end.
    public enum EndsDeskPages {
        public static let title = Phrase(
            nl: "Opzeggingen, beroepen en terugbetalingen", en: "Notices, appeals and pay-outs")
        public static let nothing = Phrase(nl: "Er wacht niets.", en: "Nothing waits.")
        public static let receipts = Phrase(
            nl: "Ontzet, ontvangst nog niet vastgelegd", en: "Expelled, receipt not recorded yet")
        public static let receivedOn = Phrase(nl: "Ontvangen op", en: "Received on")
        public static func memberAppealsUntil(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Het lid kan tot en met \(words.nl) in beroep.", en: "The member can appeal up to \(words.en).")
        }
        public static let recordReceipt = Phrase(nl: "Leg de ontvangst vast", en: "Record the receipt")
        public static let appeals = Phrase(
            nl: "Beroepen die op een besluit wachten", en: "Appeals that wait for a decision")
        public static func appealOf(_ name: String, _ number: Int) -> Phrase {
            Phrase(nl: "Beroep van lid \(number), \(name)", en: "Appeal of member \(number), \(name)")
        }
        public static func putOnAgenda(_ body: Phrase) -> Phrase {
            Phrase(nl: "Zet dit op de agenda van \(body.nl).", en: "Put this on the agenda of \(body.en).")
        }
        public static let acknowledgements = Phrase(
            nl: "Opzeggingen die nog bevestigd moeten worden", en: "Notices still to be acknowledged")
        public static func dueBy(_ day: Day) -> Phrase {
            Phrase(nl: "uiterlijk \(Format.day(day, .dutch))", en: "by \(Format.day(day, .english))")
        }
        public static let acknowledge = Phrase(nl: "Bevestig schriftelijk", en: "Acknowledge in writing")
        public static let payouts = Phrase(nl: "Terugbetaling van aandelen", en: "Paying out for shares")
        public static func equity(left: Money, least: Money) -> Phrase {
            Phrase(
                nl:
                    "Zijn alle vragen betaald, dan blijft \(Format.money(left, .dutch)) eigen vermogen over. Ten minste "
                    + "\(Format.money(least, .dutch)) is nodig.",
                en: "When all claims are paid, \(Format.money(left, .english)) of equity is left. At least "
                    + "\(Format.money(least, .english)) is needed.")
        }
        public static let noAccounts = Phrase(
            nl: "Er is nog geen jaarrekening vastgelegd.", en: "No annual accounts are recorded yet.")
        public static func claim(_ name: String, _ number: Int, _ amount: Money) -> Phrase {
            Phrase(
                nl: "Lid \(number), \(name): \(Format.money(amount, .dutch))",
                en: "Member \(number), \(name): \(Format.money(amount, .english))")
        }
        public static let due = Phrase(nl: "moet nu betaald worden", en: "due now")
        public static func latest(_ day: Day) -> Phrase {
            Phrase(
                nl: "Uitstel kan ten hoogste tot \(Format.day(day, .dutch)).",
                en: "It can be postponed to \(Format.day(day, .english)) at most.")
        }
        public static let postponeUntil = Phrase(nl: "Stel uit tot", en: "Postpone to")
        public static let postpone = Phrase(nl: "Stel uit", en: "Postpone")
        public static let paidNow = Phrase(nl: "Vandaag betaald", en: "Paid today")
        public static let accounts = Phrase(nl: "Vastgestelde jaarrekening", en: "Adopted annual accounts")
        public static let yearEnd = Phrase(nl: "Laatste dag van het boekjaar", en: "Last day of the financial year")
        public static let adoptedOn = Phrase(nl: "Vastgesteld op", en: "Adopted on")
        public static let equityField = Phrase(nl: "Eigen vermogen in euro's", en: "Equity in euros")
        public static let recordAccounts = Phrase(nl: "Leg de jaarrekening vast", en: "Record the accounts")

        public static let expel = Phrase(nl: "Ontzetten", en: "Expel")
        public static func expelledOn(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Ontzet op \(words.nl). Het lid is geschorst zolang het in beroep kan of een beroep loopt.",
                en: "Expelled on \(words.en). The member is suspended while an appeal is possible or runs.")
        }
        public static let checkExpulsion = Phrase(nl: "Bekijk de ontzetting", en: "Look at the expulsion")
        public static let expelHint = Phrase(
            nl:
                "Noem welke regel is overtreden, of beschrijf de onredelijke schade. Kritiek alleen is geen grond. Het lid "
                + "krijgt dit meteen schriftelijk, met de reden.",
            en:
                "Name the rule that was broken, or describe the unreasonable harm. Criticism alone is no ground. The member "
                + "gets this in writing at once, with the reason.")
        public static let article = Phrase(nl: "Artikel van de statuten", en: "Article of the statutes")
        public static let bylaw = Phrase(nl: "Reglement en artikel", en: "By-law and article")
        public static let brokenDecision = Phrase(nl: "Nummer van het besluit", en: "Number of the decision")
        public static let harm = Phrase(nl: "Onredelijke schade", en: "Unreasonable harm")
        public static let reason = Phrase(nl: "Reden", en: "Reason")
        public static let sharesHeld = Phrase(nl: "Aandelen vastleggen", en: "Record shares")
        public static let shareCount = Phrase(nl: "Aantal aandelen", en: "Number of shares")
        public static let heir = Phrase(nl: "Erfgenaam vastleggen", en: "Record an heir")
        public static let heirHint = Phrase(
            nl:
                "Erfgenamen wijzen samen één persoon aan. Het lidmaatschap gaat alleen over als de statuten dat zeggen.",
            en: "Heirs together name one person. The membership passes only where the statutes say so.")
        public static let heirContinues = Phrase(
            nl: "Gaat deze persoon door als lid?", en: "Does this person go on as a member?")
        public static let heirContinuesHint = Phrase(
            nl: "De statuten laten dit toe. Kiest u niets, dan gaat het lidmaatschap over.",
            en: "The statutes allow this. If you choose nothing, the membership passes.")
        public static let heirGoesOn = Phrase(
            nl: "Ja, het lidmaatschap gaat over", en: "Yes, the membership passes")
        public static let heirDoesNotGoOn = Phrase(
            nl: "Nee, het lidmaatschap is geëindigd", en: "No, the membership has ended")
        public static let endOfOrganisation = Phrase(
            nl: "Organisatie bestaat niet meer", en: "Organisation ceased to exist")
        public static let lastDay = Phrase(nl: "Laatste dag", en: "Last day")
        public static let successor = Phrase(
            nl: "Wie haar overneemt bij fusie of splitsing", en: "Who takes it over by merger or demerger")
        public static let noSuccessor = Phrase(nl: "niemand", en: "nobody")
        public static let record = Phrase(nl: "Leg vast", en: "Record")
    }
}
