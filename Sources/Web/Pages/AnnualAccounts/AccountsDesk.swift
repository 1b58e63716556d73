import CooperativeService
import HTML
import Kernel
import Phrases

/// What the board does about the accounts of a year: the steps of its own, and the proposals to the assembly.
struct AccountsDesk: Component {
    typealias Words = Phrases.AccountsPages
    let reader: Reader
    let accounts: AccountsSheet
    let today: Day
    let state: FormState

    var body: Node {
        h2(.id("board")) { reader(Words.byTheBoard) }
        if !done(.adopt) {
            if today > accounts.last { drawUp }
            if done(.drawUp) { statement }
            proposal("extension", Words.proposeExtension, Words.extensionHint) {
                Field(name: "months", label: reader(Words.months), kind: .number, value: state["months"])
                Field(
                    name: "grounds", label: reader(Words.specialGrounds), kind: .long(rows: 3), value: state["grounds"])
            }
            if done(.drawUp) { proposal("adoption", Words.proposeAdoption, Words.adoptionHint) {} }
        }
        if done(.adopt), !done(.discharge) {
            proposal("discharge", Words.proposeDischarge, Words.dischargeHint) {}
        }
        if !done(.adopt) {
            proposal("committee", Words.proposeCommittee, Words.committeeHint) {
                Field(
                    name: "members", label: reader(Words.memberNumbers), hint: reader(Words.memberNumbersHint),
                    value: state["members"])
                Field(name: "reserve", label: reader(Words.reserveNumbers), value: state["reserve"])
            }
        }
        if done(.drawUp), !done(.file) { filing }
    }

    private func done(_ kind: AccountsSheet.Step.Kind) -> Bool {
        accounts.steps.contains { $0.kind == kind && $0.doneOn != nil }
    }

    private var drawUp: Node {
        FoldedForm(
            reader, done(.drawUp) ? Words.drawUpAgain : Words.drawUp, to: reader.site.accounts(accounts.year, "draft"),
            state
        ) {
            p(.class("hint")) { reader(Words.drawUpHint) }
            Field(
                name: "drawnUpOn", label: reader(Words.drawnUpOn), kind: .day, value: state["drawnUpOn"],
                optional: reader.language)
            Field(name: "equity", label: reader(Words.equityField), value: state["equity"], optional: reader.language)
            Field(name: "result", label: reader(Words.resultField), value: state["result"], optional: reader.language)
            Field(
                name: "signers", label: reader(Words.signerNumbers), hint: reader(Words.signerHint),
                value: state["signers"], optional: reader.language)
            Field(
                name: "unsignedReason", label: reader(Words.whyNot), value: state["unsignedReason"],
                optional: reader.language)
            SubmitButton(reader(Words.drawUp))
        }.body
    }

    private var statement: Node {
        FoldedForm(reader, Words.recordStatement, to: reader.site.accounts(accounts.year, "statement"), state) {
            Field(name: "auditor", label: reader(Words.auditor), value: state["auditor"])
            SelectField(
                name: "opinion", label: reader(Words.opinionField),
                choices: AccountsSheet.opinions.map { Choice($0, reader(Words.opinion($0))) }, chosen: state["opinion"])
            Field(
                name: "statedOn", label: reader(Words.statedOn), kind: .day, value: state["statedOn"],
                optional: reader.language)
            SubmitButton(reader(Words.recordStatement))
        }.body
    }

    private var filing: Node {
        FoldedForm(reader, Words.file, to: reader.site.accounts(accounts.year, "filing"), state) {
            p(.class("hint")) { reader(Words.fileHint) }
            Field(
                name: "filedOn", label: reader(Words.filedOn), kind: .day, value: state["filedOn"],
                optional: reader.language)
            SubmitButton(reader(Words.file))
        }.body
    }

    /// What only the assembly can do becomes a proposal that carries the command.
    private func proposal(
        _ act: String, _ heading: Phrase, _ hint: Phrase, @Content fields: () -> Node
    ) -> Node {
        FoldedForm(reader, heading, to: reader.site.accounts(accounts.year, act), state) {
            p(.class("hint")) { reader(hint) }
            fields()
            EffectFields(reader: reader, state: state, mark: "-" + act)
            SubmitButton(reader(Words.fileProposal))
        }.body
    }
}
