import HTTPTypes
import Hummingbird

/// What every answer tells the browser: nothing from elsewhere, no inline script or style, no frames, no guessing of
/// types, no addresses told to other sites, nothing private kept.
struct SecurityHeaders: Sendable {
    private let fields: [HTTPField]

    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """

    init(isSecure: Bool) {
        var fields = [
            HTTPField(name: .contentSecurityPolicy, value: SecurityHeaders.policy),
            HTTPField(name: .xContentTypeOptions, value: "nosniff"),
            HTTPField(name: .named("Referrer-Policy"), value: "same-origin"),
            HTTPField(name: .named("X-Frame-Options"), value: "DENY"),
            HTTPField(name: .named("Cross-Origin-Opener-Policy"), value: "same-origin"),
            HTTPField(name: .named("Cross-Origin-Resource-Policy"), value: "same-origin"),
            HTTPField(
                name: .named("Permissions-Policy"), value: "camera=(), microphone=(), geolocation=(), payment=()"),
        ]
        if isSecure {
            fields.append(HTTPField(name: .strictTransportSecurity, value: "max-age=31536000"))
        }
        self.fields = fields
    }

    func add(to response: inout Response) {
        for field in fields { response.headers.append(field) }
        // Pages hold what is somebody's own, unless they say otherwise.
        if response.headers[.cacheControl] == nil {
            response.headers.append(HTTPField(name: .cacheControl, value: "no-store"))
        }
    }
}

extension HTTPField.Name {
    /// A name that is written here as constant text.
    static func named(_ name: StaticString) -> HTTPField.Name {
        HTTPField.Name("\(name)") ?? .server
    }

    static let secFetchSite = named("Sec-Fetch-Site")
    static let forwardedFor = named("X-Forwarded-For")
    static let formToken = named("X-CSRF-Token")
}
