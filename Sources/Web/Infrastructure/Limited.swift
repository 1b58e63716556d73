import Accounts
import Hummingbird
import Kernel

/// Bounds how often one visitor may use a route: `group.limited(RateLimit(burst: 20, perSecond: 2), site)`.
struct Limited<Context: RequestContext & PageContext>: RouterMiddleware {
    let limiter: RateLimiter
    let limit: RateLimit

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let visitor = context.web.visitor.identity?.account.description ?? context.web.client
        try limiter.take(.init(context.endpointPath ?? "none", visitor), limit)
        return try await next(request, context)
    }
}

extension RouterGroup where Context: PageContext {
    /// Routes that are added to the answer are bounded; those of this group stay as they are.
    func limited(_ limit: RateLimit, _ site: Site) -> RouterGroup<Context> {
        group().add(middleware: Limited<Context>(limiter: site.accounts.limiter, limit: limit))
    }
}
