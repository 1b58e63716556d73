import HTTPTypes
import Hummingbird
import Store

/// JSON as an answer: sorted keys, no escaped slashes.
struct JSONAnswer<Value: Encodable & Sendable>: ResponseGenerator {
    let value: Value
    var status = HTTPResponse.Status.ok
    var headers: HTTPFields = [:]

    func response(from _: Request, context _: some RequestContext) throws -> Response {
        return JSONBytes(bytes: try CanonicalJSON.bytes(value), status: status, headers: headers).response()
    }
}

/// JSON that is encoded already.
struct JSONBytes: ResponseGenerator {
    let bytes: [UInt8]
    var status = HTTPResponse.Status.ok
    var headers: HTTPFields = [:]

    func response() -> Response {
        var response = Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = "application/json"
        return response
    }

    func response(from _: Request, context _: some RequestContext) throws -> Response { response() }
}

extension Request {
    /// The bytes of a JSON body: 415 for another type, 413 for more than the limit.
    func jsonBytes(limit: Int = 64 * 1024) async throws -> [UInt8] {
        try MediaTypes.check(self, "application/json")
        return try await BodyReader.bytes(of: self, limit: limit)
    }
}
