import CooperativeService
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import Testing

@testable import Web

/// What somebody sends on purpose: it is answered as their fault, and the house stands.
@Suite("Input that is meant to harm")
struct HostileInputTests {
    @Test func `A page number that cannot be counted is an empty page`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            let secretary = try await town.browser(of: "secretary")
            for page in ["9223372036854775807", "-9223372036854775808", "100000"] {
                let answer = try await secretary.get("/c/de-linde/board/meetings/\(meeting)/proof?page=\(page)")
                #expect(answer.status == 200, "\(page)")
            }
            let proof = try await town.service.noticeProof(
                of: meeting, in: town.linde, as: town.secretary, page: .max)
            #expect(proof.dispatches.isEmpty && proof.next == nil)
        }
    }

    @Test func `A name with the character NUL is nobody's, and no error of ours`() async throws {
        try await withPagesTown { town in
            let visitor = Browser(town.client)
            #expect(try await visitor.submit("/sign-in", "login=a%00b&password=x").status < 500)
            #expect(try await visitor.submit("/password/forgot", "login=%00").status < 500)
            let (meeting, _) = try await town.convoked()
            let secretary = try await town.browser(of: "secretary")
            let list = try await secretary.get("/c/de-linde/meetings?before=2026-01-01/%00")
            #expect(list.status == 200)
            for query in ["after=%00", "page=%00", "number=%00"] {
                let run = try await secretary.get("/c/de-linde/board/meetings/\(meeting)/run?\(query)")
                #expect(run.status < 500, "\(query)")
            }
        }
    }

    @Test func `Brackets without end are refused before they are read, at once`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.member)
            let deep = String(repeating: "[", count: 490) + "1" + String(repeating: "]", count: 490)
            let fields = (0..<60).map { _ in deep }.joined(separator: ",")
            let body =
                #"{"title":"x","text":"y","command":{"name":"amend-statutes","fields":[\#(fields)]}}"#
            for command in ["file-proposal", "change-proposal", "record-board-decision", "file-amendment"] {
                let began = ContinuousClock.now
                let answer = try await program.give(command, body)
                #expect(answer.status == 400 && answer.codes == ["not-json"])
                // Decoded first, eight of these took ten seconds; a busy machine takes seconds to answer at all.
                #expect(ContinuousClock.now - began < .seconds(20))
            }
        }
    }

    @Test func `A body that breaks off is the fault of who sends it`() async throws {
        struct BrokenOff: Error {}
        let (body, source) = RequestBody.makeStream()
        try await source.yield(ByteBuffer(string: "login="))
        source.finish(BrokenOff())
        let request = Request(
            head: HTTPRequest(method: .post, scheme: "http", authority: "linde.example", path: "/sign-in"), body: body)
        let problem = await #expect(throws: Problem.self) {
            try await BodyReader.bytes(of: request, limit: 1000)
        }
        #expect(problem?.status == .badRequest && problem?.isOurs == false)
    }

    @Test func `A body that trickles is not waited for`() async throws {
        let (body, source) = RequestBody.makeStream()
        let request = Request(
            head: HTTPRequest(method: .post, scheme: "http", authority: "linde.example", path: "/sign-in"), body: body)
        try await source.yield(ByteBuffer(string: "l"))
        let problem = await #expect(throws: Problem.self) {
            try await BodyReader.bytes(of: request, limit: 1000, patience: .seconds(-1))
        }
        #expect(problem?.status == .requestTimeout && problem?.grounds.map(\.code) == ["body-too-slow"])
        source.finish()
    }

    @Test func `What is sent at its pace is waited for`() async throws {
        let (body, source) = RequestBody.makeStream()
        let request = Request(
            head: HTTPRequest(method: .post, scheme: "http", authority: "linde.example", path: "/sign-in"), body: body)
        try await source.yield(ByteBuffer(repeating: 1, count: 10 * BodyReader.rate))
        source.finish()
        // Ten seconds are its own, whatever the patience: no machine takes them.
        let bytes = try await BodyReader.bytes(of: request, limit: 1 << 20, patience: .zero)
        #expect(bytes.count == 10 * BodyReader.rate)
    }

    @Test func `Large bodies find room for so many at once, and again when one is done`() async throws {
        let room = LargeBodies(most: 1)
        let refused = try await room.holding {
            await #expect(throws: Problem.self) { try await room.holding {} }
        }
        #expect(refused?.status == .serviceUnavailable && refused?.grounds.map(\.code) == ["too-many-files"])
        #expect(try await room.holding { 1 } == 1)
    }

    @Test(arguments: ["board/import", "board/statutes/amendment", "meetings/x/documents"])
    func `A large form of who is not signed in is not read`(place: String) async throws {
        try await withTown { town in
            let answer = try await town.newBrowser().post(
                "/c/de-linde/" + place, "x=" + String(repeating: "x", count: 200_000))
            #expect(answer.status == 303 && answer.headers[.location]?.contains("sign-in") == true)
        }
    }
}
