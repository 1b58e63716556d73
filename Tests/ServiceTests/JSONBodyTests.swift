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
            "10000000", "-10000000", "{\"cents\":1000000000000}", "{\"a\":\"9223372036854775807 [[[ 1e9\"}",
            "[12345,12345,12345,\"é\"]", String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
            "{\"a\":{\"b\":[[],{}]}}",
        ])
    func right(_ text: String) throws {
        #expect(found(text) == nil)
        try JSONBody.refuseAtTheDoor(Array(text.utf8))
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
            ("[,]", "not-json at [0]"), ("{\"a\":10000001}", "number-unfit at a"),
            ("{\"a\":-9223372036854775808}", "number-unfit at a"),
            ("{\"a\":{\"cents\":1000000000001}}", "number-unfit at a.cents"),
        ])
    func wrong(_ text: String, _ told: String) { #expect(found(text) == told) }

    @Test("that is nested without end is told, not followed")
    func deep() { #expect(found(String(repeating: "[", count: 100_000))?.hasPrefix("not-json") == true) }

    @Test(
        "that is no worse than too deep or too large is refused before it is decoded",
        arguments: [
            (
                "{\"a\":" + String(repeating: "[", count: 490) + "1" + String(repeating: "]", count: 490) + "}",
                "not-json"
            ),
            ("{\"a\":9223372036854775807}", "number-unfit"), ("{\"a\":1e18}", "number-unfit"),
            ("{\"a\":1.0}", "number-unfit"), ("{\"a\":[-9999999999]}", "number-unfit"),
        ])
    func door(_ text: String, _ code: String) throws {
        let refusal = #expect(throws: Refusal.self) { try JSONBody.refuseAtTheDoor(Array(text.utf8)) }
        #expect(refusal?.codes == [code])
    }
}
