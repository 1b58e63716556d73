import BigInt

/// A fraction that the auditors reckon with; kept apart from the program's own.
struct Part: Comparable, CustomStringConvertible {
    let top: BigInt, bottom: BigInt

    init(_ top: BigInt, over bottom: BigInt = 1) {
        let divisor = top == 0 ? bottom : top.greatestCommonDivisor(with: bottom)
        self.top = top / divisor
        self.bottom = bottom / divisor
    }

    static func + (left: Part, right: Part) -> Part {
        Part(left.top * right.bottom + right.top * left.bottom, over: left.bottom * right.bottom)
    }
    static func - (left: Part, right: Part) -> Part {
        Part(left.top * right.bottom - right.top * left.bottom, over: left.bottom * right.bottom)
    }
    static func / (left: Part, right: Int) -> Part { Part(left.top, over: left.bottom * BigInt(right)) }
    static func < (left: Part, right: Part) -> Bool { left.top * right.bottom < right.top * left.bottom }
    static func smaller(_ one: Part, _ other: Part) -> Part { one < other ? one : other }
    var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
}
