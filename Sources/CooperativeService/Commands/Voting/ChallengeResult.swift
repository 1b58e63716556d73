public import Kernel
import Meetings
import Phrases
import Proposals
import Voting

/// Challenges the result of a vote at once (betwisten van de uitslag, 2:13 lid 4): a new vote is held, and takes the place
/// of the first, when more than half of the votes on its roll challenge it, or one voter where it was held by show of hands:
/// neither by roll call nor in writing. The new vote itself is not challenged again.
///
/// At once is: while the meeting is open and before the next vote opens. Until then the command of a show of hands is held.
/// By the new vote, not by the challenge, the first one loses its effect: where none can be held any more the result stands,
/// and can be annulled. A vote on an amendment is undone at once, so that its proposal is not put to the vote before it; so
/// is one on words that stand on no agenda.
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
        /// Whether a new vote is to be held.
        public let isAskedAnew: Bool
        /// Whether what it carries was carried out already, and is taken back unless the new vote decides the same.
        public let wasCarriedOut: Bool
        /// What is left to do for who keeps the books, where it was.
        public let grounds: [Ground]
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
        let isKnown = try scene.polls.isAskedAnew(poll) || scene.polls.challenges(poll, person)
        try refuse(.conflict, if: isKnown ? [ChallengeGrounds.already] : [])
        var grounds: [Ground] = []
        if try !isAtOnce(held, closing, decision, in: scene) { grounds.append(ChallengeGrounds.tooLate) }
        if try scene.challengedVote(before: poll) != nil { grounds.append(ChallengeGrounds.votedAnew) }
        // Who voted before it, or left, has not seen what is challenged.
        if let meeting = held.meeting, held.body == .assembly, try scene.meetings.state(of: meeting) == .open,
            try !scene.presence.isPresent(person, at: meeting)
        {
            grounds.append(ChallengeGrounds.notThere)
        }
        try refuse(if: grounds)

        try scene.polls.add(challenger: person, votes: own, to: poll, at: scene.now)
        let isByHand = try scene.manualVotes.manner(of: poll) == .hands
        let votes = try scene.polls.votesOfChallengers(of: poll), needed = isByHand ? 1 : units.count / 2 + 1
        let isAskedAnew = votes >= needed
        let wasCarriedOut = try isAskedAnew && scene.isToTakeBack(decision, of: poll)
        scene.record(
            Fact("result-challenged", ["poll": poll.description, "votes": "\(votes)", "needed": "\(needed)"]))
        if isAskedAnew { try askAnew(held, by: person, in: scene) }
        return Outcome(
            poll: poll, decision: decision?.id, votes: votes, needed: needed, isAskedAnew: isAskedAnew,
            wasCarriedOut: wasCarriedOut, grounds: wasCarriedOut ? [ChallengeGrounds.toTakeBack] : [])
    }

    private func askAnew(_ held: Poll, by person: PersonID, in scene: Scene) throws {
        try scene.polls.askAnew(poll, at: scene.now, by: person)
        // On an amendment, or on words alone, no later vote is known as the new one of this.
        if held.agendaItem == nil && held.proposal == nil { try scene.revoke(poll) }
    }

    /// No other vote was opened since. Of what happened in one moment the ids tell which came first.
    private func isAtOnce(
        _ held: Poll, _ closing: Closing, _ decision: Decision?, in scene: Scene
    ) throws -> Bool {
        guard let meeting = held.meeting, try scene.meetings.state(of: meeting) == .open else { return false }
        return try !scene.polls.polls(of: meeting).contains { other in
            let isOfThatMoment = other.openedAt == closing.closedAt
            let isAfter = decision.map { ($0.id.high, $0.id.low) < (other.id.high, other.id.low) } ?? false
            return other.id != held.id && (other.openedAt > closing.closedAt || isOfThatMoment && isAfter)
        }
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
    static let notThere = Ground(
        "challenger-not-there", article, message: Phrases.Challenges.notThere,
        remedy: Phrases.Challenges.notThereRemedy)
    static let votedAnew = Ground(
        "challenge-of-revote", article, message: Phrases.Challenges.votedAnew, remedy: Phrases.Challenges.tooLateRemedy)
    static func owed(_ questions: [String]) -> Ground {
        Ground(
            "new-vote-owed", article, found: questions.joined(separator: "; "),
            message: Phrases.Challenges.owed(questions), remedy: Phrases.Challenges.owedRemedy)
    }
    /// No refusal: the decision stands so.
    static let notHeldAnew = Ground(
        "not-held-anew", article, message: Phrases.Challenges.notHeldAnew,
        remedy: Phrases.Challenges.notHeldAnewRemedy)
    /// No refusal: it stands with the effect of the decision, for who keeps the books.
    static let toTakeBack = Ground(
        "effect-to-take-back", article, message: Phrases.Challenges.toTakeBack,
        remedy: Phrases.Challenges.toTakeBackRemedy)
}
