import HTML
import Testing

@Suite("What people write stays text")
struct EscapingTests {
    @Test(arguments: [
        ("Jansen & Co", "Jansen &amp; Co"),
        ("<script>", "&lt;script&gt;"),
        ("\"\u{301} onfocus=alert(1) ", "&quot;\u{301} onfocus=alert(1) "),
        ("<\u{301}script>", "&lt;\u{301}script&gt;"),
        ("'\u{308}", "&#39;\u{308}"),
        ("&\u{20DD}", "&amp;\u{20DD}"),
        ("", ""),
        ("Özil 👩‍👩‍👧", "Özil 👩‍👩‍👧"),
    ])
    func `Text and attribute values are escaped by byte`(written: String, rendered: String) {
        // Compared by bytes: two strings that differ by normalisation are equal to Swift.
        #expect(Array(p { written }.string.utf8) == Array("<p>\(rendered)</p>".utf8))
        let field = input(.type("text"), .value(written)).string
        #expect(Array(field.utf8) == Array("<input type=\"text\" value=\"\(rendered)\">".utf8))
    }

    @Test func `A name with a combining mark opens no attribute`() {
        let hostile = input(.value("\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}")).rendered()
        #expect(hostile.filter { $0 == UInt8(ascii: "\"") }.count == 2)
    }

    @Test func `Only Raw is written as it is`() {
        #expect(p { Raw("<b>ja</b>") }.string == "<p><b>ja</b></p>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
        "java\tscript:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd",
        "javascript\u{301}:alert(1)", ":x",
    ])
    func `An address that runs script leads nowhere`(address: String) {
        #expect(a(.href(address)) { "x" }.string == "<a href=\"about:invalid\">x</a>")
        #expect(form(.action(address)) {}.string == "<form action=\"about:invalid\"></form>")
    }

    @Test(arguments: [
        "/c/linde/meetings", "#main", "?page=2", "https://example.org/a:b", "mailto:bestuur@linde.example", "tel:+3120",
        "meeting/1", "/path?next=javascript:x", "",
    ])
    func `An honest address stays`(address: String) {
        #expect(a(.href(address)) { "x" }.string == "<a href=\"\(address)\">x</a>")
    }
}
