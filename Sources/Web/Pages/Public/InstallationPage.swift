import CooperativeService
import HTML
import Kernel
import Phrases

/// The first page of the installation: which cooperatives keep their books here, and where to sign in.
struct InstallationPage: Component {
    typealias Words = Phrases.PublicPages
    let language: Language
    let cooperatives: [CooperativeCard]
    let isSignedIn: Bool

    var body: Node {
        h1 { Words.welcome(language) }
        p { Words.welcomeLead(language) }
        if !isSignedIn {
            div(.class("actions")) {
                LinkButton(Phrases.Web.signIn(language), to: Routes.signIn.link)
                a(.href(Routes.typedInvitation.link)) { Phrases.SignIn.haveCode(language) }
            }
        }
        h2 { Words.cooperatives(language) }
        if cooperatives.isEmpty {
            p { Words.noCooperatives(language) }
            beginning
        } else {
            ul(.class("big")) {
                for card in cooperatives {
                    let site = CooperativeSite(slug: card.slug)
                    li { a(.href(isSignedIn ? site.home : site.front)) { card.name } }
                }
            }
        }
    }

    /// A cooperative begins with the one who runs this machine: no page founds one.
    @Content private var beginning: Node {
        h2(.id("begin")) { Words.howToBegin(language) }
        p { Words.beginLead(language) }
        ol {
            for step in Words.beginSteps {
                li {
                    step.words(language)
                    if let command = step.command { pre(.class("scroller"), .tabindex(0)) { code { command } } }
                }
            }
        }
        p { Words.beginAfter(language) }
    }
}
