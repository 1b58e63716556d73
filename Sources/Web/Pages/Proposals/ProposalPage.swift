import CooperativeService
import HTML
import Kernel
import Phrases

/// One proposal: its words, why, what it changes in the statutes, and where it is decided.
struct ProposalPage: Component {
    typealias Words = Phrases.ProposalPages
    let reader: Reader
    let proposal: ProposalSheet
    /// What goes on around it, and the form that was sent from here.
    var course: ProposalCourse?
    var state: FormState?
    /// Its annexes.
    var documents: [DocumentLine] = []

    var body: Node {
        p { a(.href(reader.site.proposals)) { reader(Words.title) } }
        h1 { reader(Words.page(proposal.line.number)) + ": " + proposal.line.title }
        p {
            ProposalBadge(reader: reader, stage: proposal.line.stage)
            if proposal.line.isMine { Badge(reader(Words.mine)) }
        }
        if let state { Refused(reader: reader, state: state) }
        if let poll = proposal.openPoll {
            div(.class("notice information")) {
                p { reader(Words.voteNow) }
                p { LinkButton(reader(Phrases.MeetingPages.toVote), to: reader.site.poll(poll)) }
            }
        }
        if let outside = proposal.outside {
            div(.class("notice information")) {
                p { reader(Phrases.OutsidePages.runsNow) }
                p { LinkButton(reader(Phrases.OutsidePages.answer), to: reader.site.outside(outside)) }
            }
        }
        Facts(facts)
        h2 { reader(Words.text) }
        Prose(proposal.text)
        if let meeting = proposal.minutesOf {
            p { a(.href(reader.site.minutesBook(meeting))) { reader(Phrases.MinutesPages.toMinutes) } }
        }
        if let choice = proposal.choice {
            h2(.id("choice")) { reader(Phrases.ChoiceFiling.choice) }
            ProposedOptions(reader: reader, choice: choice)
        }
        if !proposal.explanation.isEmpty {
            h2 { reader(Words.explanation) }
            Prose(proposal.explanation)
        }
        if !proposal.changes.isEmpty {
            h2(.id("changes")) { reader(Words.changes) }
            for change in proposal.changes { ArticleComparison(reader: reader, change: change) }
        }
        if let course, let state {
            if let consent = course.consent {
                ConsentSection(
                    reader: reader, proposal: proposal.line.id, course: course, consent: consent, state: state.quiet)
            }
            AmendmentsSection(reader: reader, proposal: proposal.line.id, course: course, state: state.quiet)
            DiscussionSection(reader: reader, proposal: proposal.line.id, course: course, state: state.quiet)
        }
        if let state { ProposalKeeping(reader: reader, proposal: proposal, state: state) }
        if !documents.isEmpty {
            h2(.id("papers")) { reader(Phrases.PaperPages.papers) }
            DocumentTable(reader: reader, documents: documents)
        }
        p { a(.href(reader.site.papers(proposal.line.id))) { reader(Phrases.PaperPages.papers) } }
        if !proposal.meetings.isEmpty {
            h2 { reader(Words.meetings) }
            ul {
                for meeting in proposal.meetings {
                    li {
                        a(.href(reader.site.meeting(meeting.id))) { meeting.title }
                        ", "
                        reader.day(meeting.day)
                    }
                }
            }
        }
        if !proposal.decisions.isEmpty {
            h2 { reader(Words.decisions) }
            DecisionTable(reader: reader, lines: proposal.decisions)
        }
    }

    private var facts: [(name: String, value: Node)] {
        let line = proposal.line
        var facts: [(name: String, value: Node)] = [
            (reader(Words.filedOn), reader.day(line.filedOn)),
            (reader(Words.decidedBy), .text(reader(Phrases.Vocabulary.organ(line.organ)))),
            (reader(Phrases.Pages.topic), .text(reader(Phrases.Vocabulary.topic(line.topic)))),
        ]
        if let subject = proposal.subject {
            let words = reader.heading(reader(Phrases.MatterPages.subject(subject)))
            facts.append((reader(Phrases.MatterPages.subject), .text(words)))
        }
        if let amount = proposal.amount {
            facts.append((reader(Phrases.DecisionBackground.amount), .text(Format.money(amount, reader.language))))
        }
        if let effect = proposal.effect { facts += effect.facts(reader) }
        if let day = line.openFrom { facts.append((reader(Words.openFrom), reader.day(day))) }
        return facts
    }
}

/// An article as it is next to the article as it would be; on a narrow screen one above the other.
struct ArticleComparison: Component {
    typealias Words = Phrases.ProposalPages
    let reader: Reader
    let change: ArticleChange

    var body: Node {
        section {
            h3 { reader(Phrases.StatutesPages.article(change.number)) }
            div(.class("cards")) {
                side(Words.now, change.now, missing: Words.newArticle)
                side(Words.proposed, change.proposed, missing: Words.removedArticle)
            }
        }
    }

    private func side(_ label: Phrase, _ wording: ArticleChange.Wording?, missing: Phrase) -> Node {
        div(.class("card")) {
            h4 { reader(label) }
            if let wording {
                p { strong { reader(wording.heading) } }
                Prose(reader(wording.text))
                if !wording.rules.isEmpty {
                    p { strong { reader(Phrases.StatutesPages.inPlainWords) } }
                    ul { for rule in wording.rules { li { reader(rule) } } }
                }
            } else {
                p { reader(missing) }
            }
        }
    }
}
