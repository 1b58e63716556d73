import Accounts
import CoreMetrics
import HTTPTypes
import Hummingbird
import Store

/// Whether the server lives, whether it can serve, and its figures.
struct Health {
    let site: Site
    let figures: Figures

    /// Stands before every middleware: it answers and does nothing else.
    static func addLive(to router: Router<WebContext>) {
        let headers: HTTPFields = [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"]
        let body = ByteBuffer(string: "ok\n")
        router.get("/health/live") { _, _ in
            Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
        }
    }

    func add(to routes: some RouterMethods<WebContext>) {
        let site = self.site, figures = self.figures
        routes.get("/health/ready") { _, _ -> Response in
            _ = try await site.database.read { try $0.row("SELECT 1") }
            return Health.text("ready\n")
        }
        routes.get("/metrics") { request, context -> Response in
            // Figures are for the machine itself: not for visitors, nor through a proxy.
            let isHere = [nil, "127.0.0.1", "::1"].contains(context.remoteAddress)
            guard isHere, request.headers[.forwardedFor] == nil else {
                throw Problem(.notFound, WebGrounds.notFound)
            }
            figures.passwordsWaiting.set(Int64(site.accounts.passwordsWaiting))
            var response = Health.text(figures.text())
            response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
            return response
        }
    }

    private static func text(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
