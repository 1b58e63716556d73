import Kernel
import Testing

@testable import Statutes

/// What somebody may send instead of statutes. Each is answered with a finding, at once.
@Suite struct HostileFiles {
    static let texts: [(name: String, text: String, code: String)] = [
        ("nothing", "", "file-empty"),
        ("only a comment", "# niets\n", "file-empty"),
        ("one word", "statuten", "no-articles"),
        ("a list", "- 1\n- 2\n", "no-articles"),
        ("no articles", "format: 1\narticles: []\n", "no-articles"),
        ("a bomb of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "yaml-reference"),
        ("an alias as name", "? *a\n: 1\n", "yaml-reference"),
        ("an alias in brackets", "x: {y: *a}\n", "yaml-reference"),
        ("a tag", "x: !!binary aGk=\n", "yaml-tag"),
        ("a directive", "%YAML 1.2\n---\na: 1\n", "yaml-directive"),
        ("two documents", "a: 1\n---\nb: 2\n", "not-yaml"),
        ("deep brackets", "x: " + String(repeating: "[", count: 10_000), "too-deep"),
        ("deep dashes", String(repeating: "- ", count: 10_000) + "x", "too-deep"),
        ("deep tables", (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "too-deep"),
        ("too many values", String(repeating: "- 1\n", count: 30_000), "too-many-values"),
        ("an open quotation", "a: \"x\n  y\"\n", "open-quotation"),
        ("an open bracket", "a: [1,\n  2]\n", "open-bracket"),
        ("a NUL", "a: \u{0}\n", "control-character"),
        ("a tab", "a:\n\tb: 1\n", "control-character"),
        ("a hidden line break", "a: 1\u{2028}b: *x\n", "control-character"),
        ("a name twice", "format: 1\nformat: 1\n", "duplicate-name"),
        ("a table as name", "? {a: 1}\n: 2\n", "name-expected"),
        ("broken indentation", "a: 1\n  b: 2\n", "not-yaml"),
    ]

    @Test(arguments: texts)
    func aHostileTextGetsOneClearFinding(name: String, text: String, code: String) {
        let reading = StatutesReading(text, name: "x.yaml")
        #expect(reading.findings.map(\.code).contains(code), "\(name)")
        #expect(!StatutesReport.check(text, name: "x.yaml", on: today).isAcceptable)
    }

    @Test func tenMegabytesAreRefusedWithoutBeingRead() {
        let reading = StatutesReading([UInt8](repeating: 91, count: 10 << 20), name: "x.yaml")
        #expect(reading.findings.map(\.code) == ["file-too-large"])
    }

    @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0x61, 0xC3, 0x28], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func otherEncodingsAreNamed(bytes: [UInt8]) {
        #expect(StatutesReading(bytes, name: "x.yaml").findings.map(\.code) == ["file-not-utf8"])
    }

    @Test func windowsLinesAndAByteOrderMarkAreRead() throws {
        let text = "\u{FEFF}" + small("assembly.noticeDays: 20").replacing("\n", with: "\r\n")
        let file = try #require(StatutesReading(text, name: "x.yaml").file)
        #expect(file[.assemblyNoticeDays] == 20)
    }

    @Test func textMayHoldSignsThatYAMLUses() throws {
        let text = small("dissolve.surplusTo: 'Jansen & Co *samen*: [goed] # echt'")
            .replacing(
                "text: {nl: Tekst, en: Text}", with: "text:\n      nl: |\n        &a *b !c \"d\n        [e\n      en: x"
            )
        let reading = StatutesReading(text, name: "x.yaml")
        #expect(reading.findings == [])
        #expect(reading.file?[.dissolveSurplusTo] == "Jansen & Co *samen*: [goed] # echt")
        #expect(reading.file?.articles.first?.text.nl == "&a *b !c \"d\n[e")
    }

    @Test(arguments: [
        ("assembly.noticedays: 14", "unknown-parameter"), ("wat: 1", "unknown-parameter"),
        ("assembly.noticeDays: veertien", "value-unreadable"), ("assembly.noticeDays: [14]", "value-unreadable"),
        ("assembly.noticeDays: 99999999999999999999", "value-unreadable"),
        ("evote.live: misschien", "value-unreadable"),
        ("vote.majorityDefault: 3/2", "value-unreadable"), ("vote.majorityDefault: 1/0", "value-unreadable"),
        ("assembly.mode: thuis", "value-unreadable"), ("finance.yearStart: 02-30", "value-unreadable"),
        ("share.nominal: 12,50", "value-unreadable"), ("assembly.convokers: [board, board]", "value-unreadable"),
        ("category: lid", "value-unreadable"), ("mandate.delegated: [{command: x}]", "value-unreadable"),
        ("statutes.deedOn: 2026-01-01", "unknown-parameter"), ("quorum.byTopic: {amend: veel}", "value-unreadable"),
        ("board.size.min: 9", "impossible"), ("quorum.byTopic: {amend: 3/2}", "impossible"),
        ("dues.joinLateGraceMonths: -1", "impossible"), ("assembly.requestFraction: 0", "impossible"),
        ("vote.majorityByTopic: {dues: 1/3}", "unusual"), ("evote.earlyDays: 5", "unwise"),
        ("assembly.noticeDaysAmend: 27", "unwise"), ("assembly.convokers: [board, king]", "impossible"),
        ("admission.organ: king", "impossible"), ("expulsion.appealBody: king", "impossible"),
        ("minutes.signers: [chair, secretry]", "unwise"), ("vote.majorityByTopic: {ammend: 2/3}", "unwise"),
        ("quorum.byTopic: {garden: 1/2}", "unwise"), ("vote.secretFor: [person]", "unwise"),
        ("notice.byAssociation.grounds: [law, arears]", "unwise"), ("board.termYears: 0", "impossible"),
        ("board.maxTerms: 0", "impossible"), ("assembly.referendumFraction: 0", "impossible"),
        ("suspension.maxMonths: 0", "unwise"), ("vote.majorityDefault: 1/2", "unwise"),
        ("board.dismissMajority: 1/2", "unwise"), ("vote.majorityByTopic: {amend: 1/2}", "unwise"),
    ])
    func aWrongValueIsFoundWithItsLine(line: String, code: String) throws {
        let report = StatutesReport.check(small(line), name: "x.yaml", on: today)
        let finding = try #require(report.findings.first { $0.code == code })
        #expect(finding.line == 9)
        #expect(finding.article == "1")
        #expect(!finding.remedy.nl.isEmpty && !finding.message.en.isEmpty)
    }

    @Test func allFindingsAreNamedAndNotTheFirst() {
        let reading = StatutesReading(
            small("wat: 1\nassembly.noticeDays: x\nevote.live: y").replacing("title:", with: "titel:"), name: "x.yaml")
        #expect(
            Set(reading.findings.map(\.code)) == [
                "unknown-name", "unknown-parameter", "value-unreadable", "text-missing",
            ])
        #expect(reading.findings.count == 5)
    }
}
