import Accounts
import Hummingbird
import Kernel

/// Bounds how often one account may change something, over all routes: nobody keeps the one writer busy for all others. Forms
/// that bring a file have a bound of their own. What is only read is not counted.
struct BoundedWrites: RouterMiddleware {
    typealias Context = SignedInContext
    let site: Site
    var name = "changes"
    var limit: RateLimit

    func handle(
        _ request: Request, context: SignedInContext, next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head {
            let account = context.identity.account.description
            try site.accounts.limiter.take(.init(name, account), limit)
        }
        return try await next(request, context)
    }
}
