import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases
import Store

/// The in-tray, which a demonstration has and a real installation has not.
struct InTrayRoutes {
    let site: Site

    func add(to groups: RouteGroups) {
        guard site.configuration.demonstration != nil else { return }
        groups.open.get("/demonstration/in-tray") { request, context in try await page(request, context) }
    }

    private func page(_ request: Request, _ context: WebContext) async throws -> Page {
        let house = try await site.service.cooperatives().first
        let before = request.uri.queryParameters.get("before").flatMap { MessageID(String($0)) }
        let found =
            try await house.asyncMap { try await site.service.inTray(of: $0.id, before: before, limit: 21) } ?? []
        let items = Array(found.prefix(20))
        return Page(context.frame(Phrases.BoardBooks.inTray)) {
            InTrayPage(
                language: context.language, zone: house?.zone ?? .named("Europe/Amsterdam"), items: items,
                next: found.count > 20 ? items.last?.message.id : nil,
                publicAddress: site.configuration.publicAddress)
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ body: (Wrapped) async throws -> Value) async throws -> Value? {
        guard let self else { return nil }
        return try await body(self)
    }
}
