public import Kernel
import Phrases
import Proposals
import Store
public import Voting

/// Closes a vote (stemming sluiten): counts, measures against the frozen rules, writes the decision into the register,
/// and carries out what an adopted proposal carries.
public struct ClosePoll: Command {
    public static let name = "close-poll"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .parameter("assembly.chair"), .law("2:13 lid 3"), .parameter("vote.majorityDefault"),
        .parameter("vote.majorityByTopic"), .parameter("vote.tieMatter"), .parameter("vote.tiePerson"),
        .parameter("vote.methodByTopic"),
    ]
    public static var summary: Phrase { Phrases.Commands.closePoll }
    /// The count stays unknown until the vote is closed.
    public static var mayBeTried: Bool { false }

    public struct Outcome: Codable, Sendable {
        public let outcome: Verdict.Outcome
        public let count: Count
        /// Why it was not adopted; empty when it was.
        public let grounds: [Ground]
        public let arithmetic: Arithmetic
        /// The decision in the register; nil after a tie that asks a second vote.
        public let decision: DecisionID?
        public let number: String?
        /// What became of what the proposal carries; nil where it carries nothing.
        public let effect: String?
        /// `breach` where a term was passed and the decision stands all the same; nil where nothing is against it.
        public let standing: String?
        /// SHA-256 over the ballots, in hexadecimal.
        public let digest: String
        /// What was chosen, by name, where the vote was over options.
        public let chosen: [String]?
        /// The digest that `zeggenschap count` gives for the same ballots, where the vote was over options.
        public let countDigest: String?
        /// When the assembly looks again at what it decided by consent.
        public var reviewOn: Day?
        /// Of an election: who was elected in this round, and between whom the next one goes.
        public let elected: [PersonID]?, continuing: [PersonID]?
        /// From which day the elected sit there: a later one where the term of whom they follow still runs.
        public let takesOfficeOn: Day?
        /// The lots that were drawn in it.
        public let lots: [RoundLot]?
        /// The seed of a vote on paper or by hand, opened now, in hexadecimal: its SHA-256 is the seal of the opening.
        public let seed: String?
    }

    public var poll: PollID
    /// The choice of the chair, where the statutes let the chair decide a tie.
    public var chairVote: Vote?
    /// The same for a vote over options: those that the chair chooses of the tied, by their place in the list, from 0.
    public var chairOptions: [Int]?

    public init(poll: PollID, chairVote: Vote? = nil, chairOptions: [Int]? = nil) {
        self.poll = poll
        self.chairVote = chairVote
        self.chairOptions = chairOptions
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        try scene.polls.lock(poll)
        guard let open = try scene.polls.poll(poll) else { throw Refusal(.notFound, .pollUnknown) }
        if let meeting = open.meeting { _ = try scene.requireChair(of: try scene.requireMeeting(meeting)) }
        guard try scene.polls.closing(of: poll) == nil else { throw Refusal(.conflict, .pollClosed) }
        try scene.requireHand(onReferendum: poll)

        let counted =
            if let special = try CountedPoll.special(open, chairVote: chairVote, in: scene) {
                special
            } else if let choice = try scene.choices.choice(poll) {
                try CountedPoll(choice, of: open, chairOptions: chairOptions ?? [], in: scene)
            } else {
                try CountedPoll(motion: open, chairVote: chairVote, in: scene)
            }
        let ended = try scene.groundOfEndedBody(open)
        let verdict = ended.map(counted.verdict.rejected) ?? counted.verdict
        try scene.polls.close(
            Closing(
                poll: poll, closedAt: scene.now, closedBy: scene.actor.person, count: counted.count,
                digest: counted.digest, verdict: verdict))
        if let choice = counted.choice { try scene.choices.keep(choice, of: poll) }
        let round: (elected: [PersonID], command: ProposedCommand?) =
            try ended == nil ? scene.closeRound(of: open, counted) : ([], nil)
        let isElection = verdict.outcome == .adopted
        let decision =
            try verdict.outcome.isDecided
            ? scene.enter(
                verdict, of: open,
                choosing: isElection ? try scene.electedNames(round.elected, counted) : counted.names,
                carrying: isElection ? round.command : nil) : nil
        if !isElection, let command = round.command { try scene.enterNominated(round.elected, command, of: open) }
        try scene.settleAmendment(of: poll, verdict)
        let reviewOn = try scene.settleConsent(of: poll, decision?.decision)
        if let decision { try scene.judgeConflict(in: open, decision.decision) }
        if let decision { try scene.settleReferendum(poll, upheld: decision.decision.outcome == .adopted) }
        let result = try scene.elections.result(of: poll)
        let isSealed = try scene.manualVotes.manner(of: poll) != .byName
        let hex = Hex.text(counted.digest), countDigest = counted.choice?.digest
        scene.record(
            Fact(
                "poll-closed",
                [
                    "poll": poll.description, "for": "\(counted.count.for)", "against": "\(counted.count.against)",
                    "blank": "\(counted.count.blank)", "ballots": "\(counted.ballots)", "digest": hex,
                    "countDigest": countDigest ?? "", "outcome": verdict.outcome.rawValue,
                    "decision": decision?.decision.number.description ?? "",
                    "seed": isSealed ? Hex.text(open.seed) : "",
                ]))
        return Outcome(
            outcome: verdict.outcome, count: counted.count, grounds: verdict.grounds, arithmetic: verdict.arithmetic,
            decision: decision?.decision.id, number: decision?.decision.number.description,
            effect: decision?.effect?.state.rawValue,
            standing: try decision.flatMap { try scene.decisions.standing(of: $0.decision.id)?.kind.rawValue },
            digest: hex,
            chosen: counted.choice == nil ? nil : counted.names, countDigest: countDigest,
            reviewOn: reviewOn, elected: result?.elected, continuing: result?.continuing,
            takesOfficeOn: try scene.firstDay(ofElectedIn: poll), lots: result?.lots,
            seed: isSealed ? Hex.text(open.seed) : nil)
    }
}
