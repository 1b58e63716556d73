import Hummingbird

/// The API: one route for all commands, the resources for reading, and the document that describes both.
enum SiteAPI {
    static func add(to groups: RouteGroups, _ site: Site) {
        APICommands(site: site).add(to: groups)
        APIResources(site: site).add(to: groups)
        DocumentRoute(site).add(to: groups)
    }
}
