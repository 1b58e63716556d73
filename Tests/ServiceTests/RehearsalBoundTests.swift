import Rehearsal
import Testing

@Suite("How many members a rehearsal has")
struct RehearsalBoundTests {
    @Test("is a number that can be entered; the line is named", arguments: ["20001", "9223372036854775807", "-1"])
    func bound(_ count: String) throws {
        let problem = #expect(throws: RehearsalUnreadable.self) {
            try RehearsalReader.read("rehearsal: Te veel\nmembers: \(count)\nsteps: []\n", named: "x")
        }
        #expect(problem?.line == 2)
        let most = try RehearsalReader.read("members: 20000\nsteps: []\n", named: "x")
        #expect(most.cast.count == 20_000)
    }
}
