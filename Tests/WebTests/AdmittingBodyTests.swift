import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

@Suite("A body with the power to admit members sees the applications, and no more")
struct AdmittingBodyTests {
    private static let page = "/c/de-linde/bodies/leden/applications", desk = "/c/de-linde/bodies/leden"

    /// A group in which the fourth member sits, with a mandate for these commands; and an application that waits.
    private static func withGroup(
        _ commands: String, _ body: @escaping @Sendable (PagesTown) async throws -> Void
    ) async throws {
        try await withPagesTown { town in
            let group = RecordBoardDecision(title: "Groep", votesFor: 3, votesAgainst: 0)
            let first = try await town.perform(group, as: town.secretary).decision
            let second = try await town.perform(group, as: town.secretary).decision
            let fields = """
                {"body":"leden","kind":"working-group","title":"Ledengroep","seats":[{"constituency":"bewoners",
                "seats":2}],"mandate":{"subjects":["leden"],"commands":[\(commands)]},"decision":"\(first)"}
                """
            _ = try await town.service.perform(
                named: SetUpBody.name, fields: Array(fields.utf8), as: town.secretary, of: town.linde)
            try await town.perform(
                AppointOfficer(
                    person: town.members[3], body: Organ(rawValue: "leden"), constituency: "bewoners",
                    decision: second), as: town.secretary)
            try await town.perform(
                ApplyForMembership(
                    kind: .legal, familyName: "Stichting Plein", email: "plein@linde.example", category: "full"),
                as: .visitor)
            try await body(town)
        }
    }

    @Test func `Who sits in it sees who applied, without the address, and admits on a decision of the body`()
        async throws
    {
        try await Self.withGroup(#""admit-applicant""#) { town in
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(Self.desk).body.contains("href=\"\(Self.page)\""))
            let page = try await member.get(Self.page)
            #expect(page.status == 200 && page.body.contains("Stichting Plein"))
            #expect(!page.body.contains("plein@linde.example"))
            #expect(page.body.contains("value=\"admit\""))
            #expect(!page.body.contains("value=\"refuse\"") && !page.body.contains("value=\"withdraw\""))
            // The board's own pages stay closed.
            for board in ["register", "applications"] {
                #expect(try await member.get("/c/de-linde/board/" + board).status == 403, "\(board)")
            }
            let id = try #require(page.body.firstMatch(of: /name="application" value="([^"]+)"/)).output.1
            let alone = try await BoardFlowTests.send(
                member, from: Self.page, "application=\(id)&answer=admit&decision=&reason=")
            #expect(alone.status == 403)
            let decided = try await town.perform(
                RecordBoardDecision(
                    title: "Toelating", votesFor: 1, votesAgainst: 0, body: Organ(rawValue: "leden"),
                    mandates: AdmitApplicant.name, subject: "leden"), as: .person(town.members[3])
            ).decision
            let admitted = try await BoardFlowTests.send(
                member, from: Self.page, "application=\(id)&answer=admit&decision=\(decided)&reason=")
            #expect(admitted.status == 303 && admitted.location == Self.page)
            #expect(!(try await member.get(Self.page).body.contains("Stichting Plein")))
        }
    }

    @Test func `For who does not sit in it, and for a body without that power, the page is not there`() async throws {
        try await Self.withGroup(#""admit-applicant""#) { town in
            for login in ["member5", "secretary"] {
                let browser = try await town.browser(of: login)
                #expect(try await browser.get(Self.page).status == 404, "\(login)")
                #expect(try await browser.submit("/c/de-linde/home", to: Self.page, "key=k1").status == 404)
            }
        }
        try await Self.withGroup(#""suspend-member""#) { town in
            let member = try await town.browser(of: "member4")
            #expect(!(try await member.get(Self.desk).body.contains(Self.page)))
            #expect(try await member.get(Self.page).status == 404)
        }
    }
}
