// Elements of forms.

public func form(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("form", attributes, [content()])
}

public func fieldset(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("fieldset", attributes, [content()])
}

public func legend(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("legend", attributes, [content()])
}

public func label(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("label", attributes, [content()])
}

public func button(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("button", attributes, [content()])
}

public func select(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("select", attributes, [content()])
}

public func optgroup(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("optgroup", attributes, [content()])
}

public func option(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("option", attributes, [content()])
}

public func textarea(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("textarea", attributes, [content()])
}

public func output(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("output", attributes, [content()])
}

public func progress(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("progress", attributes, [content()])
}
