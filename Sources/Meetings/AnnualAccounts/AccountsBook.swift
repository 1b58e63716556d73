public import Kernel
public import Store

/// Reads the annual accounts of one cooperative.
public struct AccountsBook {
    let reading: any Reading
    let cooperative: CooperativeID
    /// Its financial years (`finance.yearStart`).
    public let calendar: FinancialYears

    public init(reading: any Reading, cooperative: CooperativeID, calendar: FinancialYears) {
        self.reading = reading
        self.cooperative = cooperative
        self.calendar = calendar
    }

    /// The accounts of a year as far as they are; empty where nothing was done yet.
    public func accounts(of name: Int) throws -> AnnualAccounts {
        var accounts = AnnualAccounts(year: try calendar.year(named: name))
        accounts.draft = try draft(name)
        accounts.extensions = try reading.rows(
            """
            SELECT months, reason, decided_on FROM meetings_accounts_extension
            WHERE cooperative_id = ?1 AND year = ?2 ORDER BY sequence
            """, cooperative, name
        ).map { AnnualAccounts.Extension(months: try $0[0], reason: try $0[1], on: try $0[2]) }
        if let row = try reading.row(
            "SELECT adopted_on, decision_id FROM meetings_accounts_adoption WHERE cooperative_id = ?1 AND year = ?2",
            cooperative, name)
        {
            accounts.adoptedOn = try row[0]
            accounts.adoption = try row[1]
        }
        accounts.filings = try reading.rows(
            """
            SELECT filed_on, provisional FROM meetings_accounts_filing
            WHERE cooperative_id = ?1 AND year = ?2 ORDER BY sequence
            """, cooperative, name
        ).map { AnnualAccounts.Filing(on: try $0[0], isProvisional: try $0[1]) }
        accounts.committee = try committee(name)
        accounts.report = try report(name)
        accounts.statement = try reading.row(
            """
            SELECT stated_on, auditor, opinion, \(Self.draftThen) FROM meetings_auditor_statement a
            WHERE a.cooperative_id = ?1 AND a.year = ?2 ORDER BY a.sequence DESC LIMIT 1
            """, cooperative, name
        ).map {
            AuditorStatement(on: try $0[0], auditor: try $0[1], opinion: try word($0, 2), ofDraft: try $0[3])
        }
        for row in try reading.rows(
            "SELECT person_id, discharged_on FROM meetings_accounts_discharge WHERE cooperative_id = ?1 AND year = ?2",
            cooperative, name)
        {
            accounts.discharged[try row[0]] = try row.get(1)
        }
        return accounts
    }

    /// The accounts of a year as they were adopted.
    public struct AdoptedYear: Hashable, Sendable {
        public let year: FinancialYear
        public let adoptedOn: Day
        /// nil where they do not tell it.
        public let equity: Money?
    }

    /// The accounts of a year, once they are adopted.
    public func adopted(_ name: Int) throws -> AdoptedYear? {
        try reading.row(Self.adoptions + " AND a.year = ?2", cooperative, name).map(adoptedYear)
    }

    /// The accounts of the latest year of which they were adopted by a day.
    public func latestAdopted(on day: Day) throws -> AdoptedYear? {
        try reading.row(
            Self.adoptions + " AND a.adopted_on <= ?2 ORDER BY a.year DESC LIMIT 1", cooperative, day
        ).map(adoptedYear)
    }

    private func adoptedYear(_ row: Row) throws -> AdoptedYear {
        AdoptedYear(
            year: try calendar.year(named: row.get(0)), adoptedOn: try row[1],
            equity: try row.get(2, as: Int64?.self).map(Money.init(cents:)))
    }

    private static let adoptions = """
        SELECT a.year, a.adopted_on, d.equity FROM meetings_accounts_adoption a
        JOIN meetings_accounts_draft d
            ON d.cooperative_id = a.cooperative_id AND d.year = a.year AND d.sequence = a.draft_sequence
        WHERE a.cooperative_id = ?1
        """

    /// The years of which something is known, the last one first.
    public func years() throws -> [Int] {
        try reading.rows(
            """
            SELECT year FROM meetings_accounts_draft WHERE cooperative_id = ?1
            UNION SELECT year FROM meetings_audit_committee WHERE cooperative_id = ?1 ORDER BY year DESC
            """, cooperative
        ).map { try $0[0] }
    }

    /// How many years directly before this one a person was in the committee, not in reserve.
    public func yearsInRow(of person: PersonID, before name: Int) throws -> Int {
        let years = Set(
            try reading.rows(
                """
                SELECT DISTINCT s.year FROM meetings_audit_seat s
                WHERE s.cooperative_id = ?1 AND s.person_id = ?2 AND s.reserve = 0 AND s.year < ?3
                    AND s.sequence = (
                        SELECT MAX(c.sequence) FROM meetings_audit_committee c
                        WHERE c.cooperative_id = s.cooperative_id AND c.year = s.year)
                """, cooperative, person, name
            ).map { try $0.get(0, as: Int.self) })
        var count = 0
        while years.contains(name - 1 - count) { count += 1 }
        return count
    }

    private func draft(_ name: Int) throws -> AnnualAccounts.Draft? {
        guard
            let row = try reading.row(
                """
                SELECT sequence, drawn_up_on, equity, result, unsigned_reason FROM meetings_accounts_draft
                WHERE cooperative_id = ?1 AND year = ?2 ORDER BY sequence DESC LIMIT 1
                """, cooperative, name)
        else { return nil }
        let sequence: Int = try row[0]
        let signers = try reading.rows(
            """
            SELECT person_id FROM meetings_accounts_signature
            WHERE cooperative_id = ?1 AND year = ?2 AND sequence = ?3
            """, cooperative, name, sequence
        ).map { try $0.get(0, as: PersonID.self) }
        return AnnualAccounts.Draft(
            sequence: sequence, on: try row[1], equity: try row.get(2, as: Int64?.self).map(Money.init(cents:)),
            result: try row.get(3, as: Int64?.self).map(Money.init(cents:)), signers: Set(signers),
            unsignedReason: try row[4])
    }

    /// The draft that a report or statement is on; of one without it, the draft that there was when it was recorded.
    private static let draftThen: StaticString = """
        COALESCE(a.draft_sequence, (
            SELECT MAX(d.sequence) FROM meetings_accounts_draft d
            WHERE d.cooperative_id = a.cooperative_id AND d.year = a.year AND d.recorded_at <= a.recorded_at), 0)
        """

    private func committee(_ name: Int) throws -> AuditCommittee? {
        guard
            let row = try reading.row(
                """
                SELECT sequence, appointed_on FROM meetings_audit_committee
                WHERE cooperative_id = ?1 AND year = ?2 ORDER BY sequence DESC LIMIT 1
                """, cooperative, name)
        else { return nil }
        let seats = try reading.rows(
            """
            SELECT person_id, reserve FROM meetings_audit_seat
            WHERE cooperative_id = ?1 AND year = ?2 AND sequence = ?3 ORDER BY person_id
            """, cooperative, name, try row.get(0, as: Int.self)
        ).map { (person: try $0.get(0, as: PersonID.self), isReserve: try $0.get(1, as: Bool.self)) }
        return AuditCommittee(
            members: seats.filter { !$0.isReserve }.map(\.person), reserve: seats.filter(\.isReserve).map(\.person),
            appointedOn: try row[1])
    }

    private func report(_ name: Int) throws -> AuditReport? {
        guard
            let row = try reading.row(
                """
                SELECT a.sequence, reported_on, advice, findings, \(Self.draftThen) FROM meetings_audit_report a
                WHERE a.cooperative_id = ?1 AND a.year = ?2 ORDER BY a.sequence DESC LIMIT 1
                """, cooperative, name)
        else { return nil }
        let signers = try reading.rows(
            """
            SELECT person_id FROM meetings_audit_signature
            WHERE cooperative_id = ?1 AND year = ?2 AND sequence = ?3
            """, cooperative, name, try row.get(0, as: Int.self)
        ).map { try $0.get(0, as: PersonID.self) }
        return AuditReport(
            on: try row[1], advice: try word(row, 2), findings: try row[3], signers: Set(signers), ofDraft: try row[4])
    }
}
