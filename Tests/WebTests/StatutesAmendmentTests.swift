import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("An amendment of the statutes is proposed on a page")
struct StatutesAmendmentTests {
    private static let place = "/c/de-linde/board/statutes/amendment"

    /// As a browser sends a text.
    private static func encoded(_ text: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".utf8)
        let digits = Array("0123456789ABCDEF")
        return text.utf8.map { byte in
            plain.contains(byte)
                ? String(Character(Unicode.Scalar(byte)))
                : "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
        }.joined()
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

    @Test func `The page is the board's, in both languages`() async throws {
        try await withPagesTown { town in
            #expect(try await town.browser(of: "member4").get(Self.place).status == 403)
            let chair = try await town.browser(of: "chair")
            #expect(try await chair.get(Self.place + "?lang=en").body.contains("Propose an amendment of the statutes"))
        }
    }
}
