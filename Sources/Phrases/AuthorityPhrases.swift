public import Kernel

extension Phrases {
    /// Who may, and why not.
    public enum Authority {
        public static let founders = Phrase(nl: "de oprichters", en: "the founders")
        public static let everybody = Phrase(nl: "iedereen", en: "everybody")
        public static let personThemselves = Phrase(nl: "de persoon zelf", en: "the person themselves")
        public static let aMember = Phrase(nl: "een lid", en: "a member")
        public static let aConvoker = Phrase(
            nl: "wie in een ander orgaan zit dat mag bijeenroepen",
            en: "who sits in another body that may convoke")
        public static let aSeat = Phrase(
            nl: "wie in het orgaan zit dat beslist", en: "who sits in the body that decides")
        public static let aVoter = Phrase(nl: "een stemgerechtigd lid", en: "a member entitled to vote")

        public static func or(_ ways: [Phrase]) -> Phrase {
            func list(_ words: [String], _ or: String) -> String {
                guard let last = words.last, words.count > 1 else { return words.first ?? "" }
                return words.dropLast().joined(separator: ", ") + or + last
            }
            return Phrase(nl: list(ways.map(\.nl), " of "), en: list(ways.map(\.en), " or "))
        }

        public static func outsideMandate(who: Phrase, what: Phrase) -> Phrase {
            Phrase(
                nl: "Alleen \(who.nl) kan dit: \(what.nl).",
                en: "Only \(who.en) can do this: \(what.en).")
        }

        public static func outsideMandateRemedy(who: Phrase) -> Phrase {
            Phrase(
                nl: "Vraag het aan \(who.nl), of dien een voorstel in bij het orgaan dat hierover beslist.",
                en: "Ask \(who.en), or file a proposal with the body that decides on this.")
        }

        public static let signInFirst = Phrase(nl: "U bent niet aangemeld.", en: "You are not signed in.")
        public static let signInFirstRemedy = Phrase(
            nl: "Meld u aan en probeer het opnieuw.", en: "Sign in and try again.")

        public static let decisionUnknown = Phrase(
            nl: "Het besluit waarop u zich beroept, staat niet in het besluitenregister.",
            en: "The decision that you cite is not in the decision register.")
        public static let decisionUnknownRemedy = Phrase(
            nl: "Leg eerst het besluit vast en noem daarna het nummer van dat besluit.",
            en: "Record the decision first, then cite it.")

        public static let decisionMandatesOther = Phrase(
            nl: "Dit besluit geeft opdracht tot iets anders.", en: "This decision mandates something else.")
        public static let decisionCarriesCommand = Phrase(
            nl: "Wat hierin is besloten, wordt vanzelf uitgevoerd. Het besluit geeft verder geen opdracht.",
            en: "What was decided here is carried out by itself. The decision mandates nothing more.")
        public static let decisionMandatesNothing = Phrase(
            nl: "Dit besluit geeft geen opdracht om een lidmaatschap te beëindigen of een lid te schorsen.",
            en: "This decision does not mandate ending a membership or suspending a member.")
        public static let decisionCitedAlready = Phrase(
            nl: "Op dit besluit is al eens iets uitgevoerd. Een besluit zonder opdracht geldt één keer.",
            en: "Something was carried out on this decision already. A decision without a mandate holds once.")
        public static let decisionAboutOther = Phrase(
            nl: "Dit besluit gaat niet over dit lid.", en: "This decision is not about this member.")
        public static let decisionUsedAlready = Phrase(
            nl: "Dit besluit is over dit lid al uitgevoerd.",
            en: "This decision was carried out about this member already.")
        public static let decideAboutThem = Phrase(
            nl:
                "Laat het orgaan over dit lid besluiten, leg dat vast met de opdracht en het lid erbij, en noem dat besluit.",
            en:
                "Let the body decide on this member, record that with the command and the member, and cite that decision."
        )
        public static let mandateNamesNobody = Phrase(
            nl:
                "Over een opzegging, een ontzetting of een schorsing wordt per lid besloten. Dit besluit noemt geen lid.",
            en: "A notice, an expulsion or a suspension is decided on member by member. This decision names no member.")
        public static let nameThem = Phrase(
            nl: "Noem de leden over wie het besluit gaat.", en: "Name the members whom the decision is about.")
        public static let aboutWithoutMandate = Phrase(
            nl: "U noemt leden, en geen opdracht.", en: "You name members, and no command.")
        public static let nameTheCommand = Phrase(
            nl: "Noem ook de opdracht, of laat de leden weg.", en: "Name the command as well, or leave the members out."
        )
        public static func decisionTooOld(_ days: Int) -> Phrase {
            Phrase(
                nl: "Dit besluit is meer dan \(days) dagen oud.", en: "This decision is more than \(days) days old.")
        }
        public static let decideAgain = Phrase(
            nl: "Laat het orgaan hierover besluiten, leg dat vast met deze opdracht erbij, en noem dat besluit.",
            en: "Let the body decide on this, record that with this command as its mandate, and cite that decision.")

        public static func decisionOfOtherBody(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Hiervoor is een aangenomen besluit nodig van \(organ.nl).",
                en: "This needs an adopted decision of \(organ.en).")
        }
    }
}
