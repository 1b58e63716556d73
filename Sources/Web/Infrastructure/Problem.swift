import Accounts
import Hummingbird
import Kernel
import NIOCore
import Store

/// Any refusal or failure, as it is told: a status and the grounds.
struct Problem: Error, Sendable {
    var status: HTTPResponse.Status
    var grounds: [Ground]
    var headers: HTTPFields = [:]
    /// Something of ours failed: logged with its number, and the number is told.
    var isOurs = false

    init(_ status: HTTPResponse.Status, _ grounds: [Ground], headers: HTTPFields = [:], isOurs: Bool = false) {
        self.status = status
        self.grounds = grounds
        self.headers = headers
        self.isOurs = isOurs
    }

    init(_ status: HTTPResponse.Status, _ ground: Ground, headers: HTTPFields = [:]) {
        self.init(status, [ground], headers: headers)
    }

    /// What is told of an error.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let refusal as Refusal: self.init(Problem.status(of: refusal.kind), refusal.grounds)
        case let later as TryLater:
            self.init(
                later.reason == .busy ? .serviceUnavailable : .tooManyRequests, later.ground,
                headers: [.retryAfter: String(later.seconds)])
        case is SignInNeeded:
            self.init(.unauthorized, WebGrounds.signInNeeded, headers: [.wwwAuthenticate: "Bearer"])
        case let failure as DatabaseUnavailable: self.init(failure)
        case is CommitUnknown: self.init(.serviceUnavailable, [WebGrounds.uncertain], isOurs: true)
        // Only a text that was looked for comes here: nothing of that name is kept.
        case let violation as ConstraintViolation where violation.kind == .unfitText:
            self.init(.badRequest, WebGrounds.unreadable(at: nil))
        case let error as DecodingError: self.init(.badRequest, WebGrounds.unreadable(at: Problem.place(of: error)))
        case is NIOTooManyBytesError: self.init(.contentTooLarge, WebGrounds.tooLarge(64 * 1024))
        case let error as any HTTPResponseError: self.init(error.status)
        default: self.init(.internalServerError, [WebGrounds.unexpected], isOurs: true)
        }
    }

    private init(_ failure: DatabaseUnavailable) {
        let ground =
            switch failure.reason {
            case .full: WebGrounds.full
            case .readOnly: WebGrounds.readOnly
            default: WebGrounds.unavailable
            }
        self.init(.serviceUnavailable, [ground], headers: [.retryAfter: "10"], isOurs: true)
    }

    /// A status that the framework itself gave. An id that cannot be read is a page that is not there.
    private init(_ status: HTTPResponse.Status) {
        switch status.code {
        case 400, 404: self.init(.notFound, WebGrounds.notFound)
        case 413: self.init(status, WebGrounds.tooLarge(64 * 1024))
        case 415: self.init(status, WebGrounds.wrongType(nil, asked: FormGate.mediaType))
        case 400..<500: self.init(status, WebGrounds.unreadable(at: nil))
        default: self.init(.internalServerError, [WebGrounds.unexpected], isOurs: true)
        }
    }

    private static func status(of kind: Refusal.Kind) -> HTTPResponse.Status {
        switch kind {
        case .statutes: .unprocessableContent
        case .authority: .forbidden
        case .conflict: .conflict
        case .notFound: .notFound
        case .invalid: .badRequest
        }
    }

    /// Where in a JSON document: `agenda.2.title`.
    private static func place(of error: DecodingError) -> String? {
        let path: [any CodingKey] =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        let place = path.map { $0.intValue.map { String($0) } ?? $0.stringValue }.joined(separator: ".")
        return place.isEmpty ? nil : String(place.prefix(100))
    }
}
