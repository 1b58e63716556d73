public import Kernel

// The parameters of the catalogue, part 5.

extension ParameterKey where Value == VoteBasis {
    /// Basis of the majority (grondslag van de meerderheid).
    public static var voteBasis: Self { Self("vote.basis") { .cast } }
}

extension ParameterKey where Value == Bool {
    /// Blank votes count (blanco telt mee).
    public static var voteBlankCounts: Self { Self("vote.blankCounts") { false } }
    /// Ruling of the chair (oordeel van de voorzitter). BW 2:13 lid 3.
    public static var voteChairRulingDecisive: Self { Self("vote.chairRulingDecisive") { true } }
    /// New vote after a challenge (nieuwe stemming na betwisting). BW 2:13 lid 4.
    public static var voteChallengeRevote: Self { Self("vote.challengeRevote") { true } }
    /// No vote on own interest (stemverbod bij eigen belang). BW 2:12.
    public static var voteInterestExcluded: Self { Self("vote.interestExcluded") { false } }
    /// Proxies (volmacht). BW 2:38 lid 4.
    public static var proxyAllowed: Self { Self("proxy.allowed") { true } }
    /// Electronic voting (elektronisch stemmen). BW 2:38 lid 6.
    public static var evoteLive: Self { Self("evote.live") { false } }
    /// Taking part in the debate (meepraten op afstand). BW 2:38 lid 7.
    public static var evoteDebateRequired: Self { Self("evote.debateRequired") { false } }
    /// Conditions in the notice (voorwaarden in de oproep). BW 2:38 lid 9.
    public static var evoteConditionsInNotice: Self { Self("evote.conditionsInNotice") { true } }
    /// Argued objections (bezwaar met redenen).
    public static var consentObjectionMustArgue: Self { Self("consent.objectionMustArgue") { true } }
}

extension ParameterKey where Value == Majority {
    /// Ordinary majority (gewone meerderheid).
    public static var voteMajorityDefault: Self { Self("vote.majorityDefault") { .simple } }
    /// Majority in the second meeting (meerderheid in de tweede vergadering). BW 2:43 lid 1.
    public static var quorumSecondMeetingMajority: Self {
        Self("quorum.secondMeetingMajority") { Majority(part(2, 3)) }
    }
    /// Fallback majority (meerderheid als instemming uitblijft). BW 2:43 lid 1.
    public static var consentFallbackMajority: Self { Self("consent.fallbackMajority") { Majority(part(2, 3)) } }
}

extension ParameterKey where Value == [Topic: Majority] {
    /// Larger majority (versterkte meerderheid). BW 2:43 lid 1.
    public static var voteMajorityByTopic: Self {
        Self("vote.majorityByTopic") {
            [
                .amend: Majority(part(2, 3)), .dissolve: Majority(part(2, 3)), .convert: Majority(part(9, 10)),
            ]
        }
    }
}

extension ParameterKey where Value == [Topic: VoteMethod] {
    /// Way of counting a choice, by kind of business (telwijze per onderwerp).
    public static var voteMethodByTopic: Self { Self("vote.methodByTopic") { [:] } }
}

extension ParameterKey where Value == [Topic: Fraction?] {
    /// Quorum (quorum).
    public static var quorumByTopic: Self {
        Self("quorum.byTopic") { [.amend: part(2, 3), .dissolve: part(2, 3), .convert: part(2, 3)] }
    }
}

extension ParameterKey where Value == QuorumBase {
    /// Base of the quorum (noemer van het quorum). BW 2:24d.
    public static var quorumBase: Self { Self("quorum.base") { .votes } }
}

extension ParameterKey where Value == Int {
    /// Second meeting, earliest (tweede vergadering, vroegst). In days. BW 2:42 lid 1.
    public static var quorumSecondMeetingMinDays: Self { Self("quorum.secondMeetingMinDays") { 8 } }
    /// Second meeting, latest (tweede vergadering, laatst). In days.
    public static var quorumSecondMeetingMaxDays: Self { Self("quorum.secondMeetingMaxDays") { 28 } }
    /// Notice of the second meeting (oproepingstermijn tweede vergadering). In days. BW 2:42 lid 1.
    public static var quorumSecondMeetingNoticeDays: Self { Self("quorum.secondMeetingNoticeDays") { 7 } }
    /// Number of run-offs (aantal herstemmingen).
    public static var voteRounds: Self { Self("vote.rounds") { 2 } }
    /// Most votes of one member (meeste stemmen van een lid). BW 2:38 lid 1.
    public static var voteWeightCap: Self { Self("vote.weight.cap") { 1 } }
    /// Most proxies (maximum volmachten).
    public static var proxyMaxPrincipals: Self { Self("proxy.maxPrincipals") { 2 } }
    /// Proxies close (sluiting volmachten). In hours.
    public static var proxyClosesHours: Self { Self("proxy.closesHours") { 0 } }
    /// Early voting (vooraf stemmen). In days. BW 2:38 lid 8.
    public static var evoteEarlyDays: Self { Self("evote.earlyDays") { 0 } }
    /// Consent rounds (rondes voor instemming).
    public static var consentRounds: Self { Self("consent.rounds") { 3 } }
    /// Review (evaluatie). In months.
    public static var consentReviewMonths: Self { Self("consent.reviewMonths") { 12 } }
}

extension ParameterKey where Value == TieMatter {
    /// Tie on a matter (staking over zaken).
    public static var voteTieMatter: Self { Self("vote.tieMatter") { .rejected } }
}

extension ParameterKey where Value == TiePerson {
    /// Tie on persons (staking over personen).
    public static var voteTiePerson: Self { Self("vote.tiePerson") { .lot } }
}

extension ParameterKey where Value == PersonMethod {
    /// Way of electing (wijze van verkiezing).
    public static var votePersonMethod: Self { Self("vote.personMethod") { .absoluteRunoff } }
}

extension ParameterKey where Value == [Topic] {
    /// Written or secret (schriftelijk of geheim).
    public static var voteSecretFor: Self { Self("vote.secretFor") { [.persons] } }
    /// Topics with one vote (onderwerpen met één stem).
    public static var voteWeightCollapseTopics: Self { Self("vote.weightCollapseTopics") { [.amend] } }
    /// Decisions by consent (besluiten met instemming).
    public static var consentTopics: Self { Self("consent.topics") { [] } }
}

extension ParameterKey where Value == WeightRule {
    /// Weighted votes (gewogen stem). BW 2:38 lid 1.
    public static var voteWeightRule: Self { Self("vote.weight.rule") { .one } }
}

extension ParameterKey where Value == Fraction {
    /// Votes of non-members (stemmen van niet-leden). BW 2:38 lid 3.
    public static var voteNonMemberShare: Self { Self("vote.nonMemberShare") { Fraction(0) } }
}

extension ParameterKey where Value == ProxyHolder {
    /// Proxy holder (gevolmachtigde). BW 2:38 lid 4.
    public static var proxyHolder: Self { Self("proxy.holder") { .voter } }
}

extension ParameterKey where Value == ProxyForm {
    /// Form of the proxy (vorm van de volmacht). BW 2:38 lid 5.
    public static var proxyForm: Self { Self("proxy.form") { .both } }
}
