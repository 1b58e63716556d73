import CooperativeService
import HTML
import Kernel
import Phrases

/// What supervisors do on a decision of the supervisory board: suspending a director and lifting that (2:57), looked at
/// before it is done. And an interest of their own (2:57 with 2:44 lid 6).
struct SupervisoryForms: Component {
    typealias Words = Phrases.BodyDeskPages
    typealias Acts = Phrases.BodyPages
    let reader: Reader
    let desk: BodyDesk
    let isChecked: Bool
    let state: FormState

    static let acts = ["suspend", "lift"]

    private var directors: [HolderLine] {
        var seen: Set<PersonID> = []
        return desk.directors.filter { seen.insert($0.person).inserted }
    }

    var body: Node {
        if !directors.isEmpty { director }
        h2(.id("interest")) { reader(Acts.declare) }
        CommandForm(reader, to: reader.site.body(desk.organ, "interest"), state) {
            Field(name: "interestSubject", label: reader(Acts.subject), value: state["interestSubject"], maxlength: 200)
            Field(
                name: "interest", label: reader(Acts.whatInterest), value: state["interest"],
                optional: reader.language, maxlength: 2000)
            SubmitButton(reader(Acts.declare), .secondary)
        }
    }

    @Content private var director: Node {
        h2(.id("director")) { reader(Words.director) }
        p { reader(Words.directorHint) }
        CommandForm(reader, to: reader.site.body(desk.organ, "director"), state) {
            SelectField(
                name: "directorAct", label: reader(Words.whatToDo),
                choices: Self.acts.map { Choice($0, reader(Acts.directorAct($0))) },
                chosen: state["directorAct"] ?? Self.acts[0])
            SelectField(
                name: "director", label: reader(Acts.who),
                choices: directors.map { line in
                    let suspended = line.suspendedUntil.map { " (" + reader(Acts.isSuspended($0)) + ")" } ?? ""
                    return Choice(line.person.description, line.name + suspended)
                }, chosen: state["director"])
            Field(
                name: "suspendedUntil", label: reader(Acts.suspendedUntil), kind: .day,
                hint: reader(Acts.suspendedHint), value: state["suspendedUntil"], optional: reader.language)
            Field(
                name: "directorReason", label: reader(Acts.reason), value: state["directorReason"],
                optional: reader.language, maxlength: 2000)
            SelectField(
                name: "decision", label: reader(Words.citing),
                choices: [Choice("", reader(Phrases.Board.noDecision))]
                    + desk.adopted.map { Choice($0.id.description, $0.number + ": " + $0.title) },
                chosen: state["decision"], hint: reader(Words.citingHint))
            div(.class("actions")) {
                SubmitButton(
                    reader(Words.look), isChecked ? .secondary : .primary, name: "answer", value: "check")
                if isChecked { SubmitButton(reader(Words.carryOut), .danger, name: "answer", value: "act") }
            }
        }
    }
}
