import HTML
import Hummingbird
import Kernel
import Phrases

/// The first page and the help page.
struct StartPages {
    func add(to groups: RouteGroups) {
        groups.open.get(.init(Routes.home.link)) { _, context in start(context) }
        groups.open.get(.init(Routes.help.link)) { _, context in help(context) }
    }

    private func start(_ context: WebContext) -> Page {
        let language = context.language
        return Page(context.frame(Phrases.Start.title)) {
            h1 { Phrases.Start.title(language) }
            p { Phrases.Start.introduction(language) }
            if context.visitor.identity == nil {
                div(.class("actions")) {
                    LinkButton(Phrases.Web.signIn(language), to: Routes.signIn.link)
                    a(.href(Routes.typedInvitation.link)) { Phrases.SignIn.haveCode(language) }
                }
            }
        }
    }

    private func help(_ context: WebContext) -> Page {
        let language = context.language
        return Page(context.frame(Phrases.Web.help)) {
            h1 { Phrases.Web.help(language) }
            for item in Phrases.Start.help {
                h2 { item.question(language) }
                p { item.answer(language) }
            }
        }
    }
}
