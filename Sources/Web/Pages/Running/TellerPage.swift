import CooperativeService
import HTML
import Kernel
import Phrases

/// Enters the vote of a member in the hall: asked, read back, and only then cast.
struct TellerPage: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let meeting: MeetingID
    let desk: TellerDesk
    let state: FormState
    /// What is read back before it is final.
    var asked: (vote: MeetingHall.OpenVote, choice: String)?

    var body: Node {
        h1 { reader(Words.tellerTitle) }
        p { reader(Words.tellerFor(desk.name)) }
        Refused(reader: reader, state: state)
        if let asked {
            confirmation(asked.vote, asked.choice)
        } else if desk.votes.isEmpty {
            p { reader(Words.noOpenVote) }
        } else {
            question
        }
        p { a(.href(reader.site.run(meeting))) { reader(Phrases.Pages.back) } }
    }

    private func form(@Content content: () -> Node) -> Node {
        CommandForm(reader, to: reader.site.teller(meeting), state.quiet) {
            input(.type("hidden"), .name("person"), .value(desk.person.description))
            content()
        }.body
    }

    private var question: Node {
        form {
            RadioGroup(
                name: "poll", legend: reader(Words.whichVote),
                choices: desk.votes.map { Choice($0.id.description, $0.question) },
                chosen: state["poll"] ?? desk.votes.first?.id.description)
            RadioGroup(
                name: "choice", legend: reader(Words.whatVote),
                choices: ["for", "against", "blank"].map { Choice($0, reader(Words.choice($0))) },
                chosen: state["choice"])
            SubmitButton(reader(Words.checkVote))
        }
    }

    private func confirmation(_ vote: MeetingHall.OpenVote, _ choice: String) -> Node {
        form {
            input(.type("hidden"), .name("poll"), .value(vote.id.description))
            input(.type("hidden"), .name("choice"), .value(choice))
            p(.class("big")) { reader(Words.checkAnswer(desk.name, Words.choice(choice), vote.question)) }
            div(.class("actions")) {
                SubmitButton(reader(Words.confirmVote), name: "confirmed", value: "yes")
                LinkButton(
                    reader(Words.noBack), to: reader.site.teller(meeting) + "?person=\(desk.person)", .secondary)
            }
        }
    }
}
