/// A script of the site's own, from a file: the content security policy refuses scripts that stand in a page. It runs once
/// the page is read.
public func script(from address: String) -> Node {
    .element("script", [.src(address), .init("defer", flag: true)], [])
}

/// A whole page: document type, language, head and body.
public func document(lang: String, @Content head: () -> Node, @Content body: () -> Node) -> Node {
    group {
        Raw("<!DOCTYPE html>\n")
        Node.element(
            "html", [.lang(lang)],
            [.element("head", [], [head()]), .element("body", [], [body()])])
    }
}
