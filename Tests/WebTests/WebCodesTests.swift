import CooperativeService
import Counting
import HTTPTypes
import Kernel
import Store
import TestSupport
import Testing

@testable import Web

@Suite("What the server itself refuses has a code")
struct WebCodesTests {
    private struct Surprise: Error {}

    @Test func `What fails beneath a request is told by its code, and what is ours with a number`() {
        let unread = DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: ""))
        let failures: [(any Error, String, Int, Bool)] = [
            (DatabaseUnavailable(.connectionLost, detail: "gone"), "unavailable", 503, true),
            (CommitUnknown(detail: "gone"), "uncertain", 503, true), (Surprise(), "unexpected", 500, true),
            (unread, "unreadable", 400, false),
        ]
        for (failure, code, status, isOurs) in failures {
            let problem = Problem(failure)
            #expect(problem.grounds.map(\.code) == [code])
            #expect(problem.status.code == status && problem.isOurs == isOurs)
        }
    }

    @Test(arguments: ["day-unread", "number-unread", "time-unread"])
    func `A field of a form that cannot be read is told before any command`(code: String) throws {
        let form = try #require(Form(Array("day=12+mei&number=-1&time=25:00".utf8)))
        #expect {
            switch code {
            case "day-unread": _ = try form.day("day")
            case "number-unread": _ = try form.number("number")
            default: _ = try form.minute("time")
            }
        } throws: { error in (error as? Refusal)?.grounds.map(\.code) == [code] }
    }

    @Test func `A place of a ranking is a number`() throws {
        let choice = try PagesSamples(.dutch).choice(.irv)
        let form = try #require(Form(Array("rank-0=eerst".utf8)))
        #expect {
            _ = try MarkForm.read(form, on: choice)
        } throws: { error in (error as? Refusal)?.grounds.map(\.code) == ["place-unread"] }
    }

    @Test func `A signed list names members by numbers that there are`() async throws {
        try await withHouse { house in
            let two = try await RequestRoutes.supporters("5, 6", of: house.cooperative, in: house.service)
            #expect(two.count == 2)
            await #expect {
                _ = try await RequestRoutes.supporters("5, 99", of: house.cooperative, in: house.service)
            } throws: { error in (error as? Refusal)?.grounds.map(\.code) == ["member-number-unknown"] }
        }
    }

    @Test func `An address, a method, a version and another site are told apart`() async throws {
        try await withHouse { house in
            let made = try await house.populate()
            let program = try await house.program(of: House.secretary)
            #expect(try await program.get("/meetings/none").codes == ["not-found"])
            #expect(try await program.get("/commands/draft-meeting").codes == ["method-not-allowed"])
            let stale = try await program.give(
                "change-meeting", #"{"meeting":"\#(made.draft)"}"#, headers: [.ifMatch: "W/\"2.abc\""])
            #expect(stale.codes == ["other-revision"])
            let script = Program(
                browser: try await house.browser(of: House.secretary), token: nil, slug: House.slug)
            let token = try await script.browser.get("/account").token
            let foreign = try await script.give(
                "draft-meeting", #"{"day":"2026-05-12"}"#,
                headers: [.formToken: token, .origin: "https://elsewhere.example"])
            #expect(foreign.status == 403 && foreign.codes == ["other-site"])
        }
    }
}
