import CooperativeService
import HTML
import Kernel
import Phrases

/// Step 1: who meets, on which day, and where.
struct NewMeetingPage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let state: FormState
    let desk: NewMeetingDesk
    /// What the statutes say of the day that was filled in.
    var advice: DateAdvice?
    /// A day was asked about for a body for which no term is set.
    var isWithoutTerm = false
    /// The reader is chair or secretary.
    var keepsTheBooks = true

    var body: Node {
        h1 { reader(Words.newTitle) }
        if keepsTheBooks { form } else { Notice(.information, reader(Phrases.Board.officersDoThis)) }
    }

    /// What the meeting follows or answers; nothing, unless the reader chooses it.
    private func occasion(
        _ name: String, _ label: Phrase, _ hint: Phrase, _ candidates: [(id: String, title: String, heldBy: Day)]
    ) -> SelectField {
        SelectField(
            name: name, label: reader(label),
            choices: [Choice("", reader(Words.noOccasion))]
                + candidates.map { Choice($0.id, reader(Words.occasion($0.title, heldBy: $0.heldBy))) },
            chosen: state[name] ?? "", hint: reader(hint))
    }

    @Content private var form: Node {
        p { strong { reader(Words.step1) } }
        advice.map { AdviceSection(reader: reader, advice: $0) }
        if isWithoutTerm { Notice(.information, reader(Words.withoutTerm)) }
        CommandForm(reader, to: reader.site.newMeeting, state) {
            RadioGroup(
                name: "body", legend: reader(Words.body),
                choices: desk.bodies.map { Choice($0.code.rawValue, reader.body($0.code, named: $0.name)) },
                chosen: state["body"] ?? Organ.assembly.rawValue)
            if !desk.firsts.isEmpty {
                occasion(
                    "secondOf", Words.secondOf, Words.secondOfHint,
                    desk.firsts.map { ("\($0.id)", $0.title, $0.heldBy) })
            }
            if !desk.requests.isEmpty {
                occasion(
                    "request", Words.answers, Words.answersHint, desk.requests.map { ("\($0.id)", $0.title, $0.heldBy) }
                )
            }
            MeetingFields(reader: reader, state: state)
            div(.class("actions")) {
                SubmitButton(reader(Words.makeDraft))
                SubmitButton(reader(Words.check), .secondary, name: "check", value: "yes")
            }
        }
    }
}
