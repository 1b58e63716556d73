import CooperativeService
import HTML
import Kernel
import Phrases

/// Changing a proposal before members read it, and withdrawing it before it is decided: who proposed it, and the secretary
/// of what the board proposed.
struct ProposalKeeping: Component {
    typealias Words = Phrases.ProposalPages
    let reader: Reader
    let proposal: ProposalSheet
    let state: FormState

    private var isUndecided: Bool { proposal.line.stage == .filed || proposal.line.stage == .published }

    var body: Node {
        if proposal.isKeeper, isUndecided, proposal.openPoll == nil {
            if proposal.line.openFrom == nil { change }
            if proposal.line.organ == .board { referral }
            withdrawal
        }
    }

    private var change: Node {
        FoldedForm(reader, Phrases.ActingPages.changeProposal, to: act("change"), state) {
            p(.class("hint")) { reader(Phrases.ActingPages.changeHint) }
            Field(
                name: "newTitle", label: reader(Words.titleField), value: state["newTitle"] ?? proposal.line.title,
                maxlength: 200)
            Field(
                name: "newText", label: reader(Words.textField), kind: .long(rows: 8), hint: reader(Words.textHint),
                value: state["newText"] ?? proposal.text, maxlength: 20_000)
            Field(
                name: "newExplanation", label: reader(Words.explanationField), kind: .long(rows: 5),
                value: state["newExplanation"] ?? proposal.explanation, optional: reader.language, maxlength: 20_000)
            if proposal.line.organ != .assembly || proposal.subject != nil || proposal.amount != nil {
                MatterFields(
                    reader: reader, subjects: proposal.subjects, state: state, mark: Self.mark,
                    subject: proposal.subject, amount: proposal.amount)
            }
            SubmitButton(reader(Phrases.ActingPages.changeProposal))
        }.body
    }

    private var referral: Node {
        FoldedForm(reader, Phrases.Referrals.refer, to: act("referral"), state) {
            p(.class("hint")) { reader(Phrases.Referrals.hint) }
            SubmitButton(reader(Phrases.Referrals.refer))
        }.body
    }

    private var withdrawal: Node {
        FoldedForm(reader, Phrases.ActingPages.withdrawProposal, to: act("withdrawal"), state) {
            Field(
                name: "withdrawReason", label: reader(Phrases.BodyPages.reason), value: state["withdrawReason"],
                optional: reader.language, maxlength: 2000)
            SubmitButton(reader(Phrases.ActingPages.withdrawProposal), .danger)
        }.body
    }

    /// Of the fields of the change, beside those of an amendment.
    static let mark = "-changed"

    private func act(_ name: String) -> String { reader.site.course(proposal.line.id, name) }
}
