import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// The ballot of a vote over options, as its way of counting asks it. It leads to the page where one checks it.
struct ChoiceBallot: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let poll: PollSheet
    let choice: ChoiceSheet
    let state: FormState

    var body: Node {
        postForm(to: reader.site.ballotCheck(poll.id), state.token) {
            div(.class("ballot")) { ChoiceMarks(reader: reader, choice: choice, state: state) }
            p(.class("hint")) { reader(Phrases.VotePages.nothingYet) }
            WhoseVote(reader: reader, voices: poll.voices, state: state)
            if poll.myVotes > 1 { p { reader(Phrases.VotePages.votes(poll.myVotes)) } }
            SubmitButton(reader(Phrases.VotePages.next))
        }
    }
}

/// What is filled in, without the form around it: members and tellers fill in the same.
struct ChoiceMarks: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let choice: ChoiceSheet
    let state: FormState

    private var task: String { reader(Words.task(choice.method.rawValue, seats: choice.seats)) }
    private var hint: String? { Words.taskHint(choice.method.rawValue).map { reader($0) } }

    var body: Node {
        switch choice.method.ballotKind {
        case .ranking where choice.method == .plurality: plurality
        case .ranking, .motion: RankingMarks(reader: reader, choice: choice, state: state, legend: task, hint: hint)
        case .approval: ApprovalMarks(reader: reader, choice: choice, state: state, legend: task, hint: hint)
        case .scores: ScoreMarks(reader: reader, choice: choice, state: state, legend: task)
        case .consent: consent
        }
    }

    private var plurality: Node {
        RadioGroup(
            name: "mark", legend: task,
            choices: choice.options.enumerated().map { Choice("\($0.offset)", $0.element.name) }
                + [Choice("blank", reader(Words.blank))],
            chosen: state["mark"], problem: state["problem"]
        ).body
    }

    @Content private var consent: Node {
        RadioGroup(
            name: "voice", legend: task,
            choices: ["consent", "aside", "objection"].map { code in
                Choice(code, reader(Words.voice(code)), hint: Words.voiceHint(code).map { reader($0) })
            }, chosen: state["voice"], hint: hint, problem: state["problem"])
        Field(
            name: "argument", label: reader(Words.argument), kind: .long(rows: 4),
            hint: choice.mustArgue ? reader(Words.argumentHint) : nil, value: state["argument"],
            optional: choice.mustArgue ? nil : reader.language, maxlength: 4000)
    }
}

/// Marks beside options: as many as one likes, or a few; with costs where a budget is shared out.
struct ApprovalMarks: Component {
    typealias Words = Phrases.ChoicePages
    let reader: Reader
    let choice: ChoiceSheet
    let state: FormState
    let legend: String
    let hint: String?

    var body: Node {
        fieldset(.class("choices"), .id("field-marks"), .ariaDescribedby(hint.map { _ in "field-marks-hint" })) {
            HTML.legend { legend }
            if let hint { p(.class("hint"), .id("field-marks-hint")) { hint } }
            if let budget = choice.budget {
                p { reader(Words.budget(Phrases.ChoiceFiling.amount(budget))) }
            }
            for (index, candidate) in choice.options.enumerated() {
                CheckField(
                    name: "mark-\(index)", label: candidate.name, isChecked: state["mark-\(index)"] != nil,
                    hint: candidate.cost.map { Format.money(Money(cents: $0), reader.language) })
            }
        }
    }
}
