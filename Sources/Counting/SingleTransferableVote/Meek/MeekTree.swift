/// What the ballots of one round of a Meek count say, merged: every ballot passes its elected candidates in order and ends at
/// the first hopeful one. Ballots that begin alike share their path, so that the many iterations of a round walk over the few
/// paths there are in place of all ballots. The sums are the same to the last digit: equal ballots give equal parts.
struct MeekTree {
    /// Parents stand before their children.
    private(set) var parents: [Int32] = []
    private(set) var candidates: [Int32] = []
    /// How many ballots pass here.
    private(set) var counts: [Int64] = []
    /// Places of nodes by parent and candidate: open addressing; −1 where free.
    private var slots: [Int32]

    static let root: Int32 = -1

    init() { slots = [Int32](repeating: -1, count: 1024) }

    mutating func removeAll() {
        parents.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = -1 }
    }

    var count: Int { parents.count }

    /// A ballot line of `number` goes from `parent` on to a candidate; answers the place there.
    @inline(__always)
    mutating func step(from parent: Int32, to candidate: Int32, _ number: Int64) -> Int32 {
        var slot = place(parent, candidate)
        while slots[slot] >= 0 {
            let node = slots[slot]
            if parents[Int(node)] == parent, candidates[Int(node)] == candidate {
                counts[Int(node)] += number
                return node
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let node = Int32(truncatingIfNeeded: count)
        slots[slot] = node
        parents.append(parent)
        candidates.append(candidate)
        counts.append(number)
        if count * 2 > slots.count { grow() }
        return node
    }

    @inline(__always)
    private func place(_ parent: Int32, _ candidate: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: candidate))
        return Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 24) & (slots.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for node in 0..<count {
            var slot = place(parents[node], candidates[node])
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: node)
        }
    }
}
