import CooperativeService
import HTML
import Kernel
import Phrases

/// The meetings to come and those that were.
struct MeetingsPage: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let list: MeetingList
    /// Only the past is shown on further pages.
    var isFirst = true
    /// The reader sits in a body, other than the board, that calls assemblies.
    var callsMeetings = false

    var body: Node {
        h1 { reader(Words.title) }
        if isFirst {
            h2 { reader(Words.coming) }
            if list.coming.isEmpty {
                p { reader(Words.none) }
            } else {
                div(.class("cards")) { for line in list.coming { MeetingCard(reader: reader, meeting: line) } }
            }
            p { a(.href(reader.site.request)) { reader(Words.requestAssembly) } }
            if callsMeetings { p { a(.href(reader.site.newMeeting)) { reader(Phrases.Board.callMeeting) } } }
        }
        if !list.past.isEmpty {
            h2 { reader(Words.past) }
            DataTable(
                caption: reader(Words.past),
                columns: [
                    .init(reader(Phrases.Pages.title)), .init(reader(Phrases.Pages.day)),
                    .init(reader(Phrases.Pages.status)),
                ],
                rows: list.past.map { line in
                    [
                        a(.href(reader.site.meeting(line.id))) { reader.heading(line.title) }, reader.day(line.day),
                        group { Badge(reader(Words.stage(line.stage.rawValue)), .closed) },
                    ]
                }, hidesCaption: true)
        }
        OlderLink(reader: reader, to: list.next.map { reader.site.meetings + "?before=" + PercentCoding.encode($0) })
    }
}
