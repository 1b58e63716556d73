// Elements that divide a page.

public func main(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("main", attributes, [content()])
}

public func header(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("header", attributes, [content()])
}

public func footer(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("footer", attributes, [content()])
}

public func nav(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("nav", attributes, [content()])
}

public func section(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("section", attributes, [content()])
}

public func article(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("article", attributes, [content()])
}

public func aside(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("aside", attributes, [content()])
}

public func h1(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("h1", attributes, [content()])
}

public func h2(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("h2", attributes, [content()])
}

public func h3(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("h3", attributes, [content()])
}

public func h4(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("h4", attributes, [content()])
}

public func div(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("div", attributes, [content()])
}

public func figure(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("figure", attributes, [content()])
}

public func figcaption(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("figcaption", attributes, [content()])
}

public func details(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("details", attributes, [content()])
}

public func summary(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("summary", attributes, [content()])
}

public func hgroup(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("hgroup", attributes, [content()])
}
