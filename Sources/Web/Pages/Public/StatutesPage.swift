import CooperativeService
import HTML
import Kernel
import Phrases

/// The statutes in force: contents, each article with what it means, and the versions.
struct StatutesPage: Component {
    typealias Words = Phrases.StatutesPages
    let reader: Reader
    let book: StatutesBook

    var body: Node {
        h1 { reader(Words.title(book.version)) }
        p { strong { reader(book.title) } }
        if let day = book.inForceSince { p { reader(Words.inForceSince(day)) } }
        p(.class("hint")) { reader(Words.dutchIsBinding) }
        nav(.ariaLabel(reader(Words.contents))) {
            h2 { reader(Words.contents) }
            ul {
                for article in book.articles {
                    li {
                        a(.href("#article-" + article.number)) {
                            reader(Words.article(article.number)) + ": " + reader(article.heading)
                        }
                    }
                }
            }
        }
        if let now = book.versions.first(where: { $0.number == book.version }), now.number > 1, now.filedOn == nil {
            Notice(.information, reader(Phrases.CoursePages.notFiled))
        }
        for article in book.articles { ArticleText(reader: reader, article: article) }
        h2(.id("versions")) { reader(Words.versions) }
        DataTable(
            caption: reader(Words.versions),
            columns: [
                .init(reader(Words.version)), .init(reader(Words.decided)), .init(reader(Words.deed)),
                .init(reader(Words.filed)), .init(reader(Words.inForce)),
            ],
            rows: book.versions.map(row), hidesCaption: true)
    }

    private func row(_ version: StatutesBook.Version) -> [Node] {
        [
            .text(reader.number(version.number)),
            version.decision.map { id in a(.href(reader.site.decision(id))) { reader.day(version.decidedOn) } }
                ?? reader.day(version.decidedOn),
            day(version.deedOn), day(version.filedOn), day(version.inForceFrom),
        ]
    }

    private func day(_ day: Day?) -> Node { day.map(reader.day) ?? .text(reader(Words.notYet)) }
}

/// One article: its words, and what it sets in plain words.
struct ArticleText: Component {
    typealias Words = Phrases.StatutesPages
    let reader: Reader
    let article: StatutesBook.Article

    var body: Node {
        section(.id("article-" + article.number)) {
            h2 { reader(Words.article(article.number)) + ": " + reader(article.heading) }
            Prose(reader(article.text))
            if !article.rules.isEmpty {
                details {
                    summary { reader(Words.inPlainWords) }
                    ul { for rule in article.rules { li { reader(rule) } } }
                }
            }
        }
    }
}
