import Accounts
import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// The pages that everybody may read, and the form to join.
struct PublicRoutes {
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        groups.open.get("/c/{cooperative}") { _, context in try await front(context) }
        groups.open.get("/c/{cooperative}/statutes") { _, context in try await statutes(context) }
        groups.open.get("/c/{cooperative}/join") { _, context in try await join(context) }
        groups.open.get("/c/{cooperative}/join/thanks") { _, context in try await joined(context) }
        groups.open.post("/c/{cooperative}/join") { _, context in try await apply(context) }
        groups.open.get("/c/{cooperative}/decisions") { request, context in
            try await decisions(context, before: request.uri.queryParameters.get("before"))
        }
        groups.open.get("/c/{cooperative}/decisions/{decision}") { _, context in try await decision(context) }
        groups.open.get("/c/{cooperative}/decisions/{decision}/count.json") { _, context in try await count(context) }
    }

    private func front(_ context: WebContext) async throws -> Page {
        let visit = try await reception.visit(context)
        let front = try await service.publicFront(of: visit.cooperative)
        return visit.page(
            Phrases.Pages.about, at: visit.site.front,
            FrontPage(reader: visit.reader, name: visit.doorway.cooperative.name, front: front))
    }

    private func statutes(_ context: WebContext) async throws -> Page {
        let visit = try await reception.visit(context)
        let book = try await service.statutesBook(of: visit.cooperative)
        return visit.page(
            Phrases.StatutesPages.page, at: visit.site.statutes, StatutesPage(reader: visit.reader, book: book))
    }

    private func join(_ context: WebContext) async throws -> Page {
        let visit = try await reception.visit(context)
        return try await joinPage(visit, reception.state(visit))
    }

    private func joinPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let admission = try await service.admission(of: visit.cooperative)
        return visit.page(
            Phrases.JoinPages.title, at: visit.site.join,
            JoinPage(reader: visit.reader, admission: admission, state: state))
    }

    private func apply(_ context: WebContext) async throws -> Response {
        let visit = try await reception.visit(context)
        let form = context.form
        func text(_ name: String) -> JSONValue? { form.optional(name).map(JSONValue.string) }
        let applying = Applying(site: reception.site, address: context.client, cooperative: visit.cooperative)
        return try await reception.attempt(visit, form) {
            let fields: [String: JSONValue?] = [
                "kind": text("kind"), "givenName": text("givenName"), "prefix": text("prefix"),
                "familyName": text("familyName"), "bornOn": text("bornOn"), "email": text("email"),
                "emailConsent": form.isChecked("emailConsent") ? .bool(true) : nil, "street": text("street"),
                "postcode": text("postcode"), "town": text("town"), "category": text("category"),
                "motivation": text("motivation"),
            ]
            _ = try await applying.bounded {
                try await reception.submit(ApplyForMembership.self, fields, visit, form)
            }
            return try visit.redirect(to: visit.site.joined)
        } again: { state in
            try await joinPage(visit, state).response(from: Request.none, context: context)
        }
    }

    private func joined(_ context: WebContext) async throws -> Page {
        let visit = try await reception.visit(context)
        let admission = try await service.admission(of: visit.cooperative)
        return visit.page(
            Phrases.JoinPages.thanks, at: visit.site.join, JoinedPage(reader: visit.reader, admission: admission))
    }

    private func decisions(_ context: WebContext, before: String?) async throws -> Page {
        let visit = try await reception.visit(context)
        let list = try await service.decisions(of: visit.cooperative, as: visit.actor, before: before)
        return visit.page(
            Phrases.DecisionPages.title, at: visit.site.decisions, DecisionsPage(reader: visit.reader, list: list))
    }

    private func decision(_ context: WebContext) async throws -> Page {
        let visit = try await reception.visit(context)
        let sheet = try await service.decision(
            try context.id("decision"), of: visit.cooperative, as: visit.actor)
        return visit.page(
            Phrases.DecisionPages.page(sheet.line.number), at: visit.site.decisions,
            DecisionPage(
                reader: visit.reader, decision: sheet,
                followUp: try await service.followUp(of: sheet.line.id, in: visit.cooperative, as: visit.actor)
                    .decision))
    }

    private func count(_ context: WebContext) async throws -> Response {
        let visit = try await reception.visit(context)
        let file = try await service.countedFile(
            behind: try context.id("decision"), in: visit.cooperative, as: visit.actor)
        return Response(download: file)
    }
}

extension RequestContext {
    /// An id in the address; what is none leads nowhere.
    func id<Tag>(_ name: String) throws -> Identifier<Tag> {
        guard let id = parameters.get(name).flatMap({ Identifier<Tag>($0) }) else {
            throw Problem(.notFound, WebGrounds.notFound)
        }
        return id
    }
}
