import CooperativeService
import HTML
import Kernel
import Phrases

/// A vote before the meeting: the ballot while it is open, and what one cast.
struct EarlyPage: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let vote: EarlySheet
    let state: FormState

    var body: Node {
        h1 { vote.question }
        p { reader(Words.earlyLead(vote.day)) }
        Refused(reader: reader, state: state)
        if let choice = vote.myChoice {
            section(.class("card")) {
                h2 { reader(Phrases.VotePages.receipt) }
                p(.class("big")) { reader(Phrases.VotePages.youVote(Phrases.VotePages.choice(choice.rawValue))) }
                if let moment = vote.myBallotAt {
                    p {
                        reader(Phrases.VotePages.castAt) + " "
                        reader.moment(moment)
                    }
                }
            }
        } else if vote.isClosed {
            Notice(.information, reader(Words.earlyClosed))
        } else if vote.mayVote {
            if vote.hasGivenProxy { p { reader(Words.earlyGiven) } }
            if vote.proxiesHeld > 0 { p { reader(Words.earlyHeld) } }
            ballot
        } else {
            Notice(.information, reader(Phrases.VotePages.notOnRoll))
        }
        if let text = vote.proposalText {
            h2 { reader(Phrases.VotePages.motion) }
            Prose(text)
        }
        p { a(.href(reader.site.meeting(vote.meeting))) { reader(Phrases.VotePages.toMeeting) } }
    }

    private var ballot: Node {
        postForm(to: reader.site.early(vote.id) + "/check", state.token) {
            div(.class("ballot")) {
                RadioGroup(
                    name: "choice", legend: reader(Phrases.VotePages.yourChoice),
                    choices: BallotChoice.allCases.map {
                        Choice($0.rawValue, reader(Phrases.VotePages.choice($0.rawValue)))
                    },
                    chosen: state["choice"], hint: reader(Phrases.VotePages.nothingYet), problem: state["problem"])
            }
            SubmitButton(reader(Phrases.VotePages.next))
        }
    }
}

/// The page on which a vote before the meeting is checked before it is final (WCAG 3.3.4).
struct EarlyCheckPage: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let vote: EarlySheet
    let choice: BallotChoice
    let state: FormState

    var body: Node {
        h1 { reader(Words.checkHeading) }
        p { strong { vote.question } }
        p(.class("big")) { reader(Words.youVote(Words.choice(choice.rawValue))) }
        Notice(.warning, reader(Words.isFinal))
        CommandForm(reader, to: reader.site.early(vote.id) + "/ballot", state) {
            input(.type("hidden"), .name("choice"), .value(choice.rawValue))
            div(.class("actions")) {
                SubmitButton(reader(Words.confirm))
                a(.href(reader.site.early(vote.id) + "?choice=" + choice.rawValue)) { reader(Words.change) }
            }
        }
    }
}

/// The items of a meeting on which members vote beforehand; an officer opens the vote, and sees first whether it holds.
struct EarlyListPage: Component {
    typealias Words = Phrases.ProxyPages
    let reader: Reader
    let meeting: MeetingID
    let lines: [EarlyLine]
    let isOfficer: Bool
    let refused: [AgendaItemID: [Ground]]
    let state: FormState

    var body: Node {
        h1 { reader(Words.earlyTitle) }
        Refused(reader: reader, state: state)
        if lines.isEmpty { p { reader(Phrases.MeetingPages.noAgenda) } }
        for line in lines { card(line) }
        p { a(.href(reader.site.meeting(meeting))) { reader(Phrases.VotePages.toMeeting) } }
    }

    private func card(_ line: EarlyLine) -> Node {
        section(.class("card")) {
            h2 { line.title }
            if let vote = line.vote {
                p { reader(Words.earlyCast(reader.number(line.cast))) }
                if line.isClosed { p { reader(Words.earlyClosed) } }
                p { a(.href(reader.site.early(vote))) { reader(Phrases.MemberPages.vote) } }
            } else if let grounds = refused[line.item] {
                GroundList(language: reader.language, grounds: grounds)
            } else if !isOfficer {
                p { reader(Words.earlyNotOpen) }
                if !line.obstacles.isEmpty {
                    GroundList(language: reader.language, grounds: line.obstacles, withRemedies: false)
                }
            } else {
                CommandForm(reader, to: reader.site.earlyVotes(of: meeting), state.quiet) {
                    LineButton(
                        label: reader(Words.openEarly), about: line.title, name: "item",
                        value: line.item.description, kind: .primary)
                }
            }
        }
    }
}
