import CooperativeService
import HTML
import Kernel
import Phrases

/// The register of members, a page at a time, with a search by name.
struct RegisterPage: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let list: RegisterList
    let today: Day
    var search: String?
    var isFirst = true

    var body: Node {
        h1 { reader(Words.title) }
        form(.method(.get), .action(reader.site.register)) {
            Field(
                name: "q", label: reader(Words.search), kind: .search, hint: reader(Words.searchHint), value: search,
                optional: reader.language, autocomplete: "off", maxlength: 100)
            Field(name: "on", label: reader(Words.asOf), kind: .day, value: list.day.description)
            SubmitButton(reader(Words.find), .secondary)
        }
        p { reader(Words.count(reader.number(list.count), on: list.day)) }
        if list.lines.isEmpty { p { reader(Words.noneFound) } } else { table }
        if !isFirst { p { a(.href(address(after: nil))) { reader(Words.first) } } }
        if let next = list.next { p { a(.href(address(after: next)), .rel("next")) { reader(Words.next) } } }
    }

    private var table: Node {
        DataTable(
            caption: reader(Words.title),
            columns: [
                .init(reader(Words.name)), .init(reader(Phrases.Pages.number), isNumber: true),
                .init(reader(Words.category)), .init(reader(Words.since)), .init(reader(Words.post)),
            ],
            rows: list.lines.map { line in
                [
                    name(line), .text("\(line.number)"), .text(reader(line.category)), reader.day(line.from),
                    .text(reader(line.byEmail ? Words.byEmail : Words.byLetter)),
                ]
            }, hidesCaption: true
        ).body
    }

    @Content private func name(_ line: RegisterList.Line) -> Node {
        a(.href(reader.site.member(line.number))) { line.name }
        if line.isSuspended { Badge(reader(Words.suspended), .attention) }
    }

    private func address(after number: Int?) -> String {
        var parts: [String] = []
        if let search { parts.append("q=" + PercentCoding.encode(search)) }
        if list.day != today { parts.append("on=\(list.day)") }
        if let number { parts.append("after=\(number)") }
        return reader.site.register + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
}
