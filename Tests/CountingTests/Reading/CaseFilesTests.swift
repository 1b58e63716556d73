import Counting
import Foundation
import Kernel
import Testing

/// The cases that were made for this purpose, with outcomes worked out by hand: read, counted, written, and compared.
@Suite struct `Cases worked out by hand` {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Cases")
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".json") }.sorted()

    @Test func `They are here`() { #expect(Self.files.count > 50) }

    @Test(arguments: files)
    func `The outcome is the one that was worked out`(file: String) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: file)))
        let counted = try readCase(String(decoding: bytes, as: UTF8.self))
        let written = document(try counted.counted(), of: counted)
        let found = try members(of: Array(written.utf8))
        let expected = try #require(try members(of: bytes)["expected"] as? [String: Any])
        compare(expected, found)
    }

    @Test(arguments: files)
    func `The canonical form reads as the same case`(file: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        let once = canonical(try readCase(text))
        #expect(canonical(try readCase(once)) == once)
    }

    private func members(of bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func compare(_ expected: [String: Any], _ found: [String: Any]) {
        for key in ["elected", "dropped", "mes_phase"] where expected[key] != nil {
            #expect(names(found[key]) == names(expected[key]), "\(key)")
        }
        for key in ["passed", "quorate"] where expected[key] != nil {
            #expect(found[key] as? Bool == expected[key] as? Bool, "\(key)")
        }
        for key in ["quota", "spent"] where expected[key] != nil {
            #expect(number(found[key]) == number(expected[key]), "\(key)")
        }
        for key in ["scores", "totals", "median"] where expected[key] != nil {
            #expect(numbers(found[key]) == numbers(expected[key]), "\(key)")
        }
        if let order = expected["order"] as? [Any] {
            #expect((found["order"] as? [Any])?.map(names) == order.map(names))
        }
        if let tie = expected["tie"] as? [String: Any] {
            #expect(names((found["tie"] as? [String: Any])?["tied"]) == names(tie["tied"]))
        }
        guard let rounds = expected["rounds"] as? [[String: Any]] else { return }
        let others = found["rounds"] as? [[String: Any]] ?? []
        #expect(others.count == rounds.count)
        for (number, pair) in zip(rounds, others).enumerated() {
            let (round, other) = pair
            #expect(numbers(round["votes"]) == numbers(other["votes"]), "round \(number + 1)")
            #expect(names(round["elected"]) == names(other["elected"]), "round \(number + 1)")
            #expect(names(round["excluded"]) == names(other["excluded"]), "round \(number + 1)")
        }
    }

    /// What was elected, as a set.
    private func names(_ value: Any?) -> Set<String> { Set((value as? [Any] ?? []).map { "\($0)" }) }

    private func number(_ value: Any?) -> Quantity? { value.flatMap { Quantity("\($0)") } }

    /// Exact numbers by name; who is out of the count may be absent or have none.
    private func numbers(_ value: Any?) -> [String: Quantity] {
        (value as? [String: Any] ?? [:]).compactMapValues { number($0) }.filter { $0.value != Quantity(0) }
    }
}
