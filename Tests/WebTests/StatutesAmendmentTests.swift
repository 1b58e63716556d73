import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("An amendment of the statutes is proposed on a page")
struct StatutesAmendmentTests {
    private static let place = "/c/de-linde/board/statutes/amendment"

    /// As a browser sends a text.
    private static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `The board sees what changes before it files; what the law forbids is said and nothing is filed`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let desk = try await secretary.get("/c/de-linde/board/statutes")
            #expect(desk.body.contains("Statutenwijziging voorstellen"))
            let text = try await town.service.statutesText(of: town.linde, as: town.secretary)
            let changed = text.replacing("proxy.maxPrincipals: 2", with: "proxy.maxPrincipals: 1")
            #expect(changed != text)
            let fields = "title=Minder+volmachten&explanation=&statutes="
            let shown = try await BoardFlowTests.send(
                secretary, from: Self.place, fields + Self.encoded(changed) + "&answer=check")
            #expect(shown.status == 200 && shown.body.contains("id=\"changes\""))
            #expect(shown.body.split(separator: "<h4>").count == 3)
            #expect(try await town.service.proposals(of: town.linde, as: town.secretary).lines.isEmpty)

            let unlawful = text.replacing("assembly.noticeDaysAmend: 14", with: "assembly.noticeDaysAmend: 3")
            let refused = try await BoardFlowTests.send(
                secretary, from: Self.place, fields + Self.encoded(unlawful) + "&answer=file")
            #expect(refused.status == 422 && !refused.body.contains("id=\"changes\""))
            #expect(try await town.service.proposals(of: town.linde, as: town.secretary).lines.isEmpty)

            let filed = try await BoardFlowTests.send(
                secretary, from: Self.place, fields + Self.encoded(changed) + "&answer=file")
            #expect(filed.status == 303)
            let line = try #require(
                try await town.service.proposals(of: town.linde, as: town.secretary).lines.first)
            #expect(line.title == "Minder volmachten" && line.topic == .amend)
        }
    }

    @Test func `Statutes of 200 KB are proposed; what is larger than statutes can be is refused in a sentence`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let text = try await town.service.statutesText(of: town.linde, as: town.secretary)
            // Twice 1.6 kB of words in each of the articles that this association adds.
            let words = String(repeating: "Het bestuur legt dit voor. ", count: 60)
            let added = (101...155).map { number in
                """

                  - number: "\(number)"
                    heading: {nl: "Reglement \(number)", en: "By-law \(number)"}
                    text:
                      nl: |
                        \(words)
                      en: |
                        \(words)
                """
            }.joined(separator: "\n")
            let large = text + added + "\n"
            #expect(large.utf8.count > 200_000)
            let fields = "title=Reglementen&explanation=&statutes="
            let shown = try await BoardFlowTests.send(
                secretary, from: Self.place, fields + Self.encoded(large) + "&answer=check")
            #expect(shown.status == 200 && shown.body.prefix(6000).contains("id=\"changes\""))
            let filed = try await BoardFlowTests.send(
                secretary, from: Self.place, fields + Self.encoded(large) + "&answer=file")
            #expect(filed.status == 303)
            #expect(try await town.service.proposals(of: town.linde, as: town.secretary).lines.first?.topic == .amend)

            let tooLarge = text + String(repeating: "# Een bijlage hoort hier niet.\n", count: 36_000)
            let refused = try await BoardFlowTests.send(
                secretary, from: Self.place, fields + Self.encoded(tooLarge) + "&answer=check")
            #expect(refused.status == 422 && refused.body.prefix(6000).contains("Het bestand is groter dan 1 MB."))
            let heap = String(repeating: "%20", count: 1_200_000)
            let answer = try await BoardFlowTests.send(secretary, from: Self.place, fields + heap + "&answer=check")
            #expect(answer.status == 413 && answer.body.contains("Wat u stuurde is te groot."))
            let elsewhere = try await BoardFlowTests.send(
                secretary, from: "/c/de-linde/board/board-decisions", "title=" + String(repeating: "x", count: 70_000))
            #expect(elsewhere.status == 413)
        }
    }

    @Test func `The page is the board's, in both languages`() async throws {
        try await withPagesTown { town in
            #expect(try await town.browser(of: "member4").get(Self.place).status == 403)
            let chair = try await town.browser(of: "chair")
            #expect(try await chair.get(Self.place + "?lang=en").body.contains("Propose an amendment of the statutes"))
        }
    }
}
