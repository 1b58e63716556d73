import CooperativeService
import HTML
import Kernel
import Phrases

/// Members put an item on the agenda by themselves, with enough support.
struct MemberItemsPage: Component {
    typealias Words = Phrases.PaperPages
    let reader: Reader
    let desk: AgendaRequestDesk
    let state: FormState

    var body: Node {
        p { a(.href(reader.site.meeting(desk.line.id))) { reader.heading(desk.line.title) } }
        h1 { reader(Words.items) }
        p {
            reader(
                desk.byMembers
                    ? Words.itemsLead(members: min(desk.needed, desk.neededMembers), until: desk.askedBy)
                    : Words.itemsLead(needed: desk.needed, members: desk.neededMembers, until: desk.askedBy))
            " "
            ArticleBadge(article: desk.article, language: reader.language)
        }
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
        if desk.isOver { Notice(.warning, reader(Words.itemsOver)) }
        if !desk.gathering.isEmpty {
            h2(.id("gathering")) { reader(Words.gathering) }
            div(.class("cards")) { for one in desk.gathering { card(one) } }
        }
        if !desk.isOver && (desk.maySupport || desk.recordsLists) {
            h2(.id("ask")) { reader(Words.ask) }
            form
        }
    }

    private func card(_ one: AgendaRequestDesk.Gathering) -> Node {
        div(.class("card")) {
            h3 { one.title }
            p { reader(Words.support(votes: one.votes, members: one.members, since: one.on)) }
            if one.isMine {
                Notice(.done, reader(Words.youSupport))
            } else if desk.maySupport && !desk.isOver {
                CommandForm(reader, to: reader.site.memberItems(desk.line.id) + "/\(one.id)/support", state.quiet) {
                    button(.type("submit"), .class("secondary")) {
                        reader(Words.supportThis)
                        span(.class("unseen")) { ": " + one.title }
                    }
                }
            }
        }
    }

    private var form: Node {
        CommandForm(reader, to: reader.site.memberItems(desk.line.id), state.quiet) {
            Field(
                name: "title", label: reader(Words.itemTitle), value: state["title"], optional: reader.language,
                maxlength: 200)
            if !desk.proposals.isEmpty {
                SelectField(
                    name: "proposal", label: reader(Words.ownProposal),
                    choices: [Choice("", reader(Words.noProposal))]
                        + desk.proposals.map { Choice($0.id.description, "\($0.number). \($0.title)") },
                    chosen: state["proposal"])
            }
            if desk.recordsLists {
                Field(
                    name: "supporters", label: reader(Words.signedBy), kind: .long(rows: 3),
                    hint: reader(Words.signedByHint), value: state["supporters"], optional: reader.language,
                    maxlength: 10_000)
            }
            SubmitButton(reader(Words.ask))
        }.body
    }
}
