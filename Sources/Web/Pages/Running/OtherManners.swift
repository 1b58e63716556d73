import CooperativeService
import HTML
import Kernel
import Phrases

/// Opens the vote on an item, or on an amendment, on paper or by show of hands.
struct OtherManners: Component {
    typealias Words = Phrases.TellingPages
    private let reader: Reader
    private let about: String
    private let value: String
    /// What each button is called in the form.
    private let paper: String, hands: String
    private var canBreak = false

    init(of item: MeetingSheet.AgendaLine, _ reader: Reader) {
        self.reader = reader
        about = item.title
        value = item.id.description
        (paper, hands) = ("paper", "hands")
        canBreak = item.election?.canBreak == true
    }

    init(of amendment: NextAmendment, _ reader: Reader) {
        self.reader = reader
        about = amendment.label
        value = amendment.id.description
        (paper, hands) = ("amendmentPaper", "amendmentHands")
    }

    var body: Node {
        button(Words.openPaper, paper)
        button(Words.openHands, hands)
        if canBreak { button(Words.breakPaper, "break") }
    }

    @Content private func button(_ label: Phrase, _ name: String) -> Node {
        " "
        LineButton(label: reader(label), about: about, name: name, value: value)
    }
}
