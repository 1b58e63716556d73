import CooperativeService
import HTML
import Kernel
import Phrases

/// Who was represented by whom and who was suspended, by name: for the board.
struct MinutesThereSection: Component {
    typealias Words = Phrases.MinutesCourse
    let reader: Reader
    let names: MinutesNames
    let there: MinutesThere

    var body: Node {
        h2(.id("represented")) { reader(Words.there) }
        if !there.proxies.isEmpty {
            DataTable(
                caption: reader(Words.proxyList),
                columns: [
                    .init(reader(Words.giver)), .init(reader(Words.holder)), .init(reader(Words.scope)),
                    .init(reader(Words.form)),
                ],
                rows: there.proxies.map { proxy in
                    [
                        .text(reader(names.name(proxy.giver))), .text(reader(names.name(proxy.holder))),
                        .text(reader(Words.scope(proxy.items))), .text(reader(Words.form(proxy.form))),
                    ]
                })
        }
        if !there.representatives.isEmpty {
            ul {
                for one in there.representatives {
                    li {
                        reader(Words.actsFor(reader(names.name(one.person)), reader(names.name(one.organisation))))
                    }
                }
            }
        }
        if !there.suspended.isEmpty { p { reader(Words.suspended(names.list(there.suspended))) } }
    }
}
