/// A piece of a page: a tree that is rendered once into bytes.
///
/// Text and attribute values are escaped when they are rendered; only `Raw` is not. Concrete rather than generic, so that
/// long pages stay quick to compile.
public indirect enum Node: Sendable {
    /// What a person may have written; escaped.
    case text(String)
    /// Written as it is.
    case raw(Raw)
    case element(StaticString, [Attribute], [Node])
    /// An element that has no content and no end tag: `input`, `br`.
    case void(StaticString, [Attribute])
    case group([Node])

    public static var nothing: Node { .group([]) }
}

/// HTML that the program itself wrote. Nothing that people wrote may ever stand in it.
public struct Raw: Sendable, Hashable {
    let html: String

    public init(_ html: String) { self.html = html }
}

/// A part of a page with a name of its own: a table of members, a result bar.
public protocol Component {
    @Content var body: Node { get }
}
