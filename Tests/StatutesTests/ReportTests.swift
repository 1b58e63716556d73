import Foundation
import Kernel
import Phrases
import Testing

@testable import Statutes

@Suite struct Reports {
    @Test func theReportNamesFileLineArticleAndRemedy() throws {
        let text = StatutesReport.check(small("assembly.requestFraction: 1/5"), name: "statuten.yaml", on: today)
            .text(.dutch)
        #expect(text.contains("statuten.yaml:9  artikel 1  assembly.requestFraction"))
        #expect(text.contains("art. 2:41 lid 2 BW"))
        #expect(text.contains("Kies ten hoogste een tiende."))
        #expect(text.contains("Vraag uw notaris"))
    }

    @Test func theExplanationSpeaksToANeighbour() throws {
        let file = try #require(ModelStatutes.file(ModelStatutes.neighbourhood))
        let dutch = Explanation(of: file).text(.dutch)
        for line in [
            "Artikel 14. Oproeping",
            "  - U krijgt de oproep voor een ledenvergadering ten minste 14 dagen van tevoren.",
            "  - Een voorstel is aangenomen met meer dan de helft van de stemmen.",
            "  - Eén persoon stemt met ten hoogste dit aantal volmachten: 2.",
            "  - Het bestuur beslist of u lid kunt worden.",
            "  - Een blanco stem telt niet mee.",
        ] { #expect(dutch.contains(line + "\n")) }
        let english = Explanation(of: file).text(.english)
        #expect(english.contains("  - You get the convocation to an assembly at least 14 days before.\n"))
        #expect(!dutch.contains("{}") && !english.contains("{}"))
    }

    @Test func theDifferenceGoesArticleByArticle() throws {
        let old = try #require(ModelStatutes.file(ModelStatutes.neighbourhood))
        let text = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
            .replacing("Niemand stemt met meer dan twee volmachten.", with: "Niemand stemt met meer dan één volmacht.")
            .replacing("proxy.maxPrincipals: 2", with: "proxy.maxPrincipals: 1")
        let new = try #require(StatutesReading(text, name: "v2.yaml").file).without(article: "22")
        let difference = StatutesDifference(from: old, to: new)
        #expect(difference.articles == ["15", "22"])
        #expect(difference.changes.map(\.kind) == [.changed, .removed])
        #expect(difference.changes.first?.addedLines == ["2. Niemand stemt met meer dan één volmacht."])
        #expect(difference.text(.dutch).contains("  * proxy.maxPrincipals: 2 → 1"))
        #expect(StatutesDifference(from: old, to: old).isEmpty)
    }

    @Test func whatTheProgramDoesNotActOnStandsInTheManual() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let manual = try String(contentsOf: root.appending(path: "Documentation/Statutes.md"), encoding: .utf8)
        for name in Catalogue.textOnly.sorted() {
            #expect(Catalogue.byName[name] != nil && manual.contains("`\(name)`"), "\(name)")
        }
        let explained = try Explanation(of: #require(ModelStatutes.file(ModelStatutes.neighbourhood))).text(.english)
        #expect(explained.contains("Each member takes at least 1 shares. (You keep this yourselves"))
    }

    @Test func everyParameterHasItsWords() {
        for parameter in Catalogue.all {
            #expect(Phrases.Parameters.all[parameter.name] != nil, "\(parameter.name)")
            if parameter.type == "Bool" { #expect(Phrases.Parameters.words(of: parameter.name).otherwise != nil) }
        }
        #expect(Catalogue.byName.count == Catalogue.all.count)
        #expect(Phrases.Parameters.all.count == Catalogue.all.count)
    }
}
