import CooperativeService
import HTML
import Kernel
import Phrases

/// Members ask the board for an assembly (2:41 lid 2): each supports a request by themselves.
struct RequestPage: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let desk: RequestDesk
    let state: FormState

    var body: Node {
        h1 { reader(Words.requestTitle) }
        p { reader(Words.requestLead(needed: desk.needed, of: desk.base, byMembers: desk.byMembers)) }
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
        if !desk.gathering.isEmpty {
            h2(.id("gathering")) { reader(Words.gathering) }
            div(.class("cards")) { for one in desk.gathering { card(one) } }
        }
        if !desk.made.isEmpty {
            h2(.id("made")) { reader(Words.requestsMade) }
            ul { for one in desk.made { li { made(one) } } }
        }
        if !desk.second.isEmpty {
            h2(.id("second")) { reader(Phrases.ActingPages.quorumMissed) }
            ul { for one in desk.second { li { second(one) } } }
        }
        if desk.maySupport || desk.recordsLists {
            h2(.id("start")) { reader(Words.startRequest) }
            startForm
        }
    }

    private func card(_ one: RequestDesk.Gathering) -> Node {
        div(.class("card")) {
            h3 { one.subject }
            p { reader(Words.support(one.votes, of: desk.needed, since: one.on, byMembers: desk.byMembers)) }
            if one.isMine {
                Notice(.done, reader(Words.youSupport))
                proposing(one.id)
            } else if desk.maySupport {
                CommandForm(reader, to: reader.site.support(one.id), state.quiet) {
                    SubmitButton(reader(Words.supportThis), .secondary)
                }
            }
        }
    }

    @Content private func made(_ one: RequestDesk.Made) -> Node {
        strong { one.subject }
        p { reader(Words.requestMade(on: one.on, votes: one.votes, heldBy: one.heldBy, from: one.selfConvokeFrom)) }
        if one.isMine { proposing(one.id) }
        if one.id == desk.made.first(where: \.mayConvoke)?.id {
            SelfConvokingForm(reader: reader, request: one.id, state: state, proposals: one.proposals)
        }
    }

    @Content private func second(_ one: RequestDesk.SecondMeeting) -> Node {
        a(.href(reader.site.meeting(one.first))) { one.title }
        ", "
        reader.longDay(one.day)
        if one.first == desk.second.first?.first {
            SelfConvokingForm(reader: reader, request: one.request, state: state, first: one.first)
        }
    }

    /// Who stands behind a request stands behind the proposal that goes with it.
    private func proposing(_ request: MeetingRequestID) -> Node {
        p { a(.href(reader.site.fileProposal(with: request))) { reader(Words.proposeWith) } }
    }

    @Content private var startForm: Node {
        CommandForm(reader, to: reader.site.request, state.quiet) {
            Field(name: "subject", label: reader(Words.subject), value: state["subject"], maxlength: 200)
            if desk.recordsLists {
                Field(
                    name: "supporters", label: reader(Words.supporters), kind: .long(rows: 3),
                    hint: reader(Words.supportersHint), value: state["supporters"], optional: reader.language,
                    maxlength: 10_000)
            }
            SubmitButton(reader(Words.sendRequest))
        }
    }
}
