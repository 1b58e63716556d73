import CooperativeService
import HTML
import Kernel
import Phrases

/// Puts an item on the agenda: a proposal that was filed, or a title with its kind of business.
struct AgendaForm: Component {
    typealias Words = Phrases.ConvokingPages
    static let topics: [Topic] = [
        .ordinary, .persons, .dismissal, .amend, .dissolve, .convert, .dues, .accounts, .discharge, .expulsion,
        .admission,
    ]
    /// What a body other than the assembly can have before it.
    static let topicsOfBodies: [Topic] = [.ordinary, .persons, .dismissal, .expulsion, .admission]
    let reader: Reader
    let plan: MeetingPlan
    let state: FormState

    var body: Node {
        h3(.id("add")) { reader(Words.addItem) }
        if plan.line.organ == .assembly, plan.line.stage != .drafted { p(.class("hint")) { reader(Words.addAfter) } }
        CommandForm(reader, to: reader.site.agenda(of: plan.line.id), state) {
            if !plan.proposals.isEmpty {
                SelectField(
                    name: "proposal", label: reader(Words.proposal),
                    choices: [Choice("", reader(Words.noProposal))]
                        + plan.proposals.map { Choice($0.id.description, "\($0.number). " + $0.title) },
                    chosen: state["proposal"] ?? "")
            }
            Field(
                name: "itemTitle", label: reader(Words.itemTitle), value: state["itemTitle"],
                optional: plan.proposals.isEmpty ? nil : reader.language)
            SelectField(
                name: "topic", label: reader(Phrases.Pages.topic),
                choices: (plan.line.organ == .assembly ? Self.topics : Self.topicsOfBodies).map {
                    Choice($0.rawValue, reader(Phrases.Vocabulary.topic($0)))
                },
                chosen: state["topic"] ?? Topic.ordinary.rawValue, hint: reader(Phrases.CarriesNothing.hint))
            SubmitButton(reader(Words.add), .secondary)
        }
    }
}
