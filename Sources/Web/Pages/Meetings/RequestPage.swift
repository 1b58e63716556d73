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
        if one.id == desk.made.first(where: \.mayConvoke)?.id { convoking(one) }
    }

    /// Who stands behind a request stands behind the proposal that goes with it.
    private func proposing(_ request: MeetingRequestID) -> Node {
        p { a(.href(reader.site.fileProposal(with: request))) { reader(Words.proposeWith) } }
    }

    private func convoking(_ one: RequestDesk.Made) -> Node {
        FoldedForm(reader, Phrases.ActingPages.convoke, to: reader.site.selfConvoking(one.id), state) {
            p(.class("hint")) { reader(Phrases.ActingPages.convokeHint) }
            Field(name: "day", label: reader(Phrases.Pages.day), kind: .day, value: state["day"])
            Field(
                name: "start", label: reader(Phrases.ActingPages.start), kind: .time, value: state["start"] ?? "20:00")
            Field(name: "place", label: reader(Words.place), value: state["place"], maxlength: 200)
            SubmitButton(reader(Phrases.ActingPages.convoke), .danger)
        }.body
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
