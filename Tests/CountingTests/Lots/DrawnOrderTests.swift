import Counting
import Testing

@Suite("The order of the lot, drawn from a seed")
struct DrawnOrderTests {
    /// A hash for tests only: it mixes what it reads into 20 bytes.
    private func mix(_ bytes: [UInt8]) -> [UInt8] {
        var draw = Draw(bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
        return (0..<20).map { _ in UInt8(truncatingIfNeeded: draw.next()) }
    }

    @Test("The hash reads the text, the lengths, the seed, the digest, the candidates and the counter")
    func bytesOfABlock() {
        var read: [[UInt8]] = []
        _ = TieOrder.drawn(seed: [1, 2], ballots: [3], candidates: 4) {
            read.append($0)
            return mix($0)
        }
        let start = Array("zeggenschap-lot-1".utf8) + [0, 0, 0, 0, 2, 1, 2, 0, 0, 0, 1, 3, 0, 0, 0, 4]
        // Three numbers are needed and a block of 20 bytes holds two.
        #expect(read == [start + [0, 0, 0, 0, 0, 0, 0, 0], start + [0, 0, 0, 0, 0, 0, 0, 1]])
    }

    @Test("SHA-256 gives the order that the manual's few lines of Python give")
    func manual() throws {
        // The first two blocks for this seed, digest and number of candidates.
        let blocks = [
            "16acce9005d6ea1c77d9ab5192d1ac3ac316d4db87dfdfec89f2b227bb916753",
            "47848fdf5c63fcf8d063bd0518b943e35e088a95c01d539511cf7402e61ffccf",
        ]
        let drawn = TieOrder.drawn(seed: [1, 2], ballots: [3], candidates: 7) { bytes in
            let hex = Array(blocks[Int(bytes[bytes.count - 1])].utf8)
            return stride(from: 0, to: hex.count, by: 2).map {
                UInt8(String(decoding: hex[$0..<($0 + 2)], as: UTF8.self), radix: 16) ?? 0
            }
        }
        #expect(drawn.order == [2, 1, 4, 3, 5, 0, 6])
    }

    @Test("Numbers of zero swap each place with the first")
    func zeros() {
        let drawn = TieOrder.drawn(seed: [], ballots: [], candidates: 4) { _ in Array(repeating: 0, count: 32) }
        #expect(drawn.order == [1, 2, 3, 0])
    }

    @Test("A number that would favour some places is passed over")
    func rejection() {
        // Of three: 2⁶⁴−1 is the one number that is passed over, 2⁶⁴−2 leaves 2.
        var blocks: [[UInt8]] = [
            Array(repeating: 255, count: 8), Array(repeating: 255, count: 7) + [254], Array(repeating: 0, count: 8),
        ].reversed()
        let drawn = TieOrder.drawn(seed: [], ballots: [], candidates: 3) { _ in blocks.removeLast() }
        #expect(drawn.order == [1, 0, 2])
        #expect(blocks.isEmpty)
    }

    @Test("No candidates or one need no number", arguments: [0, 1])
    func few(candidates: Int) {
        let drawn = TieOrder.drawn(seed: [1], ballots: [2], candidates: candidates) { _ in
            Issue.record("a number was drawn")
            return mix([])
        }
        #expect(drawn.order == Array(0..<candidates))
    }

    @Test("Another seed, another digest: another order")
    func dependsOnBoth() {
        func order(_ seed: UInt8, _ digest: UInt8) -> [Int] {
            TieOrder.drawn(seed: [seed], ballots: [digest], candidates: 20, hash: mix).order
        }
        #expect(order(1, 1) == order(1, 1))
        #expect(order(1, 1) != order(2, 1))
        #expect(order(1, 1) != order(1, 2))
        #expect(order(1, 1).sorted() == Array(0..<20))
    }

    @Test("Every order of three comes up about as often")
    func isEven() {
        var often: [[Int]: Int] = [:]
        for seed in 0..<6_000 {
            let bytes = [UInt8(seed % 256), UInt8(seed / 256)]
            often[TieOrder.drawn(seed: bytes, ballots: [7], candidates: 3, hash: mix).order, default: 0] += 1
        }
        #expect(often.count == 6)
        #expect(often.values.allSatisfy { (850...1_150).contains($0) })
    }
}
