/// What both engines can keep as text: anything but the character NUL, at which PostgreSQL would cut it off.
enum TextRule {
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if bytes.contains(0) { throw ConstraintViolation(kind: .unfitText, detail: "a text with the character NUL") }
    }
}
