public import Kernel

extension Phrases {
    /// The messages that a person gets about their own membership.
    public enum MembershipMail {
        public static func letter(to name: String, _ body: Phrase, _ signature: Phrase) -> Phrase {
            Phrase(
                nl: "Beste \(name),\n\n\(body.nl)\n\n\(signature.nl)",
                en: "Dear \(name),\n\n\(body.en)\n\n\(signature.en)")
        }
        public static func signature(_ cooperative: String) -> Phrase {
            Phrase(nl: "Met vriendelijke groet,\n\(cooperative)", en: "Kind regards,\n\(cooperative)")
        }

        public static let receivedSubject = Phrase(
            nl: "Uw aanmelding is ontvangen", en: "Your application was received")
        public static func received(organ: Phrase, days: Int) -> Phrase {
            Phrase(
                nl: "Wij hebben uw aanmelding als lid ontvangen. "
                    + "Binnen \(days) dagen beslist \(organ.nl) over uw toelating.",
                en: "We received your application for membership. Within \(days) days \(organ.en) decides on it.")
        }

        public static let admittedSubject = Phrase(nl: "U bent lid", en: "You are a member")
        public static func admitted(number: Int, from day: Phrase) -> Phrase {
            Phrase(
                nl: "U bent toegelaten als lid met ingang van \(day.nl). Uw lidnummer is \(number).",
                en: "You were admitted as a member from \(day.en). Your member's number is \(number).")
        }

        public static let refusedSubject = Phrase(
            nl: "Over uw aanmelding is beslist", en: "Your application was decided on")
        public static func refused(organ: Phrase, reason: String, appeal: String?) -> Phrase {
            let route = appeal.map {
                Phrase(
                    nl: "\n\nBent u het er niet mee eens? De algemene vergadering kan u alsnog toelaten (\($0)). "
                        + "Stuur de secretaris binnen redelijke tijd een verzoek; het komt dan op de agenda.",
                    en: "\n\nDo you disagree? The general assembly can still admit you (\($0)). "
                        + "Send the secretary a request within reasonable time; it will then be on the agenda.")
            }
            return Phrase(
                nl: "Over uw aanmelding is beslist door \(organ.nl): u bent niet toegelaten. Reden: \(reason)"
                    + (route?.nl ?? ""),
                en: "Your application was decided on by \(organ.en): you were not admitted. Reason: \(reason)"
                    + (route?.en ?? ""))
        }

        public static let suspendedSubject = Phrase(
            nl: "U bent geschorst als lid", en: "You are suspended as a member")
        public static func suspended(from: Phrase, until: Phrase, reason: String, appealMonths: Int) -> Phrase {
            Phrase(
                nl: "U bent geschorst van \(from.nl) tot en met \(until.nl). U hebt in die tijd geen stem. "
                    + "Reden: \(reason)\n\nU kunt binnen \(appealMonths) maand(en) in beroep gaan: schrijf de secretaris. "
                    + "In de vergadering waar uw schorsing aan de orde is, mag u aanwezig zijn en spreken.",
                en: "You are suspended from \(from.en) up to \(until.en). You have no vote in that time. "
                    + "Reason: \(reason)\n\nYou can appeal within \(appealMonths) month(s): write to the secretary. "
                    + "You may attend and speak in the assembly that deals with your suspension.")
        }
        public static let liftedSubject = Phrase(
            nl: "Uw schorsing is opgeheven", en: "Your suspension was lifted")
        public static func lifted(from day: Phrase) -> Phrase {
            Phrase(
                nl: "Uw schorsing is opgeheven. Vanaf \(day.nl) hebt u weer stem.",
                en: "Your suspension was lifted. From \(day.en) you have a vote again.")
        }

        public static let resignedSubject = Phrase(
            nl: "Uw opzegging is ontvangen", en: "Your notice was received")
        public static func resigned(noticeOn: Phrase, end: Phrase, wished: Bool) -> Phrase {
            Phrase(
                nl: "Uw opzegging van \(noticeOn.nl) is vastgelegd. De laatste dag van uw lidmaatschap is \(end.nl)."
                    + (wished ? " Dat is de eerste dag die de statuten en de wet toelaten." : ""),
                en: "Your notice of \(noticeOn.en) was recorded. The last day of your membership is \(end.en)."
                    + (wished ? " That is the first day that statutes and law permit." : ""))
        }

        public static let endedSubject = Phrase(
            nl: "Uw lidmaatschap is opgezegd", en: "You were given notice as a member")
        public static func ended(end: Phrase, reason: String, article: String) -> Phrase {
            Phrase(
                nl: "De coöperatie heeft uw lidmaatschap opgezegd (\(article)). De laatste dag is \(end.nl). "
                    + "Reden: \(reason)",
                en: "The cooperative gave you notice as a member (\(article)). The last day is \(end.en). "
                    + "Reason: \(reason)")
        }
    }
}
