/// Where a page of a list goes on: the values of the order's columns in the last row, in a form for addresses.
///
/// Lists go on by key, never by counting rows: `WHERE (sort_key, id) > (?2, ?3) ORDER BY sort_key, id LIMIT ?4`.
public struct Cursor: Hashable, Sendable, LosslessStringConvertible {
    public let parts: [String]

    public init(_ parts: [String]) { self.parts = parts }

    /// Reads what `description` wrote; anything else is nil.
    public init?(_ description: String) {
        guard let bytes = Hex.bytes(description), !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        parts = text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }

    public var description: String { Hex.text(parts.joined(separator: "\u{1F}").utf8) }
}

/// One page of a list.
public struct Page<Element: Sendable>: Sendable {
    public let items: [Element]
    /// nil on the last page.
    public let next: Cursor?

    /// - Parameter items: at most one more than `limit`, as the database gave them: the extra one says that more follows.
    public init(_ items: [Element], limit: Int, cursor: (Element) -> Cursor) {
        self.items = Array(items.prefix(limit))
        next = items.count > limit ? self.items.last.map(cursor) : nil
    }
}
