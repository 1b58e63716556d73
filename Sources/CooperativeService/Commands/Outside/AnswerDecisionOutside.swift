public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
public import Voting

/// Signs for or against a proposal that is decided outside a meeting (2:40 lid 2), for oneself and for the organisations
/// that one acts for. An answer is final. A no or a blank answer of one voter defeats what all must agree on. With the last
/// answer that was missing the decision comes about, on that day.
///
/// Who signed on paper is named as `person`, by the chair or the secretary. A proxy is no signature: proxies are of
/// meetings.
public struct AnswerDecisionOutside: Command {
    public static let name = "answer-decision-outside"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .law("2:40 lid 2"), .parameter("decision.outsideMeeting"), .parameter("board.decisionOutside"),
        .parameter("proxy.form"),
    ]
    public static var summary: Phrase { Phrases.Outside.answerSummary }

    public struct Outcome: Codable, Sendable {
        public let outside: PollID
        public let choice: Vote
        /// For how many voters it was signed.
        public let voters: Int
        /// What was decided with it; nil while answers are missing.
        public let outcome: String?
        public let grounds: [Ground]
        public let decision: DecisionID?
        public let number: String?
        public let effect: String?
    }

    public var outside: PollID
    public var choice: Vote
    /// Of a director: whether the board may decide in this way, whatever the vote; yes when left out.
    public var agrees: Bool?
    /// Whose vote it is, where the signer acts for an organisation; all that they act for when left out.
    public var principal: PersonID?
    /// The voter who signed on paper, when chair or secretary record it, and the day on the paper; today when left out.
    public var person: PersonID?
    public var signedOn: Day?

    public init(
        outside: PollID, choice: Vote, agrees: Bool? = nil, principal: PersonID? = nil, person: PersonID? = nil,
        signedOn: Day? = nil
    ) {
        self.outside = outside
        self.choice = choice
        self.agrees = agrees
        self.principal = principal
        self.person = person
        self.signedOn = signedOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let round = try scene.requireOutside(outside)
        let signed = signedOn ?? scene.today
        try refuse(.authority, if: isForDesk && !isAtDesk(actor, in: scene) ? [OutsideDesk.onlyTheDesk] : [])
        let wrongDay = signed < round.startedOn || signed > scene.today || (!isForDesk && signed != scene.today)
        try refuse(.invalid, if: wrongDay ? [OutsideDesk.signatureDay] : [])
        let voters = try voters(of: round, signedBy: person ?? actor, in: scene)
        let given = try scene.outside.answers(to: round.id)
        let standing = voters.compactMap { given[$0] }
        if let other = standing.first(where: { $0.choice != choice || $0.agrees != agrees ?? true }) {
            throw Refusal(.conflict, .outsideAnswered(other.choice))
        }
        guard standing.count < voters.count else { return Outcome(self, voters: voters.count) }
        // What was signed in time may come in a day later.
        try refuse(if: signed > round.lastDay ? [.outsideOver(round.lastDay, today: scene.today)] : [])
        try refuse(if: onlyOnPaper(round, in: scene))
        for voter in voters where given[voter] == nil {
            let answer = OutsideAnswer(
                voter: voter, choice: choice, agrees: agrees ?? true, signedBy: person ?? actor, signedOn: signed,
                isOnPaper: isForDesk)
            try scene.outside.add(answer, to: round.id, by: actor, at: scene.now)
        }
        scene.record(Fact("outside-answered", ["outside": "\(round.id)", "voters": "\(voters.count)"]))
        let state = try OutsideState(round, in: scene)
        return Outcome(self, voters: voters.count, try state.isComplete ? state.settle(in: scene) : nil)
    }

    private var isForDesk: Bool { person != nil || signedOn != nil }

    private func isAtDesk(_ actor: PersonID, in scene: Scene) throws -> Bool {
        let standing = try scene.standing(of: actor)
        return standing.holds(.chair) || standing.holds(.secretary)
    }

    /// The signer, and organisations that the signer acts for, as far as they have a vote today.
    private func voters(of round: OutsideRound, signedBy person: PersonID, in scene: Scene) throws -> [PersonID] {
        let filed = try scene.requireProposal(round.proposal)
        let entitled = Set(
            try scene.outsideVoters(of: round).map(\.principal))
        let signers = try [person] + scene.standIns.organisations(of: person, on: scene.today)
        let minor = round.body == .assembly ? try scene.minorGrounds(person) : []
        let voters = signers.filter {
            entitled.contains($0) && (principal == nil || principal == $0) && ($0 != person || minor.isEmpty)
        }
        guard voters.isEmpty else { return voters }
        try refuse(if: minor)
        let conflicts = try scene.conflicts(in: round.body, on: filed)
        if conflicts.persons.contains(person) {
            throw Refusal(
                .statutes, conflicts.grounds(voters: [person], deliberated: [], surplus: 0, reasons: ""))
        }
        throw Refusal(.authority, OutsideDesk.notOnRoll(try scene.statutes.law.article(.outsideMeeting)))
    }

    private func onlyOnPaper(_ round: OutsideRound, in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes
        guard person == nil, round.body == .assembly, statutes[.proxyForm] == .written else { return [] }
        return [OutsideDesk.onPaper(statutes.article(of: .proxyForm))]
    }
}

extension AnswerDecisionOutside.Outcome {
    fileprivate init(_ command: AnswerDecisionOutside, voters: Int, _ settled: OutsideState.Settled? = nil) {
        self.init(
            outside: command.outside, choice: command.choice, voters: voters, outcome: settled?.outcome,
            grounds: settled?.grounds ?? [], decision: settled?.decision?.id,
            number: settled?.decision?.number.description, effect: settled?.effect?.state.rawValue)
    }
}
