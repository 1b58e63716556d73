public import Kernel
import Phrases
public import Proposals
import Voting

/// Changes a proposal that is not yet open to members. The earlier text is kept; what is left out stays as it was.
public struct ChangeProposal: Command {
    public static let name = "change-proposal"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:42 lid 2")]
    public static var summary: Phrase { Phrases.Commands.changeProposal }

    public struct Outcome: Codable, Sendable {
        public let version: Int
    }

    public var proposal: ProposalID
    public var title: String?
    public var text: String?
    public var explanation: String?
    /// Its fields may name persons; the journal keeps a commitment.
    public var command: Personal<Payload>?
    /// The options anew, all of them.
    public var choice: Personal<ProposalChoice>?
    /// What it is about, in the words of the statutes or of a mandate; a blank one takes off what was named.
    public var subject: String?
    /// The money that goes with it; zero says that none does.
    public var amount: Money?
    /// Takes off the amount that was named, so that nobody said whether money goes with it.
    public var withoutAmount: Bool?

    public init(
        proposal: ProposalID, title: String? = nil, text: String? = nil, explanation: String? = nil,
        command: Payload? = nil, choice: ProposalChoice? = nil, subject: String? = nil, amount: Money? = nil,
        withoutAmount: Bool? = nil
    ) {
        self.proposal = proposal
        self.title = title
        self.text = text
        self.explanation = explanation
        self.command = command.map(Personal.init)
        self.choice = choice.map(Personal.init)
        self.subject = subject
        self.amount = amount
        self.withoutAmount = withoutAmount
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let filed = try scene.requireProposal(proposal)
        try scene.requireHandOn(filed)
        try refuse(
            .conflict,
            if: ProposalRules.groundsToChange(filed, isDecided: try scene.isDecided(filed))
                + scene.groundsOfOpenVote(on: proposal) + scene.groundsOfConvocation(for: proposal)
                + (changesMore ? scene.groundsOfAppeal(proposal) : []))
        var words = filed.text
        words.version += 1
        words.title = title ?? words.title
        words.text = text ?? words.text
        words.explanation = explanation ?? words.explanation
        words.choice = choice?.value ?? words.choice
        let before = try scene.proposals.matter(of: proposal)
        let matter = ProposalMatter(
            subject: subject ?? before.subject, amount: withoutAmount == true ? nil : amount ?? before.amount)
        try refuse(
            .invalid,
            if: ProposalRules.grounds(forText: words)
                + ProposalMatter(subject: matter.subject, amount: amount ?? matter.amount).grounds
                + (withoutAmount == true && amount != nil ? [Self.amountBothWays] : []))
        try scene.requireReferendum(for: scene.proposals.condition(of: proposal), on: filed.topic, of: filed.body)
        if let choice = words.choice { _ = try ChoiceMethod(of: choice, on: filed.topic, under: scene.statutes) }
        if let command = command?.value {
            // The kind of business stays: another one asks another proposal.
            _ = try TopicOfCommand.settle(filed.topic, command, in: scene)
            try scene.tryOut(command, by: filed.body)
            words.command = ProposedCommand(name: command.name, fields: command.fields)
        }
        try scene.proposals.write(words, of: proposal, by: scene.actor.person, at: scene.now)
        if matter != before { try scene.proposals.keep(matter, of: proposal, version: words.version) }
        try scene.lapseAmendments(of: proposal)
        scene.record(
            Fact(
                "proposal-changed", about: try scene.subject(of: command?.value),
                ["proposal": proposal.description, "version": "\(words.version)"]))
        return Outcome(version: words.version)
    }

    /// Whether more than the explanation changes.
    private var changesMore: Bool {
        title != nil || text != nil || command != nil || choice != nil || subject != nil || amount != nil
    }

    private static var amountBothWays: Ground {
        Ground(
            "amount-both-ways", message: Phrases.Interests.amountBothWays,
            remedy: Phrases.Interests.amountBothWaysRemedy)
    }
}
