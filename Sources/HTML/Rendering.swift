extension Node {
    /// Appends this piece to the page.
    public func render(into page: inout [UInt8]) {
        switch self {
        case .text(let text): appendEscaped(text, to: &page)
        case .raw(let raw): page.append(contentsOf: raw.html.utf8)
        case .group(let nodes): for node in nodes { node.render(into: &page) }
        case .void(let name, let attributes): startTag(name, attributes, into: &page)
        case .element(let name, let attributes, let children):
            startTag(name, attributes, into: &page)
            for child in children { child.render(into: &page) }
            page.append(UInt8(ascii: "<"))
            page.append(UInt8(ascii: "/"))
            append(name, to: &page)
            page.append(UInt8(ascii: ">"))
        }
    }

    /// The bytes of this piece, in UTF-8.
    public func rendered(reserving capacity: Int = 16_384) -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(capacity)
        render(into: &page)
        return page
    }

    /// The same as a string; for tests and for letters.
    public var string: String { String(decoding: rendered(), as: UTF8.self) }
}

private func startTag(_ name: StaticString, _ attributes: [Attribute], into page: inout [UInt8]) {
    page.append(UInt8(ascii: "<"))
    append(name, to: &page)
    for attribute in attributes { attribute.render(into: &page) }
    page.append(UInt8(ascii: ">"))
}

func append(_ text: StaticString, to page: inout [UInt8]) {
    text.withUTF8Buffer { page.append(contentsOf: $0) }
}

/// Escapes byte by byte. Walking `Character`s would miss a quote that is followed by a combining mark, since the two are
/// one grapheme; in UTF-8 the five bytes below never occur inside another character.
func appendEscaped(_ text: String, to page: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
        var clean = bytes.startIndex
        for index in bytes.indices {
            let entity: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            case UInt8(ascii: "'"): entity = "&#39;"
            default: continue
            }
            page.append(contentsOf: bytes[clean..<index])
            append(entity, to: &page)
            clean = index + 1
        }
        page.append(contentsOf: bytes[clean...])
    }
}
