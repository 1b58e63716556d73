public import Kernel

extension Phrases {
    /// The pages on which somebody checks what cannot be taken back, before it is done.
    public enum ActChecks {
        public static let cannotBeUndone = Phrase(
            nl: "Kijk dit goed na. U kunt het niet terugdraaien.", en: "Check this well. You cannot take it back.")
        public static let back = Phrase(nl: "Nee, terug", en: "No, go back")

        public static func member(_ name: String, _ number: Int) -> Phrase {
            Phrase(nl: "\(name) (lid \(number))", en: "\(name) (member \(number))")
        }
        public static let expulsionTitle = Phrase(nl: "Dit lid ontzetten?", en: "Expel this member?")
        public static let expulsionFollows = Phrase(
            nl: "Het lid krijgt dit meteen schriftelijk, met de reden, en mag vanaf vandaag niet meer stemmen.",
            en: "The member gets this in writing at once, with the reason, and may not vote from today on.")
        public static let expel = Phrase(nl: "Ja, ontzet dit lid", en: "Yes, expel this member")
        public static let deathTitle = Phrase(nl: "Klopt dit overlijden?", en: "Is this death right?")
        public static func diedOn(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(nl: "Overleden op \(words.nl)", en: "Died on \(words.en)")
        }
        public static let membershipEnds = Phrase(
            nl: "Het lidmaatschap en de stem eindigen.", en: "The membership and the vote end.")
        public static let recordDeath = Phrase(nl: "Ja, leg het overlijden vast", en: "Yes, record the death")
        public static let noticeTitle = Phrase(
            nl: "Dit lidmaatschap opzeggen?", en: "Give notice of this membership?")
        public static let giveNotice = Phrase(nl: "Ja, zeg op", en: "Yes, give notice")

        public static let closeVoteTitle = Phrase(nl: "De stemming nu sluiten?", en: "Close the vote now?")
        public static func notAll(_ cast: String, of votes: String) -> Phrase {
            Phrase(
                nl: "Nog niet iedereen heeft gestemd: \(cast) van \(votes) stemmen zijn uitgebracht.",
                en: "Not everybody has voted yet: \(cast) of \(votes) votes are cast.")
        }
        public static let nobodyAfter = Phrase(
            nl: "Na het sluiten kan niemand meer stemmen, en staat het besluit vast.",
            en: "Once it is closed nobody can vote any more, and the decision stands.")
        public static let closeVote = Phrase(nl: "Ja, sluit de stemming", en: "Yes, close the vote")
        public static let closeMeetingTitle = Phrase(nl: "De vergadering nu sluiten?", en: "Close the meeting now?")
        public static func notVoted(_ item: String) -> Phrase {
            Phrase(nl: "Over ‘\(item)’ is nog niet beslist.", en: "‘\(item)’ is not decided yet.")
        }
        public static func notVotedAgain(_ item: String) -> Phrase {
            Phrase(
                nl: "De uitslag over ‘\(item)’ is betwist, en er is nog niet opnieuw gestemd.",
                en: "The result on ‘\(item)’ was challenged, and there was no new vote yet.")
        }
        public static let closeMeeting = Phrase(nl: "Ja, sluit de vergadering", en: "Yes, close the meeting")
        public static let challengeTitle = Phrase(nl: "De uitslag betwisten?", en: "Challenge the result?")
        public static let challengeFollows = Phrase(
            nl: "Als genoeg mensen dit doen, geldt de uitslag niet meer. Er wordt dan opnieuw gestemd.",
            en: "If enough people do this, the result no longer holds. There is a new vote then.")
        public static let challenge = Phrase(nl: "Ja, ik betwist de uitslag", en: "Yes, I challenge the result")
        public static let acceptTitle = Phrase(nl: "Zei deze kandidaat ja?", en: "Did this candidate say yes?")
        public static let accept = Phrase(nl: "Ja, leg dit vast", en: "Yes, record this")
        public static let withdrawTitle = Phrase(
            nl: "Trok deze kandidaat zich terug?", en: "Did this candidate withdraw?")
        public static let forOther = Phrase(
            nl: "U legt dit vast voor iemand anders. Bewaar de brief of de e-mail waarin het staat.",
            en: "You record this for somebody else. Keep the letter or the e-mail that says so.")

        public static func reason(_ words: String) -> Phrase { Phrase(nl: "Reden: \(words)", en: "Reason: \(words)") }
        public static func unpaidSince(_ day: Day) -> Phrase {
            Phrase(
                nl: "Niet betaald sinds \(Format.day(day, .dutch)).", en: "Not paid since \(Format.day(day, .english))."
            )
        }
        public static func broken(_ words: String) -> Phrase {
            Phrase(nl: "Overtreden: \(words)", en: "Broken: \(words)")
        }
        public static func harm(_ words: String) -> Phrase {
            Phrase(nl: "Onredelijke schade: \(words)", en: "Unreasonable harm: \(words)")
        }
        public static func restsOn(_ number: String, _ title: String) -> Phrase {
            Phrase(nl: "Op grond van besluit \(number): \(title)", en: "By decision \(number): \(title)")
        }
        public static let unnamed = Phrase(
            nl: "Dit besluit noemt deze handeling niet. Gaat het echt over dit lid?",
            en: "This decision does not name this act. Is it really about this member?")
    }
}
