import Kernel
import Membership
import Statutes
import Testing

@Suite struct ImportTests {
    private static let rule = AdmissionRule(
        categories: Categories(
            Ruled(
                [
                    category("full", admits: [.natural, .legal]),
                    category("donor", isMemberInLaw: false, weight: 0, admits: [.natural]),
                ], .statutes("4"))),
        minimumAge: Ruled(18, .statutes("5")), organ: Ruled(.board, .law("2:33")),
        overrideByAssembly: Ruled(true, .statutes("6")))

    private func read(_ bytes: [UInt8]) -> MemberImport {
        let ids = TimedIdentifiers(clock: SetClock(Timestamp(day("2026-05-12"))), random: SeededRandom(seed: 5))
        return MemberImport(
            bytes, rule: Self.rule, category: nil, since: day("2026-05-12"), today: day("2026-05-12"),
            nextID: { ids.next() })
    }

    private func read(_ text: String) -> MemberImport { read(Array(text.utf8)) }

    @Test func aFileWithDutchHeadingsAndSemicolonsIsRead() throws {
        let file = read(
            """
            Lidnummer;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Toestemming e-mail;\
            Adres;Postcode;Woonplaats;Lid sinds\r
            7;Anna;van der;Berg;12-05-1980;anna@voorbeeld.nl;2024-01-02;"Dorpsstraat 1; boven";1234ab;Utrecht;2020-03-01\r
            ;Mesut;;Özil;1988-10-15;;;;;;\r
            \r

            """)
        #expect(file.findings.isEmpty)
        #expect(file.rows.map(\.number) == [7, nil])
        let anna = try #require(file.rows.first)
        #expect(anna.person.name.full == "Anna van der Berg")
        #expect(anna.person.bornOn == day("1980-05-12"))
        #expect(anna.person.contact.emailConsentOn == day("2024-01-02"))
        #expect(anna.person.contact.street == "Dorpsstraat 1; boven")
        #expect(anna.person.contact.postcode == "1234 AB")
        #expect(anna.from == day("2020-03-01"))
        #expect(file.rows[1].from == day("2026-05-12"))
    }

    @Test func aFileWithEnglishHeadingsAndCommasIsRead() {
        let file = read(
            "given name,family name,birth date,kind\nAnn,\"O\"\"Hara\",1980-01-01,person\n,Linde,,organisation")
        #expect(file.findings.isEmpty)
        #expect(file.rows.map(\.person.name.family) == ["O\"Hara", "Linde"])
        #expect(file.rows.map(\.person.name.kind) == [.natural, .legal])
    }

    /// The lines under the headings "nr;voornaam;achternaam;geboortedatum;email;lid sinds;soort lid"; what is found, as
    /// line:column code.
    @Test(
        arguments: [
            ("1;A;Berg;1980-01-01;a@x.nl;;", []),
            ("1;=1+1;Berg;1980-01-01;;;", ["2:2 import-formula"]),
            ("1; @SUM(A1);Berg;1980-01-01;;;", ["2:2 import-formula"]),
            ("1;-;Berg;1980-01-01;;;", []), ("x;A;Berg;1980-01-01;;;", ["2:1 import-number-unreadable"]),
            ("0;A;Berg;1980-01-01;;;", ["2:1 import-number-unreadable"]),
            ("1;A;Berg;31-02-1980;;;", ["2:4 import-day-unreadable"]),
            ("1;A;Berg;2010-01-01;;;", ["2:4 below-minimum-age"]), ("1;A;Berg;;;;", ["2:4 birth-date-needed"]),
            ("1;A;Berg;1980-01-01;a@;;", ["2 email-unreadable"]),
            ("1;A;Berg;1980-01-01;;2027-01-01;", ["2:6 import-since-in-future"]),
            ("1;A;Berg;1980-01-01;;;youth", ["2:7 category-unknown"]),
            ("1;A;Berg;1980-01-01;;;;", ["2:8 import-too-many-columns"]),
            ("1;A;;1980-01-01;;;", ["2 field-missing"]),
            ("1;A;B\u{202E}erg;1980-01-01;;;", ["2 text-invisible-sign"]),
            ("1;A;Berg;1980-01-01;;;\n1;B;Bos;1980-01-01;;;", ["3:1 import-number-twice"]),
            ("1;A;Berg;1980-01-01;;;\n2;a;BERG;1980-01-01;;;", ["3:3 import-person-twice"]),
            ("1;A;Berg;1980-01-01;;;\n2;A;Berg;1981-01-01;;;", []),
            ("\"1;A;Berg;1980-01-01;;;", ["2 import-open-quotation"]),
            ("y;=A;Berg;x;;;", ["2:1 import-number-unreadable", "2:2 import-formula", "2:4 import-day-unreadable"]),
            ("", ["1 import-empty"]),
        ])
    func everyBadCellIsFound(_ lines: String, _ findings: [String]) {
        let file = read("nr;voornaam;achternaam;geboortedatum;email;lid sinds;soort lid\n" + lines)
        #expect(
            file.findings.map { finding in
                "\(finding.line)" + (finding.column.map { ":\($0)" } ?? "") + " " + finding.ground.code
            } == findings)
        #expect(file.rows.isEmpty == !findings.isEmpty)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x41, 0x00], "import-utf16"), ([0xFE, 0xFF, 0x00, 0x41], "import-utf16"),
            ([0x41, 0x00, 0x42, 0x00, 0x43, 0x00], "import-utf16"), ([0x50, 0x4B, 0x03, 0x04, 0x00], "import-no-text"),
            ([], "import-empty"), ([0x20, 0x0A], "import-empty"),
            (Array("achternaam\n".utf8) + [0xD6], "import-not-utf8"),
            (Array("achternaam\nBj".utf8) + [0xF6, 0x72, 0x6E], "import-not-utf8"),
            (Array("achternaam\n".utf8) + [0xC0, 0x80], "import-not-utf8"),
            (Array("achternaam\n".utf8) + [0xED, 0xA0, 0x80], "import-not-utf8"),
            (Array("kleur\nrood".utf8), "import-heading"), (Array("voornaam\nAnna".utf8), "import-no-names"),
            (Array("naam;naam\na;b".utf8), "import-heading"),
        ] as [([UInt8], String)])
    func aFileThatIsNoListOfMembersIsExplained(_ bytes: [UInt8], _ code: String) {
        let file = read(bytes)
        #expect(file.findings.map(\.ground.code) == [code])
        #expect(file.findings.allSatisfy { $0.told.message.nl.hasPrefix("Regel ") })
        #expect(file.rows.isEmpty)
    }

    @Test func theLineOfTheFirstBadByteIsTold() {
        #expect(read(Array("achternaam\nBos\nB".utf8) + [0xF6]).findings.map(\.line) == [3])
    }

    @Test func aByteOrderMarkIsNoPartOfTheHeading() {
        #expect(read([0xEF, 0xBB, 0xBF] + Array("naam,geboren\nBos,1980-01-01".utf8)).rows.count == 1)
    }

    @Test func randomBytesNeverBreakTheReader() {
        let random = SeededRandom(seed: 42)
        let alphabet = Array("naam;,\"\r\n=ö\u{301}0-".utf8) + [0xFF, 0x00, 0xC3]
        for round in 0..<3_000 {
            let bytes = (0..<Int(random.next() % 60)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            let file = read((round % 2 == 0 ? Array("naam\n".utf8) : []) + bytes)
            #expect(file.findings.isEmpty != file.rows.isEmpty, "seed 42, round \(round)")
        }
    }

    @Test func manyFindingsAreCountedAndNotAllTold() {
        let file = read("naam;geboren\n" + (0..<5_000).map { "Bos\($0);gisteren\n" }.joined())
        #expect(file.findings.count == MemberImport.mostFindings)
        #expect(file.findingCount == 5_000)
    }

    @Test func twentyThousandLinesAreRead() {
        let file = read(
            "voornaam;naam;geboren\n" + (0..<20_000).map { "Jan;Bos\($0);1980-01-01\n" }.joined())
        #expect(file.rows.count == 20_000)
    }
}
