import CooperativeService
import HTML
import Kernel
import Phrases

/// The draft of the minutes under a meeting that is over.
struct MinutesSection: Component {
    typealias Words = Phrases.MeetingPages
    typealias Course = Phrases.MinutesCourse
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
            if let there = minutes.there { represented(there) }
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
                    item.course.map { MinutesItemPart(reader: reader, names: names, course: $0) }
                    for vote in item.votes { self.vote(vote, under: item.title) }
                    if let text = item.item.flatMap({ remarks?[$0] }) { Prose(text) }
                }
            }
        }
    }

    private var names: MinutesNames { MinutesNames(minutes) }

    private func represented(_ there: MinutesThere) -> String {
        var words: [Phrase] = []
        if !there.proxies.isEmpty {
            words.append(
                Course.proxies(
                    there.proxies.count, holders: there.holders, most: there.mostHeld, limited: there.limited))
        }
        if !there.representatives.isEmpty { words.append(Course.organisations(there.representatives.count)) }
        return words.map { " " + reader($0) }.joined()
    }

    /// A question that is the title of its item is not said again.
    @Content private func vote(_ vote: MinutesDraft.Vote, under title: String) -> Node {
        if let label = vote.course?.amendment { p { reader(Course.amendment(label)) } }
        if vote.question != title { p { vote.question } }
        if let words = vote.motion ?? vote.course?.wording { Prose(words) }
        if let count = vote.count {
            p {
                if let choice = vote.choice {
                    let names = Phrases.ChoiceResult.names(choice.chosen)
                    reader(Phrases.ChoiceResult.minuted(choice.ballots, choice.chosen.isEmpty ? nil : names))
                } else if vote.course?.round?.kind == "ballot" {
                    reader(Course.blank(count.blank))
                } else {
                    reader(Words.count(count.forIt, count.against, count.blank))
                }
                if let number = vote.decision, let outcome = vote.outcome {
                    " " + reader(Phrases.DecisionPages.page(number)) + ": "
                        + reader(Phrases.VotePages.outcome(outcome)).lowercased() + "."
                }
            }
        }
        if let course = vote.course {
            MinutesVotePart(reader: reader, names: names, vote: vote, course: course)
        } else if vote.isChallenged {
            p { reader(Phrases.VotePages.challenged) }
        }
    }
}
