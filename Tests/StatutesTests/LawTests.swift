import Kernel
import Testing

@testable import Statutes

@Suite struct TableOfLaw {
    private static let seat =
        #"{code: seat, article: "2:27 lid 4", check: needsClause, parameters: [entity.seat], text: {nl: Zetel., en: Seat.}}"#

    @Test func theTableReadsWithoutAFinding() {
        let (book, findings) = LawBook.read(PolicyTexts.text("law/nl-bw2.yaml"), name: "nl-bw2.yaml")
        #expect(findings.map { "\($0.line) \($0.code) \($0.value ?? "")" } == [])
        #expect(Set(book?.rows.map(\.code) ?? []) == Set(LawCode.allCases).subtracting(LawCode.elsewhere))
    }

    @Test(arguments: [
        ("2015-12-31", 5), ("2016-01-01", 4), ("2026-11-21", 4),
    ])
    func extendingTheAccountsBecameShorterIn2016(day: String, months: Int) throws {
        let law = LawBook.netherlands.on(try #require(Day(day)))
        #expect(law[.accountsExtension].count == months)
    }

    @Test(arguments: [("2021-06-30", false), ("2021-07-01", true), ("2026-07-01", true)])
    func theRuleOnAbsentDirectorsBeganIn2021(day: String, holds: Bool) throws {
        #expect(LawBook.netherlands.on(try #require(Day(day))).isInForce(.absentBoard) == holds)
    }

    @Test func aDigitalAssemblyWaitsForItsAct() {
        #expect(!LawBook.netherlands.on(today).isInForce(.digitalAssembly))
    }

    @Test func rowsSpeakInTypedNumbers() {
        let law = LawBook.netherlands.on(today)
        #expect(law[.amendNoticeDays].count == 7)
        #expect(law[.amendNoticeDays].article == "2:42 lid 1")
        #expect(law[.requestFraction].fraction == Fraction(1, 10))
        #expect(law.article(.earlyVote) == .law("2:38 lid 8"))
    }

    @Test(arguments: [
        ("rows: []", "law-missing"),
        ("rows:\n  - {code: nonsense}", "law-row"),
        ("rows: 3", "law-format"),
        ("rows: [", "open-bracket"),
        ("rows:\n  - {code: seat, mood: good}", "law-field"),
        ("rows:\n  - " + TableOfLaw.seat + "\n  - " + TableOfLaw.seat, "law-overlap"),
        ("rows:\n  - " + TableOfLaw.seat.replacing("entity.seat", with: "entity.chair"), "law-parameter"),
    ])
    func aFaultInTheTableIsNamed(rows: String, code: String) {
        let (book, findings) = LawBook.read("format: 1\njurisdiction: NL\n" + rows, name: "law.yaml")
        #expect(book == nil)
        #expect(findings.contains { $0.code == code })
    }
}
