import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// The first page and the help page.
struct StartPages {
    let site: Site

    func add(to groups: RouteGroups) {
        groups.open.get(.init(Routes.home.link)) { _, context in try await start(context) }
        groups.open.get(.init(Routes.help.link)) { _, context in help(context) }
    }

    private func start(_ context: WebContext) async throws -> Page {
        let cooperatives = try await site.service.cooperatives()
        return Page(context.frame(Phrases.Start.title)) {
            InstallationPage(
                language: context.language, cooperatives: cooperatives,
                isSignedIn: context.visitor.identity != nil)
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
