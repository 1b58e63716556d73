import Accounts
import Hummingbird
import Kernel

/// The site's cookies. Over TLS they carry the `__Host-` prefix and `Secure`, so that no other host can set them; the
/// demonstration on the machine itself has no TLS and leaves both out.
struct CookieJar: Sendable {
    enum Name: String, Sendable {
        case session, form, language, notice
    }

    let isSecure: Bool

    func name(_ name: Name) -> String { isSecure ? "__Host-" + name.rawValue : name.rawValue }

    /// The value of a cookie that the browser sent; what is empty or too long is none.
    func read(_ name: Name, from request: Request) -> String? {
        let wanted = self.name(name)
        for header in request.headers[values: .cookie] {
            for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = pair.drop { $0 == UInt8(ascii: " ") }
                guard pair.starts(with: wanted.utf8) else { continue }
                let rest = pair.dropFirst(wanted.utf8.count)
                guard rest.first == UInt8(ascii: "=") else { continue }
                let value = rest.dropFirst()
                return value.isEmpty || value.count > 2048 ? nil : String(Substring(value))
            }
        }
        return nil
    }

    /// A cookie for this site alone, out of reach of scripts. Lives as long as the browser is open unless seconds are
    /// given.
    func header(_ name: Name, _ value: String, seconds: Int64? = nil) -> String {
        var text = "\(self.name(name))=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let seconds { text += "; Max-Age=\(seconds)" }
        if isSecure { text += "; Secure" }
        return text
    }

    func removal(_ name: Name) -> String { header(name, "", seconds: 0) }

    func session(_ new: NewSession) -> String {
        header(
            .session, new.token.secret.reveal,
            seconds: (new.session.endsAt.milliseconds - new.session.madeAt.milliseconds) / 1000)
    }
}
