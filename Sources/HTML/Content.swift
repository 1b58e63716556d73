/// Collects what stands inside an element: text, elements, components, `if`, `for` and optionals.
@resultBuilder
public enum Content {
    public static func buildExpression(_ node: Node) -> Node { node }
    public static func buildExpression(_ node: Node?) -> Node { node ?? .nothing }
    public static func buildExpression(_ nodes: [Node]) -> Node { .group(nodes) }
    public static func buildExpression(_ text: String) -> Node { .text(text) }
    public static func buildExpression(_ text: String?) -> Node { text.map(Node.text) ?? .nothing }
    public static func buildExpression(_ raw: Raw) -> Node { .raw(raw) }
    public static func buildExpression(_ component: some Component) -> Node { component.body }
    public static func buildExpression(_ component: (some Component)?) -> Node { component?.body ?? .nothing }

    public static func buildBlock(_ nodes: Node...) -> Node { nodes.count == 1 ? nodes[0] : .group(nodes) }
    public static func buildOptional(_ node: Node?) -> Node { node ?? .nothing }
    public static func buildEither(first node: Node) -> Node { node }
    public static func buildEither(second node: Node) -> Node { node }
    public static func buildArray(_ nodes: [Node]) -> Node { .group(nodes) }
    public static func buildLimitedAvailability(_ node: Node) -> Node { node }
}

/// Collects nodes outside an element.
public func group(@Content _ content: () -> Node) -> Node { content() }
