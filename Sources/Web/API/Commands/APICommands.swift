import Accounts
import CooperativeService
import HTTPTypes
import Hummingbird
import Kernel
import Statutes

/// `POST /api/v1/{cooperative}/commands/{name}`: the one route on which everything is changed. The bytes of the body go
/// to the service as they are, and its outcome comes back as it is.
struct APICommands: Sendable {
    static let route = Route("/api/v1/{cooperative}/commands/{name}")
    let site: Site

    /// The path of one command in the document.
    static func path(of name: String) -> String { route.pattern.replacing("{name}", with: name) }

    func add(to groups: RouteGroups) {
        groups.openAPI.post(.init(Self.route.pattern)) { request, context in try await perform(request, context) }
    }

    private func perform(_ request: Request, _ context: WebContext) async throws -> Response {
        let name = context.parameters.get("name") ?? ""
        let isOpen = (try? site.service.registry.type(named: name).isOpen) ?? false
        if !isOpen { try SignedInContext(context: context).require(.command(name)) }
        _ = try site.service.registry.type(named: name)
        let limit = Self.limit(of: name)
        guard limit > 64 * 1024 else { return try await perform(name, limit, request, context, isOpen: isOpen) }
        return try await site.largeBodies.holding {
            try await perform(name, limit, request, context, isOpen: isOpen)
        }
    }

    private func perform(
        _ name: String, _ limit: Int, _ request: Request, _ context: WebContext, isOpen: Bool
    ) async throws -> Response {
        let fields = try await request.jsonBytes(limit: limit)
        let cooperative = try await site.service.cooperativeID(slug: context.parameters.get("cooperative") ?? "")
        let call = Call(
            name: name, fields: fields, actor: try Self.actor(context, of: name, in: cooperative, isOpen: isOpen),
            cooperative: cooperative, key: request.headers[.idempotencyKey], dryRun: try Self.isDryRun(request))
        guard let seen = request.headers[.ifMatch], let revised = try Revised(call, seen: seen, site.service.registry)
        else { return JSONBytes(bytes: try await perform(call, from: context.client)).response() }
        let client = context.client
        return try await revised.answer { JSONBytes(bytes: try await perform($0, from: client)).response() }
    }

    /// Who is nobody here may apply for membership, but not in heaps.
    private func perform(_ call: Call, from address: String) async throws -> [UInt8] {
        guard case .visitor = call.actor else { return try await perform(call) }
        return try await Applying(site: site, address: address, cooperative: call.cooperative).bounded {
            try await perform(call)
        }
    }

    private func perform(_ call: Call) async throws -> [UInt8] {
        try await site.service.perform(
            named: call.name, fields: call.fields, as: call.actor, of: call.cooperative, key: call.key,
            dryRun: call.dryRun)
    }

    /// One command as it came in.
    struct Call: Sendable {
        let name: String
        var fields: [UInt8]
        let actor: Actor
        let cooperative: CooperativeID
        let key: String?
        let dryRun: Bool
    }

    /// Bytes of a body: an import of members and an annex in base64 are larger than anything else, and a proposal may carry
    /// whole statutes, in which JSON writes a quote or the end of a line with two.
    static func limit(of name: String) -> Int {
        switch name {
        case ImportMembers.name, AttachDocument.name: 8 * 1024 * 1024
        case FileProposal.name: 2 * StatutesFile.mostBytes + 64 * 1024
        default: 64 * 1024
        }
    }

    private static func actor(
        _ context: WebContext, of name: String, in cooperative: CooperativeID, isOpen: Bool
    ) throws -> Actor {
        // What everybody may do needs no scope; a program without it then stands for nobody.
        if isOpen, case .program(let access) = context.visitor, !access.scopes.allow(command: name) { return .visitor }
        if let person = context.visitor.identity?.persons[cooperative] { return .person(person) }
        if isOpen { return .visitor }
        throw Refusal(.authority, WebGrounds.stranger)
    }

    private static func isDryRun(_ request: Request) throws -> Bool {
        guard request.uri.query != nil else { return false }
        switch request.uri.queryParameters.get("dryRun") {
        case nil, "false": return false
        case "true": return true
        default: throw Refusal(.invalid, WebGrounds.parameter("dryRun", asked: "true, false"))
        }
    }
}

extension Command {
    /// Whether somebody may give it who is not signed in.
    static var isOpen: Bool { if case .anyone = competence { true } else { false } }
}

extension HTTPField.Name {
    static let idempotencyKey = named("Idempotency-Key")
}
