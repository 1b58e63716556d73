import CooperativeService
import HTML
import Kernel
import Phrases

/// Where an own interest in an item takes the vote on it (2:12): one says so for oneself, or the officer who leads the
/// meeting for a member.
struct ItemInterestForm: Component {
    typealias Words = Phrases.ActingPages
    let reader: Reader
    let meeting: MeetingSheet
    let state: FormState
    var isOfficer = false

    private var items: [MeetingSheet.AgendaLine] { meeting.agenda.filter { $0.decision == nil } }
    private var isGoingOn: Bool { meeting.line.stage == .convoked || meeting.line.stage == .open }

    var body: Node {
        if meeting.excludesInterest, isGoingOn, !items.isEmpty {
            FoldedForm(reader, Words.ownInterest, to: reader.site.itemInterest(meeting.line.id), state) {
                p(.class("hint")) { reader(Words.ownInterestHint) }
                SelectField(
                    name: "interestItem", label: reader(Words.item),
                    choices: items.map { Choice($0.id.description, $0.title) }, chosen: state["interestItem"])
                if isOfficer {
                    Field(
                        name: "interestOf", label: reader(Words.memberNumber), kind: .number,
                        value: state["interestOf"], maxlength: 9)
                }
                SubmitButton(reader(Words.ownInterest), .secondary)
            }
        }
    }
}

extension CooperativeSite {
    func itemInterest(_ id: MeetingID) -> String { meeting(id) + "/interest" }
}
