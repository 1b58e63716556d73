import HTTPTypes
import Hummingbird

extension Request {
    /// Stands where an answer is made that looks at no request.
    static var none: Request {
        Request(head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/"), body: .init(buffer: .init()))
    }
}
