import CooperativeService
import HTML
import Kernel
import Phrases

/// The draft of the minutes as a sheet to print and fill in.
struct MinutesPage: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let minutes: MinutesDraft

    var body: Node {
        h1 { reader(Words.minutesTitle(minutes.title)) }
        p(.class("hint")) { reader(Words.draftHint) }
        p {
            minutes.cooperative + ", "
            reader(Phrases.Vocabulary.organ(minutes.body)) + ". "
            reader.longDay(minutes.day)
            ", " + Format.time(minutes.startMinute, reader.language)
            if !minutes.place.isEmpty { ", " + minutes.place }
            "."
        }
        if minutes.openedAt == nil { Notice(.information, reader(Words.notHeldYet)) } else { held }
    }

    @Content private var held: Node {
        if let sent = minutes.convocation {
            p { reader(Words.convoked(sent.on, fullDays: sent.fullDays, email: sent.byEmail, post: sent.byPost)) }
        }
        if let chair = minutes.chair { p { reader(Words.openedBy(chair)) } }
        times
        MinutesSection(reader: reader, minutes: minutes)
        Facts([
            (reader(Words.signed), .text("____________________")),
            (reader(Words.signatures), .text("____________________")),
        ])
    }

    private var times: Node {
        Facts(
            [
                minutes.openedAt.map { (reader(Phrases.MeetingPages.openedAt), reader.moment($0)) },
                minutes.closedAt.map { (reader(Phrases.MeetingPages.closedAt), reader.moment($0)) },
            ].compactMap { $0 }
        ).body
    }
}
