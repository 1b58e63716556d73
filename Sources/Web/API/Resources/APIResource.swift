import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel

/// One address of the API for reading, as the router serves it and as the document describes it: one table for both.
struct APIResource: Sendable {
    /// Who may come at all; what they may see is decided by the query.
    enum Access: Sendable {
        case everybody
        /// Who is signed in, or a token with the scope `read`.
        case reader
    }

    /// Behind `/api/v1/{cooperative}`: `/meetings/{meeting}`.
    let path: String
    /// The name of the operation in the document.
    let name: String
    let summary: Phrase
    let access: Access
    let parameters: [APIParameter]
    /// The name and the shape of one answer, or of one item of a page.
    let schema: (name: String, kind: FieldKind)
    let answersPage: Bool
    /// Whether the answer has an `ETag` with its revision.
    let isRevised: Bool
    let read: @Sendable (APIVisit) async throws -> Response

    static let root = "/api/v1/{cooperative}"
    var pattern: String { Self.root + path }

    /// One thing.
    static func one<Answer: Codable & Sendable>(
        _ path: String, _ name: String, _ summary: Phrase, _ access: Access = .reader, of schema: String,
        _ parameters: [APIParameter] = [], read: @escaping @Sendable (APIVisit) async throws -> Answer
    ) -> APIResource {
        APIResource(
            path: path, name: name, summary: summary, access: access, parameters: parameters,
            schema: (schema, FieldProbe.kind(of: Answer.self)), answersPage: false, isRevised: false
        ) { visit in
            try await JSONAnswer(value: read(visit)).response(from: Request.none, context: visit.context)
        }
    }

    /// One thing that two people may change at once.
    static func revised<Answer: Codable & Sendable>(
        _ path: String, _ name: String, _ summary: Phrase, of schema: String,
        read: @escaping @Sendable (APIVisit) async throws -> (answer: Answer, revision: Int)
    ) -> APIResource {
        APIResource(
            path: path, name: name, summary: summary, access: .reader, parameters: [.ifNoneMatch],
            schema: (schema, FieldProbe.kind(of: Answer.self)), answersPage: false, isRevised: true
        ) { visit in
            let (answer, revision) = try await read(visit)
            return try RevisedAnswer(answer, revision).response(to: visit.request)
        }
    }

    /// Things, a page at a time; the first that is asked for is the one after `after`.
    static func page<Item: Codable & Sendable>(
        _ path: String, _ name: String, _ summary: Phrase, _ access: Access = .reader, of schema: String,
        _ parameters: [APIParameter] = [], read: @escaping @Sendable (APIVisit, Int) async throws -> APIPage<Item>
    ) -> APIResource {
        APIResource(
            path: path, name: name, summary: summary, access: access,
            parameters: parameters + [.after, .limit], schema: (schema, FieldProbe.kind(of: Item.self)),
            answersPage: true, isRevised: false
        ) { visit in
            let page = try await read(visit, visit.limit())
            return try JSONAnswer(value: page).response(from: Request.none, context: visit.context)
        }
    }
}

/// A page of a list.
struct APIPage<Item: Codable & Sendable>: Codable, Sendable {
    let items: [Item]
    /// What `after` asks for the next page; not there on the last one.
    let next: String?

    init(_ items: [Item], next: (some CustomStringConvertible)?) {
        self.items = items
        self.next = next?.description
    }
}
