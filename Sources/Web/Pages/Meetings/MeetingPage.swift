import CooperativeService
import HTML
import Kernel
import Phrases

/// One meeting: when and where, how it was convoked, the agenda, and what a member can do with it.
struct MeetingPage: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let meeting: MeetingSheet
    let state: FormState
    /// The draft of the minutes, once the meeting is closed and until there are minutes to read.
    var minutes: MinutesDraft?
    /// Where annexes, items of members and minutes are, as far as the reader may see them.
    var papers: [(label: Phrase, to: String)] = []

    private var line: MeetingLine { meeting.line }

    var body: Node {
        h1 { reader.heading(line.title) }
        p { Badge(reader(Words.stage(line.stage.rawValue)), line.stage == .open ? .attention : .plain) }
        if let reason = meeting.cancelledBecause { Notice(.warning, reader(Words.cancelled(reason))) }
        if meeting.isSecondMeeting { Notice(.information, reader(Words.secondMeeting)) }
        meeting.transition.map { TransitionWords(reader: reader, transition: $0) }
        Facts(facts)
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
        AttendanceForms(reader: reader, meeting: meeting, state: state)
        if line.stage == .open || line.stage == .closed { live }
        h2(.id("agenda")) { reader(Words.agenda) }
        if meeting.agenda.isEmpty {
            p { reader(Words.noAgenda) }
        } else {
            ol { for item in meeting.agenda { li { AgendaEntry(reader: reader, item: item) } } }
        }
        if meeting.isVoter { ItemInterestForm(reader: reader, meeting: meeting, state: state) }
        if !papers.isEmpty {
            p(.class("actions")) { for link in papers { LinkButton(reader(link.label), to: link.to, .secondary) } }
        }
        meeting.convocation.map { ConvocationSection(reader: reader, convocation: $0) }
        minutes.map { MinutesSection(reader: reader, minutes: $0) }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = [
            (
                reader(Words.when),
                group {
                    reader.longDay(line.day)
                    ", " + Format.time(line.startMinute, reader.language)
                }
            ),
            (reader(Phrases.Pages.body), .text(reader(Phrases.Vocabulary.organ(line.organ)))),
            (reader(Words.place), .text(line.takesHall ? line.place : reader(Words.onlineOnly))),
        ]
        if line.takesOnline {
            let link = meeting.onlineLink.map { link in a(.href(link)) { reader(Words.join) } }
            facts.append((reader(Words.online), link ?? .text(reader(Words.onlineToo))))
        }
        return facts
    }

    @Content private var live: Node {
        h2(.id("live")) { reader(Words.live) }
        meeting.quorum.map { QuorumPicture(reader: reader, quorum: $0) }
        Facts(
            [
                meeting.chairName.map { (reader(Words.chair), .text($0)) },
                meeting.openedAt.map { (reader(Words.openedAt), reader.moment($0)) },
                meeting.closedAt.map { (reader(Words.closedAt), reader.moment($0)) },
            ].compactMap { $0 })
        p { a(.href(reader.site.screen(line.id))) { reader(Words.screen) } }
    }
}

/// How and when the meeting was convoked.
struct ConvocationSection: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let convocation: MeetingSheet.Convocation

    var body: Node {
        h2(.id("convocation")) { reader(Words.convocation) }
        p {
            reader(
                Words.convokedOn(
                    convocation.on, days: convocation.fullDays, byRequesters: convocation.byRequesters))
            " "
            reader(Words.channels(email: convocation.byEmail, post: convocation.byPost))
            convocation.mine.map { " " + reader(Words.mine($0)) }
        }
        if !convocation.notice.isEmpty { Prose(convocation.notice) }
    }
}
