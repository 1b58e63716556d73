import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// The page on which a ballot over options is checked before it is final (WCAG 3.3.4). Changing it keeps what was
/// filled in.
struct ChoiceCheckPage: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let poll: PollSheet
    let choice: ChoiceSheet
    let marks: ChoiceSheet.Marks
    let state: FormState

    var body: Node {
        h1 { reader(Words.checkHeading) }
        p { strong { poll.question } }
        div(.class("card")) { BallotInWords(reader: reader, choice: choice, marks: marks) }
        if poll.myVotes > 1 { p { reader(Words.votes(poll.myVotes)) } }
        Notice(.warning, reader(Words.isFinal))
        CommandForm(reader, to: reader.site.ballot(poll.id), state) {
            KeptMarks(choice: choice, state: state)
            if let whose = state[WhoseVote.field] {
                input(.type("hidden"), .name(WhoseVote.field), .value(whose))
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.confirm))
                SubmitButton(reader(Words.change), .secondary, name: "change", value: "yes")
            }
        }
    }
}

/// What was filled in, in hidden fields, so that it is cast as it was read back.
struct KeptMarks: Component {
    /// Tells the ballots over options from those for and against.
    static let field = "options"
    let choice: ChoiceSheet
    let state: FormState

    var body: Node {
        input(.type("hidden"), .name(KeptMarks.field), .value("yes"))
        for name in MarkForm.names(on: choice) {
            if let value = state[name], !value.isEmpty { input(.type("hidden"), .name(name), .value(value)) }
        }
    }
}
