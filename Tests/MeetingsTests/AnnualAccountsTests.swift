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
            (2025, "07-01", 0, "2026-12-31", "2027-01-31", "2027-06-30"),
            (2023, "09-01", 0, "2025-02-28", "2025-03-31", "2025-08-31"),
            (2022, "09-01", 0, "2024-02-29", "2024-03-31", "2024-08-31"),
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
        let rules = try rules(), audit = AuditRules(try statutes())
        #expect(
            AccountsCheck.groundsToAdopt(accounts, rules: rules, audit: audit).codes
                == ["accounts-not-drawn-up", "audit-missing"])
        accounts.draft = AnnualAccounts.Draft(
            sequence: 1, on: day(5, 1), equity: nil, result: nil, signers: [], unsignedReason: "")
        #expect(AccountsCheck.groundsToAdopt(accounts, rules: rules, audit: audit).codes == ["audit-missing"])
        accounts.statement = AuditorStatement(on: day(5, 2), auditor: "BV", opinion: .qualified)
        #expect(AccountsCheck.groundsToAdopt(accounts, rules: rules, audit: audit).isEmpty)
        #expect(AccountsBreach.adopted(accounts, on: day(7, 31), rules: rules).isEmpty)
        #expect(AccountsBreach.adopted(accounts, on: day(8, 1), rules: rules).codes == ["accounts-adopted-late"])
    }

    @Test("are filed within eight days, and never later than twelve months after the year")
    func filing() throws {
        var accounts = try accounts(2025)
        let rules = try rules()
        accounts.adoptedOn = day(6, 20)
        #expect(accounts.fileBy(rules) == day(6, 28))
        #expect(AccountsBreach.filed(accounts, on: day(6, 28), rules: rules).isEmpty)
        #expect(AccountsBreach.filed(accounts, on: day(6, 29), rules: rules).codes == ["accounts-filed-late"])
        accounts.adoptedOn = day(12, 28)
        #expect(accounts.fileBy(rules) == day(12, 31))
    }
}
