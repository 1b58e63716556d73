public import Accounts
import Crypto
public import Kernel

/// A request as a browser of ours would send it, for the load generator: with the session's cookie and the token of its
/// page, so that the whole path is measured and not a way around it.
public struct PreparedRequest: Encodable, Sendable {
    public let method: String, path: String
    public let headers: [String: String]
    public let body: String?

    /// A ballot by a script of our own page.
    public static func ballot(_ choice: String, in poll: PollID, of slug: String, session: Token) -> PreparedRequest {
        PreparedRequest(
            method: "POST", path: "/api/v1/\(slug)/commands/cast-ballot",
            headers: [
                "Cookie": "session=" + session.secret.reveal, "Content-Type": "application/json",
                "X-CSRF-Token": FormToken(secret: session.secret.reveal).value,
            ], body: #"{"poll":"\#(poll)","choice":"\#(choice)"}"#)
    }

    /// A page, as somebody who is signed in.
    public static func page(_ path: String, session: Token) -> PreparedRequest {
        PreparedRequest(
            method: "GET", path: path, headers: ["Cookie": "session=" + session.secret.reveal], body: nil)
    }

    /// A sign-in with a password, from an address of its own.
    public static func signIn(login: String, password: String, from address: String) -> PreparedRequest {
        form("/sign-in", "&login=\(PercentCoding.encode(login))&password=\(PercentCoding.encode(password))", address)
    }

    /// The button under an invitation, from an address of its own.
    public static func invitation(_ text: String, from address: String) -> PreparedRequest {
        form(Routes.invitation(PercentCoding.encode(text)), "", address)
    }

    private static func form(_ path: String, _ fields: String, _ address: String) -> PreparedRequest {
        let cookie = Token.base64(Array(SHA256.hash(data: Array((address + path).utf8))))
        return PreparedRequest(
            method: "POST", path: path,
            headers: [
                "Cookie": "form=" + cookie, "Content-Type": "application/x-www-form-urlencoded",
                "X-Forwarded-For": address,
            ], body: "csrf=" + FormToken(secret: cookie).value + fields)
    }
}
