import Crypto
import FoundationEssentials
import Kernel
import Meetings
import Phrases
import Proposals
import Store

extension Scene {
    func requireDocument(_ id: DocumentID) throws -> Document {
        guard let document = try documents.document(id) else { throw Refusal(.notFound, DocumentGrounds.unknown) }
        return document
    }

    /// Chair and secretary keep the papers of a meeting, those of its own body too; of a proposal also its proposer. Of a
    /// meeting that members called themselves only they do (2:41 lid 3).
    func requirePapers(of subject: Document.Subject, by person: PersonID) throws {
        if case .meeting(let id, _) = subject {
            let meeting = try requireMeeting(id)
            if case .requesters(let request)? = try convener(of: meeting) {
                return try refuse(
                    .authority, if: groundsOfConvener(.requesters(request), of: meeting, actingFor: []))
            }
        }
        let standing = try standing(of: person)
        if standing.holds(.chair) || standing.holds(.secretary) { return }
        switch subject {
        case .meeting(let id, _):
            let meeting = try requireMeeting(id)
            let organ = try body(of: meeting).code
            let keeps = standing.offices.contains {
                $0.organ == organ && ($0.office == .chair || $0.office == .secretary)
            }
            if keeps || meeting.chair == person { return }
        case .proposal(let id): if try requireProposal(id).proposer == person { return }
        }
        throw Refusal(
            .authority,
            Ground(
                "not-the-papers", message: Phrases.Documents.notYours, remedy: Phrases.Documents.askSecretary))
    }

    /// After the meeting, or the decision on the proposal, the papers stand; and while a vote is open, those on which it is
    /// taken.
    func groundsOfClosed(_ subject: Document.Subject) throws -> [Ground] {
        let isOver: Bool, votedOn: ProposalID?
        switch subject {
        case .meeting(let id, let item):
            let state = try meetings.state(of: id) ?? .drafted
            isOver = state == .closed || state == .cancelled
            votedOn = try item.flatMap { try agendas.item($0)?.proposal }
        case .proposal(let id):
            isOver = try requireProposal(id).withdrawnOn != nil || !decisions.decisions(on: id).isEmpty
            votedOn = id
        }
        return (isOver ? [DocumentGrounds.afterMeeting] : [])
            + (try votedOn.map { try groundsOfOpenVote(on: $0) + groundsOfOpenAmendmentVote(on: $0) } ?? [])
    }

    func endGrounds(of document: Document) throws -> [Ground] {
        try documents.endedOn(document.id).map { [DocumentGrounds.ended($0)] } ?? []
    }
}

extension Document {
    /// What the journal says of it.
    var fields: [String: String] {
        var fields = ["document": "\(id)", "digest": digest, "kind": kind.rawValue, "size": "\(size)", "name": name]
        switch subject {
        case .meeting(let meeting, let item):
            fields["meeting"] = "\(meeting)"
            if let item { fields["item"] = "\(item)" }
        case .proposal(let proposal): fields["proposal"] = "\(proposal)"
        }
        if let replaces { fields["replaces"] = "\(replaces)" }
        return fields
    }
}

/// The bytes of an annex, as a command brings them.
enum DocumentBytes {
    static func read(content: String?, text: String?) throws -> [UInt8] {
        if let text, content == nil { return Array(text.utf8) }
        guard let content, text == nil, let data = Data(base64Encoded: content) else {
            throw Refusal(.invalid, DocumentGrounds.unreadable)
        }
        return [UInt8](data)
    }

    static func digest(_ bytes: [UInt8]) -> String { Hex.text(SHA256.hash(data: bytes)) }
}

/// The grounds of annexes that are the program's own.
enum DocumentGrounds {
    static var unknown: Ground {
        Ground("unknown-document", message: Phrases.Documents.unknown, remedy: Phrases.Documents.seeTheList)
    }
    static var subject: Ground {
        Ground("document-without-subject", message: Phrases.Documents.noSubject, remedy: Phrases.Documents.nameSubject)
    }
    static var otherSubject: Ground {
        Ground(
            "document-of-other-subject", message: Phrases.Documents.otherSubject,
            remedy: Phrases.Documents.seeTheList)
    }
    static var unreadable: Ground {
        Ground("document-unreadable", message: Phrases.Documents.notBase64, remedy: Phrases.Documents.sendBase64)
    }
    static var afterMeeting: Ground {
        Ground(
            "document-after-meeting", message: Phrases.Documents.afterMeeting,
            remedy: Phrases.Documents.correctInMinutes)
    }
    static func ended(_ day: Day) -> Ground {
        Ground(
            "document-ended", found: "\(day)", message: Phrases.Documents.ended(on: day),
            remedy: Phrases.Documents.useTheNewest)
    }
}
