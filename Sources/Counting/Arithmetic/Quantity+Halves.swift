import BigInt

extension Quantity {
    /// So many halves: points that two candidates share.
    init(halves: some BinaryInteger) { self.init(BigInt(halves), over: 2) }
}
