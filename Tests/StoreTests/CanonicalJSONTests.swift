import Kernel
import Testing

@testable import Store

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    private struct Fields: Codable, Equatable {
        let zeta: String, alpha: [Int], nothing: Int?, inner: Inner
        struct Inner: Codable, Equatable { let b: Bool, a: String }
    }
    private let fields = Fields(zeta: "a/b \"é\"\n€", alpha: [3, 1], nothing: nil, inner: .init(b: true, a: ""))

    @Test("sorts its fields, leaves slashes and letters as they are, and what is nil out")
    func bytes() throws {
        let written = String(decoding: try CanonicalJSON.bytes(fields), as: UTF8.self)
        #expect(written == #"{"alpha":[3,1],"inner":{"a":"","b":true},"zeta":"a/b \"é\"\n€"}"#)
        #expect(try CanonicalJSON.decode(Fields.self, from: Array(written.utf8)) == fields)
    }

    @Test("takes personal values aside for the journal only")
    func personal() throws {
        let name = ["name": Personal("Özil")]
        #expect(String(decoding: try CanonicalJSON.bytes(name), as: UTF8.self) == #"{"name":"Özil"}"#)
        let kept = try Journal.encode(body: name, random: SeededRandom(seed: 1))
        #expect(!String(decoding: kept.bytes, as: UTF8.self).contains("Özil"))
        #expect(kept.personal.map(\.value) == [Array(#""Özil""#.utf8)])
    }
}
