public import Kernel
import Phrases
import Proposals
import Statutes
public import Voting

/// Puts a proposal to all voters outside a meeting (besluit buiten vergadering, 2:40 lid 2), with a last day to answer, and
/// sends it to each of them. Of
/// members all must say yes, with the board's foreknowledge; where the statutes let members decide in writing, by majority;
/// of the board all directors agree to this way, and the board decides by its majority (`board.decisionOutside`).
///
/// Refused, all grounds together: statutes that forbid it, business that the law keeps for a meeting, a rule of its own that
/// a vote in writing would pass by, a secret vote, a choice between options, a board that was not told, a term that is
/// too short, and a proposal that stands elsewhere: decided, withdrawn, on the agenda of a meeting, open to a vote.
public struct StartDecisionOutside: Command {
    public static let name = "start-decision-outside"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [
        .law("2:40 lid 2"), .parameter("decision.outsideMeeting"), .parameter("board.decisionOutside"),
        .law("2:42 lid 1"), .parameter("vote.secretFor"), .law("2:44 lid 6"), .parameter("board.approvalCeilings"),
        .parameter("body.mandate"), .parameter("board.conflict.fallback"),
    ]
    public static var summary: Phrase { Phrases.Outside.startSummary }

    public struct Outcome: Codable, Sendable {
        /// Answers name it; the poll that it becomes has the same id.
        public let outside: PollID
        public let way: OutsideWay
        public let lastDay: Day
        /// How many votes there are today.
        public let base: Int64
    }

    public var proposal: ProposalID
    /// The last day to answer; fourteen days from today when left out.
    public var lastDay: Day?
    /// When the board was told of the proposal; asked for what members decide.
    public var boardKnewOn: Day?
    /// Of the board: the decision of the body that approved it beforehand.
    public var approval: DecisionID?
    /// Of the board: why it decides all the same, where all directors have a conflicting interest and the statutes let it.
    public var reasons: String?

    public init(
        proposal: ProposalID, lastDay: Day? = nil, boardKnewOn: Day? = nil, approval: DecisionID? = nil,
        reasons: String? = nil
    ) {
        self.proposal = proposal
        self.lastDay = lastDay
        self.boardKnewOn = boardKnewOn
        self.approval = approval
        self.reasons = reasons
    }

    /// Days to answer where nobody names a last day.
    private static let usualDays = 14

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireProposal(proposal)
        let body = filed.body, topic = filed.topic
        guard body == .assembly || body == .board else { throw Refusal(.invalid, OutsideDesk.otherBody(body)) }
        try refuse(.conflict, if: standsElsewhere(filed, in: scene))
        let rules = OutsideRules(on: topic, in: body, under: try scene.statutes)
        let voters = try scene.outsideVoters(body, topic, rules.way, on: filed, withReasons: true)
        let last = lastDay ?? scene.today + Self.usualDays
        let knewOn = rules.way == .board ? scene.today : boardKnewOn
        let facts = OutsideFacts(
            today: scene.today, lastDay: last, boardKnewOn: knewOn, filedOn: filed.filedOn,
            isOverOptions: filed.text.choice != nil, base: Turnout(voters),
            isHeard: try scene.isAsked(whomItConcerns: filed, among: voters))
        try refuse(
            if: rules.grounds(facts) + scene.bodyGrounds(of: body, on: filed, approval: approval, reasons: reasons)
                + scene.groundsBeforeTheVote(on: filed) + scene.groundsOfEffect(of: filed))
        try scene.useApproval(approval, of: body, on: filed, for: Self.name)
        let round = OutsideRound(
            id: scene.ids.next(), proposal: filed.id, body: body, topic: topic, way: rules.way,
            question: filed.text.title, text: filed.text.text, boardKnewOn: knewOn ?? scene.today,
            startedOn: scene.today, lastDay: last, startedAt: scene.now, startedBy: try scene.requirePerson())
        try scene.outside.start(round)
        if body == .board, let reasons, try scene.conflicts(in: body, on: filed).areAllToDecide {
            try scene.polls.keep(reasons: String(reasons.prefix(20_000)), of: round.id)
        }
        try scene.tell(
            voters, subject: Phrases.OutsideMail.startedSubject(round.question),
            body: Phrases.OutsideMail.started(
                round.question, text: round.text, way: round.way.rawValue, until: Phrases.day(last)))
        scene.record(
            Fact(
                "outside-started",
                [
                    "outside": "\(round.id)", "proposal": "\(filed.id)", "way": rules.way.rawValue,
                    "boardKnewOn": "\(round.boardKnewOn)", "lastDay": "\(last)", "base": "\(facts.base.votes)",
                ]))
        return Outcome(outside: round.id, way: rules.way, lastDay: last, base: facts.base.votes)
    }

    private func standsElsewhere(_ filed: Proposal, in scene: Scene) throws -> [Ground] {
        let amendments = try scene.votingOrder(of: filed.id).amendments
        let book = try scene.amendments.book(of: filed.id)
        return try scene.groundsOfEnd(of: filed) + scene.groundsOfConvocation(for: filed.id)
            + (amendments.isEmpty
                ? [] : [.amendmentsFirst(amendments.map { book.label($0.id) }.joined(separator: ", "))])
    }
}
