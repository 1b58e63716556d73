public import Kernel

extension Phrases {
    /// Sentences about the annual accounts, their audit and discharge.
    public enum AnnualAccounts {
        public static let drawUpSummary = Phrase(
            nl: "de jaarrekening opmaken", en: "draw up the annual accounts")
        public static let extendSummary = Phrase(
            nl: "de tijd voor de jaarrekening verlengen", en: "extend the term for the annual accounts")
        public static let adoptSummary = Phrase(nl: "de jaarrekening vaststellen", en: "adopt the annual accounts")
        public static let dischargeSummary = Phrase(
            nl: "decharge verlenen aan bestuurders", en: "discharge directors")
        public static let fileSummary = Phrase(
            nl: "vastleggen dat de jaarrekening is gedeponeerd", en: "record that the annual accounts were filed")
        public static let appointSummary = Phrase(
            nl: "de kascommissie benoemen", en: "appoint the audit committee")
        public static let reportSummary = Phrase(
            nl: "het verslag van de kascommissie vastleggen", en: "record the report of the audit committee")
        public static let statementSummary = Phrase(
            nl: "de verklaring van een accountant vastleggen", en: "record the statement of an auditor")

        public static let yearUnusable = Phrase(
            nl: "Dit boekjaar bestaat niet.", en: "There is no such financial year.")
        public static let yearUnusableRemedy = Phrase(
            nl: "Geef het kalenderjaar waarin het boekjaar begint.",
            en: "Give the calendar year in which the financial year begins.")
        public static let dayInFuture = Phrase(
            nl: "Deze dag moet nog komen.", en: "This day is still to come.")
        public static let dayInFutureRemedy = Phrase(
            nl: "Leg het vast als het is gebeurd.", en: "Record it once it has happened.")

        public static func yearNotOver(_ year: Int, ends: Day) -> Phrase {
            Phrase(
                nl: "Het boekjaar \(year) duurt tot en met \(Phrases.day(ends).nl).",
                en: "The financial year \(year) lasts until \(Phrases.day(ends).en).")
        }
        public static func yearNotOverRemedy(_ first: Day) -> Phrase {
            Phrase(
                nl: "Maak de jaarrekening op vanaf \(Phrases.day(first).nl).",
                en: "Draw the accounts up from \(Phrases.day(first).en) on.")
        }
        public static func signatureMissing(_ count: Int) -> Phrase {
            Phrase(
                nl: "Niet alle bestuurders hebben ondertekend: er ontbreken er \(count).",
                en: "Not all directors signed: \(count) are missing.")
        }
        public static let signatureMissingRemedy = Phrase(
            nl: "Laat hen ook ondertekenen, of schrijf op waarom niet.",
            en: "Let them sign too, or write down why they do not.")
        public static let signerNotOnBoard = Phrase(
            nl: "Iemand van deze ondertekenaars was die dag geen bestuurder of commissaris.",
            en: "One of these signers was no director or supervisor that day.")
        public static let signerNotOnBoardRemedy = Phrase(
            nl: "Noem alleen bestuurders en commissarissen van die dag.",
            en: "Name only directors and supervisors of that day.")
        public static func adoptedAlready(_ year: Int, _ day: Day) -> Phrase {
            Phrase(
                nl: "De jaarrekening van \(year) is vastgesteld op \(Phrases.day(day).nl).",
                en: "The accounts of \(year) were adopted on \(Phrases.day(day).en).")
        }
        public static let adoptedAlreadyRemedy = Phrase(
            nl: "Wat is vastgesteld, verandert niet meer. Zet een correctie in de volgende jaarrekening.",
            en: "What was adopted does not change. Put a correction in the next accounts.")

        public static func extensionTooLong(most: Int, found: Int) -> Phrase {
            Phrase(
                nl: "Verlengen kan met ten hoogste \(most) maanden samen. Dit zijn er \(found).",
                en: "The term can be extended by at most \(most) months in all. These are \(found).")
        }
        public static func extensionTooLongRemedy(_ left: Int) -> Phrase {
            left > 0
                ? Phrase(nl: "Kies ten hoogste \(left) maanden.", en: "Choose at most \(left) months.")
                : Phrase(nl: "Maak de jaarrekening nu op.", en: "Draw the accounts up now.")
        }
        public static let specialGroundsMissing = Phrase(
            nl: "Verlengen kan alleen om bijzondere redenen. Die staan er niet bij.",
            en: "The term can be extended on special grounds only. None are given.")
        public static let specialGroundsMissingRemedy = Phrase(
            nl: "Schrijf op waarom meer tijd nodig is.", en: "Write down why more time is needed.")
        public static func extensionTooLate(_ last: Day) -> Phrase {
            Phrase(
                nl: "De tijd om op te maken was voorbij na \(Phrases.day(last).nl).",
                en: "The term to draw them up was over after \(Phrases.day(last).en).")
        }
        public static let extensionTooLateRemedy = Phrase(
            nl: "Maak de jaarrekening zo snel mogelijk op. Zij geldt ook als zij te laat is.",
            en: "Draw the accounts up as soon as possible. They count when they are late too.")
        public static let monthsNotRight = Phrase(
            nl: "Een verlenging is ten minste één maand.", en: "An extension is of one month at least.")
        public static let monthsNotRightRemedy = Phrase(
            nl: "Vul een getal vanaf 1 in.", en: "Give a number from 1 on.")

        public static func auditMissing(_ year: Int) -> Phrase {
            Phrase(
                nl:
                    "Over de jaarrekening van \(year) is er geen verslag van de kascommissie en geen verklaring van een accountant.",
                en:
                    "There is no report of the audit committee and no statement of an auditor on the accounts of \(year)."
            )
        }
        public static func auditOfEarlier(_ year: Int) -> Phrase {
            Phrase(
                nl:
                    "De jaarrekening van \(year) is opnieuw opgemaakt. Het verslag of de verklaring die er is, gaat over een eerdere jaarrekening.",
                en:
                    "The accounts of \(year) were drawn up anew. The report or statement that there is, is on earlier accounts."
            )
        }
        public static func auditedLater(_ audited: Day, than day: Day) -> Phrase {
            Phrase(
                nl:
                    "Op \(Phrases.day(day).nl) had nog niemand naar deze jaarrekening gekeken: het verslag of de verklaring is van \(Phrases.day(audited).nl).",
                en:
                    "On \(Phrases.day(day).en) nobody had looked at these accounts: the report or statement is of \(Phrases.day(audited).en)."
            )
        }
        public static func drawnUpLater(_ drawnUp: Day, than day: Day) -> Phrase {
            Phrase(
                nl:
                    "Op \(Phrases.day(day).nl) was deze jaarrekening er nog niet: zij is opgemaakt op \(Phrases.day(drawnUp).nl).",
                en:
                    "On \(Phrases.day(day).en) these accounts were not there yet: they were drawn up on \(Phrases.day(drawnUp).en)."
            )
        }
        public static func appointedLater(_ appointed: Day, than day: Day) -> Phrase {
            Phrase(
                nl:
                    "Op \(Phrases.day(day).nl) was deze kascommissie er nog niet: zij is benoemd op \(Phrases.day(appointed).nl).",
                en:
                    "On \(Phrases.day(day).en) this audit committee was not there yet: it was appointed on \(Phrases.day(appointed).en)."
            )
        }
        public static func notOpen(_ drawnUp: Day, convoked: Day) -> Phrase {
            Phrase(
                nl:
                    "De leden konden deze jaarrekening niet lezen vanaf de oproep van \(Phrases.day(convoked).nl): zij is opgemaakt op \(Phrases.day(drawnUp).nl).",
                en:
                    "The members could not read these accounts from the convocation of \(Phrases.day(convoked).en) on: they were drawn up on \(Phrases.day(drawnUp).en)."
            )
        }
        public static let notOpenRemedy = Phrase(
            nl: "Stel de jaarrekening vast in een vergadering die u bijeenroept als zij is opgemaakt.",
            en: "Adopt the accounts in a meeting that you convoke once they are drawn up.")
        public static let drawnUpLaterRemedy = Phrase(
            nl: "Leg de dagen vast zoals zij waren, of laat de ledenvergadering opnieuw besluiten.",
            en: "Record the days as they were, or let the assembly decide anew.")
        public static let auditMissingRemedy = Phrase(
            nl: "Laat de kascommissie verslag doen, of leg de verklaring van een accountant vast.",
            en: "Let the audit committee report, or record the statement of an auditor.")
        public static func notDrawnUp(_ year: Int) -> Phrase {
            Phrase(
                nl: "De jaarrekening van \(year) is nog niet opgemaakt.",
                en: "The accounts of \(year) were not drawn up yet.")
        }
        public static let notDrawnUpRemedy = Phrase(
            nl: "Laat het bestuur haar eerst opmaken en ondertekenen.",
            en: "Let the board draw them up and sign them first.")

        public static let dischargeInOneVote = Phrase(
            nl: "Vaststellen van de jaarrekening en decharge kunnen niet in één stemming.",
            en: "Adopting the accounts and discharge cannot be one vote.")
        public static let dischargeInOneVoteRemedy = Phrase(
            nl: "Maak er twee voorstellen van: eerst de jaarrekening, daarna de decharge.",
            en: "Make two proposals of it: the accounts first, discharge after that.")
        public static func dischargeBeforeAdoption(_ year: Int) -> Phrase {
            Phrase(
                nl: "De jaarrekening van \(year) is nog niet vastgesteld.",
                en: "The accounts of \(year) were not adopted yet.")
        }
        public static func adoptedLater(_ year: Int, _ adopted: Day, than day: Day) -> Phrase {
            Phrase(
                nl:
                    "Op \(Phrases.day(day).nl) was de jaarrekening van \(year) nog niet vastgesteld: dat was op \(Phrases.day(adopted).nl).",
                en:
                    "On \(Phrases.day(day).en) the accounts of \(year) were not adopted yet: that was on \(Phrases.day(adopted).en)."
            )
        }
        public static let dischargeBeforeAdoptionRemedy = Phrase(
            nl: "Stem eerst over de jaarrekening, daarna over de decharge.",
            en: "Vote on the accounts first, on discharge after that.")
        public static func notOnBoardThen(_ year: Int) -> Phrase {
            Phrase(
                nl: "Iemand van hen zat in \(year) niet in het bestuur.",
                en: "One of them was not on the board in \(year).")
        }
        public static func dischargedAlready(_ year: Int) -> Phrase {
            Phrase(
                nl: "Over \(year) is aan hen al decharge verleend.",
                en: "They were discharged for \(year) already.")
        }

        public static func filingBeforeAdoption(_ last: Day) -> Phrase {
            Phrase(
                nl: "Tot en met \(Phrases.day(last).nl) wordt alleen een vastgestelde jaarrekening gedeponeerd.",
                en: "Until \(Phrases.day(last).en) only adopted accounts are filed.")
        }
        public static let filingBeforeAdoptionRemedy = Phrase(
            nl: "Laat de ledenvergadering haar eerst vaststellen.", en: "Let the assembly adopt them first.")
        public static func filedAlready(_ day: Day) -> Phrase {
            Phrase(
                nl: "Deze jaarrekening is gedeponeerd op \(Phrases.day(day).nl).",
                en: "These accounts were filed on \(Phrases.day(day).en).")
        }
        public static let filedAlreadyRemedy = Phrase(nl: "U hoeft niets te doen.", en: "There is nothing to do.")

        public static func late(_ last: Day) -> Phrase {
            Phrase(
                nl: "Dit had uiterlijk op \(Phrases.day(last).nl) gemoeten. Het geldt wel.",
                en: "This was due on \(Phrases.day(last).en) at the latest. It counts all the same.")
        }
        public static let lateRemedy = Phrase(
            nl: "Begin volgend jaar eerder. De kalender van het bestuur waarschuwt op tijd.",
            en: "Begin earlier next year. The board's calendar warns in time.")

        public static func committeeTooSmall(least: Int, found: Int) -> Phrase {
            Phrase(
                nl: "De kascommissie heeft ten minste \(least) leden. Dit zijn er \(found).",
                en: "The audit committee has at least \(least) members. These are \(found).")
        }
        public static let committeeTooSmallRemedy = Phrase(
            nl: "Benoem er meer personen bij.", en: "Appoint more persons.")
        public static func reserveMissing(_ least: Int) -> Phrase {
            Phrase(
                nl: "De kascommissie heeft ook een reserve nodig: ten minste \(least).",
                en: "The audit committee needs a reserve too: at least \(least).")
        }
        public static let reserveMissingRemedy = Phrase(
            nl: "Noem ook wie invalt.", en: "Name who steps in as well.")
        public static func yearsInRow(_ most: Int) -> Phrase {
            Phrase(
                nl: "Niemand zit langer dan \(most) jaar achter elkaar in de kascommissie.",
                en: "Nobody is in the audit committee for more than \(most) years in a row.")
        }
        public static let seatTwice = Phrase(
            nl: "Iemand staat er twee keer bij.", en: "Somebody is named twice.")

        public static func reportTooFew(_ least: Int) -> Phrase {
            Phrase(
                nl: "Een verslag is van ten minste \(least) leden van de kascommissie.",
                en: "A report is of at least \(least) members of the audit committee.")
        }
        public static let reportTooFewRemedy = Phrase(
            nl: "Laat ook een ander lid van de commissie ondertekenen, of benoem eerst een commissie.",
            en: "Let another member of the committee sign too, or appoint a committee first.")
        public static let notInCommittee = Phrase(
            nl: "Iemand van deze ondertekenaars zit niet in de kascommissie van dat jaar.",
            en: "One of these signers is not in the audit committee of that year.")
        public static let notInCommitteeRemedy = Phrase(
            nl: "Noem alleen leden van de kascommissie.", en: "Name only members of the audit committee.")
        public static let reportByOthers = Phrase(
            nl: "Het verslag is van de kascommissie.", en: "The report is the audit committee's.")
        public static let reportByOthersRemedy = Phrase(
            nl:
                "Laat een lid van de commissie het vastleggen, of geef de secretaris het ondertekende verslag met de namen.",
            en: "Let a member of the committee record it, or give the secretary the signed report with the names.")
    }
}
