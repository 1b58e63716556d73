import CooperativeService
import HTML
import Kernel
import Phrases

/// The draft of the minutes under a meeting that is over.
struct MinutesSection: Component {
    typealias Words = Phrases.MeetingPages
    let reader: Reader
    let minutes: MinutesDraft
    /// What was written under the items, beside the facts; nil where only the facts are shown.
    var remarks: [AgendaItemID: String]?

    var body: Node {
        if remarks == nil {
            h2(.id("minutes")) { reader(Words.minutes) }
            p(.class("hint")) { reader(Words.minutesHint) }
        } else {
            h2(.id("minutes")) { reader(Words.agenda) }
        }
        p {
            reader(Words.attendanceFigures(hall: minutes.inHall, online: minutes.online))
            " "
            if minutes.byProxy + minutes.early > 0 {
                reader(Phrases.ProxyPages.minuted(byProxy: minutes.byProxy, early: minutes.early)) + " "
            }
            reader(
                Words.baseFigures(members: minutes.members, suspended: minutes.suspended, base: minutes.base))
        }
        ol {
            for item in minutes.items {
                li {
                    h3 { item.title }
                    if item.isOfMembers { p(.class("soft")) { reader(Phrases.MinutesPages.ofMembers) } }
                    if item.votes.isEmpty { p { reader(Words.noVote) } }
                    if let missed = item.shortfall {
                        p { reader(Words.quorumMissed(missed.represented, of: missed.base, needed: missed.needed)) }
                    }
                    for vote in item.votes { self.vote(vote) }
                    if let text = item.item.flatMap({ remarks?[$0] }) { Prose(text) }
                }
            }
        }
    }

    @Content private func vote(_ vote: MinutesDraft.Vote) -> Node {
        p { vote.question }
        if let motion = vote.motion { Prose(motion) }
        if let count = vote.count {
            p {
                if let choice = vote.choice {
                    let names = Phrases.ChoiceResult.names(choice.chosen)
                    reader(Phrases.ChoiceResult.minuted(choice.ballots, choice.chosen.isEmpty ? nil : names))
                } else {
                    reader(Words.count(count.forIt, count.against, count.blank))
                }
                if let number = vote.decision, let outcome = vote.outcome {
                    " " + reader(Phrases.DecisionPages.page(number)) + ": "
                        + reader(Phrases.VotePages.outcome(outcome)).lowercased() + "."
                }
            }
        }
        if vote.isChallenged { p { reader(Phrases.VotePages.challenged) } }
    }
}
