public import Kernel

extension Phrases {
    /// Sentences about opening, casting, closing and counting.
    public enum Voting {
        public static func majorityMissed(
            for inFavour: String, of whole: String, asked: Fraction, strict: Bool
        ) -> Phrase {
            strict
                ? Phrase(
                    nl: "Er zijn \(inFavour) stemmen voor van de \(whole) die meetellen. Meer dan \(asked) is nodig.",
                    en: "\(inFavour) of the \(whole) votes that count are in favour. More than \(asked) is needed.")
                : Phrase(
                    nl: "Er zijn \(inFavour) stemmen voor van de \(whole) die meetellen. Minstens \(asked) is nodig.",
                    en: "\(inFavour) of the \(whole) votes that count are in favour. At least \(asked) is needed.")
        }
        /// Votes that were counted in parts, as one writes them: 7 thirds are `2 1/3`.
        public static func votes(_ number: Int64, in parts: Int64) -> String {
            let whole = number / parts, rest = Fraction(number % parts, parts) ?? Fraction(0)
            if rest == Fraction(0) { return "\(whole)" }
            return whole == 0 ? "\(rest)" : "\(whole) \(rest)"
        }
        public static func nonMembersWeighed(_ cast: Int64, together: Int64) -> Phrase {
            Phrase(
                nl:
                    "De stemmen van niet-leden zijn samen ten hoogste een deel van de stemmen die leden uitbrengen: van de \(cast) tellen er samen \(together).",
                en:
                    "The votes of non-members are together at most a part of the votes that members cast: the \(cast) count for \(together) together."
            )
        }
        public static let majorityMissedRemedy = Phrase(
            nl: "Het voorstel is niet aangenomen. U kunt een nieuw voorstel indienen voor een volgende vergadering.",
            en: "The proposal is not adopted. You can file a new proposal for a later meeting.")

        public static func notUnanimous(for inFavour: Int64, of base: Int64) -> Phrase {
            Phrase(
                nl: "Alle \(base) stemmen moeten voor zijn. Dat zijn er \(inFavour).",
                en: "All \(base) votes must be in favour. There are \(inFavour).")
        }
        public static let notUnanimousRemedy = Phrase(
            nl:
                "Zet het op de agenda van een vergadering. Kondig een wijziging aan en leg de tekst op tijd ter inzage.",
            en: "Put it on the agenda of a meeting. Announce an amendment, and open its text to members in time.")

        public static func quorumMissed(represented: Int64, base: Int64, asked: Int64) -> Phrase {
            Phrase(
                nl: "Er zijn \(represented) van de \(base) stemmen aanwezig of vertegenwoordigd. Nodig zijn er "
                    + "\(asked).",
                en: "\(represented) of the \(base) votes are present or represented. \(asked) are needed.")
        }
        public static let quorumMissedRemedy = Phrase(
            nl: "Roep een tweede vergadering op. Daar geldt dit quorum niet.",
            en: "Convoke a second meeting. This quorum does not apply there.")
        public static let quorumMissedNoSecond = Phrase(
            nl: "Wacht tot genoeg leden er zijn, of stel het onderwerp uit.",
            en: "Wait until enough members are there, or put the matter off.")

        public static func textNotOpen(since day: Day?, days: Int, found: Int, fullDays: Bool) -> Phrase {
            let nl = fullDays ? "volle dagen" : "dagen", en = fullDays ? "full days" : "days"
            guard let day else {
                return Phrase(
                    nl: "De woordelijke tekst ligt niet ter inzage. Dat moet minstens \(days) \(nl) voor de "
                        + "vergadering.",
                    en: "The verbatim text is not open to members. It must be, at least \(days) \(en) before "
                        + "the meeting.")
            }
            return Phrase(
                nl: "De tekst ligt sinds \(day) ter inzage: \(found) \(nl) voor de vergadering. Nodig zijn "
                    + "er \(days).",
                en: "The text is open to members since \(day): \(found) \(en) before the meeting. \(days) are "
                    + "needed.")
        }
        public static let textNotOpenRemedy = Phrase(
            nl: "Stem hierover in een latere vergadering. Het kan nu alleen als alle stemmen aanwezig of "
                + "vertegenwoordigd zijn.",
            en: "Vote on this in a later meeting. It is possible now only if all votes are present or represented.")

        public static let notAnnounced = Phrase(
            nl: "De oproeping zegt niet dat een wijziging van de statuten wordt voorgesteld.",
            en: "The convocation does not say that an amendment of the statutes will be proposed.")
        public static let notAnnouncedRemedy = Phrase(
            nl: "Roep een nieuwe vergadering op en kondig de wijziging daarin aan.",
            en: "Convoke a new meeting and announce the amendment in it.")

        public static func notCalled(there: Int64, of base: Int64) -> Phrase {
            Phrase(
                nl:
                    "Voor deze vergadering is niet of niet op tijd opgeroepen. Zij beslist alleen als alle stemmen aanwezig "
                    + "of vertegenwoordigd zijn en voor zijn. Er zijn er nu \(there) van de \(base).",
                en: "No notice of this meeting went out, or not in time. It decides only when all votes are present or "
                    + "represented, and in favour. Now \(there) of \(base) are there.")
        }
        public static let notCalledRemedy = Phrase(
            nl: "Roep een vergadering op tijd bijeen, of wacht tot iedereen er is.",
            en: "Convoke a meeting in time, or wait until everybody is there.")
        public static func beforeTheHour(there: Int64, of base: Int64) -> Phrase {
            Phrase(
                nl: "Het uur van de oproep is nog niet gekomen. Eerder kan alleen als alle stemmen aanwezig of "
                    + "vertegenwoordigd zijn. Er zijn er nu \(there) van de \(base).",
                en: "The hour of the notice has not come. Earlier is possible only when all votes are present or "
                    + "represented. Now \(there) of \(base) are there.")
        }
        public static let beforeTheHourRemedy = Phrase(
            nl: "Wacht tot het uur van de oproep.", en: "Wait for the hour of the notice.")

        public static let notOnAgenda = Phrase(
            nl: "Dit onderwerp staat niet op de agenda van deze vergadering.",
            en: "This matter is not on the agenda of this meeting.")
        public static let notOnAgendaRemedy = Phrase(
            nl: "Zet het op de agenda van een volgende vergadering.",
            en: "Put it on the agenda of a later meeting.")

        public static let meetingNotOpen = Phrase(
            nl: "De vergadering is niet geopend.", en: "The meeting is not open.")
        public static let meetingNotOpenRemedy = Phrase(
            nl: "Open eerst de vergadering.", en: "Open the meeting first.")

        public static let alreadyOpen = Phrase(
            nl: "Over dit onderwerp is al een stemming open.", en: "A vote on this matter is already open.")
        public static let alreadyOpenRemedy = Phrase(
            nl: "Sluit eerst die stemming.", en: "Close that vote first.")

        public static let alreadyDecided = Phrase(
            nl: "Over dit onderwerp is in deze vergadering al besloten.",
            en: "This matter has already been decided in this meeting.")
        public static let alreadyDecidedRemedy = Phrase(
            nl: "Bekijk het besluit in de besluitenlijst.", en: "See the decision in the register of decisions.")

        public static let nobodyPresent = Phrase(
            nl: "Er is niemand aanwezig die mag stemmen.", en: "Nobody who may vote is present.")
        public static let nobodyPresentRemedy = Phrase(
            nl: "Teken eerst aan wie aanwezig is.", en: "Record first who is present.")

        public static let secretAsked = Phrase(
            nl: "De statuten vragen over dit onderwerp een geheime stemming. Deze stemming is open.",
            en: "The statutes ask a secret vote on this matter. This vote is open.")
        public static let secretAskedRemedy = Phrase(
            nl: "Stem hierover op papier, met gesloten briefjes.", en: "Vote on this on paper, with closed ballots.")

        public static let pollUnknown = Phrase(nl: "Deze stemming is er niet.", en: "There is no such vote.")
        public static let pollUnknownRemedy = Phrase(
            nl: "Ga naar de vergadering en kies daar de stemming.", en: "Go to the meeting and choose the vote there.")

        public static let pollClosed = Phrase(nl: "Deze stemming is gesloten.", en: "This vote is closed.")
        public static let pollClosedRemedy = Phrase(
            nl: "Bekijk de uitslag bij de vergadering.", en: "See the result with the meeting.")

        public static let notInRoll = Phrase(
            nl: "U staat niet op de stemlijst van deze stemming.", en: "You are not on the roll of this vote.")
        public static let notInRollRemedy = Phrase(
            nl: "Op de stemlijst staat wie aanwezig was bij het openen. Vraag de voorzitter als dat niet klopt.",
            en: "The roll holds who was present at the opening. Ask the chair if that is not right.")

        public static func ballotFinal(chosen: Phrase) -> Phrase {
            Phrase(
                nl: "U hebt al gestemd: \(chosen.nl). Een stem die is bevestigd, staat vast.",
                en: "You have already voted: \(chosen.en). A ballot once confirmed is final.")
        }
        public static let ballotFinalRemedy = Phrase(
            nl: "U hoeft niets te doen. Uw eerste stem telt mee.",
            en: "There is nothing to do. Your first vote "
                + "counts.")
        public static let ballotFinalOfAnother = Phrase(
            nl: "Dit lid heeft al gestemd. Een stem die is bevestigd, staat vast.",
            en: "This member has already voted. A ballot once confirmed is final.")
        public static let ballotFinalOfAnotherRemedy = Phrase(
            nl: "U hoeft niets te doen. Wat de stem was, ziet alleen het lid zelf.",
            en: "There is nothing to do. What the vote was, only the member sees.")

        public static let inFavour = Phrase(nl: "voor", en: "for")
        public static let against = Phrase(nl: "tegen", en: "against")
        public static let blank = Phrase(nl: "blanco", en: "blank")

        public static let tiedAgain = Phrase(
            nl:
                "De stemmen staakten voor de tweede keer. Er komt geen derde stemming: het voorstel is niet aangenomen.",
            en: "The vote was tied for the second time. There is no third vote: the proposal was not adopted.")
        public static let tiedAgainRemedy = Phrase(
            nl: "Dien voor een volgende vergadering een nieuw voorstel in, of stel een andere kandidaat.",
            en: "File a new proposal for another meeting, or put up another candidate.")
        public static let chairVoteAsked = Phrase(
            nl: "De stemmen staken. Volgens de statuten beslist de voorzitter.",
            en: "There are as many votes for as against. By the statutes the chair decides.")
        public static let chairVoteAskedRemedy = Phrase(
            nl: "Sluit de stemming met de keuze van de voorzitter: voor of tegen.",
            en: "Close the vote with the choice of the chair: for or against.")

        public static let notTeller = Phrase(
            nl: "Alleen de voorzitter of de secretaris voert een stem in voor een ander, die dan in de zaal is.",
            en: "Only the chair or the secretary enters a ballot for somebody else, who is then in the hall.")
        public static let notTellerRemedy = Phrase(
            nl: "Vraag de voorzitter of de secretaris om uw stem in te voeren.",
            en: "Ask the chair or the secretary to enter your vote.")

        public static let itemUnknown = Phrase(
            nl: "Dit agendapunt is er niet in deze vergadering.", en: "There is no such item in this meeting.")
        public static let meetingUnknown = Phrase(nl: "Deze vergadering is er niet.", en: "There is no such meeting.")
        public static let itemUnknownRemedy = Phrase(
            nl: "Kies een punt van de agenda.", en: "Choose an item of the agenda.")

        public static func otherBody(_ organ: Phrase) -> Phrase {
            Phrase(nl: "Over dit voorstel beslist \(organ.nl).", en: "This proposal is for \(organ.en) to decide.")
        }
        public static let otherBodyRemedy = Phrase(
            nl: "Zet het op de agenda van dat orgaan.", en: "Put it on the agenda of that body.")
    }
}
