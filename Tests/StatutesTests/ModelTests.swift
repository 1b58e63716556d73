import Kernel
import Testing

@testable import Statutes

@Suite struct Models {
    @Test(arguments: ModelStatutes.names)
    func aModelIsCleanAndComplete(_ name: String) throws {
        let report = StatutesReport.check(try #require(ModelStatutes.text(name)), name: name, on: today)
        #expect(
            report.findings.filter { $0.severity != .notary }.map { "\($0.line) \($0.code) \($0.message.en)" } == [])
        let file = try #require(report.file)
        #expect(file.articles.count >= 20)
        for article in file.articles {
            #expect(article.text.nl.count > 60 && article.text.en != article.text.nl)
        }
    }

    @Test func deLindeHasTheArticlesOfItsScenarios() throws {
        let statutes = try inForce()
        #expect(statutes.article(of: .assemblyNoticeDays) == .statutes("14"))
        #expect(statutes.article(of: .proxyMaxPrincipals) == .statutes("15"))
        #expect(statutes.article(of: .voteMajorityDefault) == .statutes("16"))
        #expect(statutes.article(of: .evoteLive) == .statutes("17"))
        #expect(statutes.article(of: .quorumByTopic) == .statutes("20"))
        #expect(statutes.article(of: .assemblyRequestFraction) == .law("2:41 lid 2"))
        #expect(statutes.noticeDays(for: .amend) == 14)
        #expect(statutes.majority(for: .amend) == Majority(part(2, 3)))
        #expect(statutes.majority(for: .ordinary) == .simple)
        #expect(statutes.majority(for: .convert) == Majority(part(9, 10)))
        #expect(statutes.majorityArticles(for: .amend) == [.law("2:43 lid 1"), .statutes("20")])
        #expect(statutes.quorum(for: .amend)?.ceiling(of: 120) == 80)
        #expect(statutes.quorum(for: .amend)?.ceiling(of: 117) == 78)
        #expect(statutes.quorum(for: .ordinary) == nil)
        #expect(statutes[.evoteEarlyDays] == 30)
    }

    @Test func whatTheStatutesLeaveToTheSecretary() throws {
        let statutes = try inForce()
        #expect(statutes.delegates("convoke-meeting") == [.secretary])
        #expect(statutes.delegationArticle("convoke-meeting") == .statutes("14"))
        #expect(statutes.delegationArticle("import-members") == .statutes("19"))
        #expect(statutes.delegates("admit-applicant") == [])
        #expect(statutes.delegationArticle("admit-applicant") == nil)
    }

    @Test func aClauseCanBeTakenOutForARehearsal() throws {
        let statutes = try inForce(["evote.live": "unset", "evote.earlyDays": "unset"])
        #expect(!statutes.isSet(.evoteLive) && !statutes[.evoteLive])
        #expect(statutes.article(of: .evoteLive) == .law("2:38 lid 6"))
        let file = try #require(ModelStatutes.file(ModelStatutes.neighbourhood))
        #expect(!file.without(article: "17").isSet("evote.live"))
    }

    @Test func anOverrideStandsInTheArticleThatSaidItBefore() throws {
        let statutes = try inForce(["assembly.noticeCounting": "dateDifference", "proxy.holder": "anyone"])
        #expect(statutes[.assemblyNoticeCounting] == .dateDifference)
        #expect(statutes.article(of: .assemblyNoticeCounting) == .statutes("14"))
        #expect(statutes.article(of: .proxyHolder) == .statutes("15"))
    }
}
