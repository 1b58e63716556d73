public import Kernel

extension Phrases {
    /// The page of the annual accounts of one year.
    public enum AccountsPages {
        public static let menu = Phrase(nl: "Jaarrekening", en: "Annual accounts")
        public static func title(_ year: Int) -> Phrase {
            Phrase(nl: "Jaarrekening \(year)", en: "Annual accounts \(year)")
        }
        public static func runs(from first: Day, until last: Day) -> Phrase {
            Phrase(
                nl: "Het boekjaar loopt van \(Format.day(first, .dutch)) tot en met \(Format.day(last, .dutch)).",
                en: "The financial year runs from \(Format.day(first, .english)) to \(Format.day(last, .english)).")
        }
        public static let steps = Phrase(nl: "Stappen", en: "Steps")
        public static let step = Phrase(nl: "Stap", en: "Step")
        public static let dueBy = Phrase(nl: "Uiterlijk", en: "At the latest")
        public static let notYet = Phrase(nl: "nog niet", en: "not yet")
        public static func tooLate(_ days: Int) -> Phrase {
            days == 1
                ? Phrase(nl: "1 dag te laat; het geldt wel", en: "1 day late; it counts all the same")
                : Phrase(nl: "\(days) dagen te laat; het geldt wel", en: "\(days) days late; it counts all the same")
        }
        public static func name(_ step: String) -> Phrase {
            switch step {
            case "drawUp": Phrase(nl: "Het bestuur maakt haar op", en: "The board draws them up")
            case "audit":
                Phrase(
                    nl: "Kascommissie of accountant kijkt haar na", en: "Audit committee or auditor looks at them")
            case "adopt": Phrase(nl: "De vergadering stelt haar vast", en: "The assembly adopts them")
            case "discharge":
                Phrase(nl: "De vergadering besluit over decharge", en: "The assembly decides on discharge")
            default: Phrase(nl: "Deponeren bij het handelsregister", en: "Filed at the trade register")
            }
        }

        public static let figures = Phrase(nl: "Wat erin staat", en: "What they say")
        public static let equity = Phrase(nl: "Eigen vermogen", en: "Equity")
        public static let result = Phrase(nl: "Resultaat", en: "Result")
        public static let signedBy = Phrase(nl: "Ondertekend door", en: "Signed by")
        public static let unsignedReason = Phrase(nl: "Waarom niet iedereen tekende", en: "Why not everybody signed")
        public static let extended = Phrase(nl: "Uitstel", en: "Extension")
        public static func extended(_ months: Int, _ on: Day) -> Phrase {
            Phrase(
                nl: "\(months == 1 ? "1 maand" : "\(months) maanden"), besloten op \(Format.day(on, .dutch)).",
                en: "\(months == 1 ? "1 month" : "\(months) months"), decided on \(Format.day(on, .english)).")
        }
        public static let discharged = Phrase(nl: "Decharge voor", en: "Discharged")
        public static let decision = Phrase(nl: "Besluit", en: "Decision")
        public static let seeDecision = Phrase(nl: "Bekijk het besluit", en: "See the decision")
        public static let inspection = Phrase(
            nl: "Vanaf de oproep ligt de jaarrekening ter inzage op het kantoor. U krijgt gratis een afschrift.",
            en: "From the convocation on the accounts lie open at the office. You get a copy for free.")
        public static let otherYears = Phrase(nl: "Andere jaren", en: "Other years")

        public static let audit = Phrase(nl: "Controle", en: "Audit")
        public static let noCommittee = Phrase(
            nl: "Voor dit jaar is nog geen kascommissie benoemd.",
            en: "No audit committee is appointed for this year yet.")
        public static func committee(_ names: String) -> Phrase {
            Phrase(nl: "Kascommissie: \(names).", en: "Audit committee: \(names).")
        }
        public static func reserve(_ names: String) -> Phrase {
            Phrase(nl: "Reserve: \(names).", en: "In reserve: \(names).")
        }
        public static func statement(_ auditor: String, _ day: Day) -> Phrase {
            Phrase(
                nl: "Verklaring van \(auditor), \(Format.day(day, .dutch)):",
                en: "Statement of \(auditor), \(Format.day(day, .english)):")
        }
        public static func opinion(_ opinion: String) -> Phrase {
            switch opinion {
            case "qualified": Phrase(nl: "met beperking", en: "qualified")
            case "adverse": Phrase(nl: "afkeurend", en: "adverse")
            case "disclaimer": Phrase(nl: "geen oordeel", en: "no opinion")
            default: Phrase(nl: "goedkeurend", en: "unqualified")
            }
        }
        public static func advice(_ advice: String) -> Phrase {
            switch advice {
            case "adopt": Phrase(nl: "Advies: vaststellen", en: "Advice: adopt")
            case "adoptWithRemarks":
                Phrase(nl: "Advies: vaststellen, met opmerkingen", en: "Advice: adopt, with remarks")
            default: Phrase(nl: "Advies: niet vaststellen", en: "Advice: do not adopt")
            }
        }
        public static func reported(_ names: String, _ day: Day) -> Phrase {
            Phrase(
                nl: "Verslag van \(names), \(Format.day(day, .dutch)).",
                en: "Report of \(names), \(Format.day(day, .english)).")
        }
        public static let writeReport = Phrase(nl: "Verslag van de kascommissie", en: "Report of the audit committee")
        public static let adviceLegend = Phrase(
            nl: "Wat adviseert u aan de vergadering?", en: "What do you advise the assembly?")
        public static let findings = Phrase(nl: "Bevindingen", en: "Findings")
        public static let findingsHint = Phrase(
            nl: "Alle leden lezen dit.", en: "All members read this.")
        public static let sendReport = Phrase(nl: "Leg het verslag vast", en: "Record the report")

        public static let saved = Phrase(nl: "Vastgelegd.", en: "Recorded.")
        public static let filed = Phrase(
            nl: "Het voorstel is ingediend. Zet het op de agenda van de vergadering.",
            en: "The proposal is filed. Put it on the agenda of the assembly.")
    }
}
