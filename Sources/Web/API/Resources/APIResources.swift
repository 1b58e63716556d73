import Accounts
import CooperativeService
import Hummingbird
import Kernel

/// The routes of the resources, as the table has them.
struct APIResources: Sendable {
    static let table: [APIResource] =
        cooperative + members + meetings + elections + minutes + notices + proposals + courses + decisions + followUp
        + statutes + journal + commands

    let site: Site

    func add(to groups: RouteGroups) {
        let service = site.service
        for resource in Self.table {
            switch resource.access {
            case .everybody:
                groups.openAPI.get(.init(resource.pattern)) { request, context in
                    try await resource.read(APIVisit(request, context, service))
                }
            case .reader:
                groups.signedInAPI.get(.init(resource.pattern)) { request, context in
                    try context.require(.read)
                    let visit = try await APIVisit(request, context.web, service)
                    _ = try context.person(in: visit.cooperative)
                    return try await resource.read(visit)
                }
            }
        }
    }
}
