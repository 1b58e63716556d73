import HTML
import Kernel
import Phrases
import Store

/// What the demonstration would have sent: everybody's mails and letters, the newest first.
struct InTrayPage: Component {
    typealias Words = Phrases.BoardBooks
    static let address = "/demonstration/in-tray"
    let language: Language
    let zone: Zone
    let items: [OutboxItem]
    let next: MessageID?
    /// Addresses that start like this are links.
    let publicAddress: String

    var body: Node {
        h1 { Words.inTray(language) }
        p { Words.inTrayHint(language) }
        if items.isEmpty { p { Words.inTrayEmpty(language) } }
        for item in items { card(item.message) }
        if let next { p { a(.href(Self.address + "?before=\(next)"), .rel("next")) { Phrases.Pages.older(language) } } }
    }

    private func card(_ message: OutboxMessage) -> Node {
        article(.class("card")) {
            h2 { message.subject }
            p {
                Badge((message.channel == .email ? Words.mail : Words.letter)(language))
                " " + Words.addressed(language) + ": "
                message.address.split(separator: "\n").joined(separator: ", ")
                ". "
                time(.datetime(message.createdAt.description)) { Format.moment(message.createdAt, in: zone, language) }
            }
            Prose(message.body)
            for place in places(in: message.body) { p { a(.href(place)) { place } } }
        }
    }

    /// The addresses of this site that a message names, as paths.
    private func places(in text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix(publicAddress + "/") }
            .map { String($0.dropFirst(publicAddress.count)) }
    }
}
