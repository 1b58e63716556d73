public import Kernel
import Meetings
import Phrases
import Proposals
import Voting

/// Challenges the result of a vote at once (betwisten van de uitslag, 2:13 lid 4): a new vote is then held, and takes
/// the place of the first.
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
        /// The decision that has no effect any more; nil where the vote decided nothing.
        public let decision: DecisionID?
    }

    public var poll: PollID

    public init(poll: PollID) { self.poll = poll }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        guard let held = try scene.polls.poll(poll) else { throw Refusal(.notFound, .pollUnknown) }
        guard try scene.polls.units(of: poll).contains(where: { $0.holder == person }) else {
            throw Refusal(.authority, .notInRoll)
        }
        guard let closing = try scene.polls.closing(of: poll) else { throw Refusal(.conflict, ChallengeGrounds.isOpen) }
        let decision = try scene.decisions.decision(of: poll)
        let effect = try decision.flatMap { try scene.decisions.effect(of: $0.id) }
        try refuse(.conflict, if: try scene.polls.isChallenged(poll) ? [ChallengeGrounds.already] : [])
        try refuse(
            if: (try isAtOnce(held, closing, in: scene) ? [] : [ChallengeGrounds.tooLate])
                + (effect?.state == .carriedOut ? [ChallengeGrounds.carriedOut] : []))

        try scene.polls.challenge(poll, at: scene.now, by: person)
        if let decision, decision.outcome == .adopted {
            try scene.decisions.add(Effect(.lapsed, at: scene.now), to: decision.id)
        }
        scene.record(
            Fact(
                "result-challenged",
                ["poll": poll.description, "decision": decision?.number.description ?? ""]))
        return Outcome(poll: poll, decision: decision?.id)
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
    static let carriedOut = Ground(
        "effect-carried-out", article, message: Phrases.Challenges.carriedOut,
        remedy: Phrases.Challenges.carriedOutRemedy)
}
