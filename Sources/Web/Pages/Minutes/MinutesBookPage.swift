import CooperativeService
import HTML
import Kernel
import Phrases

/// The minutes of a meeting: facts, the words beside them, signatures and versions, to read and to print.
struct MinutesBookPage: Component {
    typealias Words = Phrases.MinutesPages
    let reader: Reader
    let sheet: MinutesSheet
    let state: FormState
    var decisions: [DecisionLine] = []

    private var facts: MinutesDraft { sheet.facts }

    var body: Node {
        p(.class("screenonly")) { a(.href(reader.site.meeting(sheet.meeting))) { reader.heading(facts.title) } }
        h1 { reader(Words.title(facts.title)) }
        badges
        Refused(reader: reader, state: state)
        if sheet.versions.isEmpty { Notice(.information, reader(Words.noneYet)) }
        if sheet.mayWrite, !sheet.isPublished { p { reader(Words.publishBy(sheet.publishBy)) } }
        h2(.id("facts")) { reader(Words.facts) }
        Facts(details)
        if let sent = facts.convocation {
            p {
                reader(
                    Phrases.RunningPages.convoked(
                        sent.on, fullDays: sent.fullDays, email: sent.byEmail, post: sent.byPost))
            }
        }
        if !sheet.general.isEmpty {
            h2(.id("general")) { reader(Words.general) }
            Prose(sheet.general)
        }
        MinutesSection(reader: reader, minutes: facts, remarks: sheet.remarks)
        MinutesAnnexes(reader: reader, sheet: sheet)
        MinutesDeskForms(reader: reader, sheet: sheet, state: state.quiet, decisions: decisions)
    }

    private var badges: Node {
        p {
            if sheet.adoptedOn != nil {
                Badge(reader(Words.adopted), .good)
            } else {
                Badge(reader(sheet.isPublished ? Words.known : Words.draft), .attention)
            }
            if sheet.versions.contains(where: \.isLate) { Badge(reader(Words.late), .attention) }
        }
    }

    private var details: [(name: String, value: Node)] {
        let pages = Phrases.MeetingPages.self
        let when = group {
            reader.longDay(facts.day)
            ", " + Format.time(facts.startMinute, reader.language)
        }
        var details: [(name: String, value: Node)] = [(reader(pages.when), when)]
        if !facts.place.isEmpty { details.append((reader(Words.place), .text(facts.place))) }
        if let moment = facts.openedAt { details.append((reader(pages.openedAt), reader.moment(moment))) }
        if let moment = facts.closedAt { details.append((reader(pages.closedAt), reader.moment(moment))) }
        if let name = facts.chair { details.append((reader(Words.chair), .text(name))) }
        if let name = sheet.minuteTaker { details.append((reader(Words.minuteTaker), .text(name))) }
        return details
    }
}
