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
            CommandForm(reader, to: reader.site.run(meeting, "vote"), state) { list }
        } else {
            list
        }
    }

    private var list: Node {
        ol { for item in hall.sheet.agenda { li { entry(item) } } }
    }

    @Content private func entry(_ item: MeetingSheet.AgendaLine) -> Node {
        if let proposal = item.proposal {
            a(.href(reader.site.proposal(proposal.id))) { item.title }
        } else {
            item.title
        }
        Badge(reader(Phrases.Vocabulary.topic(item.topic)))
        item.proposal?.choice.map { ProposedOptionsLine(reader: reader, choice: $0) }
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
        if isOpen && !item.isPollOpen && item.decision == nil {
            " "
            LineButton(
                label: reader(item.poll == nil ? Words.openVote : Words.voteAgain), about: item.title, name: "item",
                value: item.id.description, kind: .primary)
        }
    }
}
