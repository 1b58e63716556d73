public import Kernel
import Phrases
import Proposals

/// Withdraws an own argument; its words are erased.
public struct WithdrawArgument: Command {
    public static let name = "withdraw-argument"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.withdrawArgument }

    public var argument: ArgumentID

    public init(argument: ArgumentID) { self.argument = argument }

    public func carryOut(in scene: Scene) throws -> Done {
        let said = try scene.requireArgument(argument)
        guard try scene.requirePerson() == said.author else { throw Refusal(.authority, .notYourArgument) }
        try refuse(.conflict, if: said.end == nil ? [] : [.argumentGone])
        try scene.discussion.end(argument, .withdrawn, reason: "", by: said.author, at: scene.now)
        scene.record(Fact("argument-withdrawn", ["argument": argument.description]))
        return Done()
    }
}

extension CommandRegistry {
    /// The commands of the discussion of proposals.
    static let discussion: [any Command.Type] = [AddArgument.self, HideArgument.self, WithdrawArgument.self]
}
