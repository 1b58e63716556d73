import CooperativeService
import HTML
import Kernel
import Phrases

/// The guided exit: what happens when one leaves, and what is better settled first. Who was expelled appeals here.
struct LeavingPage: Component {
    typealias Words = Phrases.EndsPages
    let reader: Reader
    let guide: LeavingGuide
    let state: FormState

    var body: Node {
        h1 { reader(Words.leaving) }
        Refused(reader: reader, state: state)
        if let expulsion = guide.expulsion { AppealSection(reader: reader, expulsion: expulsion, state: state.quiet) }
        if guide.canAppealSuspension { suspension }
        p { reader(Words.leavingLead) }
        Facts(facts)
        LeavingShares(reader: reader, shares: guide.shares, state: state.quiet)
        h2(.id("first")) { reader(Words.first) }
        open
        if guide.wouldEndOn != nil {
            p(.class("actions")) { LinkButton(reader(Words.giveNotice), to: reader.site.resignation, .danger) }
        }
        if guide.canLeaveAtOnce { LeavingAtOnceForm(reader: reader, guide: guide, state: state) }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = []
        if let day = guide.endsOn {
            facts.append((reader(Words.lastDay), .text(reader(Words.ends(day)))))
        } else if let day = guide.wouldEndOn {
            facts.append((reader(Words.lastDay), .text(reader(Words.wouldEnd(day)))))
        }
        facts.append(
            (
                reader(Words.dues),
                group {
                    reader(guide.fullYearDues ? Words.fullYear : Words.partOfYear) + " "
                    ArticleBadge(article: guide.duesArticle, language: reader.language)
                }
            ))
        if let day = guide.acknowledgedOn {
            facts.append((reader(Words.acknowledgement), .text(reader(Words.acknowledgedOn(day)))))
        } else if let day = guide.acknowledgeBy {
            facts.append((reader(Words.acknowledgement), .text(reader(Words.acknowledgeBy(day)))))
        }
        return facts
    }

    @Content private var open: Node {
        if guide.offices.isEmpty, guide.proposals.isEmpty, guide.polls.isEmpty, guide.meetings.isEmpty {
            p { reader(Words.nothingOpen) }
        } else {
            ul {
                for office in guide.offices { li { reader(Words.office(Phrases.Vocabulary.office(office))) } }
                for line in guide.proposals {
                    link(Words.yourProposal, line.title, to: reader.site.proposal(line.id))
                }
                for poll in guide.polls where !poll.hasVoted {
                    link(Words.openVote, poll.question, to: reader.site.poll(poll.id))
                }
                for meeting in guide.meetings {
                    link(
                        Words.comingMeeting, meeting.title + ", " + Format.day(meeting.day, reader.language),
                        to: reader.site.meeting(meeting.id))
                }
            }
        }
    }

    private func link(_ words: Phrase, _ title: String, to place: String) -> Node {
        li {
            reader(words) + " "
            a(.href(place)) { title }
        }
    }

    private var suspension: Node {
        FoldedForm(reader, Words.appealSuspension, to: reader.site.leaving("suspension-appeal"), state) {
            Field(
                name: "suspensionReason", label: reader(Words.appealReason), kind: .long(rows: 4),
                value: state["suspensionReason"], optional: reader.language)
            SubmitButton(reader(Words.appealSuspension))
        }.body
    }
}
