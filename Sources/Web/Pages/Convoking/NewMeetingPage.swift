import CooperativeService
import HTML
import Kernel
import Phrases

/// Step 1: who meets, on which day, and where.
struct NewMeetingPage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let state: FormState
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

    @Content private var form: Node {
        p { strong { reader(Words.step1) } }
        advice.map { AdviceSection(reader: reader, advice: $0) }
        if isWithoutTerm { Notice(.information, reader(Words.withoutTerm)) }
        CommandForm(reader, to: reader.site.newMeeting, state) {
            RadioGroup(
                name: "body", legend: reader(Words.body),
                choices: [Organ.assembly, .board].map {
                    Choice($0.rawValue, reader(Phrases.Vocabulary.organ($0)))
                }, chosen: state["body"] ?? Organ.assembly.rawValue)
            MeetingFields(reader: reader, state: state)
            div(.class("actions")) {
                SubmitButton(reader(Words.makeDraft))
                SubmitButton(reader(Words.check), .secondary, name: "check", value: "yes")
            }
        }
    }
}
