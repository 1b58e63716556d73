import CooperativeService
import HTML
import Kernel
import Phrases

/// Proposals whose text is not open to the members yet.
struct WaitingProposalsPage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let proposals: [ProposalLine]
    let state: FormState
    /// The reader is chair or secretary.
    var keepsTheBooks = true

    var body: Node {
        h1 { reader(Words.waitingTitle) }
        p { reader(Words.waitingHint) }
        Refused(reader: reader, state: state)
        if !keepsTheBooks { p { reader(Phrases.Board.officersDoThis) } }
        if proposals.isEmpty { p { reader(Words.noneWaiting) } } else { list }
    }

    private var list: Node {
        CommandForm(reader, to: reader.site.waitingProposals, state.quiet) {
            ul {
                for line in proposals {
                    li {
                        a(.href(reader.site.proposal(line.id))) { "\(line.number). " + line.title }
                        Badge(reader(Phrases.Vocabulary.topic(line.topic)))
                        if keepsTheBooks {
                            " "
                            LineButton(
                                label: reader(Words.publish), about: line.title, name: "proposal",
                                value: line.id.description)
                        }
                    }
                }
            }
        }.body
    }
}
