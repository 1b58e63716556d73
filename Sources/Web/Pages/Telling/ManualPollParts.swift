import CooperativeService
import HTML
import Kernel
import Phrases

/// What the page of a vote says where it is on paper or by hand.
struct ManualPollPart: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let poll: PollSheet
    let manual: ManualVote

    var body: Node {
        if poll.result == nil {
            Notice(.information, reader(manual.manner == "paper" ? Words.onPaper : Words.byHands))
            if manual.mayCount {
                p(.class("actions")) {
                    LinkButton(reader(Words.toTelling), to: reader.site.telling(poll.id), .secondary)
                }
            }
        } else {
            CountSection(reader: reader, manual: manual)
        }
        SealDetails(reader: reader, manual: manual, seed: poll.seed)
    }
}
