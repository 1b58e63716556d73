public import Kernel
import Phrases
public import Proposals

/// Gives an argument for or against a proposal (argument), or a reply to one, before the meeting or in it, until the
/// proposal is decided or withdrawn. The words are personal: they can be erased, and the journal keeps a commitment.
public struct AddArgument: Command {
    public static let name = "add-argument"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.addArgument }

    public struct Outcome: Codable, Sendable {
        public let argument: ArgumentID
        public let number: Int
    }

    /// The proposal; may be left out in a reply.
    public var proposal: ProposalID?
    /// `for` or `against`; a reply may leave it out.
    public var side: Argument.Side?
    public var text: Personal<String>
    /// The argument to which this is a reply; a reply gets none.
    public var replyTo: ArgumentID?

    public init(proposal: ProposalID? = nil, side: Argument.Side? = nil, text: String, replyTo: ArgumentID? = nil) {
        self.proposal = proposal
        self.side = side
        self.text = Personal(text)
        self.replyTo = replyTo
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let parent = try replyTo.map(scene.requireArgument)
        guard let target = parent?.proposal ?? proposal, proposal == nil || proposal == target else {
            throw Refusal(.notFound, .proposalUnknown)
        }
        let filed = try scene.requireProposal(target)
        try refuse(.conflict, if: ProposalRules.groundsToWithdraw(filed, isDecided: try scene.isDecided(filed)))
        try refuse(
            .invalid,
            if: DiscussionRules.grounds(
                text.value, side: side, replyTo: parent,
                earlier: try scene.discussion.count(of: person, on: target)))
        let argument = Argument(
            id: scene.ids.next(), number: try scene.discussion.nextNumber(on: target), proposal: target,
            replyTo: replyTo, side: side ?? .neither, author: person, filedOn: scene.today)
        try scene.discussion.add(argument, text.value, at: scene.now)
        scene.record(
            Fact(
                "argument-added", about: person,
                [
                    "argument": argument.id.description, "proposal": target.description,
                    "side": argument.side.rawValue,
                ]))
        return Outcome(argument: argument.id, number: argument.number)
    }
}

extension Scene {
    var discussion: DiscussionRegister { DiscussionRegister(transaction: transaction, cooperative: cooperative) }

    func requireArgument(_ id: ArgumentID) throws -> Argument {
        guard let argument = try discussion.argument(id) else { throw Refusal(.notFound, .argumentUnknown) }
        return argument
    }
}
