import CooperativeService
import HTML
import Kernel
import Phrases

/// One item of the agenda, with its text, its vote and its decision.
struct AgendaEntry: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let item: MeetingSheet.AgendaLine

    var body: Node {
        h3 { item.title }
        if item.topic != .ordinary { p(.class("soft")) { reader(Phrases.Vocabulary.topic(item.topic)) } }
        item.putOff.map { gone in p { PutOffWords(reader: reader, item: gone) } }
        item.proposal.map(document)
        item.election.map { election in
            p { a(.href(reader.site.election(election.id))) { reader(Phrases.ElectionPages.toElection) } }
        }
        if let poll = item.poll, item.isPollOpen {
            p {
                Badge(reader(Words.voteOpen), .attention)
                " "
                a(.href(reader.site.poll(poll))) { reader(Words.toVote) }
            }
        }
        if let decision = item.decision, let number = item.decisionNumber {
            p {
                OutcomeBadge(reader: reader, isAdopted: item.isAdopted)
                " "
                a(.href(reader.site.decision(decision))) { reader(Words.toDecision) + " " + number }
            }
        } else if let poll = item.poll, !item.isPollOpen {
            p { a(.href(reader.site.poll(poll))) { reader(Words.toResult) } }
        }
    }

    @Content private func document(_ document: MeetingSheet.Document) -> Node {
        if let text = document.text {
            details {
                summary { reader(Words.readText(document.number)) }
                Prose(text)
                document.choice.map { ProposedOptions(reader: reader, choice: $0) }
                p {
                    a(.href(reader.site.proposal(document.id))) {
                        reader(Phrases.ProposalPages.page(document.number)) + ": " + document.title
                    }
                }
            }
        } else {
            p(.class("soft")) { reader(document.openFrom.map(Words.textOpenFrom) ?? Words.textNotOpen) }
        }
    }
}
