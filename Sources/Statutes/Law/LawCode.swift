/// The name of one rule of the law, by which the program asks for it: `statutes.law[.amendNoticeDays]`.
public enum LawCode: String, Sendable, CaseIterable, Codable {
    // Identity
    case founders, legalName, seat, purpose, liabilityCap, liabilityTail, versionDates, absentBoard
    // Membership
    case memberVote, memberNotice, burdenExit, conversionExit, noticeGrounds, expulsionGrounds, expulsionAppeal
    case expulsionAppealBody, expulsionSuspended, admissionAfterRefusal, paidUpVote, associationProfit, dutiesInStatutes
    case exitAcknowledgement, memberContracts, memberNoticeLeast
    // Assembly
    case convocationWay, noticeFitsRequest, amendNoticeDays, amendAnnouncement, boardConvokes, emailConsent
    case requestFraction, requestHoldDays, requestSelfConvokeDays, annualAssembly, textAvailableDays, textToBranches
    case memberSupport, assemblyNotice, itemNotice, universalMeeting, memberAccess, suspendedHearing, delegates
    case outsideMeeting, digitalAssembly, delegatesLeast
    // Voting
    case chairRuling, challengeRevote, suspendedVote, quorumBase, voteWeight, nonMemberVotes, proxyHolder, proxyForm
    case electronicVote, electronicDebate, earlyVote, electronicConditions, amendMajority, convertMajority
    case secondMeetingNotice, secondMeetingMajority, dissolveMajority, burdenMajority, voteWeightMost, voteCollapse
    case proxyMost, ownInterest
    // Amendment and dissolution
    case entrenchment, deed, surplus, dissolutionBooks, voidableTerm, voidDecision, ratification, confirmation
    // Board, audit, accounts
    case boardSize, thirdPartySeats, nominationBreak, nominationQuorum, candidateFraction, dismissal, directorSuspension
    case directorVotes, conflictOfInterest
    case supervisoryBoard, auditCommittee, accountsMonths, accountsExtension, accountsAdoption, accountsFiling
    case dischargeSeparate, supervisoryRequired, minimumCapital, associationAudit
    case accountsFilingLimit, accountsSigned, accountsOpen
    // Records
    case applicationRecords, financialRecords

    /// Rules that only the law of another country has: the home table leaves them out.
    public static let elsewhere: Set<LawCode> = [
        .founders, .memberNoticeLeast, .memberSupport, .assemblyNotice, .itemNotice, .secondMeetingMajority,
        .dissolveMajority, .burdenMajority, .voteWeightMost, .voteCollapse, .proxyMost, .ownInterest,
        .supervisoryRequired, .minimumCapital, .associationAudit, .delegatesLeast,
    ]
}
