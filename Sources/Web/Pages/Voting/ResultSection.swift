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
        if result.isChallenged { Notice(.warning, reader(Words.challenged)) }
        ResultBar(result.arithmetic, reader.language)
        if !result.grounds.isEmpty { GroundList(language: reader.language, grounds: result.grounds) }
        h2 { reader(Phrases.DecisionPages.arithmetic) }
        ArithmeticTable(reader: reader, arithmetic: result.arithmetic)
        result.decision.map { id in p { a(.href(reader.site.decision(id))) { reader(Words.toDecision) } } }
        details {
            summary { reader(Words.digest) }
            p { reader(Words.digestHint) }
            p { code { result.digest } }
        }
    }
}
