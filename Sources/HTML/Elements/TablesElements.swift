// Elements of tables.

public func table(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("table", attributes, [content()])
}

public func caption(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("caption", attributes, [content()])
}

public func thead(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("thead", attributes, [content()])
}

public func tbody(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("tbody", attributes, [content()])
}

public func tfoot(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("tfoot", attributes, [content()])
}

public func tr(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("tr", attributes, [content()])
}

public func th(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("th", attributes, [content()])
}

public func td(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("td", attributes, [content()])
}
