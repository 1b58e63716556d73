public import Kernel
public import Meetings
import Phrases

/// Withdraws an annex, before the meeting is over. It stays in the books with its hash; it is no longer shown.
public struct WithdrawDocument: Command {
    public static let name = "withdraw-document"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:42 lid 2")]
    public static var summary: Phrase { Phrases.DocumentCommands.withdraw }

    public var document: DocumentID
    public var reason: String?

    public init(document: DocumentID, reason: String? = nil) {
        self.document = document
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.requirePerson()
        let found = try scene.requireDocument(document)
        try scene.requirePapers(of: found.subject, by: person)
        try refuse(.conflict, if: scene.groundsOfClosed(found.subject))
        try refuse(.conflict, if: try scene.endGrounds(of: found))
        if let reason { try refuse(.invalid, if: MeetingGrounds.title(reason)) }
        try scene.documents.end(found.id, on: scene.today, at: scene.now, by: person, reason: reason ?? "")
        scene.record(Fact("document-withdrawn", found.fields))
        return Done()
    }
}
