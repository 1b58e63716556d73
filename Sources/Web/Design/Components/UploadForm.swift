import HTML
import Kernel
import Phrases

/// A form that brings a file, with its token and its key.
struct UploadForm: Component {
    let action: String
    let state: FormState
    let content: Node

    init(to action: String, _ state: FormState, @Content content: () -> Node) {
        self.action = action
        self.state = state
        self.content = content()
    }

    var body: Node {
        form(.method(.post), .action(action), .multipart(), .init("novalidate", flag: true)) {
            HiddenToken(token: state.token)
            input(.type("hidden"), .name(FormState.keyField), .value(state.key))
            content
        }
    }
}

/// A file to choose.
struct FileField: Component {
    let name: String
    let label: String
    var hint: String?

    var body: Node {
        let id = Field.id(of: name)
        div(.class("field")) {
            FieldLabel(id: id, label: label, optional: nil)
            FieldNotes(id: id, hint: hint, problem: nil)
            input(
                .type("file"), .id(id), .name(name), .init("accept", ".pdf,.txt,.md,.csv,.png,.jpg,.jpeg"),
                .ariaDescribedby(FieldNotes.ids(id, hint, nil)))
        }
    }
}
