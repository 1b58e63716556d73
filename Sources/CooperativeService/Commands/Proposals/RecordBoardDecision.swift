public import Kernel
import Meetings
import Phrases
public import Proposals
import Voting

/// Records what the board, or another body than the assembly, decided outside a poll (bestuursbesluit): an officer cites
/// it afterwards, or it carries a command. Of the board the chair or the secretary records it, of another body who sits
/// in it.
///
/// A director with a conflicting interest takes no part in it (2:44 lid 6); a body with a mandate stays within that; what
/// another body must approve beforehand names that approval (`board.approvalCeilings`).
public struct RecordBoardDecision: Command {
    public static let name = "record-board-decision"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .law("2:44 lid 1"), .parameter("vote.majorityDefault"), .law("2:44 lid 6"),
        .parameter("board.conflict.fallback"), .parameter("board.approvalCeilings"), .parameter("body.mandate"),
    ]
    public static var summary: Phrase { Phrases.Commands.recordBoardDecision }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let number: String
        public let outcome: Decision.Outcome
        public let arithmetic: Arithmetic
        public let grounds: [Ground]
        public let effect: String?
        /// How many directors took no part because of a conflicting interest.
        public let conflicted: Int
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
    /// Its fields may name persons; the journal keeps a commitment.
    public var command: Personal<Payload>?
    /// The name of a command of this body that its officers give on the strength of this decision, within a year. A
    /// decision that names none can be cited once.
    public var mandates: String?
    /// Whom that command is about. Asked where it ends or suspends a membership: that is decided member by member.
    public var about: [PersonID]?
    /// Whether it changes contracts of the cooperative with its members (2:59); that needs `reservedInContract`.
    public var changesMemberContracts: Bool?
    /// Whether those contracts themselves clearly reserve such a change.
    public var reservedInContract: Bool?
    /// What it is about, in the words of the statutes or of the mandate: `property`, `loan`, `buurthuis`.
    public var subject: String?
    /// The money that goes with it.
    public var amount: Money?
    /// The proposal that was decided on.
    public var proposal: ProposalID?
    /// Who voted and who took part in the deliberation, where that was written down.
    public var voters: [PersonID]?, deliberated: [PersonID]?
    /// Who said in the meeting that they have a conflicting interest, besides those who declared it before.
    public var conflicted: [PersonID]?
    /// Why it was decided so, where all directors have a conflicting interest and the statutes let the board decide.
    public var reasons: String?
    /// The decision of the body that approved it beforehand.
    public var approval: DecisionID?

    public init(
        title: String, text: String? = nil, decidedOn: Day? = nil, votesFor: Int, votesAgainst: Int,
        body: Organ? = nil, topic: Topic? = nil, command: Payload? = nil, mandates: String? = nil,
        about: [PersonID]? = nil,
        changesMemberContracts: Bool? = nil, reservedInContract: Bool? = nil,
        subject: String? = nil, amount: Money? = nil, proposal: ProposalID? = nil, voters: [PersonID]? = nil,
        deliberated: [PersonID]? = nil, conflicted: [PersonID]? = nil, reasons: String? = nil,
        approval: DecisionID? = nil
    ) {
        self.title = title
        self.text = text
        self.decidedOn = decidedOn
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.body = body
        self.topic = topic
        self.command = command.map(Personal.init)
        self.mandates = mandates
        self.about = about
        self.changesMemberContracts = changesMemberContracts
        self.reservedInContract = reservedInContract
        self.subject = subject
        self.amount = amount
        self.proposal = proposal
        self.voters = voters
        self.deliberated = deliberated
        self.conflicted = conflicted
        self.reasons = reasons
        self.approval = approval
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let body = body ?? .board, day = decidedOn ?? scene.today
        let filed = try proposal.map { try scene.requireProposal($0) }
        let command = command?.value ?? filed?.text.command.map { Payload(name: $0.name, fields: $0.fields) }
        try requireSeat(in: body, scene)
        let topic = try TopicOfCommand.settle(topic ?? filed?.topic, command, in: scene)
        let then = asOf(day, scene)
        let check = try BoardDecisionCheck(self, of: body, on: topic, command: command, filed, day, in: then)
        try refuse(.conflict, if: filed.map { try scene.groundsOfEnd(of: $0) } ?? [])
        let base = check.base
        let broken =
            try MemberContracts.grounds(
                changes: changesMemberContracts, reserved: reservedInContract, in: scene) + check.grounds()
        let unfit =
            try grounds(body: body, day: day, base: check.everybody.turnout, today: scene.today)
            + mandateGrounds(of: body, in: scene) + groundsOfNames(in: scene)
        try refuse(broken.isEmpty ? .invalid : .statutes, if: broken + unfit)
        let count = Count(for: Int64(votesFor), against: Int64(votesAgainst))
        let verdict = Verdict(
            count, represented: Turnout(count.cast), base: base,
            rules: PollRules(on: topic, in: body, isSecondMeeting: false, under: try then.statutes))
        // What could never be carried out is not decided on, as it would not be filed either.
        if let command, verdict.outcome == .adopted { try scene.tryOut(command, by: body, on: day) }
        let matter = try check.matter(isAdopted: verdict.outcome == .adopted)
        let decision = Decision(
            id: scene.ids.next(), number: try scene.decisions.nextNumber(in: day.year), proposal: filed?.id, body: body,
            topic: topic, decidedOn: day, outcome: verdict.outcome == .adopted ? .adopted : .rejected, title: title,
            text: text ?? title, arithmetic: verdict.arithmetic,
            articles: verdict.arithmetic.comparisons.compactMap(\.article))
        let effect = try scene.enter(
            decision, carrying: command.map { ProposedCommand(name: $0.name, fields: $0.fields) }, matter: matter)
        if let person = try scene.subject(of: command) { scene.record(Fact("decision-about", about: person)) }
        if let mandates { try scene.decisions.mandate(decision.id, command: mandates, about: Set(about ?? [])) }
        return Outcome(
            decision: decision.id, number: decision.number.description, outcome: decision.outcome,
            arithmetic: verdict.arithmetic, grounds: verdict.grounds, effect: effect?.state.rawValue,
            conflicted: matter.conflicted.count)
    }

    /// Days after a decision on which it can still be recorded.
    private static let longestWait = 62

    /// As it was on the day of the decision: who sat in the body, who was suspended from it, by which statutes. On a day that
    /// is refused, as it is today.
    private func asOf(_ day: Day, _ scene: Scene) -> Scene {
        let isUsable = (scene.today - Self.longestWait..<scene.today).contains(day)
        return isUsable ? scene.nested(as: scene.actor, on: day) : scene
    }

    private func requireSeat(in body: Organ, _ scene: Scene) throws {
        let seats = try scene.standing(of: scene.requirePerson()).offices
        // What the assembly decides nobody records: the grounds below say so to the officers of the board.
        let isForOfficers = body == .board || body == .assembly
        if let seat = seats.first(where: { isForOfficers ? $0.keepsTheBooks : $0.organ == body }) {
            scene.mandate?.office = seat.office
            return
        }
        throw Refusal(
            .authority,
            Ground(
                "recorder-outside-body", .law("2:44 lid 1"), required: body.rawValue,
                message: Phrases.Proposals.recordedByItsOwn(Phrases.Vocabulary.organ(body)),
                remedy: Phrases.Proposals.recordedByItsOwnRemedy))
    }

    private func mandateGrounds(of body: Organ, in scene: Scene) throws -> [Ground] {
        guard let mandates else { return [] }
        let type = try scene.commands.type(named: mandates)
        let statutes = try scene.statutes
        if type is any CitesDecision.Type, type.competence.belongs(to: body, under: statutes) { return [] }
        // What a mandate gives was asked already.
        if let charter = try scene.charters.charter(of: body), !charter.kind.isOrganOfLaw { return [] }
        if body == .supervisory, type.competence.belongs(to: .board, under: statutes) { return [] }
        return [
            Ground(
                "mandate-of-other-body", required: body.rawValue, found: mandates,
                message: Phrases.Proposals.mandatesNothing(mandates),
                remedy: Phrases.Proposals.mandatesNothingRemedy)
        ]
    }

    private func groundsOfNames(in scene: Scene) throws -> [Ground] {
        let named = about ?? []
        try named.forEach { try scene.requireKnown($0) }
        guard let mandates else {
            return named.isEmpty
                ? []
                : [
                    Ground(
                        "about-without-mandate", message: Phrases.Authority.aboutWithoutMandate,
                        remedy: Phrases.Authority.nameTheCommand)
                ]
        }
        guard CitedDecision.namedByBody.contains(mandates), named.isEmpty else { return [] }
        let rule = try scene.commands.type(named: mandates).rules.first
        return [
            Ground(
                "mandate-names-nobody", try Authority(scene: scene).article(of: rule),
                message: Phrases.Authority.mandateNamesNobody, remedy: Phrases.Authority.nameThem)
        ]
    }

    private func grounds(body: Organ, day: Day, base: Turnout, today: Day) -> [Ground] {
        var grounds = ProposalRules.grounds(forText: ProposalText(title: title, text: text ?? title))
        // The delegates are the assembly (2:39 lid 1).
        if body == .assembly || body == .delegates {
            grounds.append(
                Ground(
                    "assembly-decides-by-poll", message: Phrases.Proposals.assemblyDecidesByPoll,
                    remedy: Phrases.Proposals.assemblyDecidesByPollRemedy))
        }
        if day + Self.longestWait < today {
            grounds.append(
                Ground(
                    "decision-long-ago", required: "\(today - Self.longestWait)", found: "\(day)",
                    message: Phrases.Proposals.decisionLongAgo, remedy: Phrases.Proposals.decisionLongAgoRemedy))
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

extension Standing.Seat {
    /// Chair or secretary of the board, who record what it decides.
    fileprivate var keepsTheBooks: Bool {
        guard organ == .board else { return false }
        return office == .chair || office == .secretary
    }
}
