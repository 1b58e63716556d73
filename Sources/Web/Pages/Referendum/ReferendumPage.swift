import CooperativeService
import HTML
import Kernel
import Phrases

/// The referendum on one decision: who asked, the vote, and what became of the decision.
struct ReferendumPage: Component {
    typealias Words = Phrases.ReferendumPages
    let reader: Reader
    let referendum: ReferendumSheet
    let today: Day
    let state: FormState

    var body: Node {
        p {
            a(.href(reader.site.decision(referendum.line.id))) {
                referendum.line.number + " · " + referendum.line.title
            }
        }
        h1 { reader(Words.title) }
        Refused(reader: reader, state: state)
        p {
            reader(Words.lead) + " "
            ArticleBadge(article: referendum.article, language: reader.language)
        }
        Facts(facts)
        if referendum.mayAsk { ask }
        if referendum.isAtDesk, referendum.asked != nil, referendum.vote == nil { open }
        if referendum.isAtDesk, let vote = referendum.vote, !vote.isClosed, vote.lastDay < today { close }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = []
        if let asked = referendum.asked {
            facts.append((reader(Words.asked), .text(reader(Words.askedBy(asked.votes, of: asked.base, on: asked.on)))))
        } else {
            facts.append((reader(Words.askBy), reader.day(referendum.askBy)))
            facts.append(
                (reader(Words.needed), .text(reader(Words.part(Phrases.Amounts.fraction(referendum.fraction))))))
        }
        if let vote = referendum.vote {
            facts.append((reader(Words.lastDay), reader.day(vote.lastDay)))
            facts.append((reader(Words.vote), a(.href(reader.site.poll(vote.poll))) { reader(Words.seeVote) }))
        }
        if let effect = referendum.line.effect {
            facts.append((reader(Words.effect), .text(reader(Words.effect(effect.rawValue)))))
        }
        return facts
    }

    @Content private var ask: Node {
        h2(.id("ask")) { reader(Words.ask) }
        p { reader(Words.askHint) }
        CommandForm(reader, to: reader.site.referendum(referendum.line.id, "request"), state.quiet) {
            if referendum.isAtDesk {
                Field(
                    name: "supporters", label: reader(Words.supporters), hint: reader(Words.supportersHint),
                    value: state["supporters"], optional: reader.language)
            }
            SubmitButton(reader(Words.ask))
        }
    }

    @Content private var open: Node {
        h2(.id("open")) { reader(Words.open) }
        CommandForm(reader, to: reader.site.referendum(referendum.line.id, "opening"), state.quiet) {
            Field(
                name: "lastDay", label: reader(Words.lastDay), kind: .day, hint: reader(Words.lastDayHint),
                value: state["lastDay"], optional: reader.language)
            SubmitButton(reader(Words.open))
        }
    }

    @Content private var close: Node {
        h2(.id("close")) { reader(Words.close) }
        CommandForm(reader, to: reader.site.referendum(referendum.line.id, "closing"), state.quiet) {
            SubmitButton(reader(Words.close))
        }
    }
}
