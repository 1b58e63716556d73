import Accounts
import Hummingbird
import Kernel

/// Bounds how much one account may change, over all routes: nobody fills the disk, or keeps the one writer busy for all
/// others. What is only read is not counted.
struct BoundedWrites: RouterMiddleware {
    typealias Context = SignedInContext
    let site: Site

    func handle(
        _ request: Request, context: SignedInContext, next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head {
            let account = context.identity.account.description
            try site.accounts.limiter.take(.init("changes", account), site.configuration.changes)
        }
        return try await next(request, context)
    }
}
