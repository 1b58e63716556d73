public import Kernel
import Phrases
public import Proposals
import Voting

/// Files a proposal (voorstel indienen). A command that it carries is tried at once, as the body would carry it out, and
/// undone: what could never be carried out is refused now and not after the vote.
public struct FileProposal: Command {
    public static let name = "file-proposal"
    public static let competence = Competence.anyOf([toAssembly, .seat])
    /// Who may ask the assembly; who only sits in another body asks that body.
    static let toAssembly = Competence.anyOf([
        .voter, .office([.chair, .secretary, .treasurer, .boardMember]),
    ])
    public static let rules: [Rule] = [
        .law("2:38 lid 1"), .law("2:44 lid 1"), .parameter("amend.proposers"), .parameter("amend.proposerFraction"),
    ]
    public static var summary: Phrase { Phrases.Commands.fileProposal }

    public struct Outcome: Codable, Sendable {
        public let proposal: ProposalID
        public let number: Int
        public let topic: Topic
    }

    public var title: String
    /// What is decided, word for word.
    public var text: String
    public var explanation: String?
    /// The kind of business; that of the command when left out, else ordinary.
    public var topic: Topic?
    /// The body that decides; the assembly when left out. For another one files who sits in it, chair or secretary.
    public var body: Organ?
    /// Its fields may name persons; the journal keeps a commitment.
    public var command: Personal<Payload>?
    /// Members who signed for it, when chair or secretary record their list.
    public var supporters: [PersonID]?
    /// The request for an assembly with which members gathered support by themselves: who supports it stands behind the
    /// proposal that has its subject as title, filed by one of them.
    public var request: MeetingRequestID?
    /// The options, where voters choose between more than for and against. They may name persons; the journal keeps a
    /// commitment.
    public var choice: Personal<ProposalChoice>?
    /// Whether it changes contracts of the cooperative with its members (2:59); that needs `reservedInContract`.
    public var changesMemberContracts: Bool?
    /// Whether those contracts themselves clearly reserve such a change.
    public var reservedInContract: Bool?
    /// What the command waits for once the proposal is adopted; nothing when left out, a day when only that is named.
    public var waitsFor: Effect.Awaited?
    /// The day from which it is carried out; with a term of appeal the last day of that term.
    public var effectFrom: Day?
    /// The last day on which it can still be carried out; then it lapses, and the decision stands.
    public var lapsesOn: Day?
    /// What it is about, in the words of the statutes or of a mandate: `property`, `loan`, `buurthuis`.
    public var subject: String?
    /// The money that goes with it.
    public var amount: Money?

    public init(
        title: String, text: String, explanation: String? = nil, topic: Topic? = nil, body: Organ? = nil,
        command: Payload? = nil, supporters: [PersonID]? = nil, request: MeetingRequestID? = nil,
        choice: ProposalChoice? = nil,
        changesMemberContracts: Bool? = nil, reservedInContract: Bool? = nil,
        waitsFor: Effect.Awaited? = nil, effectFrom: Day? = nil, lapsesOn: Day? = nil,
        subject: String? = nil, amount: Money? = nil
    ) {
        self.title = title
        self.text = text
        self.explanation = explanation
        self.topic = topic
        self.body = body
        self.command = command.map(Personal.init)
        self.supporters = supporters
        self.request = request
        self.choice = choice.map(Personal.init)
        self.changesMemberContracts = changesMemberContracts
        self.reservedInContract = reservedInContract
        self.waitsFor = waitsFor
        self.effectFrom = effectFrom
        self.lapsesOn = lapsesOn
        self.subject = subject
        self.amount = amount
    }

    private var condition: EffectCondition? {
        guard waitsFor != nil || effectFrom != nil || lapsesOn != nil else { return nil }
        return EffectCondition(waitsFor ?? .day, from: effectFrom, lapsesOn: lapsesOn)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let command = command?.value
        let body = body ?? .assembly
        try scene.requireSeat(of: person, toFileFor: body)
        try refuse(if: try scene.groundsOfOneVote(named: topic, command: command?.name, words: title + " " + text))
        let topic = try TopicOfCommand.settle(topic, command, in: scene)
        let words = ProposalText(
            title: title, text: text, explanation: explanation ?? "",
            command: command.map { ProposedCommand(name: $0.name, fields: $0.fields) },
            choice: choice?.value)
        let matter = ProposalMatter(subject: subject, amount: amount)
        try refuse(
            .invalid,
            if: ProposalRules.grounds(forText: words) + matter.grounds
                + (condition?.grounds(hasCommand: command != nil, today: scene.today) ?? []))
        try scene.requireReferendum(for: condition, on: topic, of: body)
        if let choice = choice?.value { _ = try ChoiceMethod(of: choice, on: topic, under: scene.statutes) }
        let behind = try scene.supporters(of: request, on: title, filedBy: person)
        try refuse(
            if: MemberContracts.grounds(changes: changesMemberContracts, reserved: reservedInContract, in: scene)
                + Initiative.grounds(for: topic, by: person, with: supporters ?? [], and: behind, in: scene))
        if let command { try scene.tryOut(command, by: body) }

        let proposal = Proposal(
            id: scene.ids.next(), number: try scene.proposals.nextNumber(), proposer: person, body: body, topic: topic,
            filedOn: scene.today, text: words)
        try scene.proposals.file(proposal, at: scene.now)
        if let condition { try scene.proposals.setCondition(condition, of: proposal.id) }
        if !matter.isEmpty { try scene.proposals.keep(matter, of: proposal.id, version: words.version) }
        scene.record(
            Fact(
                "proposal-filed", about: try scene.subject(of: command),
                ["proposal": proposal.id.description, "number": "\(proposal.number)", "topic": topic.rawValue]))
        return Outcome(proposal: proposal.id, number: proposal.number, topic: topic)
    }
}
