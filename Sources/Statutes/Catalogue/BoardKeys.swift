public import Kernel

// The parameters of the catalogue, part 7.

extension ParameterKey where Value == Int {
    /// Fewest directors (minste aantal bestuurders). In persons.
    public static var boardSizeMin: Self { Self("board.size.min") { 3 } }
    /// Most directors (grootste aantal bestuurders). In persons.
    public static var boardSizeMax: Self { Self("board.size.max") { 7 } }
    /// Appointed by others (benoeming door derden). In persons. BW 2:37 lid 3.
    public static var boardExternalAppointed: Self { Self("board.externalAppointed") { 0 } }
    /// Term of office (zittingsduur). In years.
    public static var boardTermYears: Self { Self("board.termYears") { 3 } }
    /// Number of terms (aantal termijnen).
    public static var boardMaxTerms: Self { Self("board.maxTerms") { 3 } }
    /// Suspension of a director (schorsing van een bestuurder). In months.
    public static var boardSuspensionMonths: Self { Self("board.suspensionMonths") { 3 } }
    /// Votes of one director (stemmen van een bestuurder). BW 2:44 lid 4.
    public static var boardVotesPerDirectorMax: Self { Self("board.votesPerDirector.max") { 1 } }
    /// Proxies in the board (volmachten in het bestuur).
    public static var boardProxyMax: Self { Self("board.proxyMax") { 1 } }
    /// Fewest supervisors (minste aantal commissarissen). In persons. BW 2:57.
    public static var supervisoryMin: Self { Self("supervisory.min") { 3 } }
    /// Audit committee (kascommissie). In persons. BW 2:48 lid 2.
    public static var auditCommitteeMin: Self { Self("audit.committeeMin") { 2 } }
    /// Reserve of the audit committee (reserve kascommissie). In persons.
    public static var auditReserve: Self { Self("audit.reserve") { 1 } }
    /// Years in the audit committee (jaren in de kascommissie). In years.
    public static var auditMaxYears: Self { Self("audit.maxYears") { 2 } }
    /// Annual accounts (jaarrekening). In months. BW 2:58 lid 1.
    public static var accountsMonths: Self { Self("accounts.months") { 6 } }
    /// Extension of the accounts (uitstel jaarrekening). In months. BW 2:58 lid 1.
    public static var accountsExtensionMaxMonths: Self { Self("accounts.extensionMaxMonths") { 4 } }
    /// Adoption of the accounts (vaststelling jaarrekening). In months. BW 2:58 lid 1.
    public static var accountsAdoptWithinMonths: Self { Self("accounts.adoptWithinMonths") { 1 } }
    /// Filing of the accounts (deponering). In days. BW 2:394.
    public static var accountsFileDays: Self { Self("accounts.fileDays") { 8 } }
}

extension ParameterKey where Value == Bool {
    /// Odd number (oneven aantal).
    public static var boardSizeOdd: Self { Self("board.size.odd") { false } }
    /// Directors from the members (bestuurders uit de leden). BW 2:37 lid 1.
    public static var boardFromMembersOnly: Self { Self("board.fromMembersOnly") { true } }
    /// Supervisory board (raad van commissarissen). BW 2:57.
    public static var supervisoryExists: Self { Self("supervisory.exists") { false } }
    /// Discharge apart (decharge apart). BW 2:58 lid 1.
    public static var dischargeSeparateItem: Self { Self("discharge.separateItem") { true } }
}

extension ParameterKey where Value == BoardRotation {
    /// Rota of retirement (rooster van aftreden).
    public static var boardRotation: Self { Self("board.rotation") { .yearlyThird } }
}

extension ParameterKey where Value == BoardNomination {
    /// Nomination (voordracht). BW 2:37 lid 4.
    public static var boardNomination: Self { Self("board.nomination") { .free } }
}

extension ParameterKey where Value == Majority {
    /// Breaking a nomination (doorbreken van een voordracht). BW 2:37 lid 4.
    public static var boardNominationBreak: Self { Self("board.nominationBreak") { Majority(part(2, 3)) } }
    /// Dismissal of a director (ontslag van een bestuurder). BW 2:37 lid 6.
    public static var boardDismissMajority: Self { Self("board.dismissMajority") { Majority(part(2, 3)) } }
}

extension ParameterKey where Value == Fraction {
    /// Putting up candidates (kandidaatstelling). BW 2:37 lid 5.
    public static var boardCandidateFraction: Self { Self("board.candidateFraction") { part(1, 20) } }
}

extension ParameterKey where Value == BoardOutsideMeeting {
    /// Written decision of the board (schriftelijk bestuursbesluit).
    public static var boardDecisionOutside: Self { Self("board.decisionOutside") { .unanimousMethod } }
}

extension ParameterKey where Value == ConflictFallback {
    /// Conflict of interest (tegenstrijdig belang). BW 2:44 lid 6.
    public static var boardConflictFallback: Self { Self("board.conflict.fallback") { .supervisoryThenAssembly } }
}

extension ParameterKey where Value == [ApprovalCeiling] {
    /// Approval beforehand (goedkeuring vooraf). BW 2:44 lid 1.
    public static var boardApprovalCeilings: Self { Self("board.approvalCeilings") { [] } }
}

extension ParameterKey where Value == RepresentRule {
    /// Representation (vertegenwoordiging). BW 2:45.
    public static var representRule: Self { Self("represent.rule") { .twoJointly } }
}

extension ParameterKey where Value == [Delegation] {
    /// Powers left to offices (mandaat aan functies).
    public static var mandateDelegated: Self { Self("mandate.delegated") { [] } }
}
