public import Kernel

extension Phrases {
    /// What is said about shares and paying out for them.
    public enum Shares {
        private static func euros(_ money: Money) -> Phrase {
            Phrase(nl: Format.money(money, .dutch), en: Format.money(money, .english))
        }

        public static let stillMember = Phrase(
            nl: "Dit lidmaatschap is nog niet geëindigd.", en: "This membership has not ended yet.")
        public static let stillMemberRemedy = Phrase(
            nl: "Vraag terugbetaling na de laatste dag van het lidmaatschap.",
            en: "Ask to be paid out after the last day of the membership.")
        public static let beforeAccounts = Phrase(
            nl: "De jaarrekening van het jaar waarin het lid wegging, is nog niet vastgesteld.",
            en: "The accounts of the year in which the member left are not adopted yet.")
        public static let beforeAccountsRemedy = Phrase(
            nl: "Vraag het opnieuw nadat de ledenvergadering die jaarrekening heeft vastgesteld.",
            en: "Ask again after the assembly has adopted those accounts.")
        public static func aboveNominal(_ most: Money, shares: Int) -> Phrase {
            let most = euros(most)
            return Phrase(
                nl: "Voor \(shares) aandelen wordt ten hoogste de nominale waarde terugbetaald: \(most.nl).",
                en: "For \(shares) shares no more than the nominal value is paid out: \(most.en).")
        }
        public static func aboveNominalRemedy(_ rest: Money) -> Phrase {
            let rest = euros(rest)
            return Phrase(nl: "Vraag ten hoogste \(rest.nl).", en: "Ask at most \(rest.en).")
        }
        public static let noAmount = Phrase(nl: "Het bedrag is niet meer dan nul.", en: "The amount is not above zero.")
        public static let giveAmount = Phrase(nl: "Geef een bedrag in euro's.", en: "Give an amount in euros.")
        public static let payoutUnknown = Phrase(
            nl: "Deze terugbetaling is niet bekend.", en: "This pay-out is not known.")
        public static let payoutUnknownRemedy = Phrase(
            nl: "Kies een terugbetaling uit de lijst.", en: "Choose a pay-out from the list.")
        public static let paid = Phrase(nl: "Dit is al terugbetaald.", en: "This was paid out already.")
        public static let paidRemedy = Phrase(nl: "Er is niets meer te doen.", en: "Nothing more is to be done.")
        public static func due(_ latest: Day) -> Phrase {
            Phrase(
                nl: "Langer uitstellen kan niet: sinds \(Format.day(latest, .dutch)) moet worden betaald.",
                en: "It cannot be postponed any longer: it must be paid since \(Format.day(latest, .english)).")
        }
        public static let payNow = Phrase(nl: "Betaal het bedrag terug.", en: "Pay the amount out.")
        public static func tooLong(months: Int, latest: Day) -> Phrase {
            Phrase(
                nl: "Uitstel duurt ten hoogste \(months) maanden, tot en met \(Format.day(latest, .dutch)).",
                en: "A postponement lasts at most \(months) months, up to \(Format.day(latest, .english)).")
        }
        public static func postponeUntil(_ latest: Day) -> Phrase {
            Phrase(
                nl: "Kies een latere dag, ten hoogste \(Format.day(latest, .dutch)).",
                en: "Choose a later day, at most \(Format.day(latest, .english)).")
        }
        public static func notLater(_ day: Day) -> Phrase {
            Phrase(
                nl: "Betalen moet op \(Format.day(day, .dutch)); deze dag is niet later.",
                en: "It is due on \(Format.day(day, .english)); this day is not later.")
        }
        public static let postponeIt = Phrase(
            nl: "Stel de terugbetaling uit, tot een jaarrekening meer eigen vermogen toont.",
            en: "Postpone the pay-out, until accounts show more equity.")
        public static let equityUnknown = Phrase(
            nl: "De vastgestelde jaarrekening zegt niet hoeveel eigen vermogen er is.",
            en: "The adopted accounts do not tell the equity.")
        public static let tellEquity = Phrase(
            nl: "Betaal uit, of laat eerst een jaarrekening vaststellen waar het eigen vermogen in staat.",
            en: "Pay out, or first have accounts adopted that tell the equity.")
        public static func notNeeded(left: Money, least: Money) -> Phrase {
            let left = euros(left), least = euros(least)
            return Phrase(
                nl: "Na terugbetaling blijft \(left.nl) eigen vermogen over; ten minste \(least.nl) is nodig.",
                en: "After paying out \(left.en) of equity is left; at least \(least.en) is needed.")
        }
        public static func accountsKeptHere(_ year: Int) -> Phrase {
            Phrase(
                nl:
                    "De jaarrekening van \(year) is hier opgemaakt. Dan stelt de algemene ledenvergadering haar hier vast.",
                en: "The accounts of \(year) are drawn up here. Then the general assembly adopts them here.")
        }
        public static let accountsKeptHereRemedy = Phrase(
            nl: "Dien een voorstel in om de jaarrekening vast te stellen.", en: "File a proposal to adopt the accounts."
        )
        public static let recordedAfterwards = Phrase(nl: "Achteraf vastgelegd.", en: "Recorded afterwards.")
        public static let noYearEnd = Phrase(
            nl: "Dit is niet de laatste dag van een boekjaar.", en: "This is not the last day of a financial year.")
        public static func yearEnds(_ end: Day) -> Phrase {
            Phrase(
                nl: "Het boekjaar eindigt op \(Format.day(end, .dutch)).",
                en: "The financial year ends on \(Format.day(end, .english)).")
        }
        public static let negative = Phrase(
            nl: "Een lid heeft geen negatief aantal aandelen.", en: "A member holds no negative number of shares.")
        public static let giveCount = Phrase(
            nl: "Geef een aantal van nul of meer.", en: "Give a number of zero or more.")
        public static func tooMany(_ most: Int) -> Phrase {
            Phrase(nl: "Een lid heeft ten hoogste \(most) aandelen.", en: "A member holds at most \(most) shares.")
        }
        public static func atMost(_ most: Int) -> Phrase {
            Phrase(nl: "Geef ten hoogste \(most).", en: "Give at most \(most).")
        }
    }
}

extension Phrases {
    /// The messages about paying out for shares.
    public enum ShareMail {
        public static let postponedSubject = Phrase(
            nl: "De terugbetaling van uw aandelen is uitgesteld", en: "Paying out for your shares was postponed")
        public static func postponed(_ amount: Money, until day: Day) -> Phrase {
            Phrase(
                nl:
                    "De terugbetaling van \(Format.money(amount, .dutch)) is uitgesteld. U krijgt het bedrag uiterlijk op "
                    + "\(Format.day(day, .dutch)).",
                en: "Paying out \(Format.money(amount, .english)) was postponed. You get the amount by "
                    + "\(Format.day(day, .english)).")
        }
    }
}
