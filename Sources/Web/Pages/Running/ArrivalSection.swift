import CooperativeService
import HTML
import Kernel
import Phrases

/// Finds who comes in and lets them in with one button.
struct ArrivalSection: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let hall: MeetingHall
    let state: FormState
    var search: String?

    private var meeting: MeetingID { hall.sheet.line.id }

    var body: Node {
        h2(.id("arrivals")) { reader(Words.arrivals) }
        form(.method(.get), .action(reader.site.run(meeting) + "#arrivals")) {
            Field(
                name: "q", label: reader(Words.search), kind: .search, hint: reader(Words.searchHint), value: search,
                autocomplete: "off", maxlength: 100)
            SubmitButton(reader(Words.find), .secondary)
        }
        if hall.arrivals.isEmpty {
            if search != nil { p { reader(Words.noneFound) } }
        } else {
            if search == nil { p { reader(Words.expected) } }
            found
        }
    }

    private var found: Node {
        CommandForm(reader, to: reader.site.run(meeting, "arrival"), state) {
            ul {
                for guest in hall.arrivals {
                    li {
                        GuestName(reader: reader, guest: guest)
                        " "
                        if let way = guest.way {
                            Badge(reader(Words.isIn) + ", " + reader(Words.way(way)), .good)
                        } else {
                            LineButton(
                                label: reader(Words.inHall), about: guest.name, name: "person",
                                value: guest.person.description, kind: .primary)
                        }
                    }
                }
            }
        }.body
    }
}

struct GuestName: Component {
    let reader: Reader
    let guest: MeetingHall.Guest

    var body: Node {
        guest.name
        if let number = guest.number {
            " "
            small { reader(Phrases.RunningPages.numbered(number)) }
        }
    }
}

/// Who is there: leaving, and entering a vote for somebody without a telephone.
struct PresentSection: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let hall: MeetingHall
    let state: FormState

    private var meeting: MeetingID { hall.sheet.line.id }
    private var isGoingOn: Bool { hall.sheet.line.stage == .open || hall.sheet.line.stage == .convoked }

    var body: Node {
        if !hall.present.isEmpty {
            h2(.id("present")) { reader(Words.presence) }
            if !hall.votes.isEmpty { p(.class("hint")) { reader(Words.tellerHint) } }
            CommandForm(reader, to: reader.site.run(meeting, "departure"), state) {
                ul { for guest in hall.present { li { line(guest) } } }
            }
            if let next = hall.nextPresent {
                p {
                    a(.href(reader.site.run(meeting) + "?after=" + PercentCoding.encode(next))) {
                        reader(Words.nextPage)
                    }
                }
            }
        }
    }

    @Content private func line(_ guest: MeetingHall.Guest) -> Node {
        GuestName(reader: reader, guest: guest)
        guest.way.map { Badge(reader(Words.way($0))) }
        if isGoingOn {
            " "
            LineButton(
                label: reader(Words.leaves), about: guest.name, name: "person", value: guest.person.description,
                kind: .plain)
        }
        if !hall.votes.isEmpty {
            " "
            a(.href(reader.site.teller(meeting) + "?person=\(guest.person)")) {
                reader(Words.teller)
                span(.class("unseen")) { ": " + guest.name }
            }
        }
    }
}
