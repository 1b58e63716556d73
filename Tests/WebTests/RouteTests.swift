import HTTPTypes
import Hummingbird
import Kernel
import Testing

@testable import Web

@Suite("No route forgets its gate")
struct RouteTests {
    /// Addresses that change something and yet are open without a form of ours: none but the API, which has its own.
    @Test func `Every address that changes something refuses a request without a token`() async throws {
        try await withTown { town in
            for route in try WebApplication.router(town.site).routes where route.method != .get && route.method != .head
            {
                let address = Self.filled(route.path.description)
                let answer = try await town.browser.send(
                    route.method, address, headers: [.contentType: "application/x-www-form-urlencoded"], body: "x=1")
                // Large forms of who is not signed in are led away before they are read.
                let isLed = answer.location?.hasPrefix("/sign-in") == true
                #expect([401, 403].contains(answer.status) || isLed, "\(route)")
            }
        }
    }

    /// What anybody may read.
    private static let open: Set<String> = [
        "/", "/help", "/sign-in", "/invitation", "/invitation/{token}", "/password/forgot", "/password/letter",
        "/password/reset/{token}",
        "/health/live", "/health/ready", "/metrics", "/assets/{name}", "/api/v1/openapi.json",
    ]

    @Test func `Every address that is not on the public list refuses a stranger`() async throws {
        try await withTown { town in
            for route in try WebApplication.router(town.site).routes where route.method == .get {
                let template = route.path.description
                if Self.open.contains(template) { continue }
                let answer = try await town.browser.get(Self.filled(template))
                #expect([303, 401, 403, 404].contains(answer.status), "\(route)")
            }
        }
    }

    private static func filled(_ template: String) -> String {
        template.split(separator: "/").map { $0.hasPrefix("{") ? "x" : String($0) }
            .reduce("") { $0 + "/" + $1 }
    }
}
