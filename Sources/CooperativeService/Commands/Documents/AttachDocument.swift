public import Kernel
public import Meetings
import Phrases
import Proposals
import Store

/// Adds an annex (bijlage) to a meeting, to one of its items, or to a proposal; or puts it in the place of an earlier one.
/// What it is, is told from its bytes. It is kept once under its SHA-256, which the journal names.
///
/// Refused: an empty or too large file (`document-empty`, `document-too-large`), what is no PDF, text, PNG or JPEG
/// (`document-kind`), more of one member than a day bears (`documents-of-day`), after the meeting or the decision
/// (`document-after-meeting`), while members vote on it (`poll-open`), by others than chair, secretary and proposer
/// (`not-the-papers`) or, in a meeting that members called, by others than they (`not-a-requester`).
public struct AttachDocument: Command {
    public static let name = "attach-document"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:42 lid 2"), .law("2:38 lid 1")]
    public static let record = JournalRecord.factsOnly
    public static var summary: Phrase { Phrases.DocumentCommands.attach }

    public struct Outcome: Codable, Sendable {
        public let document: DocumentID
        /// SHA-256 of the bytes, in hexadecimal.
        public let digest: String
        public let name: String
        public let kind: DocumentKind
        public let size: Int
    }

    /// One of these three.
    public var meeting: MeetingID?
    public var item: AgendaItemID?
    public var proposal: ProposalID?
    /// The name of the file; it is cleaned, and its ending follows from what the file is.
    public var name: String
    /// The bytes as base64.
    public var content: String?
    /// Or plain text.
    public var text: String?
    /// The annex in whose place it comes.
    public var replaces: DocumentID?

    public init(
        meeting: MeetingID? = nil, item: AgendaItemID? = nil, proposal: ProposalID? = nil, name: String,
        content: String? = nil, text: String? = nil, replaces: DocumentID? = nil
    ) {
        self.meeting = meeting
        self.item = item
        self.proposal = proposal
        self.name = name
        self.content = content
        self.text = text
        self.replaces = replaces
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let old = try replaces.map(scene.requireDocument)
        let subject = try subject(of: old, in: scene)
        try scene.requirePapers(of: subject, by: person)
        try refuse(.conflict, if: scene.groundsOfClosed(subject))
        if let old { try refuse(.conflict, if: try scene.endGrounds(of: old)) }
        let bytes = try DocumentBytes.read(content: content, text: text)
        try refuse(.invalid, if: DocumentCheck.grounds(bytes) + groundsOfDay(of: person, in: scene))
        guard let kind = DocumentKind(of: bytes) else { throw Refusal(.invalid, DocumentCheck.grounds(bytes)) }
        let document = Document(
            id: scene.ids.next(), digest: DocumentBytes.digest(bytes), name: DocumentName.clean(name, kind: kind),
            kind: kind, size: bytes.count, subject: subject, replaces: old?.id, on: scene.today, by: person)
        try scene.documents.keep(bytes, as: document.digest)
        try scene.documents.add(document, at: scene.now)
        if let old {
            try scene.documents.end(old.id, on: scene.today, at: scene.now, by: person, reason: "")
        }
        scene.record(Fact("document-attached", document.fields))
        return Outcome(
            document: document.id, digest: document.digest, name: document.name, kind: kind, size: document.size)
    }

    private func groundsOfDay(of person: PersonID, in scene: Scene) throws -> [Ground] {
        if try scene.standing(of: person).isOnBoard { return [] }
        return try DocumentCheck.grounds(attached: scene.documents.count(attachedBy: person, on: scene.today))
    }

    /// What it belongs to; where it replaces another, the same.
    private func subject(of old: Document?, in scene: Scene) throws -> Document.Subject {
        let named = [meeting != nil, item != nil, proposal != nil].filter(\.self).count
        if let old, named == 0 { return old.subject }
        var subject: Document.Subject?
        if let item {
            guard let found = try scene.agendas.item(item), meeting == nil || meeting == found.meeting else {
                throw Refusal(.notFound, MeetingGrounds.unknown("unknown-agenda-item", Phrases.Meetings.unknownItem))
            }
            subject = .meeting(found.meeting, item: item)
        } else if let meeting {
            subject = .meeting(try scene.requireMeeting(meeting).id, item: nil)
        } else if let proposal {
            subject = .proposal(try scene.requireProposal(proposal).id)
        }
        guard let subject, item == nil && meeting == nil || proposal == nil else {
            throw Refusal(.invalid, DocumentGrounds.subject)
        }
        if let old, old.subject != subject { throw Refusal(.invalid, DocumentGrounds.otherSubject) }
        return subject
    }
}
