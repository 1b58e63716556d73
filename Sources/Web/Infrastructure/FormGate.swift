import HTTPTypes
import Hummingbird
import Kernel

/// Lets a form through when it came from our own page: not from another site, of the one type that forms have, not too
/// large, and with the visitor's token. Routes behind it cannot forget any of this.
struct FormGate: RouterMiddleware {
    typealias Context = WebContext
    static let mediaType = "application/x-www-form-urlencoded"

    /// Bytes of a form.
    var limit = 64 * 1024
    let ownHost: String
    /// Whether it may also bring a file, as `multipart/form-data`.
    var takesFiles = false
    /// Where large forms find room, which only who is signed in sends; nil for small ones.
    var room: LargeBodies?

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if request.method == .get || request.method == .head { return try await next(request, context) }
        try SameSite.check(request, ownHost: ownHost)
        let boundary = takesFiles ? Multipart.boundary(of: request.headers[.contentType]) : nil
        if boundary == nil { try MediaTypes.check(request, FormGate.mediaType) }
        guard let room else { return try await take(request, boundary, context, next) }
        // Before a large form is read, since whoever comes by could fill the memory with them.
        guard context.visitor.identity != nil else { throw SignInNeeded() }
        return try await room.holding { try await take(request, boundary, context, next) }
    }

    private func take(
        _ request: Request, _ boundary: [UInt8]?, _ context: WebContext,
        _ next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let bytes = try await BodyReader.bytes(of: request, limit: limit)
        guard let (form, upload) = FormGate.read(bytes, boundary) else {
            throw Problem(.badRequest, WebGrounds.unreadable(at: nil))
        }
        guard context.token.matches(form.exact(FormToken.field) ?? "") else {
            throw Refusal(.authority, WebGrounds.formExpired)
        }
        var context = context
        context.form = form
        context.upload = upload
        return try await next(request, context)
    }

    private static func read(_ bytes: [UInt8], _ boundary: [UInt8]?) -> (Form, Upload?)? {
        guard let boundary else { return Form(bytes).map { ($0, nil) } }
        return Multipart.read(bytes, boundary: boundary).map { (Form(fields: $0.fields), $0.file) }
    }
}

/// Refuses what a page of another site sent.
enum SameSite {
    static func check(_ request: Request, ownHost: String) throws {
        if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
            throw Refusal(.authority, WebGrounds.otherSite)
        }
        guard let origin = request.headers[.origin] else { return }
        let host = origin.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first.map(String.init)
        guard let host, host == request.head.authority || host == ownHost else {
            throw Refusal(.authority, WebGrounds.otherSite)
        }
    }
}

enum MediaTypes {
    /// Compares the media type alone, so that `…; charset=UTF-8` is the same.
    static func check(_ request: Request, _ asked: String) throws {
        let header = request.headers[.contentType]
        if header == asked { return }
        let found = (header ?? "").prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        guard found == asked else {
            throw Problem(
                .unsupportedMediaType, WebGrounds.wrongType(header.map { String($0.prefix(60)) }, asked: asked),
                headers: [.accept: asked])
        }
    }
}
