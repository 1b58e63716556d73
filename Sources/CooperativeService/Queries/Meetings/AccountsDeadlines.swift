import Kernel
import Meetings
import Phrases
import Statutes
import Store

extension MeetingReading {
    /// What is still to be done for the accounts of the last year that is over, and the audit committee of this one.
    func accountsDeadlines() throws -> [LegalDeadline] {
        let book = AccountsBook(reading: reading, cooperative: cooperative, calendar: financialYears)
        let year = try financialYears.ended(before: today)
        guard try hadBegun(by: year.last) else { return [] }
        let accounts = try book.accounts(of: year.name)
        let rules = AccountsRules(try statutesOfTerm(accounts.year.last + 1)), terms = accounts.terms(rules)
        var deadlines: [LegalDeadline] = []
        func add(
            _ kind: LegalDeadline.Kind, _ day: Day, _ article: ArticleReference, _ title: Phrase, metOn: Day?
        ) {
            deadlines.append(
                LegalDeadline(
                    kind: kind, day: day, article: article, title: title, meeting: nil, key: "\(year.name)",
                    sequence: accounts.extensions.count + (accounts.adoptedOn == nil ? 0 : 1), metOn: metOn))
        }
        typealias Words = Phrases.Calendars
        add(
            .drawUpAccounts, terms.drawUpBy, rules.months.article, Words.drawUp(year.name), metOn: accounts.draft?.on)
        if rules.hasAdoptionTerm {
            add(
                .adoptAccounts, terms.adoptBy, rules.adoptWithin.article, Words.adopt(year.name),
                metOn: accounts.adoptedOn)
        }
        if rules.hasFilingTerm {
            add(
                .fileAccounts, accounts.fileBy(rules), rules.fileDays.article, Words.file(year.name),
                metOn: accounts.filedOn)
        }
        let audit = try auditRules(on: today)
        if audit.isAsked, accounts.statement == nil, accounts.adoptedOn == nil || accounts.committee != nil {
            add(
                .auditCommittee, terms.drawUpBy, audit.article, Words.committee(year.name),
                metOn: accounts.committee?.appointedOn)
        }
        if accounts.adoptedOn != nil {
            add(
                .discharge, terms.adoptBy, rules.discharge, Words.discharge(year.name),
                metOn: accounts.discharged.values.min())
        }
        return deadlines
    }

    /// The assembly appoints an audit committee each year (2:48 lid 2): that of the year in which today lies, at the latest
    /// in the yearly assembly of that year.
    func committeeDeadline() throws -> [LegalDeadline] {
        let audit = try auditRules(on: today)
        let year = try financialYears.year(of: today)
        guard audit.isAsked, try hadBegun(by: year.first - 1) else { return [] }
        let accounts = try AccountsBook(reading: reading, cooperative: cooperative, calendar: financialYears).accounts(
            of: year.name)
        return [
            LegalDeadline(
                kind: .auditCommittee, day: year.first.adding(months: statutes[.assemblyAnnualWithinMonths]) - 1,
                article: audit.article, title: Phrases.Calendars.committee(year.name), meeting: nil,
                key: "\(year.name)", metOn: accounts.committee?.appointedOn)
        ]
    }

    /// What waits for a day, behind decisions.
    func effectDeadlines() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT p.due_on, d.title, d.id FROM proposals_postponed p
            JOIN proposals_decision d ON d.cooperative_id = p.cooperative_id AND d.id = p.decision_id
            WHERE p.cooperative_id = ?1 AND p.due_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM proposals_settled s
                WHERE s.cooperative_id = p.cooperative_id AND s.decision_id = p.decision_id)
            ORDER BY p.due_on
            """, cooperative
        ).map { row in
            LegalDeadline(
                kind: .effect, day: try row[0], article: statutes.law.article(.ratification),
                title: Phrases.Calendars.effect(try row[1]), meeting: nil,
                key: "\(try row.get(2, as: DecisionID.self))")
        }
    }

    private func auditRules(on day: Day) throws -> AuditRules {
        let offices = OfficeBook(reading: reading, cooperative: cooperative)
        return AuditRules(statutes, hasSupervisors: try !offices.holders(of: .supervisory, on: day).isEmpty)
    }

    private func hadBegun(by day: Day) throws -> Bool {
        let founded = try reading.row(
            "SELECT founded_on FROM store_cooperative WHERE id = ?1", cooperative)?.get(0, as: Day.self)
        return founded.map { $0 <= day } ?? false
    }
}
