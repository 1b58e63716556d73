import Kernel
import Membership
import Testing

@Suite("Ends and suspensions, on every day of some years")
struct TermEdgeTests {
    private static let days = (0..<1_500).map { Day(number: 19_600 + $0) }

    @Test("Notice by the last possible day ends this year, a day later the next", arguments: [0, 14, 28, 60, 200])
    func notice(_ term: Int) throws {
        let rule = ResignationRule(noticeDays: term, onlyAtYearEnd: true, yearStart: MonthDay(known: 1, 1))
        for day in Self.days {
            let thisYear = try #require(Day(year: day.year, month: 12, day: 31))
            let nextYear = try #require(Day(year: day.year + 1, month: 12, day: 31))
            let expected = day + term <= thisYear ? thisYear : nextYear
            #expect(try rule.end(noticeOn: day) == expected, "\(day)")
        }
    }

    @Test("A term longer than the law permits ends with the year after that of the notice all the same (2:36 lid 1)")
    func ceiling() throws {
        let rule = ResignationRule(noticeDays: 800, onlyAtYearEnd: true, yearStart: MonthDay(known: 1, 1))
        for day in Self.days {
            #expect(try rule.end(noticeOn: day) == Day(year: day.year + 1, month: 12, day: 31), "\(day)")
        }
    }

    @Test("Where the law knows no such ceiling, a term of two years is two years (GenG § 65)")
    func withoutCeiling() throws {
        let rule = ResignationRule(
            noticeDays: 730, onlyAtYearEnd: true, yearStart: MonthDay(known: 1, 1), hasCeiling: false)
        for day in Self.days {
            #expect(try rule.end(noticeOn: day) == Day(year: (day + 730).year, month: 12, day: 31), "\(day)")
        }
    }

    @Test("Out at once is who was expelled, or left by notice of the day itself; on that day only")
    func atOnce() throws {
        let last = Self.days[10]
        func member(_ end: EndGround, noticeOn: Day? = nil) -> Member {
            Member(
                id: MemberID(high: 7, low: 1), person: PersonID(high: 7, low: 2), number: 1,
                category: "full", from: Self.days[0], until: last, end: end, noticeOn: noticeOn)
        }
        #expect(member(.expulsion).endedAtOnce(on: last))
        #expect(member(.memberNotice, noticeOn: last).endedAtOnce(on: last))
        #expect(member(.associationNotice, noticeOn: last).endedAtOnce(on: last))
        #expect(!member(.memberNotice, noticeOn: last - 1).endedAtOnce(on: last))
        #expect(!member(.death, noticeOn: last).endedAtOnce(on: last))
        #expect(!member(.expulsion).endedAtOnce(on: last - 1))
    }

    @Test("A financial year from July to June has its own ends")
    func brokenYear() throws {
        let july = MonthDay(known: 7, 1)
        for day in Self.days {
            let year = FinancialYear(of: day, from: july)
            let end = year.last
            #expect(end.parts.month == 6 && end.parts.day == 30 && end >= day && end - day < 366, "\(day)")
            #expect(year.next.last > end + 364)
        }
    }

    @Test("A suspension of three months ends on the day before the same date, and may not be a day longer")
    func suspension() {
        let rule = SuspensionRule(maxMonths: Ruled(3, .statutes("8")), extensions: Ruled(1, .statutes("8")))
        for day in Self.days {
            let last = rule.latest(from: day)
            func codes(_ until: Day) -> [String] {
                rule.grounds(from: day, until: until, today: day, earlier: []).map(\.code)
            }
            #expect(codes(last).isEmpty && codes(last + 1) == ["suspension-too-long"], "\(day)")
        }
    }
}
