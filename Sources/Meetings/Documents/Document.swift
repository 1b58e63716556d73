public import Kernel

public enum DocumentTag {}
public typealias DocumentID = Identifier<DocumentTag>

/// An annex (bijlage) to a meeting, to one of its items, or to a proposal. It is never changed: another can take its
/// place, and it can be withdrawn; both are said with their day.
public struct Document: Hashable, Sendable {
    /// What an annex belongs to.
    public enum Subject: Hashable, Sendable {
        case meeting(MeetingID, item: AgendaItemID?)
        case proposal(ProposalID)
    }

    public let id: DocumentID
    /// SHA-256 of the bytes, in hexadecimal.
    public let digest: String
    public let name: String
    public let kind: DocumentKind
    public let size: Int
    public let subject: Subject
    public let replaces: DocumentID?
    public let on: Day
    public let by: PersonID

    public init(
        id: DocumentID, digest: String, name: String, kind: DocumentKind, size: Int, subject: Subject,
        replaces: DocumentID?, on: Day, by: PersonID
    ) {
        self.id = id
        self.digest = digest
        self.name = name
        self.kind = kind
        self.size = size
        self.subject = subject
        self.replaces = replaces
        self.on = on
        self.by = by
    }
}
