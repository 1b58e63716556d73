import Counting
import Crypto
import Kernel
import Phrases
import Voting

/// A poll, counted and measured, before it is written down.
struct CountedPoll {
    let verdict: Verdict
    /// For, against, blank; nought where the vote was over options.
    let count: Count
    let ballots: Int
    /// SHA-256 over the record of the ballots.
    let digest: [UInt8]
    /// What was counted, where the vote was over options, and the names of what is chosen.
    let choice: ChoiceOutcome?
    let names: [String]
    /// Set for a round of an election by absolute majority.
    let round: (ElectionRound, RoundResult)?

    /// For or against; a tie is broken by the chair's choice or by lot, as the frozen rules say.
    init(motion poll: Poll, chairVote: Vote?, in scene: Scene) throws {
        let tally = try scene.polls.tally(of: poll.id, tellingNonMembers: poll.rules.nonMembers != nil)
        digest = CountedPoll.hash(tally.record)
        count = tally.count
        ballots = tally.ballots.count
        choice = nil
        names = []
        round = nil
        let verdict = Verdict(
            tally.count, ofNonMembers: tally.nonMembers, represented: poll.represented, base: poll.base,
            rules: poll.rules)
        switch verdict.outcome {
        case .adopted, .rejected, .revote, .objected: self.verdict = verdict
        case .lot:
            // Two lots: the first is for.
            let order = TieOrder.drawn(seed: poll.seed, ballots: digest, candidates: 2, hash: CountedPoll.hash)
            self.verdict = verdict.broken(for: order.first(of: [0, 1]) == 0)
        case .chairDecides:
            self.verdict = try CountedPoll.broken(verdict, by: chairVote, of: poll, in: scene)
        }
    }

    /// Over options, by the method of the poll.
    init(_ choice: ChoicePoll, of poll: Poll, chairOptions: [Int], in scene: Scene) throws {
        let tally = try scene.choices.tally(of: choice, under: poll.rules)
        digest = CountedPoll.hash(tally.record)
        count = Count()
        ballots = tally.ballots.count
        let order = TieOrder.drawn(
            seed: poll.seed, ballots: digest, candidates: choice.options.count, hash: CountedPoll.hash)
        var counted = tally.countingCase(tieOrder: order.order)
        // Consent asks whether somebody who is there objects, not how many speak.
        if choice.method == .consent { counted.present = try scene.votesLeft(in: poll) }
        let outcome = try counted.counted()
        let decided = ChoiceVerdict(
            outcome, of: choice, ballots: ballots, poll: poll, lot: order, chairOptions: chairOptions,
            weight: tally.weight)
        guard decided.verdict.outcome != .chairDecides else {
            throw CountedPoll.chairDecides(
                poll, Phrases.Choices.chairOptionsAsked, Phrases.Choices.chairOptionsAskedRemedy,
                tied: decided.tied)
        }
        verdict = try scene.polls.wording(of: poll.id)?.round == nil ? decided.verdict : decided.verdict.objected
        round = nil
        // A consent round decides on the proposal itself, and may have no options.
        names = decided.chosen.filter(choice.options.indices.contains).map { choice.options[$0].name }
        self.choice = ChoiceOutcome(
            counted: counted.file, outcome: outcome, chosen: decided.chosen,
            digest: SealedCount(outcome, of: counted).digest)
    }

    /// The chair breaks the tie; one who has no vote on it does not, and the tie is a rejection.
    static func broken(
        _ verdict: Verdict, by chairVote: Vote?, of poll: Poll, in scene: Scene
    ) throws -> Verdict {
        let isGiven = chairVote != nil && chairVote != .blank
        if let ground = try scene.groundAgainstTieVote(in: poll) {
            try refuse(if: isGiven ? [ground] : [])
            return verdict.broken(for: false)
        }
        guard isGiven else { throw chairVoteAsked(poll) }
        return verdict.broken(for: chairVote == .for)
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// The statutes leave this tie to the chair, who has not chosen yet.
    static func chairVoteAsked(_ poll: Poll) -> Refusal {
        chairDecides(poll, Phrases.Voting.chairVoteAsked, Phrases.Voting.chairVoteAskedRemedy)
    }

    /// - Parameter tied: the options to choose from, by their places in the list, from 0.
    private static func chairDecides(
        _ poll: Poll, _ message: Phrase, _ remedy: Phrase, tied: [Int] = []
    ) -> Refusal {
        Refusal(
            .statutes,
            Ground(
                "chair-decides", poll.rules.tieArticle,
                found: tied.isEmpty ? nil : tied.map(String.init).joined(separator: ","), message: message,
                remedy: remedy))
    }
}
