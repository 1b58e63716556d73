import CooperativeService
import HTML
import Kernel
import Phrases

/// Putting an item off by a show of hands: the only way for what members themselves put on the agenda (2:41 lid 2), unless
/// they do it.
struct PutOffForm: Component {
    typealias Words = Phrases.CoursePages
    let reader: Reader
    let hall: MeetingHall
    let state: FormState

    /// What is not decided, not put off, and not voted on at this moment.
    private var left: [MeetingSheet.AgendaLine] {
        hall.sheet.agenda.filter { $0.decision == nil && $0.putOff == nil && !$0.isPollOpen }
    }

    var body: Node {
        if !left.isEmpty {
            details(.open(!(state[Self.inFavour] ?? "").isEmpty)) {
                summary { reader(Words.putOffByHands) }
                p(.class("hint")) { reader(Words.putOffByHandsHint) }
                CommandForm(reader, to: reader.site.run(hall.sheet.line.id, "vote"), state) {
                    SelectField(
                        name: "postpone", label: reader(Words.putOffWhat),
                        choices: left.map { Choice($0.id.description, $0.title) }, chosen: state["postpone"])
                    Field(
                        name: Self.inFavour, label: reader(Words.putOffFor), kind: .number, value: state[Self.inFavour])
                    Field(
                        name: Self.against, label: reader(Words.putOffAgainst), kind: .number,
                        value: state[Self.against])
                    SubmitButton(reader(Words.postpone), .secondary)
                }
            }
        }
    }

    fileprivate static let inFavour = "putOffFor", against = "putOffAgainst"
}

extension Form {
    /// The item that is put off, with the hands that were counted where they were.
    func postponement(in meeting: MeetingID) throws -> PostponeItem {
        PostponeItem(
            item: try id("postpone"), meeting: meeting, votesFor: try hands(PutOffForm.inFavour),
            votesAgainst: try hands(PutOffForm.against))
    }

    private func hands(_ name: String) throws -> Int64? { try optional(name).map { _ in Int64(try number(name)) } }
}
