import CooperativeService
import HTML
import Kernel
import Phrases

/// The last look before a membership ends the same day: what goes with it, and that it cannot be taken back.
struct LeavingAtOncePage: Component {
    typealias Words = Phrases.EndsPages
    let reader: Reader
    let guide: LeavingGuide
    let state: FormState
    /// The last day.
    let end: Day

    private var isUnreasonable: Bool { state["immediate"] == "unreasonable" }

    private var because: String? {
        isUnreasonable
            ? nil
            : guide.decisions.first { $0.id.description == state["because"] }.map { $0.number + ": " + $0.title }
    }

    var body: Node {
        h1 { reader(Words.checkAtOnceTitle) }
        p(.class("big")) { strong { reader(Phrases.MemberPages.wouldEnd(end)) } }
        ul {
            if isUnreasonable { li { reader(Words.atOnceUnreasonable) } }
            if let because { li { reader(Words.becauseOf) + ": " + because } }
            li { reader(Words.atOnceVote) }
            for office in guide.offices { li { reader(Words.office(Phrases.Vocabulary.office(office))) } }
            li { reader(guide.fullYearDues ? Words.fullYear : Words.partOfYear) }
            li { reader(Words.atOnceFinal) }
        }
        CommandForm(reader, to: reader.site.leaving("at-once"), state) {
            for name in ["because", "immediate", "learnedOn"] {
                input(.type("hidden"), .name(name), .value(state[name] ?? ""))
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.leaveAtOnce), .danger, name: "step", value: "confirm")
                a(.href(reader.site.leaving)) { reader(Phrases.MemberPages.stay) }
            }
        }
    }
}
