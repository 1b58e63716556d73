import CooperativeService
import HTML
import Kernel
import Phrases

/// The agenda while the meeting goes on: opening a vote on each item, and what came of it.
struct RunAgenda: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let hall: MeetingHall
    let state: FormState

    private var meeting: MeetingID { hall.sheet.line.id }
    private var isOpen: Bool { hall.sheet.line.stage == .open }

    var body: Node {
        h2(.id("agenda")) { reader(Words.agenda) }
        if isOpen {
            hall.sheet.transition.map { TransitionWords(reader: reader, transition: $0) }
            CommandForm(reader, to: reader.site.run(meeting, "vote"), state) { list }
            PutOffForm(reader: reader, hall: hall, state: state.quiet)
            UrgentItemForm(reader: reader, meeting: meeting, state: state)
        } else {
            list
        }
    }

    private var list: Node {
        ol(.class("agenda")) { for item in hall.sheet.agenda { li { entry(item) } } }
    }

    @Content private func entry(_ item: MeetingSheet.AgendaLine) -> Node {
        if let proposal = item.proposal {
            a(.href(reader.site.proposal(proposal.id))) { item.title }
        } else {
            item.title
        }
        Badge(reader(Phrases.Vocabulary.topic(item.topic)))
        item.proposal?.choice.map { ProposedOptionsLine(reader: reader, choice: $0) }
        CarriesNothing(reader: reader, item: item, meeting: meeting)
        item.election.map { election in
            group {
                " "
                a(.href(reader.site.election(election.id))) { reader(Phrases.ElectionPages.toElection) }
            }
        }
        if let decision = item.decision {
            " "
            a(.href(reader.site.decision(decision))) {
                reader(Words.result) + " " + (item.decisionNumber ?? "") + ": "
                    + reader(Phrases.VotePages.outcome(item.isAdopted ? "adopted" : "rejected"))
            }
        } else if let poll = item.poll {
            " "
            a(.href(reader.site.poll(poll))) { reader(Words.votePage) }
        }
        if let gone = item.putOff {
            " "
            PutOffWords(reader: reader, item: gone)
        } else if isOpen, let next = item.amendment {
            " "
            Badge(reader(Phrases.CoursePages.next) + ": " + next.label, .attention)
            p(.class("soft")) { next.words }
            if !next.isOpen {
                LineButton(
                    label: reader(Phrases.CoursePages.openNext), about: next.label, name: "amendment",
                    value: next.id.description, kind: .primary)
                OtherManners(of: next, reader)
            }
            postponement(item)
        } else if isOpen && !item.isPollOpen && (item.decision == nil || item.canVoteAgain) {
            let obstacles = VoteObstacles(reader: reader, item: item, hall: hall, state: state)
            obstacles
            if obstacles.canBeMet {
                " "
                LineButton(
                    label: reader(item.poll == nil ? Words.openVote : Words.voteAgain), about: item.title, name: "item",
                    value: item.id.description, kind: .primary)
                if item.proposal?.choice == nil { OtherManners(of: item, reader) }
            }
            postponement(item)
        } else if !isOpen {
            VoteObstacles(reader: reader, item: item, hall: hall, state: state)
        }
    }

    @Content private func postponement(_ item: MeetingSheet.AgendaLine) -> Node {
        if item.decision == nil, !item.isPollOpen {
            " "
            LineButton(
                label: reader(Phrases.CoursePages.postpone), about: item.title, name: "postpone",
                value: item.id.description)
        }
    }
}
