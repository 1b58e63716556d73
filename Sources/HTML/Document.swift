/// A whole page: document type, language, head and body.
public func document(lang: String, @Content head: () -> Node, @Content body: () -> Node) -> Node {
    group {
        Raw("<!DOCTYPE html>\n")
        Node.element(
            "html", [.lang(lang)],
            [.element("head", [], [head()]), .element("body", [], [body()])])
    }
}
