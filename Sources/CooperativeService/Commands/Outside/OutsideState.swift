import Kernel
import Proposals
import Statutes
import Voting

/// Where a decision outside a meeting stands today: who has a vote, and what they signed.
///
/// The law asks all members together, and means who is a member when the decision comes about. So a member who joins while
/// others answer is asked too; the answer of one who left or was suspended no longer counts, nor is it waited for.
struct OutsideState {
    let round: OutsideRound
    let voters: [RollEntry]
    let answers: [PersonID: OutsideAnswer]
    private let rules: OutsideRules

    struct Settled {
        /// `adopted`, `rejected`, or `undecided` where directors did not agree to the way.
        let outcome: String
        let grounds: [Ground]
        var arithmetic = Arithmetic()
        var decision: Decision?
        var effect: Effect?
    }

    init(_ round: OutsideRound, in scene: Scene) throws {
        self.round = round
        voters = try scene.outsideVoters(of: round)
        answers = try scene.outside.answers(to: round.id)
        rules = OutsideRules(on: round.topic, in: round.body, under: try scene.statutes)
    }

    /// By which it is decided.
    var article: ArticleReference { rules.article }

    private var given: [OutsideAnswer] { voters.compactMap { answers[$0.principal] } }

    /// Everybody who has a vote today has answered.
    var isComplete: Bool { !voters.isEmpty && given.count == voters.count }

    /// What was answered settles it, whatever the others say.
    var isSettled: Bool {
        switch round.way {
        case .unanimous: given.contains { $0.choice != .for }
        case .board: given.contains { !$0.agrees }
        case .written: false
        }
    }

    /// Ends it: the answers become the ballots of a poll that opens and closes at once, over who has a vote today, and the
    /// outcome goes into the register as every other. Where a director does not agree to the way, nothing is decided.
    func settle(in scene: Scene) throws -> Settled {
        let proposal = try scene.requireProposal(round.proposal)
        try refuse(
            .conflict,
            if: ProposalRules.groundsToWithdraw(proposal, isDecided: try scene.isDecided(proposal)))
        let agreed = voters.filter { answers[$0.principal]?.agrees ?? false }
        if round.way == .board, agreed.count < voters.count || voters.isEmpty {
            let ground = OutsideDesk.mannerRefused(
                rules.article, agreed: Int64(agreed.count), of: Int64(voters.count))
            try end(as: .undecided, in: scene)
            return Settled(outcome: OutsideEnding.undecided.rawValue, grounds: [ground])
        }
        let poll = Poll(
            id: round.id, meeting: nil, agendaItem: nil, proposal: round.proposal, body: round.body,
            topic: round.topic, question: round.question,
            rules: rules.pollRules(on: round.topic, in: round.body, under: try scene.statutes),
            base: Turnout(voters), represented: Turnout(voters.filter { answers[$0.principal] != nil }),
            openedAt: scene.now, openedBy: scene.actor.person, seed: scene.random.bytes(32))
        try scene.polls.open(poll, roll: Roll(voters.map(signed)))
        try scene.polls.freeze(Wording(poll: poll.id, text: round.text))
        try scene.outside.count(round, in: poll.id)
        let counted = try CountedPoll(motion: poll, chairVote: nil, in: scene)
        try scene.polls.close(
            Closing(
                poll: poll.id, closedAt: scene.now, closedBy: scene.actor.person, count: counted.count,
                digest: counted.digest, verdict: counted.verdict))
        let entered = try scene.enter(counted.verdict, of: poll)
        try end(as: .decided, in: scene)
        return Settled(
            outcome: counted.verdict.outcome.rawValue, grounds: counted.verdict.grounds,
            arithmetic: counted.verdict.arithmetic, decision: entered.decision, effect: entered.effect)
    }

    /// Who signed for the voter holds its units.
    private func signed(_ entry: RollEntry) -> RollEntry {
        guard let hand = answers[entry.principal]?.signedBy, hand != entry.principal else { return entry }
        return RollEntry(principal: entry.principal, holder: hand, weight: entry.weight, kind: .representative)
    }

    private func end(as ending: OutsideEnding, in scene: Scene) throws {
        try scene.outside.end(round.id, as: ending, on: scene.today, by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "outside-ended",
                ["outside": "\(round.id)", "ending": ending.rawValue, "answers": "\(given.count)"]))
    }
}
