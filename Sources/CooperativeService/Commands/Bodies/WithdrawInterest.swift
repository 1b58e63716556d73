public import Kernel
public import Meetings
import Phrases

/// Takes back an interest that was declared (2:44 lid 6): it is there no more, or was declared by mistake. The declaration
/// stays in the register; what was decided meanwhile stands.
public struct WithdrawInterest: Command {
    public static let name = "withdraw-interest"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:44 lid 6")]
    public static var summary: Phrase { Phrases.Commands.withdrawInterest }

    public var interest: InterestID

    public init(interest: InterestID) { self.interest = interest }

    public func carryOut(in scene: Scene) throws -> Done {
        let actor = try scene.requirePerson()
        guard let declared = try scene.interests.interest(interest) else {
            throw Refusal(.notFound, InterestGrounds.unknown)
        }
        if declared.person != actor { try scene.requireBooks(InterestGrounds.ofAnother) }
        try scene.interests.end(interest, on: scene.today, by: actor)
        try scene.settleOpenPolls(for: declared.person)
        scene.record(
            Fact(
                "interest-withdrawn", about: declared.person,
                ["interest": "\(interest)", "person": "\(declared.person)"]))
        return Done()
    }
}

extension Scene {
    /// Chair or secretary of the board, who record what others declare; else refused with this ground.
    func requireBooks(_ ground: Ground) throws {
        let standing = try standing(of: requirePerson())
        guard standing.holds(.chair) || standing.holds(.secretary) else { throw Refusal(.authority, ground) }
    }
}

/// The grounds of declared interests.
enum InterestGrounds {
    typealias Words = Phrases.Interests

    static let nothingNamed = Ground(
        "interest-in-nothing", message: Words.nothingNamed, remedy: Words.nothingNamedRemedy)
    static let ofAnother = Ground(
        "interest-of-another", .law("2:44 lid 6"), message: Words.ofAnother, remedy: Words.askThem)
    static let already = Ground("interest-declared-already", message: Words.already, remedy: Words.nothingToDo)
    static let unknown = Ground("unknown-interest", message: Words.unknown, remedy: Phrases.Meetings.lookInTheList)

    static func notInBody(_ article: ArticleReference) -> Ground {
        Ground("interest-outside-board", article, message: Words.notInBody, remedy: Words.notInBodyRemedy)
    }
}
