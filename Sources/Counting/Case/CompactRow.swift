/// A row of whole numbers that takes little memory as long as they are small: a million ballots are counted in the memory of
/// a few files of their size. The first number that does not fit in `Small` makes the whole row large.
public struct CompactRow<
    Small: FixedWidthInteger & SignedInteger & Sendable, Large: FixedWidthInteger & SignedInteger & Sendable
>: RandomAccessCollection, Sendable {
    private var small: [Small] = []
    private var large: [Large] = []
    private var isLarge = false

    public init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { isLarge ? large.count : small.count }

    public subscript(index: Int) -> Large {
        @inline(__always) get { isLarge ? large[index] : Large(truncatingIfNeeded: small[index]) }
    }

    @inline(__always)
    mutating func append(_ value: Large) {
        if !isLarge, let fitting = Small(exactly: value) {
            small.append(fitting)
        } else {
            widen()
            large.append(value)
        }
    }

    mutating func reserve(_ count: Int) { small.reserveCapacity(count) }

    private mutating func widen() {
        guard !isLarge else { return }
        large = small.map { Large(truncatingIfNeeded: $0) }
        small = []
        isLarge = true
    }
}
