import Kernel
import Shares
import Testing

private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
private func euros(_ whole: Int64) -> Money { Money(cents: whole * 100) }
private let ids = TimedIdentifiers(clock: SetClock(Timestamp(day("2027-01-01"))), random: SeededRandom(seed: 9))

@Suite("What is paid out for shares, and when")
struct PayoutRuleTests {
    private let rule = PayoutRule(
        nominal: Clause(euros(50), .statutes("9")), isNominal: Clause(true, .statutes("9")),
        monthsAfterAccounts: Clause(6, .statutes("9")))

    @Test(
        arguments: [
            // Four shares of fifty euros; the accounts of 2026 adopted on 15 June 2027.
            (20_000, 0, "2026-12-31", "2027-06-15", "2027-06-15", []),
            (20_001, 0, "2026-12-31", "2027-06-15", "2027-06-15", ["payout-above-nominal"]),
            (1, 20_000, "2026-12-31", "2027-06-15", "2027-06-15", ["payout-above-nominal"]),
            (5_000, 15_000, "2026-12-31", "2027-06-15", "2027-06-15", []),
            (20_000, 0, "2026-12-31", nil, "2027-01-10", ["payout-before-accounts"]),
            (20_000, 0, "2026-12-31", "2027-06-15", "2027-06-14", ["payout-before-accounts"]),
            (20_000, 0, "2026-12-31", "2027-06-15", "2026-12-31", ["payout-still-member", "payout-before-accounts"]),
            (
                20_001, 0, nil, nil, "2027-01-10",
                [
                    "payout-still-member", "payout-before-accounts", "payout-above-nominal",
                ]
            ),
        ] as [(Int64, Int64, String?, String?, String, [String])])
    func asking(
        _ cents: Int64, _ claimed: Int64, _ left: String?, _ adopted: String?, _ today: String, _ codes: [String]
    ) {
        let accounts = adopted.map {
            AdoptedAccounts(yearEnd: day("2026-12-31"), adoptedOn: day($0), equity: euros(12_000))
        }
        let grounds = rule.grounds(
            asking: Money(cents: cents), shares: 4, claimed: Money(cents: claimed), leftOn: left.map(day),
            adopted: accounts, today: day(today))
        #expect(grounds.map(\.code) == codes)
        #expect(grounds.allSatisfy { $0.article == .statutes("9") })
    }

    @Test("Where more than the nominal value may be paid, the amount is no ground")
    func bookValue() {
        let rule = PayoutRule(
            nominal: Clause(euros(50), .statutes("9")), isNominal: Clause(false, .statutes("9")),
            monthsAfterAccounts: Clause(6, .statutes("9")))
        let accounts = AdoptedAccounts(yearEnd: day("2026-12-31"), adoptedOn: day("2027-06-15"), equity: euros(1))
        let grounds = rule.grounds(
            asking: euros(900), shares: 4, claimed: .zero, leftOn: day("2026-12-31"), adopted: accounts,
            today: day("2027-07-01"))
        #expect(grounds.isEmpty)
    }

    @Test(
        "Due at the end of the term after the adoption, or when it is asked later",
        arguments: [
            ("2027-06-15", "2027-06-15", "2027-12-15"), ("2027-08-31", "2027-09-01", "2028-02-29"),
            ("2026-08-31", "2026-09-01", "2027-02-28"), ("2027-06-15", "2027-12-16", "2027-12-16"),
        ])
    func due(_ adopted: String, _ asked: String, _ expected: String) {
        #expect(rule.firstDue(adoptedOn: day(adopted), askedOn: day(asked)) == day(expected))
    }
}

@Suite("How long a pay-out can wait")
struct PostponementRuleTests {
    private let rule = PostponementRule(
        minEquity: Clause(euros(10_000), .statutes("9")), maxMonths: Clause(24, .statutes("9")))

    @Test(
        arguments: [
            // First due on 15 December 2027: 15 December 2029 is the last day.
            ("2029-12-15", "2027-12-01", 10_100, 200, nil, []),
            ("2029-12-16", "2027-12-01", 10_100, 200, nil, ["postponement-too-long"]),
            ("2027-12-15", "2027-12-01", 10_100, 200, nil, ["postponement-not-later"]),
            ("2027-12-16", "2027-12-01", 10_100, 200, nil, []),
            // One euro: at the minimum it is not below it.
            ("2028-12-15", "2027-12-01", 10_200, 200, nil, ["postponement-not-needed"]),
            ("2028-12-15", "2027-12-01", 10_199, 200, nil, []),
            // A second postponement is counted from the day on which it first became due.
            ("2029-12-15", "2028-12-15", 10_100, 200, "2028-12-15", []),
            ("2030-12-15", "2028-12-15", 10_100, 200, "2028-12-15", ["postponement-too-long"]),
            ("2029-12-15", "2029-12-14", 10_100, 200, "2028-12-15", []),
            ("2030-01-01", "2029-12-15", 10_100, 200, "2029-12-15", ["payout-due"]),
            ("2030-01-01", "2031-01-01", 10_100, 200, "2029-12-15", ["payout-due"]),
            ("2030-01-01", "2029-12-15", 20_000, 200, "2029-12-15", ["payout-due", "postponement-not-needed"]),
        ] as [(String, String, Int64, Int64, String?, [String])])
    func postponing(
        _ until: String, _ today: String, _ equity: Int64, _ claims: Int64, _ earlier: String?, _ codes: [String]
    ) {
        let payout = Payout(
            id: ids.next(), member: ids.next(), askedOn: day("2027-06-20"), amount: euros(200),
            firstDueOn: day("2027-12-15"), postponedUntil: earlier.map(day))
        let grounds = rule.grounds(
            postponing: payout, until: day(until), equityLeft: euros(equity - claims), today: day(today))
        #expect(grounds.map(\.code) == codes)
    }

    @Test("Where no accounts tell the equity nothing is postponed")
    func unknownEquity() {
        let payout = Payout(
            id: ids.next(), member: ids.next(), askedOn: day("2027-06-20"), amount: euros(200),
            firstDueOn: day("2027-12-15"))
        let codes = rule.grounds(
            postponing: payout, until: day("2028-12-15"), equityLeft: nil, today: day("2027-12-01")
        ).map(\.code)
        #expect(codes == ["equity-unknown"])
    }

    @Test("A leap day is clamped once")
    func leapDay() {
        let payout = Payout(
            id: ids.next(), member: ids.next(), askedOn: day("2028-02-01"), amount: euros(1),
            firstDueOn: day("2028-02-29"))
        #expect(rule.latest(of: payout) == day("2030-02-28"))
        #expect(!payout.isDue(on: day("2028-02-28")) && payout.isDue(on: day("2028-02-29")))
    }
}
