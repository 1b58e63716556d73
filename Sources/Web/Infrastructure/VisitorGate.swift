import Accounts
import HTTPTypes
import Hummingbird
import Kernel

/// Finds out who is asking for a page, by the session's cookie. A token that a browser brings is only ever looked up:
/// no session is begun under it.
struct VisitorGate: RouterMiddleware {
    typealias Context = WebContext
    let site: Site

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let text = site.cookies.read(.session, from: request) {
            let token = Token(text)
            if let session = try await site.accounts.session(token) {
                context.visitor = .person(session, token: token)
            }
        }
        if case .nobody = context.visitor {
            if let value = site.cookies.read(.form, from: request), value.utf8.count == 43 {
                context.formCookie = FormCookie(value: value, isNew: false)
            } else {
                context.formCookie = FormCookie(value: Token.base64(site.random.bytes(32)), isNew: true)
            }
        }
        context.notice = site.cookies.read(.notice, from: request).flatMap(Self.notice)
        return try await next(request, context)
    }

    private static func notice(_ text: String) -> String? {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(byte)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
