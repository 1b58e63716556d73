import HTML
import Hummingbird
import Kernel
import Phrases

/// An HTML page as an answer.
struct Page: ResponseGenerator {
    let frame: Frame
    let content: Node
    let status: HTTPResponse.Status

    init(_ frame: Frame, status: HTTPResponse.Status = .ok, @Content content: () -> Node) {
        self.frame = frame
        self.status = status
        self.content = content()
    }

    func response() -> Response {
        let bytes = Layout(frame: frame, content: content).body.rendered()
        var response = Response(status: status, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = "text/html; charset=utf-8"
        return response
    }

    func response(from _: Request, context: some RequestContext) throws -> Response {
        var response = response()
        guard let web = (context as? any PageContext)?.web else { return response }
        if let cookie = web.formCookie, cookie.isNew { response.addCookie(web.cookies.header(.form, cookie.value)) }
        if web.notice != nil { response.addCookie(web.cookies.removal(.notice)) }
        return response
    }
}

/// Leads on to another page after a form (303), and may say there what was done.
struct Redirect: ResponseGenerator {
    let location: String
    let notice: Phrase?
    var cookies: [String] = []

    /// - Parameter location: a place on this site.
    init(to location: String, saying notice: Phrase? = nil) {
        self.location = LocalAddress.safe(location)
        self.notice = notice
    }

    func response(from _: Request, context: some RequestContext) throws -> Response {
        var response = Response(status: .seeOther, headers: [.location: location])
        for cookie in cookies { response.addCookie(cookie) }
        if let notice, let web = (context as? any PageContext)?.web {
            let text = hexadecimal(notice(web.language).utf8.prefix(900))
            response.addCookie(web.cookies.header(.notice, text, seconds: 60))
        }
        return response
    }
}

extension Response {
    mutating func addCookie(_ header: String) { headers.append(.init(name: .setCookie, value: header)) }
}

/// Where a visitor may be led after signing in: a place on this site and nowhere else.
enum LocalAddress {
    static func safe(_ address: String) -> String { read(address) ?? "/" }

    /// nil for anything but a path of our own; `//host` and `/\host` are other hosts to a browser.
    static func read(_ address: String) -> String? {
        let bytes = Array(address.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count < 1000,
            bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        if bytes.count > 1, bytes[1] == UInt8(ascii: "/") { return nil }
        return address
    }
}
