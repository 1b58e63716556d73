import Kernel
import Testing

@testable import Statutes

/// The consolidated text: what stands, with what an amendment changes in the text on which it was made.
@Suite struct Consolidating {
    private func file(_ articles: [(String, String, String)]) throws -> StatutesFile {
        let text =
            "format: 1\njurisdiction: NL\ntitle: Klein\narticles:\n"
            + articles.map { number, words, parameters in
                """
                  - number: "\(number)"
                    heading: {nl: Kop, en: Heading}
                    text: {nl: "\(words)", en: "\(words)"}
                \(parameters.isEmpty ? "" : "    parameters:\n      " + parameters)
                """
            }.joined(separator: "\n")
        return try #require(StatutesReading(text, name: "klein.yaml").file)
    }

    private func written(_ file: StatutesFile) -> [String] { file.articles.map { $0.number + ": " + $0.text.nl } }

    @Test("Two amendments made on the same text both hold, with what their articles set")
    func both() throws {
        let base = try file([("1", "een", "assembly.noticeDays: 14"), ("2", "twee", "proxy.maxPrincipals: 2")])
        let first = try file([("1", "EEN", "assembly.noticeDays: 21"), ("2", "twee", "proxy.maxPrincipals: 2")])
        let second = try file([("1", "een", "assembly.noticeDays: 14"), ("2", "TWEE", "proxy.maxPrincipals: 1")])
        for whole in [first.amended(from: base, to: second), second.amended(from: base, to: first)] {
            #expect(written(whole) == ["1: EEN", "2: TWEE"])
            #expect(whole[.assemblyNoticeDays] == 21)
            #expect(whole[.proxyMaxPrincipals] == 1)
        }
    }

    @Test("Of an article that both change the later wording holds; one that went stays away")
    func same() throws {
        let base = try file([("1", "een", ""), ("2", "twee", ""), ("3", "drie", "")])
        let first = try file([("1", "EEN", ""), ("3", "drie", "")])
        let second = try file([("1", "anders", ""), ("2", "twee", ""), ("3", "drie", "")])
        #expect(written(first.amended(from: base, to: second)) == ["1: anders", "3: drie"])
    }

    @Test("A new article comes after the one that it follows")
    func added() throws {
        let base = try file([("1", "een", ""), ("2", "twee", "")])
        let first = try file([("1", "een", ""), ("1a", "een a", "assembly.noticeDays: 30"), ("2", "twee", "")])
        let second = try file([("1", "een", ""), ("2", "twee", ""), ("3", "drie", "")])
        let whole = second.amended(from: base, to: first)
        #expect(written(whole) == ["1: een", "1a: een a", "2: twee", "3: drie"])
        #expect(whole[.assemblyNoticeDays] == 30)
        #expect(!whole.isSet("proxy.maxPrincipals"))
    }

    @Test("The whole reads back from its text as the same statutes, and an amendment of nothing changes nothing")
    func readsBack() throws {
        let linde = try #require(ModelStatutes.file(ModelStatutes.neighbourhood))
        let other = try #require(
            linde.overriding(["proxy.maxPrincipals": PolicyNode(.word("1"), line: 1)]).file)
        let whole = linde.amended(from: linde, to: other)
        #expect(whole[.proxyMaxPrincipals] == 1)
        let again = try #require(StatutesReading(whole.written, name: "linde.yaml").file)
        #expect(StatutesDifference(from: whole, to: again).isEmpty)
        #expect(linde.amended(from: other, to: other).isSame(as: linde))
    }
}
