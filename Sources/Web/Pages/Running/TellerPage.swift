import CooperativeService
import HTML
import Kernel
import Phrases

/// Enters the vote of a member in the hall: asked, read back, and only then cast.
struct TellerPage: Component {
    typealias Words = Phrases.RunningPages

    /// How far one is.
    enum Step {
        case asking
        /// A vote for or against is read back.
        case confirming(MeetingHall.OpenVote, choice: String)
        /// A ballot over options is filled in, or read back.
        case marking(TellerBallot)
    }

    let reader: Reader
    let meeting: MeetingID
    let desk: TellerDesk
    let state: FormState
    var step = Step.asking

    private var motions: [MeetingHall.OpenVote] { desk.votes.filter { $0.choice == nil } }
    private var choices: [MeetingHall.OpenVote] { desk.votes.filter { $0.choice != nil } }

    var body: Node {
        h1 { reader(Words.tellerTitle) }
        p { reader(Words.tellerFor(desk.name)) }
        Refused(reader: reader, state: state)
        switch step {
        case .confirming(let vote, let choice): confirmation(vote, choice)
        case .marking(let ballot): ballot
        case .asking where desk.votes.isEmpty: p { reader(Words.noOpenVote) }
        case .asking:
            if !motions.isEmpty { question }
            ballots
        }
        p { a(.href(reader.site.run(meeting))) { reader(Phrases.Pages.back) } }
    }

    private func form(@Content content: () -> Node) -> Node {
        CommandForm(reader, to: reader.site.teller(meeting), state.quiet) {
            input(.type("hidden"), .name("person"), .value(desk.person.description))
            content()
        }.body
    }

    /// Votes over options have ballots of their own.
    @Content private var ballots: Node {
        for vote in choices {
            div(.class("card")) {
                p { strong { vote.question } }
                LinkButton(
                    reader(Phrases.ChoiceFiling.tellerBallot),
                    to: reader.site.teller(meeting) + "?person=\(desk.person)&poll=\(vote.id)", .secondary)
            }
        }
    }

    private var question: Node {
        form {
            RadioGroup(
                name: "poll", legend: reader(Words.whichVote),
                choices: motions.map { Choice($0.id.description, $0.question) },
                chosen: state["poll"] ?? motions.first?.id.description)
            RadioGroup(
                name: "choice", legend: reader(Words.whatVote),
                choices: ["for", "against", "blank"].map { Choice($0, reader(Words.choice($0))) },
                chosen: state["choice"])
            WhoseVote(reader: reader, voices: desk.voices, state: state)
            SubmitButton(reader(Words.checkVote))
        }
    }

    private func confirmation(_ vote: MeetingHall.OpenVote, _ choice: String) -> Node {
        form {
            input(.type("hidden"), .name("poll"), .value(vote.id.description))
            input(.type("hidden"), .name("choice"), .value(choice))
            if let whose = desk.voices.first(where: { $0.principal.description == state[WhoseVote.field] }) {
                input(.type("hidden"), .name(WhoseVote.field), .value(whose.principal.description))
                p { reader(whose.isOwn ? Phrases.ProxyPages.ownVote : Phrases.ProxyPages.voteFor(whose.name)) }
            }
            p(.class("big")) { reader(Words.checkAnswer(desk.name, Words.choice(choice), vote.question)) }
            div(.class("actions")) {
                SubmitButton(reader(Words.confirmVote), name: "confirmed", value: "yes")
                LinkButton(
                    reader(Words.noBack), to: reader.site.teller(meeting) + "?person=\(desk.person)", .secondary)
            }
        }
    }
}
