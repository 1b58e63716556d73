import CooperativeService
import HTML
import Kernel
import Phrases

/// Where chair and secretary lead the meeting: figures, votes, who comes and who goes.
struct RunPage: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let hall: MeetingHall
    let state: FormState
    /// What was searched for.
    var search: String?

    private var line: MeetingLine { hall.sheet.line }
    private var isOpen: Bool { line.stage == .open }

    var body: Node {
        h1 { reader(Words.title(line.title)) }
        p {
            Badge(reader(Phrases.MeetingPages.stage(line.stage.rawValue)), isOpen ? .attention : .plain)
            " "
            reader.longDay(line.day)
            ", " + Format.time(line.startMinute, reader.language)
        }
        Refused(reader: reader, state: state)
        links
        if line.stage == .convoked || hall.isUncalledToday { opening }
        if line.stage != .closed { figures }
        if isOpen { OpenVotes(reader: reader, meeting: line.id, votes: hall.votes, state: state.quiet, tied: tied) }
        RunAgenda(reader: reader, hall: hall, state: state.quiet)
        ItemInterestForm(reader: reader, meeting: hall.sheet, state: state.quiet, isOfficer: true)
        if isOpen || line.stage == .convoked || hall.isUncalledToday {
            ArrivalSection(reader: reader, hall: hall, state: state.quiet, search: search)
        }
        PresentSection(reader: reader, hall: hall, state: state.quiet)
        if isOpen { closing }
    }

    /// The tie that the chair was asked to decide just now.
    private var tied: (poll: PollID, options: [Int])? {
        guard let found = state.grounds.first(where: { $0.code == "chair-decides" })?.found,
            let poll = state["poll"].flatMap({ PollID($0) })
        else { return nil }
        return (poll, found.split(separator: ",").compactMap { Int($0) })
    }

    private var links: Node {
        ul {
            li {
                hall.isOnBoard
                    ? a(.href(reader.site.plan(line.id))) { reader(Words.plan) }
                    : a(.href(reader.site.meeting(line.id))) { reader(Words.plan) }
            }
            li { a(.href(reader.site.screen(line.id))) { reader(Phrases.MeetingPages.screen) } }
            li { a(.href(reader.site.proxies(line.id))) { reader(Phrases.ProxyPages.toProxies) } }
            if hall.isOnBoard, isOpen || line.stage == .closed {
                li { a(.href(reader.site.minutes(line.id))) { reader(Words.minutes) } }
            }
            if line.stage == .closed {
                li { a(.href(reader.site.minutesBook(line.id))) { reader(Phrases.MinutesPages.minutes) } }
            }
            li { a(.href(reader.site.run(line.id))) { reader(Words.refresh) } }
        }
    }

    @Content private var opening: Node {
        CommandForm(reader, to: reader.site.run(line.id, "opening"), state.quiet) {
            if hall.isUncalledToday { p(.class("hint")) { reader(Words.uncalledHint) } }
            SubmitButton(reader(Words.open))
        }.body
        if hall.mayLeadInPlace { inPlace }
    }

    /// The chair did not come: a director leads the meeting.
    private var inPlace: Node {
        FoldedForm(reader, Words.chairAbsent, to: reader.site.run(line.id, "opening"), state) {
            p(.class("hint")) { reader(Words.chairAbsentHint) }
            input(.type("hidden"), .name("chairAbsent"), .value("yes"))
            SubmitButton(reader(Words.openInPlace), .secondary)
        }.body
    }

    @Content private var figures: Node {
        h2(.id("figures")) { reader(Words.presence) }
        p(.class("big")) { reader(Words.present(reader.number(hall.presentCount))) }
        if hall.representedCount > 0 {
            p { reader(Phrases.ProxyPages.represented(reader.number(hall.representedCount))) }
        }
        if let quorum = hall.sheet.quorum {
            QuorumPicture(reader: reader, quorum: quorum)
        } else {
            p(.class("hint")) { reader(Words.quorumLater) }
        }
    }

    @Content private var closing: Node {
        h2(.id("close")) { reader(Words.close) }
        CommandForm(reader, to: reader.site.run(line.id, "closing"), state.quiet) {
            p(.class("hint")) { reader(Words.closeHint) }
            SubmitButton(reader(Words.close), .danger)
        }
    }
}
