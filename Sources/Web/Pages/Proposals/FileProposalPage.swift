import CooperativeService
import HTML
import Kernel
import Phrases

/// The form to file a proposal.
struct FileProposalPage: Component {
    typealias Words = Phrases.ProposalPages
    let reader: Reader
    let state: FormState
    /// Where the reader sits; empty for who may ask the assembly alone.
    var bodies: [FilingBody] = []
    /// The reader is entitled to vote, or sits on the board; else it is for the own body only.
    var mayAskAssembly = true
    /// The request of members that it goes with: an amendment then counts its supporters (`amend.proposers`).
    var request: MeetingRequestID?

    var body: Node {
        h1 { reader(Words.new) }
        if mayAskAssembly || !bodies.isEmpty { form } else { Notice(.information, reader(Words.membersOnly)) }
    }

    @Content private var form: Node {
        p { reader(Words.newLead) }
        CommandForm(reader, to: reader.site.fileProposal, state) {
            if let request { withRequest(request) }
            Field(name: "title", label: reader(Words.titleField), value: state["title"], maxlength: 200)
            Field(
                name: "text", label: reader(Words.textField), kind: .long(rows: 8), hint: reader(Words.textHint),
                value: state["text"], maxlength: 20_000)
            Field(
                name: "explanation", label: reader(Words.explanationField), kind: .long(rows: 5),
                value: state["explanation"], optional: reader.language, maxlength: 20_000)
            FilingBodyField(reader: reader, bodies: bodies, state: state, mayAskAssembly: mayAskAssembly)
            ChoiceFields(reader: reader, state: state)
            MemberContractsField(reader: reader, state: state)
            SubmitButton(reader(Words.send))
        }
    }

    private func withRequest(_ request: MeetingRequestID) -> Node {
        group {
            Notice(.information, reader(Words.withRequest))
            input(.type("hidden"), .name("request"), .value(request.description))
            CheckField(
                name: "amends", label: reader(Words.amends), isChecked: state["amends"] != nil,
                hint: reader(Words.amendsHint))
        }
    }
}
