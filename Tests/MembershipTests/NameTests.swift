import Kernel
import Statutes
import Testing

@testable import Membership

@Suite struct NameTests {
    @Test(
        arguments: [
            ("Özil", "ozil"), ("O\u{308}zil", "ozil"), ("Weiß", "weiss"), ("Łukasz Ørsted", "lukasz orsted"),
            ("d'Arc", "darc"), ("O’Brien", "obrien"), ("Jansen-Bakker", "jansen bakker"), ("ĲSBRAND", "ijsbrand"),
            ("İpek", "ipek"), ("Æneas", "aeneas"), ("  ", ""), ("Стефан", "стефан"), ("3Wijk U.A.", "3wijk u a"),
        ]) func aNameIsFoldedForSearch(_ name: String, _ folded: String)
    {
        #expect(Folding.fold(name) == folded)
    }

    @Test func namesAreComposedAndTidied() throws {
        var grounds: [Ground] = []
        let name = PersonName.read(
            .natural, given: "  Zoe\u{308} \u{A0} Anna ", prefix: nil, family: "van der Berg", &grounds)
        #expect(grounds.isEmpty)
        #expect(Array((name?.given ?? "").unicodeScalars) == Array("Zoë Anna".unicodeScalars))
        #expect(name?.prefix == "van der")
        #expect(name?.family == "Berg")
        #expect(name?.full == "Zoë Anna van der Berg")
        #expect(name?.listed == "Berg, Zoë Anna van der")
    }

    @Test(
        arguments: [
            ("Van Damme", nil, "Van Damme"), ("de Groot", "de", "Groot"), ("van 't Hof", "van 't", "Hof"),
            ("de", nil, "de"), ("in 't Veld", "in 't", "Veld"), ("van der Berg-de Vries", "van der", "Berg-de Vries"),
        ] as [(String, String?, String)])
    func aPrefixInLowerCaseIsTakenApart(_ typed: String, _ prefix: String?, _ family: String) {
        var grounds: [Ground] = []
        let name = PersonName.read(.natural, given: "A.", prefix: nil, family: typed, &grounds)
        #expect(name?.prefix == prefix)
        #expect(name?.family == family)
    }

    @Test func dutchOrderIgnoresThePrefix() {
        let typed = [
            ("Anna", "van der Berg"), ("Bram", "Berg"), ("Cor", "Berg-Jansen"), ("Aart", "Zee"), ("Mesut", "Özil"),
            ("Olaf", "Ooms"), ("Anna", "Berg"), ("Wim", "ten Anker"),
        ]
        let order = typed.map { given, family -> (String, String) in
            var grounds: [Ground] = []
            let name = PersonName.read(.natural, given: given, prefix: nil, family: family, &grounds)
            return (name.map { NameKeys($0).sort } ?? "", name?.listed ?? "")
        }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
        #expect(
            order == [
                "Anker, Wim ten", "Berg, Anna", "Berg, Anna van der", "Berg, Bram", "Berg-Jansen, Cor", "Ooms, Olaf",
                "Özil, Mesut", "Zee, Aart",
            ])
    }

    @Test(
        arguments: [
            ("\"\u{301} onfocus=alert(1)", ["text-heaped-accents"]), ("<\u{301}b>", ["text-heaped-accents"]),
            ("Z\u{300}\u{301}\u{302}\u{303}algo", ["text-heaped-accents"]), ("\u{301}Anna", ["text-heaped-accents"]),
            ("A\u{20DD}nna", ["text-heaped-accents"]), ("An\u{0}na", ["text-control-character"]),
            ("Anna\nBcc: x@y.nl", ["text-control-character"]), ("Anna\u{2028}x", ["text-control-character"]),
            ("\u{202E}annA", ["text-invisible-sign"]), ("An\u{200B}na", ["text-invisible-sign"]),
            ("Anna\u{2066}x", ["text-invisible-sign"]), ("An\u{E000}na", ["text-unreadable-sign"]),
            ("An\u{FFFD}na", ["text-unreadable-sign"]), (String(repeating: "a", count: 121), ["text-too-long"]),
            (String(repeating: "a", count: 1_000_000), ["text-too-long"]), ("---", ["name-without-letters"]),
            ("", ["field-missing"]), ("\u{3000}", ["field-missing"]),
            (
                "\u{202E}A\u{0}" + String(repeating: "b", count: 130),
                ["text-too-long", "text-control-character", "text-invisible-sign"]
            ),
        ])
    func whatIsNoNameIsRefusedWithARemedy(_ family: String, _ codes: [String]) {
        var grounds: [Ground] = []
        #expect(PersonName.read(.natural, given: nil, prefix: nil, family: family, &grounds) == nil)
        #expect(grounds.map(\.code) == codes)
        #expect(grounds.allSatisfy { !$0.remedy.nl.isEmpty && !$0.remedy.en.isEmpty })
    }

    @Test(arguments: ["Nguyễn", "Çağlar", "Ó Súilleabháin", "محمد", "李小龙", "D'Angelo", "Müller (Duo)", "van ’t Hoff"])
    func namesOfThisWorldAreKept(_ family: String) {
        var grounds: [Ground] = []
        #expect(PersonName.read(.natural, given: nil, prefix: nil, family: family, &grounds) != nil)
        #expect(grounds.isEmpty)
    }

    @Test(
        arguments: [
            ("anna@voorbeeld.nl", true), ("a.b+c@sub.voorbeeld.nl", true), ("josé@münchen.de", true),
            ("anna", false), ("anna@", false), ("@voorbeeld.nl", false), ("a@b@c.nl", false), ("a b@c.nl", false),
            ("a@voorbeeld", false), ("a@-x.nl", false), ("<a@x.nl>", false), (".a@x.nl", false), ("-f@x.nl", false),
            ("a@x..nl", false), ("a@x.nl,b@y.nl", false),
        ]) func addressesAreCheckedForTheirForm(_ text: String, _ fits: Bool)
    {
        var grounds: [Ground] = []
        #expect((EmailAddress.read(text, &grounds) != nil) == fits)
        #expect(grounds.isEmpty == fits)
    }

    @Test func aLineEndCannotBeSmuggledIntoAnAddress() {
        var grounds: [Ground] = []
        #expect(EmailAddress.read("a@x.nl\r\nBcc: b@y.nl", &grounds) == nil)
        #expect(!grounds.isEmpty)
    }
}
