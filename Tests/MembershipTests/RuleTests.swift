import Kernel
import Membership
import Statutes
import Testing

func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

func category(_ code: String, isMemberInLaw: Bool = true, weight: Int = 1, admits: [PersonKind]) -> Statutes.Category {
    Statutes.Category(
        code: code, name: Phrase(same: code), isMemberInLaw: isMemberInLaw, voteWeight: weight, admits: admits)
}

@Suite struct ResignationTests {
    /// Notice, wished day, days of notice, only at year end, start of the year; the last day (scenario 11).
    @Test(
        arguments: [
            ("2026-12-03", nil, 28, true, "01-01", "2026-12-31"), ("2026-12-04", nil, 28, true, "01-01", "2027-12-31"),
            ("2026-12-15", nil, 28, true, "01-01", "2027-12-31"), ("2023-01-02", nil, 730, true, "01-01", "2024-12-31"),
            ("2026-03-10", nil, 28, false, "01-01", "2026-04-07"), ("2026-03-10", nil, 0, false, "01-01", "2026-03-10"),
            ("2026-12-15", "2026-12-31", 28, true, "01-01", "2027-12-31"),
            ("2026-03-10", "2026-07-15", 28, true, "01-01", "2026-12-31"),
            ("2026-03-10", "2027-12-31", 28, true, "01-01", "2027-12-31"),
            // A day in a later year that is not permitted: the end of that year (2:36 lid 2).
            ("2026-05-01", "2028-03-01", 28, true, "01-01", "2028-12-31"),
            ("2026-05-01", "2028-12-31", 28, true, "01-01", "2028-12-31"),
            ("2026-05-01", "2027-01-01", 900, true, "01-01", "2027-12-31"),
            ("2026-03-10", "2026-03-11", 28, false, "01-01", "2026-04-07"),
            ("2026-06-02", nil, 28, true, "07-01", "2026-06-30"), ("2026-06-03", nil, 28, true, "07-01", "2027-06-30"),
            ("2026-03-10", nil, 2000, false, "01-01", "2027-12-31"),
            ("2024-02-29", nil, 28, true, "03-01", "2025-02-28"),
        ] as [(String, String?, Int, Bool, String, String)])
    func noticeEndsTheMembershipOnTheEarliestPermittedDay(
        _ notice: String, _ wished: String?, _ days: Int, _ onlyAtYearEnd: Bool, _ start: String, _ end: String
    ) throws {
        let parts = start.split(separator: "-").compactMap { Int($0) }
        let rule = ResignationRule(
            noticeDays: days, onlyAtYearEnd: onlyAtYearEnd, yearStart: MonthDay(known: parts[0], parts[1]))
        #expect(try rule.end(noticeOn: day(notice), wished: wished.map(day)) == day(end))
    }

    @Test func whereYearsChangedTheMembershipEndsWithTheYearThatRuns() throws {
        // From July until 2026, from January from 2027 on: the year that began in July 2025 ends on 30 June 2026, and the next
        // one is short.
        let years = FinancialYears { name in name <= 2026 ? MonthDay(known: 7, 1) : MonthDay(known: 1, 1) }
        let rule = ResignationRule(noticeDays: 28, onlyAtYearEnd: true, yearStart: MonthDay(known: 1, 1))
        #expect(try rule.end(noticeOn: day("2026-04-01"), in: years) == day("2026-06-30"))
        #expect(try rule.end(noticeOn: day("2026-06-03"), in: years) == day("2026-12-31"))
        #expect(try rule.end(noticeOn: day("2026-12-04"), in: years) == day("2027-12-31"))
    }

    @Test func theCeilingOfTheLawHoldsForEveryNotice() throws {
        let random = SeededRandom(seed: 20_261_231)
        for _ in 0..<2_000 {
            let notice = day("2026-01-01") + Int(random.next() % 2_000)
            let start = MonthDay(known: Int(random.next() % 12) + 1, Int(random.next() % 28) + 1)
            let rule = ResignationRule(
                noticeDays: Int(random.next() % 1_000), onlyAtYearEnd: random.next() % 2 == 0, yearStart: start)
            let end = try rule.end(noticeOn: notice)
            #expect(
                end >= notice && end <= FinancialYear(of: notice, from: start).next.last,
                "seed 20261231, \(rule), \(notice)")
        }
    }

    @Test(
        arguments: [
            (.burden, "2026-05-12", "2026-06-12", []), (.burden, "2026-05-12", "2026-06-13", ["immediate-exit-late"]),
            // 13 June 2026 is a Saturday: the term runs to Monday 15 June.
            (.burden, "2026-05-13", "2026-06-15", []), (.burden, "2026-05-13", "2026-06-16", ["immediate-exit-late"]),
            (.conversion, nil, "2026-05-12", []), (.conversion, nil, "2026-06-13", ["immediate-exit-late"]),
            (.moneyBurden, "2026-05-12", "2026-05-13", ["money-matters-excluded"]),
            (.unreasonable, nil, "2026-06-12", []),
        ] as [(ImmediateReason, String?, String, [String])])
    func leavingAtOnceHasItsOwnTerm(
        _ reason: ImmediateReason, _ learned: String?, _ notice: String, _ codes: [String]
    ) {
        let rule = ImmediateExitRule(
            burdenMonths: Ruled(1, .law("2:36 lid 3")), moneyMattersExcluded: Ruled(true, .statutes("8")))
        let decision = ExitDecision(
            decidedOn: day("2026-05-12"), topic: reason == .conversion ? .convert : .ordinary, isAdopted: true)
        let grounds = rule.grounds(reason, on: decision, learnedOn: learned.map(day), noticeOn: day(notice))
        #expect(grounds.map(\.code) == codes)
    }
}

@Suite struct SuspensionRuleTests {
    private let rule = SuspensionRule(maxMonths: Ruled(3, .statutes("10")), extensions: Ruled(1, .statutes("10")))
    private let ids = TimedIdentifiers(clock: SetClock(Timestamp(day("2026-01-01"))), random: SeededRandom(seed: 1))

    private func suspension(_ from: String, _ until: String, lifted: String? = nil) -> Suspension {
        Suspension(
            id: ids.next(), member: ids.next(), from: day(from), until: day(until), reason: nil,
            liftedOn: lifted.map(day))
    }

    @Test(
        arguments: [
            ("2026-05-01", "2026-07-31", []), ("2026-05-01", "2026-08-01", ["suspension-too-long"]),
            ("2026-04-30", "2026-05-02", ["suspension-in-the-past"]),
            ("2026-05-03", "2026-05-02", ["suspension-reversed"]),
            ("2026-04-30", "2026-04-01", ["suspension-reversed", "suspension-in-the-past"]),
        ]) func aSuspensionHasItsLimits(_ from: String, _ until: String, _ codes: [String])
    {
        let grounds = rule.grounds(from: day(from), until: day(until), today: day("2026-05-01"), earlier: [])
        #expect(grounds.map(\.code) == codes)
    }

    @Test func aSuspensionMayBeExtendedOnce() {
        let first = suspension("2026-01-01", "2026-03-31"), second = suspension("2026-04-01", "2026-06-30")
        let today = day("2026-03-01")
        func codes(_ from: String, _ earlier: [Suspension]) -> [String] {
            rule.grounds(from: day(from), until: day(from) + 10, today: today, earlier: earlier).map(\.code)
        }
        #expect(codes("2026-04-01", [first]) == [])
        #expect(codes("2026-07-01", [first, second]) == ["suspension-extensions"])
        #expect(codes("2026-07-02", [first, second]) == [])
        #expect(codes("2026-03-15", [first]) == ["suspension-overlaps"])
    }

    @Test func aLiftedSuspensionNoLongerHolds() {
        let lifted = suspension("2026-01-01", "2026-03-31", lifted: "2026-02-10")
        #expect(lifted.holds(on: day("2026-02-09")))
        #expect(!lifted.holds(on: day("2026-02-10")))
        #expect(!lifted.holds(on: day("2025-12-31")))
    }
}

@Suite struct AdmissionRuleTests {
    private let rule = AdmissionRule(
        categories: Categories(
            Ruled(
                [
                    category("full", admits: [.natural, .legal]),
                    category("institution", weight: 3, admits: [.legal]),
                    category("donor", isMemberInLaw: false, weight: 0, admits: [.natural]),
                ], .statutes("4"))),
        minimumAge: Ruled(18, .statutes("5")), organ: Ruled(.board, .law("2:33")),
        overrideByAssembly: Ruled(true, .statutes("6")))

    private func person(_ kind: PersonKind, born: String?) -> Person? {
        let ids = TimedIdentifiers(clock: SetClock(Timestamp(day("2026-01-01"))), random: SeededRandom(seed: 1))
        var grounds: [Ground] = []
        return PersonFields(kind: kind, familyName: "Linde", bornOn: born.map(day))
            .read(id: ids.next(), today: day("2026-05-12"), &grounds)
    }

    @Test(
        arguments: [
            (.natural, "2008-05-12", "full", []), (.natural, "2008-05-13", "full", ["below-minimum-age"]),
            (.natural, nil, "full", ["birth-date-needed"]), (.legal, nil, "full", []),
            (.natural, "1980-01-01", "institution", ["category-does-not-admit"]),
            (.natural, "2010-01-01", "institution", ["category-does-not-admit", "below-minimum-age"]),
            (.legal, nil, "youth", ["category-unknown"]),
        ] as [(PersonKind, String?, String, [String])])
    func whoFitsIsAdmitted(_ kind: PersonKind, _ born: String?, _ category: String, _ codes: [String]) throws {
        let person = try #require(self.person(kind, born: born))
        #expect(rule.grounds(for: person, in: category, on: day("2026-05-12")).map(\.code) == codes)
    }

    @Test func theAssemblyMayAdmitAfterARefusalByTheBoard() {
        let today = day("2026-05-12")
        let refusedByBoard = ApplicationOutcome(.refused, on: today, organ: .board)
        let refusedByAssembly = ApplicationOutcome(.refused, on: today, organ: .assembly)
        let withdrawn = ApplicationOutcome(.withdrawn, on: today)
        let admitted = ApplicationOutcome(.admitted, on: today, organ: .board)
        #expect(rule.deciding(.board, after: nil).isEmpty)
        #expect(rule.deciding(.assembly, after: nil).map(\.code) == ["other-body-decides-first"])
        #expect(rule.deciding(.assembly, after: refusedByBoard).isEmpty)
        #expect(rule.deciding(.board, after: refusedByBoard).map(\.code) == ["application-refused"])
        #expect(rule.deciding(.board, after: refusedByBoard).first?.article == .law("2:33"))
        #expect(rule.deciding(.assembly, after: refusedByAssembly).map(\.code) == ["no-appeal-to-assembly"])
        #expect(rule.deciding(.assembly, after: withdrawn).map(\.code) == ["application-withdrawn"])
        #expect(rule.deciding(.board, after: admitted).map(\.code) == ["application-admitted"])
    }

    @Test func aDonorHasNoVotesAndAnInstitutionThree() {
        #expect(rule.categories.weights == ["full": 1, "institution": 3])
    }
}
