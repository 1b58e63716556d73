/// A place on the site: the pattern that the router matches, and the link that a page writes. They are two things, so
/// that a link with its ids filled in can never be registered as a route, nor a pattern be written into a page.
struct Route: Sendable, Hashable {
    /// As Hummingbird's router reads it: `/c/{cooperative}/meetings/{meeting}`.
    let pattern: String

    init(_ pattern: String) { self.pattern = pattern }
}

/// Addresses of pages without parts to fill in: pattern and link are the same text.
struct Place: Sendable, Hashable {
    let route: Route
    let link: String

    init(_ address: String) {
        route = Route(address)
        link = address
    }
}

/// The table of the site's addresses. Pages of a subject add theirs in an extension beside the page:
/// a `static let meetingPattern = Route("…")` and a `static func meeting(_:_:) -> String`.
enum Routes {
    static let home = Place("/")
    static let help = Place("/help")
    static let signIn = Place("/sign-in")
    static let signOut = Place("/sign-out")
    static let signOutEverywhere = Place("/sign-out/everywhere")
    static let account = Place("/account")
    static let changePassword = Place("/account/password")
    static let forgottenPassword = Place("/password/forgot")
    static let typedInvitation = Place("/invitation")
    static let typedPasswordCode = Place("/password/letter")

    static let invitationPattern = Route("/invitation/{token}")
    static func invitation(_ token: String) -> String { "/invitation/" + token }

    static let resetPattern = Route("/password/reset/{token}")
    static func reset(_ token: String) -> String { "/password/reset/" + token }
}
