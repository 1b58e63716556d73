import Kernel
import Phrases

/// What stands around a page: language, title, whose cooperative, who is signed in, and messages.
///
/// `context.frame(title:)` fills in what the request knows; a page of a cooperative adds `cooperative`.
struct Frame: Sendable {
    var language: Language
    var title: Phrase
    /// The page's own address with its query, for the language switch.
    var address: String
    var cooperative: CooperativeHeading?
    var person: PersonHeading?
    var demonstration: DemonstrationBar?
    /// Said at the top of the page: what was just done, or what needs attention.
    var notices: [Notice] = []
    /// Tables and meetings may use the whole width.
    var isWide = false
    /// Scripts of our own that this page asks for, by their addresses; it works without them.
    var scripts: [String] = []

    /// A phrase in the page's language.
    func callAsFunction(_ phrase: Phrase) -> String { phrase(language) }
}

/// The name of the cooperative and the main menu of its pages.
struct CooperativeHeading: Sendable {
    let name: String
    let home: String
    var navigation: [NavigationLink] = []
}

struct NavigationLink: Sendable {
    let label: Phrase
    let to: String
    var isCurrent = false
}

/// Who is signed in, with the form to sign out.
struct PersonHeading: Sendable {
    let name: String
    let home: String
    let token: FormToken
}

/// The bar of a demonstration: what day it is there, and the days that one may move on to.
struct DemonstrationBar: Sendable {
    let today: Day
    /// Where the form that moves the clock is sent; it posts `to` = the day.
    let action: String
    let steps: [Step]
    let token: FormToken?

    struct Step: Sendable {
        let label: Phrase
        let to: Day
    }
}

/// The token in a hidden field that shows that a form came from our own page.
struct FormToken: Sendable, Hashable {
    static let field = "csrf"
    let value: String
}
