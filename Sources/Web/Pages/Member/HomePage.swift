import CooperativeService
import HTML
import Kernel
import Phrases

/// What needs a member now: votes first, then meetings, then what waits.
struct HomePage: Component {
    typealias Words = Phrases.MemberPages
    let reader: Reader
    let home: MemberHome

    var body: Node {
        h1 { reader(Words.hello(home.givenName)) }
        standing
        if home.polls.isEmpty {
            if home.outside.isEmpty && home.meetings.allSatisfy({ $0.registered != nil }) {
                p { reader(Words.nothingNow) }
            }
        } else {
            h2 { reader(Words.votesOpen) }
            div(.class("cards")) { for poll in home.polls { self.poll(poll) } }
        }
        outside
        waiting
        if !home.meetings.isEmpty {
            h2 { reader(Words.comingMeetings) }
            div(.class("cards")) { for meeting in home.meetings { MeetingCard(reader: reader, meeting: meeting) } }
        }
        if !home.proposals.isEmpty {
            h2 { reader(Words.yourProposals) }
            ul {
                for proposal in home.proposals {
                    li {
                        a(.href(reader.site.proposal(proposal.id))) { proposal.title }
                        ProposalBadge(reader: reader, stage: proposal.stage)
                    }
                }
            }
        }
        own
        if home.isMember { p { a(.href(reader.site.accounts)) { reader(Phrases.AccountsPages.menu) } } }
    }

    /// Where the reader sits besides the board, and for whom the reader acts.
    @Content private var own: Node {
        if !home.bodies.isEmpty {
            h2 { reader(Phrases.BodyDeskPages.yours) }
            ul {
                for organ in home.bodies {
                    li {
                        a(.href(reader.site.body(organ))) { reader.heading(reader(Phrases.Vocabulary.organ(organ))) }
                    }
                }
            }
        }
        if home.actsFor > 0 {
            p { a(.href(reader.site.acting)) { reader(Phrases.ActingForPages.title) } }
        }
    }

    @Content private var standing: Node {
        if let day = home.suspendedUntil { Notice(.warning, reader(Words.suspended(day))) }
        if let day = home.endsOn { Notice(.information, reader(Words.ends(day))) }
        for application in home.applications where application.outcome != "admitted" {
            Notice(
                .information, reader(Words.application(application.outcome, on: application.decidedOn)),
                heading: reader(Words.yourApplication))
        }
        if !home.isMember && home.offices.isEmpty && home.applications.isEmpty {
            Notice(.information, reader(Words.noMember))
            p(.class("actions")) { LinkButton(reader(Phrases.Pages.join), to: reader.site.join) }
        }
    }

    /// Votes before a meeting, and proxies that wait for an answer.
    @Content private var waiting: Node {
        if !home.early.isEmpty {
            h2 { reader(Phrases.ProxyPages.earlyTitle) }
            ul {
                for vote in home.early {
                    li {
                        a(.href(reader.site.early(vote.id))) { vote.question }
                        if vote.hasVoted { Badge(reader(Words.voted), .good) }
                    }
                }
            }
        }
        for election in home.elections {
            let words = Phrases.CandidatePages.self
            Notice(
                election.asksForAnswer ? .warning : .information,
                reader(
                    election.asksForAnswer
                        ? words.homeAsked(election.title) : words.homeOpen(election.title, until: election.until)))
            p { a(.href(reader.site.election(election.id))) { reader(Phrases.ElectionPages.toElection) } }
        }
        for asked in home.asked {
            Notice(.information, reader(Phrases.ProxyPages.asked(asked.count, for: asked.title)))
            p { a(.href(reader.site.proxies(asked.meeting))) { reader(Phrases.ProxyPages.toProxies) } }
        }
    }

    /// Decisions outside a meeting that wait for an answer.
    @Content private var outside: Node {
        if !home.outside.isEmpty {
            h2 { reader(Phrases.OutsidePages.waits) }
            div(.class("cards")) {
                for line in home.outside {
                    section(.class("card")) {
                        h3 { line.question }
                        p(.class("soft")) { reader(Phrases.OutsidePages.until(line.lastDay)) }
                        p { LinkButton(reader(Phrases.OutsidePages.answer), to: reader.site.outside(line.id)) }
                    }
                }
            }
        }
    }

    private func poll(_ poll: MemberHome.OpenPoll) -> Node {
        section(.class("card")) {
            h3 { poll.question }
            if let title = poll.meetingTitle { p(.class("soft")) { title } }
            if poll.hasVoted {
                p { Badge(reader(Words.voted), .good) }
                p { a(.href(reader.site.poll(poll.id))) { reader(Words.yourVote) } }
            } else {
                p { LinkButton(reader(Words.vote), to: reader.site.poll(poll.id)) }
            }
        }
    }
}

/// A meeting to come, with whether one is registered.
struct MeetingCard: Component {
    typealias Words = Phrases.MemberPages
    let reader: Reader
    let meeting: MeetingLine

    var body: Node {
        section(.class("card")) {
            h3 { a(.href(reader.site.meeting(meeting.id))) { reader.heading(meeting.title) } }
            p {
                reader.longDay(meeting.day)
                ", " + Format.time(meeting.startMinute, reader.language)
            }
            p {
                if meeting.stage == .open {
                    Badge(reader(Words.openNow), .attention)
                } else if meeting.stage == .convoked {
                    meeting.registered == nil
                        ? Badge(reader(Words.notRegistered)) : Badge(reader(Words.registered), .good)
                } else {
                    Badge(reader(Phrases.MeetingPages.stage(meeting.stage.rawValue)), .closed)
                }
            }
        }
    }
}
