/// One attribute of an element. Its name is written by the program; its value may come from people and is escaped.
///
/// There is no attribute for inline style or script: the content security policy refuses both.
public struct Attribute: Sendable {
    enum Value: Sendable {
        case text(String)
        /// Present without a value: `checked`.
        case flag
        /// Not there at all, so that a condition can stand where an attribute is asked.
        case absent
    }

    let name: StaticString
    let value: Value

    public init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = .text(value)
    }

    public init(_ name: StaticString, flag: Bool) {
        self.name = name
        self.value = flag ? .flag : .absent
    }

    /// Left out when the value is nil.
    public init(_ name: StaticString, optional value: String?) {
        self.name = name
        self.value = value.map(Value.text) ?? .absent
    }

    func render(into page: inout [UInt8]) {
        if case .absent = value { return }
        page.append(UInt8(ascii: " "))
        append(name, to: &page)
        guard case .text(let text) = value else { return }
        page.append(UInt8(ascii: "="))
        page.append(UInt8(ascii: "\""))
        appendEscaped(text, to: &page)
        page.append(UInt8(ascii: "\""))
    }
}
