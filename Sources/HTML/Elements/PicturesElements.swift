// Elements of pictures drawn as SVG inside the page.

public func svg(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("svg", attributes, [content()])
}

public func g(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("g", attributes, [content()])
}

public func defs(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("defs", attributes, [content()])
}

public func pattern(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("pattern", attributes, [content()])
}

public func svgText(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("text", attributes, [content()])
}

public func tspan(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("tspan", attributes, [content()])
}

public func desc(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("desc", attributes, [content()])
}
