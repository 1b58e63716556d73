import CooperativeService
import HTML
import Kernel
import Phrases

/// The screen in the hall, in large type. It stands alone, without menu. Asked to, it refreshes itself until it is told
/// to stop (WCAG 2.2.1, 2.2.2): the answer then carries the header `Refresh`.
struct ScreenPage: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let meeting: MeetingID
    let screen: AssemblyScreen
    let refreshes: Bool

    static let seconds = 5

    var body: Node {
        document(lang: reader.language.rawValue) {
            meta(.init("charset", "utf-8"))
            meta(.name("viewport"), .init("content", "width=device-width, initial-scale=1"))
            title { reader(Words.screenTitle(screen.title)) }
            link(.rel("stylesheet"), .href(Stylesheet.address))
            link(.rel("icon"), .href(Icon.address), .type("image/svg+xml"))
        } body: {
            main(.id("content"), .class("projector wide")) {
                h1 { reader.heading(screen.title) }
                p { Badge(reader(Words.stage(screen.stage.rawValue))) }
                if screen.open != nil || screen.last == nil { item() }
                vote
                // After a result what comes next stands below it, and is called so.
                if screen.open == nil, screen.last != nil, screen.stage == .open {
                    item(after: reader(Words.comesNext) + ": ")
                }
                screen.quorum.map { QuorumPicture(reader: reader, quorum: $0) }
                footnote
            }
        }
    }

    @Content private func item(after words: String = "") -> Node {
        if let item = screen.item { h2 { words + "\(item.position). " + item.title } }
    }

    @Content private var vote: Node {
        if let open = screen.open {
            p { strong { open.question } }
            p(.role("status")) {
                Badge(reader(Words.voteOpen), .attention)
                " " + reader(Words.votesCast(open.cast, of: open.represented))
            }
        } else if let last = screen.last, let result = last.result {
            h2 { reader(Words.resultOf(last.question)) }
            if !screen.elected.isEmpty {
                p(.class("big")) { reader(Words.elected(screen.elected.joined(separator: ", "))) }
            }
            p {
                Badge(
                    reader(Phrases.VotePages.outcome(result.outcome)), result.outcome == "adopted" ? .good : .closed)
            }
            ResultBar(result.arithmetic, reader.language)
            if let choice = last.choice, let counted = choice.result {
                ChoiceOutcomeSection(reader: reader, choice: choice, result: counted, isBrief: true)
            }
        }
    }

    @Content private var footnote: Node {
        div(.class("actions")) {
            if refreshes {
                span(.class("soft")) { reader(Words.screenHint) }
                LinkButton(reader(Words.screenStop), to: reader.site.screen(meeting), .secondary)
            } else {
                form(.action(reader.site.screen(meeting))) {
                    input(.type("hidden"), .name("refresh"), .value("yes"))
                    SubmitButton(reader(Words.screenStart), .secondary)
                }
            }
            a(.href(reader.site.meeting(meeting))) { reader(Phrases.VotePages.toMeeting) }
        }
    }
}
