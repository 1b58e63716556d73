import Accounts
import CooperativeService
import FoundationEssentials
import HTML
import Hummingbird
import Kernel
import Phrases

/// Lets visitors in at the pages of a cooperative, and takes their forms to the service.
struct Reception: Sendable {
    let site: Site

    /// The cooperative of the address, and who comes.
    func visit<Context: RequestContext & PageContext>(_ context: Context) async throws -> Visit {
        let slug = context.parameters.get("cooperative") ?? ""
        let persons = context.web.visitor.identity?.persons ?? [:]
        let doorway = try await site.service.doorway(slug: slug, persons: persons)
        return Visit(doorway: doorway, language: context.language, web: context.web, token: context.token)
    }

    /// A key that keeps a form from being done twice.
    func key() -> String {
        [site.random.next(), site.random.next()].map { String($0, radix: 16) }.joined()
    }

    func state(_ visit: Visit, values: [String: String] = [:], grounds: [Ground] = []) -> FormState {
        FormState(token: visit.token, key: key(), values: values, grounds: grounds)
    }

    /// The form as it was sent, to be shown again with the reasons. Its key stays, so that sending it twice is one.
    func again(_ visit: Visit, _ form: Form, _ grounds: [Ground]) -> FormState {
        var values: [String: String] = [:]
        for field in form.fields where values[field.name] == nil { values[field.name] = field.value }
        return FormState(token: visit.token, key: key(), values: values, grounds: grounds)
    }

    /// Gives a command with the fields of a form; fields that are nil are left out.
    func submit<C: Command>(
        _ type: C.Type, _ fields: [String: JSONValue?], _ visit: Visit, _ form: Form, dryRun: Bool = false
    ) async throws -> [UInt8] {
        let body = try JSONEncoder().encode(fields.compactMapValues { $0 })
        return try await site.service.perform(
            named: C.name, fields: Array(body), as: visit.actor, of: visit.cooperative,
            key: dryRun ? nil : form.optional(FormState.keyField), dryRun: dryRun)
    }

    /// Does what a form asks; where law or statutes refuse it, the page is shown again with every ground.
    func attempt(
        _ visit: Visit, _ form: Form, _ body: () async throws -> Response,
        again page: (FormState) async throws -> Response
    ) async throws -> Response {
        do {
            return try await body()
        } catch let refusal as Refusal where refusal.kind != .notFound && refusal.kind != .authority {
            var response = try await page(again(visit, form, refusal.grounds))
            response.status = Problem(refusal).status
            return response
        }
    }
}

/// One visit to a page of a cooperative.
struct Visit: Sendable {
    let doorway: Doorway
    let language: Language
    let web: WebContext
    let token: FormToken

    var cooperative: CooperativeID { doorway.cooperative.id }
    var actor: Actor { doorway.actor }
    var site: CooperativeSite { CooperativeSite(slug: doorway.cooperative.slug) }
    var reader: Reader { Reader(language: language, site: site, zone: doorway.cooperative.zone) }

    /// The frame of a page, with the menu of what the visitor may see.
    func frame(_ title: Phrase, at current: String = "") -> Frame {
        var frame = web.frame(title)
        let isInside = doorway.person != nil
        frame.cooperative = CooperativeHeading(
            name: doorway.cooperative.name, home: isInside ? site.home : site.front,
            navigation: Navigation(doorway: doorway, site: site).links(current: current))
        return frame
    }

    func page(_ title: Phrase, at current: String = "", _ content: some Component) -> Page {
        Page(frame(title, at: current)) { content }
    }

    func answer(_ title: Phrase, at current: String = "", _ content: some Component) throws -> Response {
        try page(title, at: current, content).response(from: Request.none, context: web)
    }

    func redirect(to place: String, saying notice: Phrase? = nil) throws -> Response {
        try Redirect(to: place, saying: notice).response(from: Request.none, context: web)
    }
}
