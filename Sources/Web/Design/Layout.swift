import HTML
import Kernel
import Phrases

/// The shell of every page.
struct Layout: Component {
    let frame: Frame
    let content: Node

    var body: Node {
        document(lang: frame.language.rawValue) {
            meta(.init("charset", "utf-8"))
            meta(.name("viewport"), .init("content", "width=device-width, initial-scale=1"))
            title { frame(frame.title) + " · " + (frame.cooperative?.name ?? frame(Phrases.Web.product)) }
            link(.rel("stylesheet"), .href(Stylesheet.address))
            link(.rel("icon"), .href(Icon.address), .type("image/svg+xml"))
            for address in frame.scripts { script(from: address) }
        } body: {
            a(.class("skip"), .href("#content")) { frame(Phrases.Web.skipToContent) }
            frame.demonstration.map { DemonstrationStrip(bar: $0, language: frame.language, address: frame.address) }
            PageHeader(frame: frame)
            main(.id("content"), .tabindex(-1), .class(frame.isWide ? "wide" : nil)) {
                for notice in frame.notices { notice }
                content
            }
            PageFooter(frame: frame)
        }
    }
}

private struct PageHeader: Component {
    let frame: Frame

    var body: Node {
        header(.class("site")) {
            div(.class("bar")) {
                a(.class("name"), .href(frame.cooperative?.home ?? Routes.home.link)) {
                    frame.cooperative?.name ?? frame(Phrases.Web.product)
                }
                div(.class("tools")) {
                    a(.href(Routes.help.link)) { frame(Phrases.Web.help) }
                    languages
                    person
                }
            }
            if let links = frame.cooperative?.navigation, !links.isEmpty {
                nav(.class("menu"), .ariaLabel(frame(Phrases.Web.mainNavigation))) {
                    ul {
                        for link in links {
                            li {
                                a(.href(link.to), .ariaCurrent(link.isCurrent ? "page" : nil)) { frame(link.label) }
                            }
                        }
                    }
                }
            }
        }
    }

    @Content private var languages: Node {
        for language in Language.allCases where language != frame.language {
            a(
                .href(LanguageChoice.address(of: frame.address, in: language)), .lang(language.rawValue),
                .hreflang(language.rawValue)
            ) { language.ownName }
        }
    }

    @Content private var person: Node {
        if let person = frame.person {
            a(.href(person.home)) { person.name }
            form(.method(.post), .action(Routes.signOut.link)) {
                HiddenToken(token: person.token)
                button(.class("plain"), .type("submit")) { frame(Phrases.Web.signOut) }
            }
        } else {
            a(.href(Routes.signIn.link)) { frame(Phrases.Web.signIn) }
        }
    }
}

private struct PageFooter: Component {
    let frame: Frame

    var body: Node {
        footer(.class("site")) {
            p { frame(Phrases.Web.footer) }
            p { a(.href(Routes.help.link)) { frame(Phrases.Web.help) } }
        }
    }
}

private struct DemonstrationStrip: Component {
    let bar: DemonstrationBar
    let language: Language
    /// The page to come back to.
    let address: String

    var body: Node {
        aside(.class("demonstration"), .ariaLabel(Phrases.Web.demonstrationLabel(language))) {
            p { Phrases.Web.demonstrationDay(bar.today)(language) }
            a(.href(InTrayPage.address)) { Phrases.BoardBooks.inTray(language) }
            if let token = bar.token {
                for step in bar.steps {
                    form(.method(.post), .action(bar.action)) {
                        HiddenToken(token: token)
                        input(.type("hidden"), .name("to"), .value(step.to.description))
                        input(.type("hidden"), .name("back"), .value(address))
                        button(.type("submit")) { step.label(language) }
                    }
                }
            }
        }
    }
}
