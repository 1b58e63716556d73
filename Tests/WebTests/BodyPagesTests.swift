import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Bodies on the pages")
struct BodyPagesTests {
    private static let forms = "/c/de-linde/board/bodies"

    @Test("Everybody reads who governs, in both languages", arguments: ["nl", "en"])
    func open(_ language: String) async throws {
        try await withPagesTown { town in
            let page = try await Browser(town.client).get("/c/de-linde/bodies?lang=\(language)")
            #expect(page.status == 200)
            #expect(page.body.contains("id=\"body-board\""))
            #expect(!page.body.contains("id=\"interests\""))
        }
    }

    @Test func `The board sets up a group, declares an interest, and reads both on the page`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let decided = try await BoardFlowTests.send(
                secretary, from: "/c/de-linde/board/board-decisions",
                "title=Werkgroep&text=&decidedOn=&votesFor=3&votesAgainst=0&mandates=set-up-body")
            #expect(decided.status == 303)
            let page = try await secretary.get(Self.forms)
            let marker = try #require(page.body.firstRange(of: ": Werkgroep</option>"))
            let before = page.body[..<marker.lowerBound]
            let start = try #require(before.ranges(of: "value=\"").last)
            let decision = before[start.upperBound...].prefix { $0 != "\"" }
            let fields =
                "code=tuin&title=Tuingroep&kind=working-group&seats=bewoners%2C+2&subjects=groen&ceiling=500&lastDay="
            let refused = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.forms + "/setting-up", fields + "&decision=")
            #expect(refused.status == 403)
            let done = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.forms + "/setting-up", fields + "&decision=\(decision)")
            #expect(done.status == 303)
            let declared = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.forms + "/more/interest", "subject=Schilderwerk")
            #expect(declared.status == 303)
            let shown = try await secretary.get("/c/de-linde/bodies?lang=nl")
            #expect(shown.body.contains("Tuingroep") && shown.body.contains("bewoners: 2 zetels"))
            #expect(shown.body.contains("Schilderwerk"))
            let english = try await secretary.get(Self.forms + "?lang=en")
            #expect(english.body.contains("Set up a body"))
        }
    }

    @Test func `An amount and a member number that cannot be read are said on the page`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let amount = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.forms + "/setting-up", "code=tuin&kind=working-group&ceiling=veel"
            )
            // amount-unread
            #expect(amount.status == 400 && amount.body.contains("Dit bedrag is niet te lezen."))
            let number = try await BoardFlowTests.send(
                secretary, from: Self.forms, to: Self.forms + "/appointment", "body=board&memberNumber=99999")
            // member-number-unknown
            #expect(number.status == 400 && number.body.contains("Dit lidnummer is er niet."))
        }
    }

    @Test func `The forms are for who sits on the board`() async throws {
        try await withPagesTown { town in
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(Self.forms).status == 403)
        }
    }
}
