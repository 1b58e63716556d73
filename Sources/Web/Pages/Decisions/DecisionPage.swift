import CooperativeService
import HTML
import Kernel
import Phrases

/// One decision: what, by whom, when, and everything that one needs to check it.
struct DecisionPage: Component {
    typealias Words = Phrases.DecisionPages
    let reader: Reader
    let decision: DecisionSheet
    /// What is done about it.
    var followUp: FollowedDecision?

    var body: Node {
        p { a(.href(reader.site.decisions)) { reader(Words.title) } }
        h1 { decision.line.number + " · " + decision.line.title }
        p { OutcomeBadge(reader: reader, isAdopted: decision.line.isAdopted, isChallenged: decision.line.isChallenged) }
        Facts(facts)
        h2 { reader(Words.text) }
        Prose(decision.text)
        if let background = decision.background { BackgroundSection(reader: reader, background: background) }
        outcome
        h2 { reader(Words.arithmetic) }
        if decision.arithmetic.figures.isEmpty {
            p { reader(Words.noArithmetic) }
        } else {
            ResultBar(decision.arithmetic, reader.language)
            ArithmeticTable(reader: reader, arithmetic: decision.arithmetic)
        }
        redo
        if !decision.articles.isEmpty {
            h2 { reader(Words.articles) }
            ul { for article in decision.articles { li { ArticleLink(reader: reader, article: article) } } }
        }
        if !decision.grounds.isEmpty {
            h2 { reader(Words.effect) }
            GroundList(language: reader.language, grounds: decision.grounds)
        }
        if let followUp, decision.line.isAdopted {
            h2(.id("follow-up")) { reader(Phrases.DecisionListPages.followUp) }
            FollowUpFacts(reader: reader, decision: followUp)
        }
        DecisionStandingSection(reader: reader, decision: decision)
        links
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = [
            (reader(Words.decidedOn), reader.day(decision.line.decidedOn)),
            (
                reader(Words.decidedBy),
                .text(decision.bodyName ?? reader(Phrases.Vocabulary.organ(decision.line.organ)))
            ),
            (reader(Phrases.Pages.topic), .text(reader(Phrases.Vocabulary.topic(decision.line.topic)))),
        ]
        if let title = decision.meetingTitle, let meeting = decision.meeting {
            let link = decision.isForInsider ? a(.href(reader.site.meeting(meeting))) { title } : .text(title)
            facts.append((reader(Words.meeting), link))
        }
        if let outside = decision.outside {
            let words = Phrases.OutsidePages.self
            let all = reader.number(outside.voters), inFavour = reader.number(outside.inFavour)
            facts.append(
                (
                    reader(words.decidedHeading), .text(reader(words.decided(outside.way, inFavour, of: all)))
                ))
            if outside.way != "board" { facts.append((reader(words.boardKnew), reader.day(outside.boardKnewOn))) }
        }
        if let day = decision.reviewOn { facts.append((reader(Words.reviewOn), reader.day(day))) }
        if let effect = decision.line.effect {
            facts.append(
                (reader(Words.effect), .text(reader(Words.effect(effect.rawValue, waitsFor: decision.waitsFor)))))
        } else if decision.carriesNothing {
            facts.append((reader(Words.effect), .text(reader(Phrases.CarriesNothing.nothing))))
        }
        return facts
    }

    @Content private var outcome: Node {
        if let choice = decision.choice, let result = choice.result {
            h2 { reader(Phrases.VotePages.result) }
            ChoiceOutcomeSection(reader: reader, choice: choice, result: result, tie: decision.arithmetic.tie)
        }
    }

    @Content private var redo: Node {
        if let counted = decision.count {
            RedoSection(
                reader: reader, poll: counted.poll, digest: counted.digest,
                file: reader.site.count(behind: decision.line.id),
                seed: decision.choice == nil ? "" : decision.seed, ballotsDigest: decision.ballotsDigest)
        }
    }

    @Content private var links: Node {
        if decision.isForInsider {
            p(.class("actions")) {
                decision.proposal.map { id in a(.href(reader.site.proposal(id))) { reader(Words.seeProposal) } }
                decision.poll.map { id in a(.href(reader.site.poll(id))) { reader(Words.seePoll) } }
                decision.election.map { id in
                    a(.href(reader.site.election(id))) { reader(Phrases.ElectionPages.toElection) }
                }
                if decision.knowsReferendum {
                    a(.href(reader.site.referendum(decision.line.id))) {
                        reader(Phrases.ReferendumPages.seeReferendum)
                    }
                }
                if followUp != nil, decision.line.isAdopted {
                    a(.href(reader.site.followUp(decision.line.id))) { reader(Phrases.DecisionListPages.followUp) }
                }
            }
        }
    }
}

/// An article, linked where it stands in our own statutes.
struct ArticleLink: Component {
    let reader: Reader
    let article: ArticleReference

    var body: Node {
        switch article {
        case .statutes(let number):
            a(.href(reader.site.article(number))) { reader(Phrases.Web.statutesArticle(number)) }
        case .law(let text): reader(Phrases.Web.lawArticle(text))
        }
    }
}
