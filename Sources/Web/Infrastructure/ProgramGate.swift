import Accounts
import HTTPTypes
import Hummingbird
import Kernel

/// Finds out who is asking the API: a program by its bearer token, or a script of our own page by the session's cookie.
/// What changes something and comes with a cookie must bring the page's token in `X-CSRF-Token`; a bearer token needs
/// none, since no browser sends it by itself.
struct ProgramGate: RouterMiddleware {
    typealias Context = WebContext
    let site: Site
    let ownHost: String

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let authorization = request.headers[.authorization] {
            let parts = authorization.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count < 200 else {
                throw Problem(
                    .unauthorized, WebGrounds.signInNeeded, headers: [.wwwAuthenticate: "Bearer"])
            }
            do {
                context.visitor = .program(try await site.accounts.program(Token(String(parts[1]))))
            } catch let refusal as Refusal {
                throw Problem(
                    .unauthorized, refusal.grounds, headers: [.wwwAuthenticate: "Bearer error=\"invalid_token\""])
            }
        } else if let text = site.cookies.read(.session, from: request) {
            let token = Token(text)
            if let session = try await site.accounts.session(token) {
                context.visitor = .person(session, token: token)
            }
            if request.method != .get, request.method != .head {
                try SameSite.check(request, ownHost: ownHost)
                guard context.token.matches(request.headers[.formToken] ?? "") else {
                    throw Refusal(.authority, WebGrounds.formExpired)
                }
            }
        }
        return try await next(request, context)
    }
}
