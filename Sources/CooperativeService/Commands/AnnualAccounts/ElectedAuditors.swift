import Kernel
import Meetings
import Statutes

/// Auditors whom the assembly elects, or appoints one by one, are the committee of the year (kascommissie, 2:48 lid 2) as
/// soon as they are as many as law and statutes ask.
extension Scene {
    /// The year that a new committee looks at: the last one that is over while it has none and was not adopted, else the
    /// year in which today lies.
    func accountsToAudit() throws -> AnnualAccounts {
        let last = try accounts(of: nil)
        if last.adoptedOn == nil, last.committee == nil { return last }
        return try accounts(of: try financialYear(of: today))
    }

    /// How many years directly before that one somebody was in the committee.
    func yearsAudited(by person: PersonID) throws -> Int {
        try accountsBook.yearsInRow(of: person, before: accountsToAudit().year.name)
    }

    /// A whole committee takes the place of the one before it; who fills a single seat joins those who sit.
    func makeRoom(for persons: [PersonID], on day: Day) throws {
        guard try isWholeCommittee(persons) else { return }
        for term in try offices.holders(of: .audit, on: day) where !persons.contains(term.person) {
            try offices.end(term.id, on: day)
            record(Fact("term-ended", about: term.person, ["term": "\(term.id)", "person": "\(term.person)"]))
        }
    }

    /// Writes down who sit in the committee of the year once these took their seats, with the reserve that it has.
    func keepAuditCommittee(with persons: [PersonID], on day: Day) throws {
        let members = Set(try offices.holders(of: .audit, on: day).map(\.person))
        guard try isWholeCommittee(Array(members)) else { return }
        let isWhole = try isWholeCommittee(persons)
        let accounts = try isWhole ? accountsToAudit() : vacancy(amid: members) ?? accountsToAudit()
        guard Set(accounts.committee?.members ?? []) != members else { return }
        let behind = try decisionBehind
        try auditRegister.appoint(
            AuditCommittee(
                members: members.sorted { $0.description < $1.description },
                reserve: (accounts.committee?.reserve ?? []).filter { !members.contains($0) },
                appointedOn: behind.day),
            for: accounts.year.name, decision: behind.id, at: now)
    }

    private func isWholeCommittee(_ persons: [PersonID]) throws -> Bool {
        let rules = try auditRules()
        return Set(persons).count >= max(rules.legalLeast.value, rules.least.value)
    }

    /// The accounts of the last year, where they were not adopted and somebody left their committee.
    private func vacancy(amid members: Set<PersonID>) throws -> AnnualAccounts? {
        let last = try accounts(of: nil)
        guard last.adoptedOn == nil, let committee = last.committee, !members.isSuperset(of: committee.members) else {
            return nil
        }
        return last
    }
}
