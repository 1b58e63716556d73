import CooperativeService
import HTML
import Kernel
import Phrases

/// Opens the vote on an item on paper or by show of hands.
struct OtherManners: Component {
    typealias Words = Phrases.TellingPages
    let reader: Reader
    let item: MeetingSheet.AgendaLine

    var body: Node {
        button(Words.openPaper, "paper")
        button(Words.openHands, "hands")
        if item.election?.canBreak == true { button(Words.breakPaper, "break") }
    }

    @Content private func button(_ label: Phrase, _ name: String) -> Node {
        " "
        LineButton(label: reader(label), about: item.title, name: name, value: item.id.description)
    }
}
