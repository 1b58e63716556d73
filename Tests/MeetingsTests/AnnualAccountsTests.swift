import Kernel
import Meetings
import Statutes
import Testing

@Suite("The annual accounts")
struct AnnualAccountsTests {
    /// The rules of De Linde as they are on 6 May 2026.
    func statutes() throws -> StatutesInForce {
        let text = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let file = try #require(StatutesReading(text, name: "statuten.yaml").file)
        return StatutesInForce(law: .netherlands, on: day(5, 6), version: StatutesVersion(number: 1, file: file))
    }

    func rules() throws -> AccountsRules { AccountsRules(try statutes()) }

    func accounts(_ name: Int, from start: String = "01-01") throws -> AnnualAccounts {
        let parts = start.split(separator: "-").compactMap { Int($0) }
        let first = try #require(MonthDay(month: parts[0], day: parts[1]))
        return AnnualAccounts(year: FinancialYear(name, from: first))
    }

    @Test(
        "are due so many months after the year, also across a leap day",
        arguments: [
            (2025, "01-01", 0, "2026-06-30", "2026-07-31", "2026-12-31"),
            (2025, "01-01", 4, "2026-10-31", "2026-11-30", "2026-12-31"),
            // The month to adopt them runs on from a Sunday, and over Easter; the longer terms do not (Terms Act art. 4).
            (2025, "07-01", 0, "2026-12-31", "2027-02-01", "2027-06-30"),
            (2023, "09-01", 0, "2025-02-28", "2025-03-31", "2025-08-31"),
            (2022, "09-01", 0, "2024-02-29", "2024-04-02", "2024-08-31"),
            (2026, "01-01", 0, "2027-06-30", "2027-08-02", "2027-12-31"),
        ])
    func terms(
        _ name: Int, _ start: String, _ months: Int, _ drawUp: String, _ adopt: String, _ file: String
    ) throws {
        let terms = AccountsTerms(try accounts(name, from: start).year, extendedBy: months, rules: try rules())
        #expect([terms.drawUpBy, terms.adoptBy, terms.fileBy].map(\.description) == [drawUp, adopt, file])
    }

    @Test("belong to the year in which a day lies")
    func years() throws {
        let july = try #require(MonthDay(month: 7, day: 1))
        #expect(FinancialYear(of: day(6, 30), from: july).name == 2025)
        #expect(FinancialYear(of: day(7, 1), from: july).name == 2026)
        #expect(FinancialYear.ended(before: day(7, 1), from: july).name == 2025)
        #expect(FinancialYear.ended(before: day(6, 30), from: july).name == 2024)
    }

    @Test("are drawn up after the year, signed or with the reason why not")
    func drawingUp() throws {
        let accounts = try accounts(2025), rules = try rules()
        func codes(_ on: Day, unsigned: Int = 0, reason: String = "") -> [String] {
            AccountsCheck.groundsToDrawUp(accounts, on: on, unsigned: unsigned, reason: reason, rules: rules).codes
        }
        #expect(codes(accounts.year.last) == ["year-not-over"])
        #expect(codes(accounts.year.last + 1).isEmpty)
        #expect(codes(day(5, 1), unsigned: 1, reason: " ") == ["signature-missing"])
        #expect(codes(day(5, 1), unsigned: 1, reason: "Ziek").isEmpty)
        #expect(AccountsBreach.drawnUp(accounts, on: day(6, 30), rules: rules).isEmpty)
        #expect(AccountsBreach.drawnUp(accounts, on: day(7, 1), rules: rules).codes == ["accounts-drawn-up-late"])
    }

    @Test("are put off by four months in all at most")
    func extending() throws {
        let accounts = try accounts(2025), rules = try rules()
        func codes(_ months: Int, on: Day, reason: String = "Brand") -> Set<String> {
            Set(AccountsCheck.groundsToExtend(accounts, by: months, reason: reason, on: on, rules: rules).codes)
        }
        #expect(codes(4, on: day(6, 30)).isEmpty)
        #expect(codes(5, on: day(6, 30)) == ["extension-too-long"])
        #expect(codes(4, on: day(7, 1)) == ["extension-too-late"])
        #expect(codes(0, on: day(6, 30), reason: "") == ["special-grounds-missing", "months-not-right"])
    }

    @Test("are adopted only once somebody outside the board looked at them")
    func adopting() throws {
        var accounts = try accounts(2025)
        let rules = try rules()
        func codes(on adopted: Day, supervisors: Bool = false) throws -> [String] {
            let audit = AuditRules(try statutes(), hasSupervisors: supervisors)
            return AccountsCheck.groundsToAdopt(accounts, on: adopted, rules: rules, audit: audit).codes
        }
        #expect(try codes(on: day(6, 1)) == ["accounts-not-drawn-up", "audit-missing"])
        accounts.draft = draft(1)
        #expect(try codes(on: day(6, 1)) == ["audit-missing"])
        // Who sits in a board that the statutes do not know supervises nothing.
        #expect(try codes(on: day(6, 1), supervisors: true) == ["audit-missing"])
        accounts.statement = AuditorStatement(on: day(5, 2), auditor: "BV", opinion: .qualified, ofDraft: 1)
        #expect(try codes(on: day(6, 1)).isEmpty)
        #expect(AccountsBreach.adopted(accounts, on: day(7, 31), rules: rules).isEmpty)
        #expect(AccountsBreach.adopted(accounts, on: day(8, 1), rules: rules).codes == ["accounts-adopted-late"])
    }

    @Test("are adopted neither before they were drawn up, nor on a report of an earlier draft")
    func order() throws {
        var accounts = try accounts(2025)
        let rules = try rules(), audit = AuditRules(try statutes(), hasSupervisors: false)
        func codes(on adopted: Day) -> [String] {
            AccountsCheck.groundsToAdopt(accounts, on: adopted, rules: rules, audit: audit).codes
        }
        func report(_ on: Day, ofDraft draft: Int) -> AuditReport {
            AuditReport(on: on, advice: .adopt, findings: "", signers: [], ofDraft: draft)
        }
        accounts.draft = draft(1)
        accounts.report = report(day(5, 2), ofDraft: 1)
        #expect(codes(on: day(4, 30)) == ["adopted-before-drawn-up", "audit-missing"])
        #expect(codes(on: day(5, 1)) == ["audit-missing"])
        #expect(codes(on: day(5, 2)).isEmpty)
        accounts.draft = draft(2)
        #expect(codes(on: day(6, 1)) == ["audit-missing"])
        accounts.statement = AuditorStatement(on: day(5, 3), auditor: "BV", opinion: .unqualified, ofDraft: 2)
        #expect(codes(on: day(6, 1)).isEmpty)
        accounts.report = report(day(5, 4), ofDraft: 2)
        #expect(accounts.auditedOn == day(5, 3))
    }

    private func draft(_ sequence: Int) -> AnnualAccounts.Draft {
        AnnualAccounts.Draft(
            sequence: sequence, on: day(5, 1), equity: nil, result: nil, signers: [], unsignedReason: "")
    }

    @Test(
        "say in words whether they are discharge",
        arguments: [
            ("Vastgesteld.", false), ("Vaststellen en decharge.", true), ("Het bestuur wordt gedechargeerd.", true),
            ("Vastgesteld; het bestuur wordt ontlast.", true), ("Het bestuur is hiermee gekweten.", true),
            ("Vaststellen; decharge is een apart punt.", false), ("Discharge is a separate item.", false),
            ("Over de decharge wordt afzonderlijk besloten.", false),
            ("Het bestuur wordt afzonderlijk bedankt en krijgt decharge.", true),
            ("Decharge is een apart punt. Het bestuur krijgt nu al decharge.", true),
            ("The board is thanked apart from that and discharged.", true),
        ])
    func discharge(_ text: String, _ gives: Bool) { #expect(DischargeWords.give(text) == gives) }

    @Test("are filed within eight days, and never later than twelve months after the year")
    func filing() throws {
        var accounts = try accounts(2025)
        let rules = try rules()
        accounts.adoptedOn = day(6, 20)
        // The eighth day is Sunday 28 June: it runs on to Monday (Terms Act art. 1).
        #expect(accounts.fileBy(rules) == day(6, 29))
        #expect(AccountsBreach.filed(accounts, on: day(6, 29), rules: rules).isEmpty)
        #expect(AccountsBreach.filed(accounts, on: day(6, 30), rules: rules).codes == ["accounts-filed-late"])
        accounts.adoptedOn = day(6, 22)
        #expect(accounts.fileBy(rules) == day(6, 30))
        accounts.adoptedOn = day(12, 28)
        #expect(accounts.fileBy(rules) == day(12, 31))
    }
}
