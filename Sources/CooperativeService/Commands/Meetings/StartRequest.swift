public import Kernel
import Meetings
import Phrases

/// A member starts a request for an assembly and confirms their own support for it (verzoek tot bijeenroeping, 2:41
/// lid 2). Others support it with `support-request`; nothing runs until the tenth part of the votes is reached.
public struct StartRequest: Command {
    public static let name = "start-request"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.law("2:41 lid 2"), .parameter("assembly.requestFraction")]
    public static var summary: Phrase { Phrases.Commands.startRequest }

    public var subject: String

    public init(subject: String) { self.subject = subject }

    public func carryOut(in scene: Scene) throws -> RequestProgress {
        let person = try scene.requirePerson()
        try refuse(.invalid, if: MeetingGrounds.title(subject))
        let list = SupportList(id: scene.ids.next(), on: scene.today, by: person, subject: subject)
        try scene.supportLists.open(list)
        scene.record(Fact("request-started", ["request": "\(list.id)", "subject": subject]))
        return try scene.support(list, by: person)
    }
}
