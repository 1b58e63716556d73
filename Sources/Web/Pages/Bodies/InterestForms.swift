import CooperativeService
import HTML
import Kernel
import Phrases

/// Declaring a conflicting interest (2:44 lid 6), for oneself or by the secretary for somebody who told it, and taking one
/// back.
struct InterestForms: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let book: BodiesBook
    let state: FormState

    private var directors: [HolderLine] {
        var seen: Set<PersonID> = []
        return (book.bodies.first { $0.code == .board }?.holders ?? []).filter { seen.insert($0.person).inserted }
    }

    var body: Node {
        FoldedForm(reader, Words.declare, to: reader.site.bodyAct("interest"), state) {
            SelectField(
                name: "conflicted", label: reader(Words.who),
                choices: [Choice("", reader(Words.myself))]
                    + directors.map { Choice($0.person.description, $0.name) }, chosen: state["conflicted"])
            if !book.undecided.isEmpty {
                SelectField(
                    name: "proposal", label: reader(Words.inProposal),
                    choices: [Choice("", reader(Words.noProposal))]
                        + book.undecided.map { Choice($0.id.description, "\($0.number): " + $0.title) },
                    chosen: state["proposal"])
            }
            Field(
                name: "subject", label: reader(Words.subject), hint: reader(Words.declareHint), value: state["subject"],
                optional: book.undecided.isEmpty ? nil : reader.language)
            Field(
                name: "interest", label: reader(Words.whatInterest), value: state["interest"],
                optional: reader.language, maxlength: 500)
            SubmitButton(reader(Words.declare))
        }
        if !withdrawable.isEmpty { withdrawal }
    }

    private var withdrawable: [InterestLine] { book.interests.filter(\.mayWithdraw) }

    private var withdrawal: Node {
        FoldedForm(reader, Words.withdrawInterest, to: reader.site.bodyAct("interest-end"), state) {
            p(.class("hint")) { reader(Words.withdrawHint) }
            SelectField(
                name: "declared", label: reader(Words.interest),
                choices: withdrawable.map { Choice($0.id.description, $0.name + ": " + $0.subject) },
                chosen: state["declared"])
            SubmitButton(reader(Words.withdrawInterest), .danger)
        }.body
    }
}
