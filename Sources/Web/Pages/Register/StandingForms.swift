import CooperativeService
import HTML
import Kernel
import Phrases

/// The category of a member, and suspension.
struct StandingForms: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let sheet: RegisterSheet
    let decisions: [DecisionLine]
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.changeCategory, to: reader.site.member(sheet.number, "category"), state) {
            SelectField(
                name: "category", label: reader(Words.category),
                choices: sheet.categories.map { Choice($0.code, reader($0.name)) },
                chosen: state["category"] ?? sheet.category)
            Field(
                name: "categoryFrom", label: reader(Words.from), kind: .day, value: state["categoryFrom"],
                optional: reader.language)
            Field(
                name: "categoryAskedOn", label: reader(Words.categoryAskedOn), kind: .day,
                hint: reader(Words.categoryAskedHint), value: state["categoryAskedOn"], optional: reader.language)
            DecisionField(
                reader: reader, decisions: decisions, chosen: state["decision"], mark: "-category",
                acts: [ChangeCategory.name])
            SubmitButton(reader(Words.save))
        }
        if sheet.suspendedUntil == nil { suspension } else { lifting }
    }

    private var suspension: Node {
        FoldedForm(reader, Words.suspend, to: reader.site.member(sheet.number, "suspension"), state) {
            Field(name: "suspendReason", label: reader(Words.reason), value: state["suspendReason"])
            Field(
                name: "suspendUntil", label: reader(Words.until), kind: .day, hint: reader(Words.untilHint),
                value: state["suspendUntil"], optional: reader.language)
            DecisionField(
                reader: reader, decisions: decisions, chosen: state["decision"], mark: "-suspension",
                acts: [SuspendMember.name], isByName: true)
            SubmitButton(reader(Words.suspend), .danger)
        }.body
    }

    private var lifting: Node {
        FoldedForm(reader, Words.lift, to: reader.site.member(sheet.number, "lifting"), state) {
            DecisionField(
                reader: reader, decisions: decisions, chosen: state["decision"], mark: "-lifting",
                acts: [LiftSuspension.name])
            SubmitButton(reader(Words.lift))
        }.body
    }
}
