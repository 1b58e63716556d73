/// Writes JSON as bytes, in the order in which it is told, without spaces: the same values give the same bytes everywhere.
struct JSONWriter {
    /// Gets the bytes in pieces, in order.
    let sink: (UnsafeRawBufferPointer) -> Void
    private var buffer: [UInt8] = []
    /// Whether a comma must stand before what comes next.
    private var needsComma = false

    init(to sink: @escaping (UnsafeRawBufferPointer) -> Void) {
        self.sink = sink
        buffer.reserveCapacity(JSONWriter.piece + 64)
    }

    private static let piece = 1 << 16

    /// Hands over what is left; the end.
    mutating func flush() {
        buffer.withUnsafeBytes(sink)
        buffer.removeAll(keepingCapacity: true)
    }

    mutating func object(_ name: StaticString? = nil, _ members: (inout JSONWriter) -> Void) {
        open(name, Byte.openObject)
        members(&self)
        close(Byte.closeObject)
    }

    mutating func list(_ name: StaticString? = nil, _ elements: (inout JSONWriter) -> Void) {
        open(name, Byte.openList)
        elements(&self)
        close(Byte.closeList)
    }

    mutating func string(_ name: StaticString? = nil, _ text: String) {
        begin(name)
        quoted(text)
        ended()
    }

    mutating func number(_ name: StaticString? = nil, _ value: some FixedWidthInteger) {
        begin(name)
        digits(value)
        ended()
    }

    mutating func truth(_ name: StaticString, _ value: Bool) {
        begin(name)
        raw(value ? "true" : "false")
        ended()
    }

    mutating func null() {
        begin(nil)
        raw("null")
        ended()
    }

    /// An exact number, as a text.
    mutating func quantity(_ name: StaticString? = nil, _ value: Quantity) { string(name, value.description) }

    mutating func numbers(_ name: StaticString? = nil, _ values: some Sequence<some FixedWidthInteger>) {
        list(name) { writer in for value in values { writer.number(nil, value) } }
    }

    /// A member whose name is a candidate's number.
    mutating func member(_ index: Int, _ value: (inout JSONWriter) -> Void) {
        separate()
        buffer.append(Byte.quote)
        digits(index)
        buffer.append(Byte.quote)
        buffer.append(Byte.colon)
        needsComma = false
        value(&self)
    }

    private mutating func begin(_ name: StaticString?) {
        separate()
        guard let name else { return }
        buffer.append(Byte.quote)
        raw(name)
        buffer.append(Byte.quote)
        buffer.append(Byte.colon)
    }

    private mutating func separate() {
        if needsComma { buffer.append(Byte.comma) }
    }

    private mutating func ended() {
        needsComma = true
        if buffer.count >= JSONWriter.piece { flush() }
    }

    private mutating func open(_ name: StaticString?, _ bracket: UInt8) {
        begin(name)
        buffer.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        buffer.append(bracket)
        ended()
    }

    private mutating func raw(_ text: StaticString) {
        buffer.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func digits(_ value: some FixedWidthInteger) {
        if value >= 0, value < 10 {
            buffer.append(Byte.zero &+ UInt8(truncatingIfNeeded: value))
        } else {
            buffer.append(contentsOf: String(value).utf8)
        }
    }

    private mutating func quoted(_ text: String) {
        buffer.append(Byte.quote)
        for byte in text.utf8 {
            switch byte {
            case Byte.quote, Byte.backslash:
                buffer.append(Byte.backslash)
                buffer.append(byte)
            case 0..<0x20:
                buffer.append(contentsOf: "\\u00".utf8)
                buffer.append(Byte.hexadecimal(byte >> 4))
                buffer.append(Byte.hexadecimal(byte & 15))
            default: buffer.append(byte)
            }
        }
        buffer.append(Byte.quote)
    }
}

extension Byte {
    /// The digit of 0…15.
    static func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? zero + value : UInt8(ascii: "a") + value - 10 }
}
