import CooperativeService
import HTML
import Kernel
import Phrases

/// Who reads a page of a cooperative: in which language, with which addresses, by which clock.
struct Reader: Sendable {
    let language: Language
    let site: CooperativeSite
    let zone: Zone

    func callAsFunction(_ phrase: Phrase) -> String { phrase(language) }

    func day(_ day: Day) -> Node {
        time(.datetime(day.description)) { Format.day(day, language) }
    }

    func longDay(_ day: Day) -> Node {
        time(.datetime(day.description)) { Format.longDay(day, language) }
    }

    func moment(_ moment: Timestamp) -> Node {
        time(.datetime(moment.description)) { Format.moment(moment, in: zone, language) }
    }

    /// A title at the beginning of a line: "de algemene ledenvergadering" gets its capital.
    func heading(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() }

    func number(_ value: Int) -> String { Format.number(value, language) }
    func number(_ value: Int64) -> String { Format.number(value, language) }

    func article(_ article: ArticleReference?) -> ArticleBadge? {
        article.map { ArticleBadge(article: $0, language: language) }
    }
}

/// What a form of ours needs besides its fields: the token, the key that keeps it from being done twice, what was filled
/// in before, and why it was refused.
struct FormState: Sendable {
    static let keyField = "key"

    let token: FormToken
    let key: String
    var values: [String: String] = [:]
    var grounds: [Ground] = []

    subscript(field: String) -> String? { values[field] }
}

/// A form with its token and its key, and the grounds above it when it was refused.
struct CommandForm: Component {
    let reader: Reader
    let action: String
    let state: FormState
    let content: Node

    init(_ reader: Reader, to action: String, _ state: FormState, @Content content: () -> Node) {
        self.reader = reader
        self.action = action
        self.state = state
        self.content = content()
    }

    var body: Node {
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
        postForm(to: action, state.token) {
            input(.type("hidden"), .name(FormState.keyField), .value(state.key))
            content
        }
    }
}

/// What people wrote in lines, shown in the same lines.
struct Prose: Component {
    let text: String
    init(_ text: String) { self.text = text }
    var body: Node { div(.class("articletext")) { text } }
}

/// The link to older lines of a list.
struct OlderLink: Component {
    let reader: Reader
    let to: String?
    var body: Node {
        if let to { p { a(.href(to), .rel("next")) { reader(Phrases.Pages.older) } } }
    }
}
