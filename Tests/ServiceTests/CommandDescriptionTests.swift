import Kernel
import Testing

@testable import CooperativeService

@Suite("The list of commands")
struct CommandDescriptionTests {
    private func description(_ name: String) throws -> CommandDescription {
        try #require(CommandRegistry.all.types.first { $0.name == name }.map { CommandDescription(of: $0) })
    }

    @Test(
        "says what a command answers, so that a rehearsal can name it",
        arguments: [
            ("request-assembly", "request", "id"), ("apply-for-membership", "application", "id"),
            ("name-representative", "representative", "id"), ("close-poll", "outcome", nil),
            ("draw-up-accounts", "adoptBy", "day"),
        ] as [(String, String, String?)])
    func answers(_ command: String, _ field: String, _ type: String?) throws {
        let description = try description(command)
        let answer = try #require(description.answers.first { $0.name == field })
        if let type { #expect(answer.type == type) }
        #expect(description.text(.english).contains("→ ") && description.text(.english).contains("\(field): "))
    }

    @Test("has no arrow behind a command that answers nothing")
    func nothing() throws {
        let silent = CommandRegistry.all.types.filter { CommandDescription(of: $0).answers.isEmpty }
        #expect(!silent.isEmpty)
        for type in silent { #expect(!CommandDescription(of: type).text(.english).contains("→")) }
    }

    @Test("names every field of an outcome, in its order")
    func whole() throws {
        let names = try description("record-board-decision").answers.map(\.name)
        #expect(names == ["decision", "number", "outcome", "arithmetic", "grounds", "effect", "conflicted"])
    }

    @Test("reads every outcome to its end: no field of it is missing")
    func complete() {
        func stops<C: Command>(_ type: C.Type) -> Bool {
            (try? C.Outcome(from: ProbeDecoder(notes: ProbeNotes()))) == nil
        }
        #expect(CommandRegistry.all.types.filter { stops($0) }.map { $0.name } == [])
    }
}
