import CooperativeService
import HTML
import Kernel
import Phrases

/// One vote: the ballot while it is open, the receipt once one has voted, the result after the closing.
struct PollPage: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let poll: PollSheet
    let state: FormState

    var body: Node {
        h1 { poll.question }
        if !state.grounds.isEmpty { GroundList(language: reader.language, grounds: state.grounds) }
        if let result = poll.result {
            ResultSection(reader: reader, poll: poll, result: result)
            if poll.mayChallenge { challenge }
        } else if poll.manual == nil, !poll.hasVoted, poll.myVotes > 0 {
            if let choice = poll.choice {
                ChoiceBallot(reader: reader, poll: poll, choice: choice, state: state)
            } else {
                BallotForm(reader: reader, poll: poll, state: state)
            }
        } else if poll.myVotes == 0 {
            Notice(.information, reader(Words.notOnRoll))
        }
        if let manual = poll.manual {
            ManualPollPart(reader: reader, poll: poll, manual: manual)
        }
        poll.election.map { id in
            p { a(.href(reader.site.election(id))) { reader(Phrases.ElectionPages.toElection) } }
        }
        receipt
        if let text = poll.proposalText {
            h2 { reader(Words.motion) }
            Prose(text)
            poll.proposal.map { id in
                p { a(.href(reader.site.proposal(id))) { reader(Phrases.DecisionPages.seeProposal) } }
            }
        }
        PollFacts(reader: reader, poll: poll)
        // Where no lot can come there is nothing to seal.
        if poll.result == nil, poll.choice != nil || poll.election != nil {
            SeedDetails(reader: reader, seed: poll.seed)
        }
        poll.meeting.map { id in p { a(.href(reader.site.meeting(id))) { reader(Words.toMeeting) } } }
    }

    private var challenge: Node {
        FoldedForm(reader, Phrases.ActingPages.challenge, to: reader.site.poll(poll.id) + "/challenge", state) {
            p(.class("hint")) { reader(Phrases.ActingPages.challengeHint) }
            SubmitButton(reader(Phrases.ActingPages.challenge), .danger)
        }.body
    }

    @Content private var receipt: Node {
        if poll.myBallotAt != nil {
            section(.class("card")) {
                h2 { reader(Words.receipt) }
                if poll.voices.count > 1 { VoicesCast(reader: reader, voices: poll.voices) } else { ownBallot }
                if poll.myVotes > 1 { p { reader(Words.votes(poll.myVotes)) } }
                if let moment = poll.myBallotAt {
                    p {
                        reader(Words.castAt) + " "
                        reader.moment(moment)
                    }
                }
                if poll.result == nil {
                    p { reader(Words.waitForResult) }
                    p { a(.href(reader.site.poll(poll.id))) { reader(Words.refresh) } }
                }
            }
        }
    }
}

/// The own ballot in words.
extension PollPage {
    @Content private var ownBallot: Node {
        if let vote = poll.myChoice {
            p(.class("big")) { reader(Words.youVote(Words.choice(vote.rawValue))) }
        } else if let choice = poll.choice, let marks = choice.mine {
            BallotInWords(reader: reader, choice: choice, marks: marks)
        }
    }
}

/// The ballot: for, against or blank. It leads to the page where one checks it.
struct BallotForm: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let poll: PollSheet
    let state: FormState

    var body: Node {
        postForm(to: reader.site.ballotCheck(poll.id), state.token) {
            div(.class("ballot")) {
                RadioGroup(
                    name: "choice", legend: reader(Words.yourChoice),
                    choices: BallotChoice.allCases.map { Choice($0.rawValue, reader(Words.choice($0.rawValue))) },
                    chosen: state["choice"], hint: reader(Words.nothingYet), problem: state["problem"])
            }
            WhoseVote(reader: reader, voices: poll.voices, state: state)
            if poll.myVotes > 1 { p { reader(Words.votes(poll.myVotes)) } }
            SubmitButton(reader(Words.next))
        }
    }
}

/// The rules of the vote, frozen when it opened, and how many have voted.
struct PollFacts: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let poll: PollSheet

    var body: Node {
        if let choice = poll.choice {
            h2 { reader(Phrases.ChoicePages.countedBy) }
            CountingFacts(
                reader: reader, method: choice.method, article: choice.article, seats: choice.seats,
                budget: choice.budget)
        } else {
            h2 { reader(Words.whatIsNeeded) }
            thresholds
        }
        Facts(facts)
    }

    /// Hands and papers are counted at the end; how many were cast so far nobody knows.
    private var facts: [(name: String, value: Node)] {
        let opened = [(name: reader(Words.openedAt), value: reader.moment(poll.openedAt))]
        if poll.manual != nil { return opened }
        let cast = reader(Phrases.MeetingPages.votesCast(poll.cast, of: poll.represented))
        return opened + [(name: reader(Words.turnout), value: .text(cast))]
    }

    private var thresholds: Node {
        ul {
            for threshold in poll.thresholds {
                li {
                    let asked = Phrases.DecisionPages.asked(threshold.fraction, strict: threshold.isStrict)
                    reader(Words.needed(asked, of: threshold.basis))
                    reader.article(threshold.article)
                }
            }
        }
    }
}
