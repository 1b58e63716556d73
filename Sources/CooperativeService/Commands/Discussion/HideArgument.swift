public import Kernel
import Phrases
import Proposals

/// Hides an argument that does not belong on the page of a proposal (modereren). Chair or secretary says why, and that
/// stands in its place; the words stay for the board, until their author leaves.
public struct HideArgument: Command {
    public static let name = "hide-argument"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:8")]
    public static var summary: Phrase { Phrases.Commands.hideArgument }

    public var argument: ArgumentID
    public var reason: String

    public init(argument: ArgumentID, reason: String) {
        self.argument = argument
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.requirePerson()
        let said = try scene.requireArgument(argument)
        try refuse(.conflict, if: said.end == nil ? [] : [.argumentGone])
        try refuse(.invalid, if: reason.allSatisfy(\.isWhitespace) ? [.hidingGround] : [])
        try scene.discussion.end(
            argument, .hidden, reason: String(reason.prefix(500)), by: person, at: scene.now)
        scene.record(Fact("argument-hidden", ["argument": argument.description]))
        return Done()
    }
}
