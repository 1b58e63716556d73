import Counting
import Crypto
import Kernel
import Phrases
import Voting

extension CountedPoll {
    /// A poll that is not counted ballot by ballot from for and against: on paper, by hand, or a round of an election. Nil
    /// for every other.
    static func special(_ poll: Poll, chairVote: Vote?, in scene: Scene) throws -> CountedPoll? {
        let manner = try scene.manualVotes.manner(of: poll.id)
        let round = try scene.elections.round(of: poll.id)
        guard manner != .byName || round?.kind == .ballot else { return nil }
        let count = try scene.manualVotes.count(of: poll.id)
        if manner != .byName, count == nil { throw Refusal(.conflict, ManualGrounds.countMissing) }
        if let round, round.kind == .ballot { return try CountedPoll(round, of: poll, count, manner, in: scene) }
        return try count.map { try CountedPoll(counted: $0, of: poll, manner, chairVote: chairVote, in: scene) }
    }

    /// For or against, from a count or from the chair's ruling (2:13 lid 3).
    private init(
        counted: ManualCount, of poll: Poll, _ manner: VoteManner, chairVote: Vote?, in scene: Scene
    ) throws {
        digest = Array(SHA256.hash(data: counted.record(of: poll.id)))
        count = counted.count
        ballots = Int(counted.ballots)
        choice = nil
        names = []
        round = nil
        if let ruling = counted.ruling {
            verdict = Verdict(
                ruling: ruling == .adopted, represented: poll.represented, base: poll.base, rules: poll.rules)
            return
        }
        let verdict = Verdict(
            counted.count, ofNonMembers: counted.nonMembers?.count, represented: poll.represented, base: poll.base,
            rules: poll.rules)
        switch verdict.outcome {
        case .adopted, .rejected, .revote, .objected: self.verdict = verdict
        case .lot:
            guard let seed = try scene.lotSeed(of: poll, manner) else {
                throw Refusal(.statutes, ManualGrounds.lotWordsAsked(poll.rules.tieArticle))
            }
            let order = TieOrder.drawn(seed: seed, ballots: digest, candidates: 2) { Array(SHA256.hash(data: $0)) }
            self.verdict = verdict.broken(for: order.first(of: [0, 1]) == 0)
        case .chairDecides:
            self.verdict = try CountedPoll.broken(verdict, by: chairVote, of: poll, in: scene)
        }
    }

    /// A round by absolute majority, on paper, by hand or by name.
    private init(
        _ held: ElectionRound, of poll: Poll, _ counted: ManualCount?, _ manner: VoteManner, in scene: Scene
    ) throws {
        let numbers: RoundNumbers, ofNonMembers: RoundNumbers?
        if let counted {
            digest = Array(SHA256.hash(data: counted.record(of: poll.id)))
            numbers = RoundNumbers(votes: counted.votes, valid: counted.valid, blank: counted.blank)
            ofNonMembers = counted.nonMembers.map {
                RoundNumbers(votes: $0.votes, valid: $0.ballots - $0.blank, blank: $0.blank)
            }
            ballots = Int(counted.ballots)
        } else {
            guard let choice = try scene.choices.choice(poll.id) else { throw Refusal(.notFound, .pollUnknown) }
            let tally = try scene.choices.tally(of: choice, under: poll.rules)
            digest = Array(SHA256.hash(data: tally.record))
            numbers = tally.marksByOption
            ofNonMembers = tally.marksOfNonMembers
            ballots = tally.ballots.count
        }
        let weight = numbers.weight(ofNonMembers: ofNonMembers, under: poll.rules)
        let weighed = numbers.weighed(weight, ofNonMembers: ofNonMembers)
        guard let majority = poll.rules.thresholds.first else { throw Refusal(.notFound, .pollUnknown) }
        let rules = RoundRules(
            seats: held.seats, number: held.number, rounds: poll.rules.rounds ?? 1, majority: majority,
            tie: poll.rules.tie)
        let drawnFrom = digest
        let order = try scene.lotSeed(of: poll, manner).map { seed in
            TieOrder.drawn(seed: seed, ballots: drawnFrom, candidates: held.candidates.count) {
                Array(SHA256.hash(data: $0))
            }
        }
        let decided = RoundVerdict(
            votes: weighed.votes, valid: weighed.valid, blank: weighed.blank,
            represented: weight.inParts(poll.represented), base: weight.inParts(poll.base), rules: rules, lot: order)
        if decided.needsLot { throw Refusal(.statutes, ManualGrounds.lotWordsAsked(poll.rules.tieArticle)) }
        let elected = decided.elected.map { held.candidates[$0] }
        let known = try scene.names(of: elected)
        count = Count(blank: numbers.blank)
        choice = nil
        names = elected.map { known[$0] ?? "" }
        round = (
            held,
            RoundResult(
                votes: numbers.votes, valid: numbers.valid, elected: elected,
                continuing: decided.continuing.map { held.candidates[$0] }, lots: decided.lots)
        )
        verdict = Verdict(
            round: decided, numbers, weighed: weighed, by: weight, majority: majority, poll: poll)
    }
}
