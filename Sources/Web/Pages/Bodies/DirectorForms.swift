import CooperativeService
import HTML
import Kernel
import Phrases

/// Suspending, dismissing or taking back a director is the assembly's (2:37 lid 6): the form puts it to the assembly. Who
/// retires does so by themselves.
struct DirectorForms: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let book: BodiesBook
    let state: FormState

    static let acts = ["suspend", "lift", "dismiss"]
    /// Of the fields of its effect, on a page of many forms.
    static let mark = "-director"

    private var directors: [HolderLine] {
        var seen: Set<PersonID> = []
        return (book.bodies.first { $0.code == .board }?.holders ?? []).filter { seen.insert($0.person).inserted }
    }

    var body: Node {
        if !directors.isEmpty {
            FoldedForm(reader, Words.director, to: reader.site.bodyAct("director"), state) {
                p(.class("hint")) { reader(Words.directorHint) }
                SelectField(
                    name: "directorAct", label: reader(Words.whatDirector),
                    choices: Self.acts.map { Choice($0, reader(Words.directorAct($0))) },
                    chosen: state["directorAct"] ?? Self.acts[0])
                SelectField(
                    name: "director", label: reader(Words.who),
                    choices: directors.map { Choice($0.person.description, name(of: $0)) }, chosen: state["director"])
                Field(
                    name: "suspendedUntil", label: reader(Words.suspendedUntil), kind: .day,
                    hint: reader(Words.suspendedHint), value: state["suspendedUntil"], optional: reader.language)
                Field(name: "directorReason", label: reader(Words.reason), value: state["directorReason"])
                EffectFields(reader: reader, state: state, mark: Self.mark)
                SubmitButton(reader(Words.propose))
            }
            FoldedForm(reader, Words.retire, to: reader.site.bodyAct("retirement"), state) {
                p(.class("hint")) { reader(Words.retireHint) }
                CheckField(name: "sure", label: reader(Words.sure), isChecked: false)
                SubmitButton(reader(Words.retire), .danger)
            }
        }
    }

    private func name(of line: HolderLine) -> String {
        line.suspendedUntil.map { line.name + " (" + reader(Words.isSuspended($0)) + ")" } ?? line.name
    }
}
