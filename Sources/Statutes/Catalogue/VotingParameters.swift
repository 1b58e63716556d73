import Kernel
import Phrases

extension Catalogue {
    /// Part 5 of the catalogue.
    static let voting: [Parameter] = [
        Parameter(.voteBasis, part: 5),
        Parameter(.voteBlankCounts, part: 5),
        Parameter(.voteMajorityDefault, part: 5, usual: [.atLeast(half)]),
        Parameter(.voteMajorityByTopic, part: 5, law: "2:43 lid 1"),
        Parameter(.quorumByTopic, part: 5),
        Parameter(.quorumBase, part: 5, law: "2:24d"),
        Parameter(.quorumSecondMeetingMinDays, part: 5, unit: .days, law: "2:42 lid 1"),
        Parameter(.quorumSecondMeetingMaxDays, part: 5, unit: .days, usual: [.atMost(Fraction(62))]),
        Parameter(.quorumSecondMeetingMajority, part: 5, law: "2:43 lid 1", usual: [.atLeast(half)]),
        Parameter(.quorumSecondMeetingNoticeDays, part: 5, unit: .days, law: "2:42 lid 1"),
        Parameter(.voteTieMatter, part: 5),
        Parameter(.voteTiePerson, part: 5),
        Parameter(.votePersonMethod, part: 5),
        Parameter(.voteRounds, part: 5, unit: .times, usual: [.atLeast(Fraction(1)), .atMost(Fraction(5))]),
        Parameter(.voteSecretFor, part: 5),
        Parameter(.voteChairRulingDecisive, part: 5, law: "2:13 lid 3"),
        Parameter(.voteChallengeRevote, part: 5, law: "2:13 lid 4"),
        Parameter(.voteWeightRule, part: 5, law: "2:38 lid 1"),
        Parameter(.voteWeightCap, part: 5, unit: .count, law: "2:38 lid 1", usual: [.atMost(Fraction(3))]),
        Parameter(.voteWeightCollapseTopics, part: 5),
        Parameter(.voteNonMemberShare, part: 5, law: "2:38 lid 3"),
        Parameter(.voteInterestExcluded, part: 5, law: "2:12"),
        Parameter(.proxyAllowed, part: 5, law: "2:38 lid 4"),
        Parameter(.proxyMaxPrincipals, part: 5, unit: .count, usual: [.atLeast(Fraction(0)), .atMost(Fraction(3))]),
        Parameter(.proxyHolder, part: 5, law: "2:38 lid 4"),
        Parameter(.proxyForm, part: 5, law: "2:38 lid 5"),
        Parameter(.proxyClosesHours, part: 5, unit: .hours, usual: [.atLeast(Fraction(0)), .atMost(Fraction(72))]),
        Parameter(.evoteLive, part: 5, law: "2:38 lid 6"),
        Parameter(.evoteDebateRequired, part: 5, law: "2:38 lid 7"),
        Parameter(.evoteEarlyDays, part: 5, unit: .days, law: "2:38 lid 8"),
        Parameter(.evoteConditionsInNotice, part: 5, law: "2:38 lid 9"),
        Parameter(.consentTopics, part: 5),
        Parameter(.consentRounds, part: 5, unit: .times, usual: [.atLeast(Fraction(1)), .atMost(Fraction(5))]),
        Parameter(.consentObjectionMustArgue, part: 5),
        Parameter(.consentFallbackMajority, part: 5, law: "2:43 lid 1", usual: [.atLeast(half)]),
        Parameter(.consentReviewMonths, part: 5, unit: .months, usual: [.atLeast(Fraction(1)), .atMost(Fraction(36))]),
    ]
}
