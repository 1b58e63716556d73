import HTML
import Testing

private struct Greeting: Component {
    let name: String
    var body: Node { p { "Dag " + name } }
}

@Suite("Pages are built from typed parts")
struct ContentTests {
    @Test func `Conditions, repetitions, optionals and components stand inside an element`() {
        func list(_ names: [String], note: String?, closed: Bool) -> String {
            div(.class("list")) {
                if closed { strong { "gesloten" } }
                if names.isEmpty { "niemand" } else { ul { for name in names { li { name } } } }
                if let note { em { note } }
                note
                Greeting(name: "Anna")
            }.string
        }
        #expect(list([], note: nil, closed: false) == "<div class=\"list\">niemand<p>Dag Anna</p></div>")
        #expect(
            list(["A", "B"], note: "n", closed: true)
                == "<div class=\"list\"><strong>gesloten</strong><ul><li>A</li><li>B</li></ul><em>n</em>n<p>Dag Anna</p></div>"
        )
    }

    @Test func `An attribute without a value is left out or stands alone`() {
        #expect(
            input(.type("radio"), .checked(), .disabled(false), .id(nil)).string == "<input type=\"radio\" checked>")
    }

    @Test func `A document has a type, a language, a head and a body`() {
        let page = document(lang: "nl") {
            meta(.init("charset", "utf-8"))
            title { "A<B" }
        } body: {
            main { "x" }
        }
        #expect(
            page.string
                == "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>A&lt;B</title></head><body><main>x</main></body></html>"
        )
    }
}
