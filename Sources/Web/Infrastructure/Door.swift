import Accounts
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Kernel
import Logging

/// The outermost middleware: every request comes in here and every answer goes out here. It knows the visitor's address
/// and language, turns each error into an answer, sets the security headers, counts, and writes the access log.
struct Door: RouterMiddleware {
    typealias Context = WebContext

    let site: Site
    let headers: SecurityHeaders
    let methods: MethodTable
    let meter: RequestMeter

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let began = ContinuousClock.now
        var context = context
        let chosen = arrive(request, &context)
        if request.method == .get { await context.demonstration?.look() }
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = answer(to: error, request, context)
        }
        headers.add(to: &response)
        if let chosen {
            response.addCookie(site.cookies.header(.language, chosen.rawValue, seconds: 365 * 86_400))
        }
        let template = context.endpointPath ?? "none"
        let duration = ContinuousClock.now - began
        meter.count(request.method, template, response.status, duration)
        context.logger.info(
            "answered",
            metadata: [
                "method": "\(request.method.rawValue)", "route": "\(template)", "status": "\(response.status.code)",
                "microseconds": "\(duration.microseconds)",
            ])
        return response
    }

    /// Fills in what is known of the visitor; answers the language when it was chosen with this request.
    private func arrive(_ request: Request, _ context: inout WebContext) -> Language? {
        context.cookies = site.cookies
        context.demonstration = site.configuration.demonstration
        context.address = LocalAddress.safe(request.uri.string)
        context.client = ClientNetwork.of(
            ForwardedAddress.client(
                of: context.remoteAddress, request, trusting: site.configuration.trustedProxies))
        var chosen: Language?
        if let query = request.uri.query, query.contains("lang=") {
            chosen = request.uri.queryParameters.get("lang").flatMap(Language.init(rawValue:))
        }
        context.language =
            chosen ?? site.cookies.read(.language, from: request).flatMap(Language.init(rawValue:))
            ?? LanguageChoice.preferred(request.headers[.acceptLanguage]) ?? .dutch
        return chosen
    }

    private func answer(to error: any Error, _ request: Request, _ context: WebContext) -> Response {
        let wantsDocument = Door.wantsDocument(request)
        if error is SignInNeeded, !wantsDocument {
            let target = request.method == .get ? "?to=" + PercentCoding.encode(context.address) : ""
            return Response(status: .seeOther, headers: [.location: Routes.signIn.link + target])
        }
        var problem = Problem(error)
        if problem.status == .notFound, context.endpointPath == "NotFound",
            let allowed = methods.allowed(at: request.uri.path)
        {
            problem = Problem(
                .methodNotAllowed, WebGrounds.wrongMethod(request.method.rawValue, allowed: allowed),
                headers: [.allow: allowed])
        }
        if problem.isOurs {
            // The error's own words may hold what people wrote: its type is enough to find it by the request's number.
            let kind = (error as? any Reporting)?.report ?? "\(type(of: error))"
            context.logger.error(
                "failed", metadata: ["error": "\(kind)", "route": "\(context.endpointPath ?? "none")"])
        }
        return wantsDocument
            ? problem.document(requestID: context.id, context.language)
            : problem.page(in: context, requestID: context.id)
    }

    /// Programs get a document, people a page.
    static func wantsDocument(_ request: Request) -> Bool {
        if request.uri.path.hasPrefix("/api/") { return true }
        guard let accept = request.headers[.accept] else { return false }
        return !accept.contains("text/html") && accept.contains("json")
    }
}

extension Duration {
    var microseconds: Int64 {
        let parts = components
        return parts.seconds * 1_000_000 + parts.attoseconds / 1_000_000_000_000
    }
}
