extension TieOrder {
    /// The lot's order from a seed that was published before the poll closed and the digest of the ballots, so that nobody
    /// chooses it alone: whoever knows the seed does not know the ballots yet, and no voter knows all the other ballots.
    ///
    /// Byte by byte, so that anybody can redo it:
    /// 1. `block(i)` is the hash of these bytes, one behind the other: the ASCII text `zeggenschap-lot-1`, a zero byte, the
    ///    length of the seed, the seed, the length of the digest, the digest, the number of candidates, and i. Lengths and
    ///    the number of candidates are 4 bytes, i is 8, all with the highest byte first.
    /// 2. The numbers are read from block(0), block(1), … in stretches of 8 bytes, highest byte first. Bytes that are left
    ///    at the end of a block are not used. With SHA-256 a block gives four numbers.
    /// 3. The order starts as 0, 1, …, n−1. For place p from n−1 down to 1: take the next number below the largest multiple
    ///    of p+1 that is not above 2⁶⁴ (numbers from there on are passed over, so that each place is equally likely); let r
    ///    be what is left of it after division by p+1; swap what stands at p and at r.
    ///
    /// Source of the shuffle: R. Durstenfeld, "Algorithm 235: random permutation", CACM 7 (1964) 420.
    /// - Parameter hash: a cryptographic hash with an output of 8 bytes or more; the program uses SHA-256.
    public static func drawn(
        seed: [UInt8], ballots digest: [UInt8], candidates: Int, hash: ([UInt8]) -> [UInt8]
    ) -> TieOrder {
        var numbers = LotNumbers(
            prefix: Array("zeggenschap-lot-1".utf8) + [0] + bytes(UInt32(seed.count)) + seed
                + bytes(UInt32(digest.count)) + digest + bytes(UInt32(candidates)))
        var order = Array(0..<candidates)
        for place in order.indices.dropFirst().reversed() {
            order.swapAt(place, numbers.next(below: UInt64(place + 1), hash: hash))
        }
        return TieOrder(order, candidates: candidates) ?? TieOrder(ofList: candidates)
    }

    fileprivate static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        stride(from: number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

/// The numbers that a seed gives.
private struct LotNumbers {
    let prefix: [UInt8]
    private var counter: UInt64 = 0
    private var block: ArraySlice<UInt8> = []

    init(prefix: [UInt8]) { self.prefix = prefix }

    private mutating func next(hash: ([UInt8]) -> [UInt8]) -> UInt64 {
        if block.count < 8 {
            block = hash(prefix + TieOrder.bytes(counter))[...]
            precondition(block.count >= 8, "a hash has 8 bytes or more")
            counter += 1
        }
        let number = block.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        block = block.dropFirst(8)
        return number
    }

    mutating func next(below bound: UInt64, hash: ([UInt8]) -> [UInt8]) -> Int {
        // 2⁶⁴ modulo the bound: so many numbers at the top would favour some places.
        let surplus = (UInt64.max % bound + 1) % bound
        while true {
            let number = next(hash: hash)
            if number <= UInt64.max - surplus { return Int(number % bound) }
        }
    }
}
