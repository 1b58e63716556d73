// Elements of running text, lists and links.

public func p(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("p", attributes, [content()])
}

public func span(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("span", attributes, [content()])
}

public func strong(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("strong", attributes, [content()])
}

public func em(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("em", attributes, [content()])
}

public func small(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("small", attributes, [content()])
}

public func b(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("b", attributes, [content()])
}

public func i(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("i", attributes, [content()])
}

public func code(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("code", attributes, [content()])
}

public func pre(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("pre", attributes, [content()])
}

public func blockquote(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("blockquote", attributes, [content()])
}

public func abbr(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("abbr", attributes, [content()])
}

public func del(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("del", attributes, [content()])
}

public func ins(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("ins", attributes, [content()])
}

public func sub(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("sub", attributes, [content()])
}

public func sup(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("sup", attributes, [content()])
}

public func time(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("time", attributes, [content()])
}

public func a(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("a", attributes, [content()])
}

public func ul(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("ul", attributes, [content()])
}

public func ol(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("ol", attributes, [content()])
}

public func li(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("li", attributes, [content()])
}

public func dl(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("dl", attributes, [content()])
}

public func dt(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("dt", attributes, [content()])
}

public func dd(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("dd", attributes, [content()])
}

public func title(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("title", attributes, [content()])
}

public func mark(_ attributes: Attribute..., @Content content: () -> Node) -> Node {
    .element("mark", attributes, [content()])
}
