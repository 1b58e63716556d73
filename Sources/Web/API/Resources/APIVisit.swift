import Accounts
import CooperativeService
import FoundationEssentials
import Hummingbird
import Kernel

/// Somebody who reads: what they ask, and who they are in the cooperative of the address.
struct APIVisit: Sendable {
    let request: Request
    let context: WebContext
    let service: CooperativeService
    let cooperative: CooperativeID
    let slug: String
    let viewer: Actor
    let zone: Zone

    static let mostItems = 200

    init(_ request: Request, _ context: WebContext, _ service: CooperativeService) async throws {
        self.request = request
        self.context = context
        self.service = service
        slug = context.parameters.get("cooperative") ?? ""
        cooperative = try await service.cooperativeID(slug: slug)
        zone = try await service.zone(of: cooperative)
        let person = Self.mayRead(context) ? context.visitor.identity?.persons[cooperative] : nil
        viewer = person.map(Actor.person) ?? .visitor
    }

    /// A token without the scope `read` sees what everybody sees.
    private static func mayRead(_ context: WebContext) -> Bool {
        guard case .program(let access) = context.visitor else { return true }
        return access.scopes.contains(.read)
    }

    func query(_ name: String) -> String? {
        request.uri.query == nil ? nil : request.uri.queryParameters.get(name)
    }

    func id<Tag>(_ name: String) throws -> Identifier<Tag> { try context.id(name) }

    /// A member's number in the address; what is none leads nowhere.
    func number() throws -> Int {
        guard let number = context.parameters.get("number").flatMap({ Int($0) }), number > 0 else {
            throw Problem(.notFound, WebGrounds.notFound)
        }
        return number
    }

    func day(_ name: String) throws -> Day? {
        try query(name).map { text in
            guard let day = Day(text) else { throw Self.unreadable(name, asked: "YYYY-MM-DD") }
            return day
        }
    }

    func limit() throws -> Int {
        guard let text = query("limit") else { return 50 }
        guard let limit = Int(text), (1...Self.mostItems).contains(limit) else {
            throw Self.unreadable("limit", asked: "1–\(Self.mostItems)")
        }
        return limit
    }

    /// `after` as a number.
    func afterNumber() throws -> Int? {
        try query("after").map { text in
            guard let number = Int(text), number >= 0 else { throw Self.unreadableAfter }
            return number
        }
    }

    /// `version` of something that is kept in versions.
    func version() throws -> Int? {
        try query("version").map { text in
            guard let number = Int(text), number > 0 else { throw Self.unreadable("version", asked: "1, 2, …") }
            return number
        }
    }

    static var unreadableShow: Refusal { unreadable("show", asked: "all, open, late") }
    static var unreadableAfter: Refusal { unreadable("after", asked: "next") }

    private static func unreadable(_ name: String, asked: String) -> Refusal {
        Refusal(.invalid, WebGrounds.parameter(name, asked: asked))
    }
}
