import Crypto
public import Kernel
import Phrases
import Proposals
public import Voting

/// Closes a vote (stemming sluiten): counts, measures against the frozen rules, writes the decision into the register,
/// and carries out what an adopted proposal carries.
public struct ClosePoll: Command {
    public static let name = "close-poll"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .parameter("assembly.chair"), .law("2:13 lid 3"), .parameter("vote.majorityDefault"),
        .parameter("vote.majorityByTopic"), .parameter("vote.tieMatter"), .parameter("vote.tiePerson"),
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
        /// SHA-256 over the ballots, in hexadecimal.
        public let digest: String
    }

    public var poll: PollID
    /// The choice of the chair, where the statutes let the chair decide a tie.
    public var chairVote: Vote?

    public init(poll: PollID, chairVote: Vote? = nil) {
        self.poll = poll
        self.chairVote = chairVote
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        try scene.polls.lock(poll)
        guard let open = try scene.polls.poll(poll) else { throw Refusal(.notFound, .pollUnknown) }
        if let meeting = open.meeting { _ = try scene.requireChair(of: try scene.requireMeeting(meeting)) }
        guard try scene.polls.closing(of: poll) == nil else { throw Refusal(.conflict, .pollClosed) }

        let tally = try scene.polls.tally(of: poll)
        let verdict = try decide(
            Verdict(tally.count, represented: open.represented, base: open.base, rules: open.rules),
            rules: open.rules, in: scene)
        let digest = Array(SHA256.hash(data: tally.record))
        try scene.polls.close(
            Closing(
                poll: poll, closedAt: scene.now, closedBy: scene.actor.person, count: tally.count, digest: digest,
                verdict: verdict))
        let decision = try verdict.outcome.isDecided ? scene.enter(verdict, of: open) : nil
        let hex = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        scene.record(
            Fact(
                "poll-closed",
                [
                    "poll": poll.description, "for": "\(tally.count.for)", "against": "\(tally.count.against)",
                    "blank": "\(tally.count.blank)", "ballots": "\(tally.ballots.count)", "digest": hex,
                    "outcome": verdict.outcome.rawValue, "decision": decision?.decision.number.description ?? "",
                ]))
        return Outcome(
            outcome: verdict.outcome, count: tally.count, grounds: verdict.grounds, arithmetic: verdict.arithmetic,
            decision: decision?.decision.id, number: decision?.decision.number.description,
            effect: decision?.effect?.state.rawValue, digest: hex)
    }

    /// Breaks a tie by the chair's choice or by lot, as the frozen rules say.
    private func decide(_ verdict: Verdict, rules: PollRules, in scene: Scene) throws -> Verdict {
        switch verdict.outcome {
        case .adopted, .rejected, .revote: return verdict
        case .lot: return verdict.broken(for: scene.random.next() & 1 == 1)
        case .chairDecides:
            guard let chairVote, chairVote != .blank else {
                throw Refusal(
                    .statutes,
                    Ground(
                        "chair-decides", rules.tieArticle, message: Phrases.Voting.chairVoteAsked,
                        remedy: Phrases.Voting.chairVoteAskedRemedy))
            }
            return verdict.broken(for: chairVote == .for)
        }
    }
}
