import Accounts
import CooperativeService
import HTTPTypes
import Kernel
import TestSupport
import Testing

@testable import Web

@Suite("The API answers bad input, and nothing is written")
struct APIBadInputTests {
    private static let unknown = "01900000-0000-7000-8000-000000000001"

    /// A body that draft-meeting cannot take, and the code with which it is refused.
    private static let bodies: [(String, String)] = [
        ("", "not-json"), ("{", "not-json"), ("[]", "not-json"), ("nonsense", "not-json"),
        ("\u{FEFF}{}{}", "not-json"),
        ("{}", "missing-field"), (#"{"day":12}"#, "unreadable-field"), (#"{"day":"12 mei"}"#, "unreadable-field"),
        (#"{"day":"2026-02-30"}"#, "unreadable-field"), (#"{"day":"2026-05-12","dag":1}"#, "unknown-field"),
        (#"{"day":"2026-05-12","startMinute":1.5}"#, "number-unfit"),
        (#"{"day":"2026-05-12","startMinute":99999999999999999999}"#, "number-unfit"),
        (#"{"day":"2026-05-12",}"#, "trailing-comma"),
        (#"{"day":"2026-05-12","agenda":[{"title":"x"} , ]}"#, "trailing-comma"),
        (String(repeating: "[", count: 20_000), "not-json"),
    ]

    @Test func `A body that cannot be read is told, with the place where`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            for (body, code) in Self.bodies {
                let answer = try await program.give("draft-meeting", body)
                #expect(answer.status == 400, "\(body.prefix(60))")
                #expect(answer.codes == [code] || code == "not-json", "\(body.prefix(60)): \(answer.body.prefix(300))")
                #expect(answer.headers[.contentType] == "application/problem+json")
            }
            #expect(try await house.count(.meetings) == 0)
        }
    }

    @Test func `A number that does not fit, and a comma too many, are told with the path where they stand`()
        async throws
    {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            let number = try await program.give("draft-meeting", #"{"day":"2026-05-12","startMinute":1.5}"#)
            #expect(number.field("found") == "startMinute" && number.body.contains("‘startMinute’"))
            let comma = try await program.give("draft-meeting", #"{"day":"2026-05-12","agenda":[{"title":"x,]"},]}"#)
            #expect(comma.codes == ["trailing-comma"] && comma.field("found") == "agenda[1]")
            let seen = try await program.give(
                "change-meeting", #"{"meeting":"\#(Self.unknown)",}"#, headers: [.ifMatch: #""1.abc""#])
            #expect(seen.status == 400 && seen.codes == ["trailing-comma"])
            #expect(try await house.count(.meetings) == 0)
        }
    }

    @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "text/json"])
    func `Another type than JSON is answered 415`(type: String) async throws {
        try await withHouse { house in
            let answer = try await house.program(of: House.secretary).give(
                "draft-meeting", #"{"day":"2026-05-12"}"#, headers: [.contentType: type])
            #expect(answer.status == 415)
            #expect(answer.codes == ["media-type"])
        }
    }

    @Test func `Another method is answered 405 with those that there are`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            let read = try await program.get("/commands/draft-meeting")
            #expect(read.status == 405)
            #expect(read.headers[.allow] == "POST")
            let written = try await program.browser.send(
                .put, "/api/v1/linde/members", headers: [.authorization: "Bearer " + (program.token ?? "")], body: "{}")
            #expect(written.status == 405)
        }
    }

    @Test func `More than 64 KiB is answered 413; an import of members may be larger`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            let large = String(repeating: "x", count: 70_000)
            let answer = try await program.give("draft-meeting", #"{"day":"2026-05-12","title":"\#(large)"}"#)
            #expect(answer.status == 413)
            #expect(answer.codes == ["too-large"])
            let csv = try await program.give("import-members", #"{"csv":"\#(large)"}"#)
            #expect(csv.status != 413)
            // A proposal may carry whole statutes.
            let filed = try await program.give("file-proposal", #"{"title":"Tekst","text":"\#(large)"}"#)
            #expect(filed.status == 200)
            let huge = try await program.give(
                "import-members", #"{"csv":""}"# + String(repeating: " ", count: 8 * 1024 * 1024))
            #expect(huge.status == 413)
        }
    }

    @Test func `What is not there is answered 404`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            #expect(try await program.give("draw-lots", "{}").codes == ["unknown-command"])
            for path in ["/meetings/", "/proposals/", "/decisions/", "/polls/"] {
                #expect(try await program.get(path + Self.unknown).status == 404, "\(path)")
                #expect(try await program.get(path + "no-id").status == 404, "\(path)")
            }
            #expect(try await program.give("convoke-meeting", #"{"meeting":"\#(Self.unknown)"}"#).status == 404)
            var elsewhere = program
            elsewhere.slug = "nergens"
            #expect(try await elsewhere.get("").status == 404)
            #expect(try await elsewhere.give("draft-meeting", #"{"day":"2026-05-12"}"#).status == 404)
        }
    }

    @Test func `The ids of another cooperative are not there, and its members are strangers`() async throws {
        try await withHouse { house in
            let made = try await house.populate()
            let other = try await house.service.found(
                FoundCooperative(
                    statutes: "neighbourhood-cooperative", deedOn: Day(year: 2024, month: 1, day: 2),
                    founders: [Office.chair, .secretary, .treasurer].map { Founder(familyName: "Buur", office: $0) }),
                slug: "beuk")
            var beuk = try await house.program(of: House.secretary)
            beuk.slug = "beuk"
            // Not yet known there at all.
            #expect(try await beuk.get("/meetings").codes == ["stranger"])
            #expect(try await beuk.give("draft-meeting", #"{"day":"2026-05-12"}"#).codes == ["stranger"])
            try await house.site.accounts.link(
                house.accounts[House.secretary], to: other.outcome.persons[1], in: other.cooperative)
            for path in ["/meetings/\(made.meeting)", "/proposals/\(made.proposal)"] {
                #expect(try await beuk.get(path).status == 404, "\(path)")
            }
            let cancelled = try await beuk.give("cancel-meeting", #"{"meeting":"\#(made.meeting)","reason":"x"}"#)
            #expect(cancelled.status == 404, "\(cancelled.body)")
        }
    }

    @Test func `Two people change the same meeting: the second is told`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let made = try await house.populate()
                let secretary = try await house.program(of: House.secretary)
                let chair = try await house.program(of: House.chair)
                let tag = try #require(try await chair.get("/meetings/\(made.draft)").headers[.eTag])
                let first = try await secretary.give(
                    "change-meeting", #"{"meeting":"\#(made.draft)","revision":1,"place":"De Kas"}"#)
                #expect(first.status == 200, "\(first.body)")
                let byBody = try await chair.give(
                    "change-meeting", #"{"meeting":"\#(made.draft)","revision":1,"place":"De Schuur"}"#)
                #expect(byBody.status == 409)
                #expect(byBody.codes == ["meeting-changed-meanwhile"])
                let byHeader = try await chair.give(
                    "change-meeting", #"{"meeting":"\#(made.draft)","place":"De Schuur"}"#, headers: [.ifMatch: tag])
                #expect(byHeader.status == 412)
                #expect(byHeader.codes == ["meeting-changed-meanwhile"])
                let noTag = try await chair.give(
                    "change-meeting", #"{"meeting":"\#(made.draft)"}"#, headers: [.ifMatch: "W/\"2.abc\""])
                #expect(noTag.status == 412)
                let meeting = try await secretary.get("/meetings/\(made.draft)")
                #expect(meeting.body.contains("De Kas"))
            }
        }
    }

    @Test func `Marks piled on a letter are refused in a name, and a name comes back as text`() async throws {
        try await withHouse { house in
            let stranger = Program(browser: Browser(house.client), token: nil, slug: House.slug)
            func apply(_ family: String) async throws -> Browser.Answer {
                try await stranger.give(
                    "apply-for-membership",
                    #"{"givenName":"Noor","familyName":"\#(family)","bornOn":"1990-02-03","email":"n@linde.example","#
                        + #""street":"Lindestraat 9","postcode":"3500 AA","town":"Utrecht"}"#, query: "?dryRun=true")
            }
            let piled = try await apply("Z" + String(repeating: "\u{301}", count: 40))
            #expect(piled.status == 400)
            #expect(piled.codes == ["text-heaped-accents"], "\(piled.body)")
            #expect(try await apply("Smit\u{0}").status == 400)
            #expect(try await apply("Smit\\u0007").status == 400)
            #expect(try await apply("O'Brien \\\"\u{301}").status != 500)
            #expect(try await house.count(.persons) == House.familyNames.count)
        }
    }
}
