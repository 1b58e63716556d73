import CooperativeService
import HTML
import Kernel
import Phrases

/// The page on which a vote is checked before it is final (WCAG 3.3.4).
struct BallotCheckPage: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let poll: PollSheet
    let choice: BallotChoice
    let state: FormState
    /// Whose vote it is; nil for all that one holds.
    var whose: PollSheet.Voice?

    var body: Node {
        h1 { reader(Words.checkHeading) }
        p { strong { poll.question } }
        p(.class("big")) { reader(Words.youVote(Words.choice(choice.rawValue))) }
        if let whose {
            p { reader(whose.isOwn ? Phrases.ProxyPages.ownVote : Phrases.ProxyPages.voteFor(whose.name)) }
        } else if poll.myVotes > 1 {
            p { reader(Words.votes(poll.myVotes)) }
        }
        Notice(.warning, reader(Words.isFinal))
        CommandForm(reader, to: reader.site.ballot(poll.id), state) {
            input(.type("hidden"), .name("choice"), .value(choice.rawValue))
            if let whose {
                input(.type("hidden"), .name(WhoseVote.field), .value(whose.principal.description))
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.confirm))
                a(.href(reader.site.poll(poll.id) + "?choice=" + choice.rawValue)) { reader(Words.change) }
            }
        }
    }
}
