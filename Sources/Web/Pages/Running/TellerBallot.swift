import CooperativeService
import HTML
import Kernel
import Phrases

/// The ballot over options of a member in the hall: filled in by the teller, or read back before it is cast.
struct TellerBallot: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let meeting: MeetingID
    let desk: TellerDesk
    let vote: MeetingHall.OpenVote
    let choice: ChoiceSheet
    let state: FormState
    /// What is read back; nil while it is filled in.
    var filled: ChoiceSheet.Marks?

    var body: Node {
        CommandForm(reader, to: reader.site.teller(meeting), state.quiet) {
            input(.type("hidden"), .name("person"), .value(desk.person.description))
            input(.type("hidden"), .name("poll"), .value(vote.id.description))
            if let filled { check(filled) } else { ballot }
        }
    }

    @Content private var ballot: Node {
        h2 { vote.question }
        input(.type("hidden"), .name(KeptMarks.field), .value("yes"))
        div(.class("ballot")) { ChoiceMarks(reader: reader, choice: choice, state: state) }
        WhoseVote(reader: reader, voices: desk.voices, state: state)
        SubmitButton(reader(Words.checkVote))
    }

    @Content private func check(_ marks: ChoiceSheet.Marks) -> Node {
        p(.class("big")) { reader(Phrases.ChoiceFiling.tellerAsks(desk.name, vote.question)) }
        div(.class("card")) { BallotInWords(reader: reader, choice: choice, marks: marks) }
        KeptMarks(choice: choice, state: state)
        if let whose = state[WhoseVote.field] {
            input(.type("hidden"), .name(WhoseVote.field), .value(whose))
        }
        div(.class("actions")) {
            SubmitButton(reader(Words.confirmVote), name: "confirmed", value: "yes")
            SubmitButton(reader(Words.noBack), .secondary, name: "change", value: "yes")
        }
    }
}
