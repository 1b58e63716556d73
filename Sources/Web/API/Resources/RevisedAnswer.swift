import Crypto
import HTTPTypes
import Hummingbird
import Store

/// An answer with an `ETag`: its revision, and a digest of all that it says. Who has it already is answered 304.
struct RevisedAnswer {
    private let bytes: [UInt8]
    private let tag: EntityTag

    init(_ answer: some Encodable, _ revision: Int) throws {
        bytes = try CanonicalJSON.bytes(answer)
        tag = EntityTag(
            revision: Int64(revision), digest: String(hexadecimal(SHA256.hash(data: bytes)).prefix(12)))
    }

    func response(to request: Request) -> Response {
        // Private: it may say what is the viewer's own.
        let headers: HTTPFields = [.eTag: tag.description, .cacheControl: "private, no-cache"]
        if tag.isNamed(in: request.headers[.ifNoneMatch]) { return Response(status: .notModified, headers: headers) }
        return JSONBytes(bytes: bytes, headers: headers).response()
    }
}
