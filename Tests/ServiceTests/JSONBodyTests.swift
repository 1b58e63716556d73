import Kernel
import Testing

@testable import CooperativeService

@Suite("A body of JSON")
struct JSONBodyTests {
    private func found(_ text: String) -> String? {
        JSONBody.fault(in: Array(text.utf8)).map { refusal in
            refusal.codes.joined() + (refusal.grounds.first?.found.map { " at " + $0 } ?? "")
        }
    }

    @Test(
        "that is right is let through",
        arguments: [
            "{}", "[]", " {\"a\" : [1, -2, 0, -0, true, false, null, \"x\\\",]\"]}\n", "\u{FEFF}{}",
            "9223372036854775807",
            "{\"a\":{\"b\":[[],{}]}}",
        ])
    func right(_ text: String) throws {
        #expect(found(text) == nil)
        try JSONBody.refuseTrailingComma(Array(text.utf8))
    }

    @Test(
        "that is wrong is told with the path",
        arguments: [
            ("{\"a\":1,}", "trailing-comma"), ("{\"a\":[1,2,]}", "trailing-comma at a[2]"),
            ("{\"a\":{\"b\":1 , }}", "trailing-comma at a"), ("{\"a\":1.5}", "number-unfit at a"),
            ("{\"a\":[{\"b\":9223372036854775808}]}", "number-unfit at a[0].b"), ("{\"a\":1e3}", "number-unfit at a"),
            ("{\"a\":01}", "not-json at a"), ("{\"a\":-}", "not-json at a"), ("{\"a\":x}", "not-json at a"),
            ("{\"a\" 1}", "not-json at a"), ("{a:1}", "not-json"), ("", "not-json"), ("{} {}", "not-json"),
            ("{\"a\":\"x", "not-json at a"), ("{\"a\":\"\n\"}", "not-json at a"), ("{\"a\":[1", "not-json at a"),
            ("[,]", "not-json at [0]"),
        ])
    func wrong(_ text: String, _ told: String) { #expect(found(text) == told) }

    @Test("that is nested without end is told, not followed")
    func deep() { #expect(found(String(repeating: "[", count: 100_000))?.hasPrefix("not-json") == true) }
}
