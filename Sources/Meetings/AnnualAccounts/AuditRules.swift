public import Kernel
import Phrases
public import Statutes

/// Who looks at the accounts before the assembly does (2:48 lid 2): without a supervisory board and without an auditor's
/// statement a committee of at least two who are no directors, appointed each year.
public struct AuditRules: Sendable {
    /// The cooperative has no supervisory board: none in its statutes, or nobody who sits in it.
    public var isAsked: Bool
    public var article: ArticleReference
    /// The least number of members, by the law and by the statutes (`audit.committeeMin`).
    public var legalLeast: Clause<Int>, least: Clause<Int>
    /// Persons in reserve (`audit.reserve`), and years in a row (`audit.maxYears`).
    public var reserve: Clause<Int>, mostYears: Clause<Int>

    /// - Parameter hasSupervisors: whether anybody sits in the supervisory board on the day in question.
    public init(_ statutes: StatutesInForce, hasSupervisors: Bool) {
        let isLaw = statutes.law.isInForce(.auditCommittee)
        // Where the law of the country knows no committee, only statutes that want one ask it.
        isAsked = !(statutes[.supervisoryExists] && hasSupervisors) && (isLaw || statutes.isSet(.auditCommitteeMin))
        article = statutes.article(.auditCommittee, else: .auditCommitteeMin)
        least = Clause(statutes[.auditCommitteeMin], statutes.article(of: .auditCommitteeMin))
        legalLeast = isLaw ? Clause(statutes.law[.auditCommittee].count, article) : least
        reserve = Clause(statutes[.auditReserve], statutes.article(of: .auditReserve))
        mostYears = Clause(statutes[.auditMaxYears], statutes.article(of: .auditMaxYears))
    }

    /// What forbids these persons as the committee of a year.
    ///
    /// - Parameters:
    ///   - directors: those who sit on the board.
    ///   - yearsInRow: for each member, how many years directly before this one they were in the committee.
    public func grounds(
        members: [PersonID], reserve: [PersonID], directors: Set<PersonID>, yearsInRow: [PersonID: Int]
    ) -> [Ground] {
        typealias Words = Phrases.AnnualAccounts
        var grounds: [Ground] = []
        var seen: Set<ArticleReference> = []
        let count = Set(members).count
        for limit in [legalLeast, least] where count < limit.value && seen.insert(limit.article).inserted {
            grounds.append(
                Ground(
                    "audit-committee-too-small", limit.article, required: "\(limit.value)", found: "\(count)",
                    message: Words.committeeTooSmall(least: limit.value, found: count),
                    remedy: Words.committeeTooSmallRemedy))
        }
        if !directors.isDisjoint(with: members + reserve) {
            grounds.append(
                Ground(
                    "auditor-on-board", article, message: Phrases.Meetings.auditorOnBoard,
                    remedy: Phrases.Meetings.chooseAnother))
        }
        let inReserve = Set(reserve).subtracting(members).count
        if inReserve < self.reserve.value {
            grounds.append(
                Ground(
                    "audit-reserve-missing", self.reserve.article, required: "\(self.reserve.value)",
                    found: "\(inReserve)", message: Words.reserveMissing(self.reserve.value),
                    remedy: Words.reserveMissingRemedy))
        }
        grounds += groundsOfYears(yearsInRow.filter { members.contains($0.key) })
        if Set(members + reserve).count < members.count + reserve.count {
            grounds.append(
                Ground(
                    "audit-seat-twice", message: Words.seatTwice, remedy: Phrases.Meetings.chooseAnother))
        }
        return grounds
    }

    /// Nobody is in the committee more years in a row than the statutes allow.
    ///
    /// - Parameter years: how many years directly before this one each was in it.
    public func groundsOfYears(_ years: [PersonID: Int]) -> [Ground] {
        let longest = (years.values.max() ?? 0) + 1
        guard longest > mostYears.value else { return [] }
        return [
            Ground(
                "audit-years-in-row", mostYears.article, required: "\(mostYears.value)", found: "\(longest)",
                message: Phrases.AnnualAccounts.yearsInRow(mostYears.value), remedy: Phrases.Meetings.chooseAnother)
        ]
    }

    /// A report is of at least as many of the committee as it must have.
    public func groundsOfReport(by signers: Set<PersonID>, of committee: Set<PersonID>) -> [Ground] {
        typealias Words = Phrases.AnnualAccounts
        var grounds: [Ground] = []
        let count = signers.intersection(committee).count
        var seen: Set<ArticleReference> = []
        for limit in [legalLeast, least] where count < limit.value && seen.insert(limit.article).inserted {
            grounds.append(
                Ground(
                    "audit-report-too-few", limit.article, required: "\(limit.value)", found: "\(count)",
                    message: Words.reportTooFew(limit.value), remedy: Words.reportTooFewRemedy))
        }
        if !signers.isSubset(of: committee) {
            grounds.append(
                Ground(
                    "not-in-audit-committee", article, message: Words.notInCommittee,
                    remedy: Words.notInCommitteeRemedy))
        }
        return grounds
    }
}
