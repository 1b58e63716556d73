// Elements that have no content and no end tag.

public func br(_ attributes: Attribute...) -> Node { .void("br", attributes) }

public func hr(_ attributes: Attribute...) -> Node { .void("hr", attributes) }

public func img(_ attributes: Attribute...) -> Node { .void("img", attributes) }

public func input(_ attributes: Attribute...) -> Node { .void("input", attributes) }

public func meta(_ attributes: Attribute...) -> Node { .void("meta", attributes) }

public func link(_ attributes: Attribute...) -> Node { .void("link", attributes) }

// Shapes inside an SVG picture.

public func rect(_ attributes: Attribute...) -> Node { .element("rect", attributes, []) }

public func line(_ attributes: Attribute...) -> Node { .element("line", attributes, []) }

public func circle(_ attributes: Attribute...) -> Node { .element("circle", attributes, []) }

public func path(_ attributes: Attribute...) -> Node { .element("path", attributes, []) }

/// The places and measures of a shape, in the picture's own units.
extension Attribute {
    public static func viewBox(_ width: Int, _ height: Int) -> Attribute { .init("viewBox", "0 0 \(width) \(height)") }
    public static func x(_ value: Int) -> Attribute { .init("x", String(value)) }
    public static func y(_ value: Int) -> Attribute { .init("y", String(value)) }
    public static func x1(_ value: Int) -> Attribute { .init("x1", String(value)) }
    public static func y1(_ value: Int) -> Attribute { .init("y1", String(value)) }
    public static func x2(_ value: Int) -> Attribute { .init("x2", String(value)) }
    public static func y2(_ value: Int) -> Attribute { .init("y2", String(value)) }
    public static func width(_ value: Int) -> Attribute { .init("width", String(value)) }
    public static func height(_ value: Int) -> Attribute { .init("height", String(value)) }
    public static func textAnchor(_ value: String) -> Attribute { .init("text-anchor", value) }
}
