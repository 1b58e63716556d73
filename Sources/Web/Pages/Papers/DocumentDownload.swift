import CooperativeService
import HTTPTypes
import Hummingbird

extension Response {
    /// An annex to keep, never to open on our own pages: as a file, of the type that its bytes show, in a sandbox.
    init(download file: DocumentFile) {
        self.init(
            status: .ok,
            headers: [
                .contentType: file.mediaType, .contentDisposition: Self.disposition(file.name),
                .cacheControl: "private, no-store", .named("ETag"): "\"\(file.digest)\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
        headers.append(.init(name: .contentSecurityPolicy, value: "sandbox; default-src 'none'"))
    }

    /// The name in plain signs for old programs, and in full for the others (RFC 6266, section 4.3).
    static func disposition(_ name: String) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar -> Character in
                scalar.isASCII && scalar.value >= 0x20 && scalar != "\"" && scalar != "\\" && scalar != "%"
                    ? Character(scalar) : "_"
            })
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''"
            + PercentCoding.encode(name).replacing("/", with: "%2F")
    }
}
