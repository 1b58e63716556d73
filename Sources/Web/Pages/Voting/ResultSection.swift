import CooperativeService
import HTML
import Kernel
import Phrases

/// The result of a vote: outcome, bar, arithmetic, and the fingerprint of the ballots.
struct ResultSection: Component {
    typealias Words = Phrases.VotePages
    let reader: Reader
    let poll: PollSheet
    let result: PollSheet.Result

    var body: Node {
        h2 { reader(Words.result) }
        p(.class("big")) {
            Badge(reader(Words.outcome(result.outcome)), result.outcome == "adopted" ? .good : .closed)
        }
        ChallengeNotice(reader: reader, result: result)
        ResultBar(result.arithmetic, reader.language)
        if let choice = poll.choice, let counted = choice.result {
            ChoiceOutcomeSection(reader: reader, choice: choice, result: counted, tie: result.arithmetic.tie)
        }
        if !result.grounds.isEmpty { GroundList(language: reader.language, grounds: result.grounds) }
        h2 { reader(Phrases.DecisionPages.arithmetic) }
        ArithmeticTable(reader: reader, arithmetic: result.arithmetic)
        result.decision.map { id in p { a(.href(reader.site.decision(id))) { reader(Words.toDecision) } } }
        if let counted = poll.count {
            RedoSection(
                reader: reader, poll: poll.id, digest: counted.digest, file: reader.site.count(of: poll.id),
                seed: poll.choice == nil ? "" : poll.seed,
                ballotsDigest: result.digest)
        }
        details {
            summary { reader(Words.digest) }
            p { reader(Words.digestHint) }
            p { code { result.digest } }
        }
    }
}

/// That a result was challenged at once: by the new vote it loses its effect, until then it stands (2:13 lid 4).
struct ChallengeNotice: Component {
    let reader: Reader
    let result: PollSheet.Result

    var body: Node {
        if result.isHeldAnew {
            Notice(.warning, reader(Phrases.VotePages.challenged))
        } else if result.isChallenged {
            Notice(.warning, reader(Phrases.VotePages.askedAnew))
        }
    }
}
