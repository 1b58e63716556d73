public import Kernel

extension Phrases {
    /// Letters and mails with which people come in.
    public enum Invitations {
        public static let noEmail = Phrase(
            nl: "Dit lid heeft geen e-mailadres.", en: "This member has no e-mail address.")
        public static let noEmailRemedy = Phrase(nl: "Maak een brief met een code.", en: "Make a letter with a code.")
        public static func subject(_ cooperative: String) -> Phrase {
            Phrase(nl: "Uitnodiging van \(cooperative)", en: "Invitation from \(cooperative)")
        }
        public static func mail(_ name: String, _ cooperative: String, link: String, until day: Day) -> Phrase {
            Phrase(
                nl:
                    "Beste \(name),\n\nMet deze link kunt u meedoen met \(cooperative):\n\(link)\n\nDe link werkt één keer, "
                    + "tot en met \(Format.day(day, .dutch)).",
                en:
                    "Dear \(name),\n\nWith this link you can take part in \(cooperative):\n\(link)\n\nThe link works once, up "
                    + "to \(Format.day(day, .english)).")
        }
        public static func letter(
            _ name: String, _ cooperative: String, place: String, code: String, until day: Day
        ) -> Phrase {
            Phrase(
                nl:
                    "Beste \(name),\n\nU kunt op internet meedoen met \(cooperative). Ga naar \(place) en vul deze code "
                    + "in:\n\n\(code)\n\nDe code werkt één keer, tot en met \(Format.day(day, .dutch)).",
                en:
                    "Dear \(name),\n\nYou can take part in \(cooperative) on the internet. Go to \(place) and fill in this "
                    + "code:\n\n\(code)\n\nThe code works once, up to \(Format.day(day, .english)).")
        }

        public static func passwordSubject(_ cooperative: String) -> Phrase {
            Phrase(nl: "Een nieuw wachtwoord voor \(cooperative)", en: "A new password for \(cooperative)")
        }
        public static func passwordLetter(
            _ name: String, login: String, place: String, code: String, until day: Day
        ) -> Phrase {
            Phrase(
                nl: "Beste \(name),\n\nMet deze brief kiest u een nieuw wachtwoord. Ga naar \(place) en vul deze code "
                    + "in:\n\n\(code)\n\nDe code werkt één keer, tot en met \(Format.day(day, .dutch)). Uw inlognaam "
                    + "is: \(login)\n\nHeeft u hier niet om gevraagd? Zeg het dan tegen de secretaris en gooi de brief "
                    + "weg.",
                en: "Dear \(name),\n\nWith this letter you choose a new password. Go to \(place) and fill in this code:"
                    + "\n\n\(code)\n\nThe code works once, up to \(Format.day(day, .english)). Your name to sign in with "
                    + "is: \(login)\n\nDid you not ask for this? Then tell the secretary and throw the letter away.")
        }
    }
}
