/// The pairs that ranked pairs has locked, with everybody whom each candidate reaches over them.
struct LockedGraph {
    private let words: Int
    private var locked: [UInt64], reach: [UInt64]
    private let size: Int

    init(size: Int) {
        self.size = size
        words = (size + 63) / 64
        locked = Array(repeating: 0, count: size * words)
        reach = locked
    }

    func isLocked(_ one: Int, over other: Int) -> Bool { LockedGraph.has(locked, one * words, other) }

    func hasPath(from one: Int, to other: Int) -> Bool { one == other || LockedGraph.has(reach, one * words, other) }

    /// `other` has no path to `one`.
    mutating func lock(_ one: Int, over other: Int) {
        LockedGraph.set(&locked, one * words, other)
        guard !hasPath(from: one, to: other) else { return }
        for from in 0..<size where hasPath(from: from, to: one) {
            LockedGraph.set(&reach, from * words, other)
            for word in 0..<words { reach[from * words + word] |= reach[other * words + word] }
        }
    }

    private static func has(_ bits: [UInt64], _ row: Int, _ column: Int) -> Bool {
        bits[row + column / 64] >> UInt64(column % 64) & 1 == 1
    }

    private static func set(_ bits: inout [UInt64], _ row: Int, _ column: Int) {
        bits[row + column / 64] |= 1 << UInt64(column % 64)
    }
}
