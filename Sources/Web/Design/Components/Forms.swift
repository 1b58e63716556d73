import HTML
import Kernel
import Phrases

/// The hidden field of every form of ours.
struct HiddenToken: Component {
    let token: FormToken
    var body: Node { input(.type("hidden"), .name(FormToken.field), .value(token.value)) }
}

/// A form that is posted to our own site, with its token.
func postForm(to action: String, _ token: FormToken, @Content content: () -> Node) -> Node {
    form(.method(.post), .action(action), .init("novalidate", flag: true)) {
        HiddenToken(token: token)
        content()
    }
}

/// The button that sends a form.
struct SubmitButton: Component {
    enum Kind: String { case primary, secondary, danger, plain }
    let label: String
    var kind = Kind.primary
    /// A form with several buttons tells them apart by name and value.
    var name: String?, value: String?

    init(_ label: String, _ kind: Kind = .primary, name: String? = nil, value: String? = nil) {
        self.label = label
        self.kind = kind
        self.name = name
        self.value = value
    }

    var body: Node {
        button(.type("submit"), .class(kind.rawValue), .init("name", optional: name), .value(value)) { label }
    }
}

/// A link that looks like a button, for the next thing to do.
struct LinkButton: Component {
    let label: String
    let to: String
    var kind = SubmitButton.Kind.primary

    init(_ label: String, to: String, _ kind: SubmitButton.Kind = .primary) {
        self.label = label
        self.to = to
        self.kind = kind
    }

    var body: Node { a(.href(to), .class("button " + kind.rawValue)) { label } }
}
