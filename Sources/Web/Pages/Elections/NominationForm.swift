import CooperativeService
import HTML
import Kernel
import Phrases

/// Puts somebody up: a member alone, or the secretary for the board or for a list that members signed.
struct NominationForm: Component {
    typealias Words = Phrases.CandidatePages
    let reader: Reader
    let election: ElectionSheet
    let state: FormState

    var body: Node {
        h2(.id("nominate")) { reader(Words.nominate) }
        CommandForm(reader, to: reader.site.election(election.id, "nomination"), state) {
            Field(
                name: "number", label: reader(Words.number), kind: .number, hint: reader(Words.numberHint),
                value: state["number"], maxlength: 9)
            if election.rights.isSecretariat {
                if election.rights.boardNominates {
                    RadioGroup(
                        name: "nominator", legend: reader(Words.nominator),
                        choices: [
                            Choice("board", reader(Words.byBoard)), Choice("members", reader(Words.byMembers)),
                        ], chosen: state["nominator"] ?? "members")
                }
                Field(
                    name: "supporters", label: reader(Words.signers), hint: reader(Words.signersHint),
                    value: state["supporters"], optional: reader.language, maxlength: 4000)
            }
            SubmitButton(reader(Words.send))
        }
    }
}
