import HTML
import Kernel
import Phrases

/// A box that says one thing: done, to know, take care, or refused.
struct Notice: Component, Sendable {
    enum Kind: String, Sendable { case done, information, warning, refused }
    let kind: Kind
    let text: String
    var heading: String?

    init(_ kind: Kind, _ text: String, heading: String? = nil) {
        self.kind = kind
        self.text = text
        self.heading = heading
    }

    var body: Node {
        div(.class("notice " + kind.rawValue), .role(kind == .done ? "status" : nil)) {
            if let heading { strong { heading } }
            p { text }
        }
    }
}

/// The list at the top of a form of what is to be put right, each leading to its field.
struct ProblemSummary: Component {
    let language: Language
    let problems: [(field: String, text: String)]

    var body: Node {
        if !problems.isEmpty {
            div(.class("notice refused"), .role("alert")) {
                h2 { Phrases.Web.checkThis(language) }
                ul { for problem in problems { li { a(.href("#" + Field.id(of: problem.field))) { problem.text } } } }
            }
        }
    }
}

/// Why the cooperative's rules say no: every ground with its article, and what one can do.
struct GroundList: Component {
    let language: Language
    let grounds: [Ground]
    /// Whether to say what one can do; not where it is about what was long ago.
    var withRemedies = true

    var body: Node {
        div(.class("notice refused"), .role("alert")) {
            for ground in grounds {
                div(.class("ground")) {
                    p {
                        ground.message(language)
                        if let article = ground.article { ArticleBadge(article: article, language: language) }
                    }
                    if withRemedies {
                        p(.class("remedy")) {
                            strong { Phrases.Web.whatYouCanDo(language) + ": " }
                            ground.remedy(language)
                        }
                    }
                }
            }
        }
    }
}

/// Where a rule stands, such as `2:42 lid 1` or `artikel 14`.
struct ArticleBadge: Component {
    let article: ArticleReference
    let language: Language

    var body: Node {
        span(.class("badge article")) {
            switch article {
            case .law(let text): Phrases.Web.lawArticle(text)(language)
            case .statutes(let text): Phrases.Web.statutesArticle(text)(language)
            }
        }
    }
}

/// A word that tells a state, never by colour alone.
struct Badge: Component {
    enum Kind: String { case plain, good, attention, closed }
    let text: String
    var kind = Kind.plain

    init(_ text: String, _ kind: Kind = .plain) {
        self.text = text
        self.kind = kind
    }

    var body: Node { span(.class("badge " + kind.rawValue)) { text } }
}
