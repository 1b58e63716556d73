public import Kernel
import Phrases
public import Proposals
import Voting

/// Records what the board, or another body than the assembly, decided outside a poll (bestuursbesluit): an officer cites
/// it afterwards, or it carries a command.
public struct RecordBoardDecision: Command {
    public static let name = "record-board-decision"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:44 lid 1"), .parameter("vote.majorityDefault")]
    public static var summary: Phrase { Phrases.Commands.recordBoardDecision }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let number: String
        public let outcome: Decision.Outcome
        public let arithmetic: Arithmetic
        public let grounds: [Ground]
        public let effect: String?
    }

    public var title: String
    /// What was decided, word for word; the title when left out.
    public var text: String?
    /// Today when left out.
    public var decidedOn: Day?
    public var votesFor: Int
    public var votesAgainst: Int
    /// The board when left out.
    public var body: Organ?
    public var topic: Topic?
    public var command: Payload?

    public init(
        title: String, text: String? = nil, decidedOn: Day? = nil, votesFor: Int, votesAgainst: Int,
        body: Organ? = nil, topic: Topic? = nil, command: Payload? = nil
    ) {
        self.title = title
        self.text = text
        self.decidedOn = decidedOn
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.body = body
        self.topic = topic
        self.command = command
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let body = body ?? .board, day = decidedOn ?? scene.today
        let topic = try TopicOfCommand.settle(topic, command: command?.name)
        let base = try scene.roll(of: body, on: topic).turnout
        try refuse(.invalid, if: grounds(body: body, day: day, base: base, today: scene.today))

        let count = Count(for: Int64(votesFor), against: Int64(votesAgainst))
        let verdict = Verdict(
            count, represented: Turnout(count.cast), base: base,
            rules: PollRules(on: topic, in: body, isSecondMeeting: false, under: try scene.statutes))
        let decision = Decision(
            id: scene.ids.next(), number: try scene.decisions.nextNumber(in: day.year), body: body, topic: topic,
            decidedOn: day, outcome: verdict.outcome == .adopted ? .adopted : .rejected, title: title,
            text: text ?? title, arithmetic: verdict.arithmetic,
            articles: verdict.arithmetic.comparisons.compactMap(\.article))
        let effect = try scene.enter(
            decision, carrying: command.map { ProposedCommand(name: $0.name, fields: $0.fields) })
        return Outcome(
            decision: decision.id, number: decision.number.description, outcome: decision.outcome,
            arithmetic: verdict.arithmetic, grounds: verdict.grounds, effect: effect?.state.rawValue)
    }

    private func grounds(body: Organ, day: Day, base: Turnout, today: Day) -> [Ground] {
        var grounds = ProposalRules.grounds(forText: ProposalText(title: title, text: text ?? title))
        if body == .assembly {
            grounds.append(
                Ground(
                    "assembly-decides-by-poll", message: Phrases.Proposals.assemblyDecidesByPoll,
                    remedy: Phrases.Proposals.assemblyDecidesByPollRemedy))
        }
        if day > today {
            grounds.append(
                Ground(
                    "decision-in-future", required: "\(today)", found: "\(day)",
                    message: Phrases.Proposals.decisionInFuture, remedy: Phrases.Proposals.decisionInFutureRemedy))
        }
        let counts = 0...1_000_000
        if !counts.contains(votesFor) || !counts.contains(votesAgainst) || votesFor + votesAgainst == 0 {
            grounds.append(
                Ground("votes-not-right", message: Phrases.Proposals.noVotes, remedy: Phrases.Proposals.noVotesRemedy))
        } else if Int64(votesFor + votesAgainst) > base.votes {
            grounds.append(
                Ground(
                    "too-many-votes", required: "\(base.votes)", found: "\(votesFor + votesAgainst)",
                    message: Phrases.Proposals.tooManyVotes(votesFor + votesAgainst, of: base.votes),
                    remedy: Phrases.Proposals.tooManyVotesRemedy))
        }
        return grounds
    }
}
