public import Kernel
import Phrases
import Proposals
import Statutes
import Voting

/// Opens the referendum that members asked for (2:39 lid 3): a vote of all members without a meeting, on the decision as it
/// was taken, by the same majority. Chair or secretary close it with `close-poll` after its last day: upheld it is carried
/// out, otherwise it lapses.
public struct OpenReferendum: Command {
    public static let name = "open-referendum"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.parameter("assembly.referendum"), .law("2:39 lid 3")]
    public static var summary: Phrase { Phrases.Effects.openSummary }

    public struct Outcome: Codable, Sendable {
        public let poll: PollID
        public let base: Int64
        public let lastDay: Day
    }

    public var decision: DecisionID
    /// The last day to vote; fourteen days from today when left out.
    public var lastDay: Day?

    public init(decision: DecisionID, lastDay: Day? = nil) {
        self.decision = decision
        self.lastDay = lastDay
    }

    /// Days to vote where nobody names a last day.
    private static let usualDays = 14

    public func carryOut(in scene: Scene) throws -> Outcome {
        let taken = try scene.requireDecision(decision)
        guard let asked = try scene.referendums.referendum(on: decision) else {
            throw Refusal(.conflict, ReferendumGrounds.notAsked)
        }
        try refuse(.conflict, if: asked.poll == nil ? [] : [ReferendumGrounds.openAlready])
        let last = lastDay ?? scene.today + Self.usualDays
        try refuse(.invalid, if: last > scene.today ? [] : [ReferendumGrounds.lastDayPassed(last, today: scene.today)])
        var rules = PollRules(on: taken.topic, in: .assembly, isSecondMeeting: false, under: try scene.statutes)
        rules.quorum = nil
        // Nobody leads it who could break a tie, and no second one is held: as many against as for do not uphold it.
        rules.tie = .rejected
        let rights = try scene.rightsOfMembers(on: taken.topic)
        let everybody = Turnout(rights.all)
        let poll = Poll(
            id: scene.ids.next(), meeting: nil, agendaItem: nil, proposal: nil, body: .assembly, topic: taken.topic,
            question: Phrases.Effects.question(taken.title).nl, rules: rules, base: everybody,
            represented: everybody, openedAt: scene.now, openedBy: scene.actor.person, revoteOf: nil,
            seed: scene.random.bytes(32))
        try scene.polls.open(poll, roll: Roll(rights.everyone))
        try scene.referendums.open(poll.id, on: decision, until: last)
        scene.record(
            Fact(
                "referendum-opened",
                ["decision": decision.description, "poll": poll.id.description, "lastDay": "\(last)"]))
        return Outcome(poll: poll.id, base: everybody.votes, lastDay: last)
    }
}
