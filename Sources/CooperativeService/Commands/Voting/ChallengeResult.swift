public import Kernel
import Meetings
import Phrases
import Proposals
import Voting

/// Challenges the result of a vote at once (betwisten van de uitslag, 2:13 lid 4): a new vote is held, and takes the place
/// of the first, when more than half of the votes on its roll challenge it. Votes here are by name, so that one voter alone
/// cannot ask it; the new vote itself is not challenged again.
///
/// At once is: while the meeting is open and before the next vote opens. A result whose effect was carried out is not
/// undone this way.
public struct ChallengeResult: Command {
    public static let name = "challenge-result"
    public static let competence = Competence.roll
    public static let rules: [Rule] = [.law("2:13 lid 4"), .law("2:13 lid 3")]
    public static var summary: Phrase { Phrases.Challenges.summary }

    public struct Outcome: Codable, Sendable {
        public let poll: PollID
        /// The decision of the vote; nil where the vote decided nothing.
        public let decision: DecisionID?
        /// The votes that challenge it, and how many it takes.
        public let votes: Int, needed: Int
        /// Whether the result lost its effect, so that a new vote is held.
        public let isRevoked: Bool
    }

    public var poll: PollID

    public init(poll: PollID) { self.poll = poll }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        try scene.polls.lock(poll)
        guard let held = try scene.polls.poll(poll) else { throw Refusal(.notFound, .pollUnknown) }
        let units = try scene.polls.units(of: poll)
        let own = units.count { $0.holder == person }
        guard own > 0 else { throw Refusal(.authority, .notInRoll) }
        guard let closing = try scene.polls.closing(of: poll) else { throw Refusal(.conflict, ChallengeGrounds.isOpen) }
        let decision = try scene.decisions.decision(of: poll)
        let effect = try decision.flatMap { try scene.decisions.effect(of: $0.id) }
        let isKnown = try scene.polls.isChallenged(poll) || scene.polls.challenges(poll, person)
        try refuse(.conflict, if: isKnown ? [ChallengeGrounds.already] : [])
        var grounds: [Ground] = []
        if try !isAtOnce(held, closing, in: scene) { grounds.append(ChallengeGrounds.tooLate) }
        if effect?.state == .carriedOut { grounds.append(ChallengeGrounds.carriedOut) }
        if try isVoteAnew(held, in: scene) { grounds.append(ChallengeGrounds.votedAnew) }
        try refuse(if: grounds)

        try scene.polls.add(challenger: person, votes: own, to: poll, at: scene.now)
        let votes = try scene.polls.votesOfChallengers(of: poll), needed = units.count / 2 + 1
        if votes >= needed { try revoke(decision, by: person, in: scene) }
        scene.record(
            Fact("result-challenged", ["poll": poll.description, "votes": "\(votes)", "needed": "\(needed)"]))
        return Outcome(poll: poll, decision: decision?.id, votes: votes, needed: needed, isRevoked: votes >= needed)
    }

    private func revoke(_ decision: Decision?, by person: PersonID, in scene: Scene) throws {
        try scene.polls.challenge(poll, at: scene.now, by: person)
        if let decision, decision.outcome == .adopted {
            try scene.decisions.add(Effect(.lapsed, at: scene.now), to: decision.id)
        }
        try scene.reopenAmendments(of: poll)
        scene.record(
            Fact(
                "result-revoked",
                ["poll": poll.description, "decision": decision?.number.description ?? ""]))
    }

    /// The vote was held in the place of one that was challenged.
    private func isVoteAnew(_ held: Poll, in scene: Scene) throws -> Bool {
        guard let first = held.revoteOf else { return false }
        return try scene.polls.isChallenged(first)
    }

    private func isAtOnce(_ held: Poll, _ closing: Closing, in scene: Scene) throws -> Bool {
        guard let meeting = held.meeting, try scene.meetings.state(of: meeting) == .open else { return false }
        return try !scene.polls.polls(of: meeting).contains { $0.id != held.id && $0.openedAt > closing.closedAt }
    }
}

/// The refusals of a challenge, in the order in which they are checked.
enum ChallengeGrounds {
    private static let article = ArticleReference.law("2:13 lid 4")

    static let isOpen = Ground(
        "poll-not-closed", message: Phrases.Challenges.isOpen, remedy: Phrases.Challenges.isOpenRemedy)
    static let already = Ground(
        "already-challenged", article, message: Phrases.Challenges.already, remedy: Phrases.Challenges.alreadyRemedy)
    static let tooLate = Ground(
        "challenge-too-late", article, message: Phrases.Challenges.tooLate, remedy: Phrases.Challenges.tooLateRemedy)
    static let votedAnew = Ground(
        "challenge-of-revote", article, message: Phrases.Challenges.votedAnew, remedy: Phrases.Challenges.tooLateRemedy)
    static let carriedOut = Ground(
        "effect-carried-out", article, message: Phrases.Challenges.carriedOut,
        remedy: Phrases.Challenges.carriedOutRemedy)
}
