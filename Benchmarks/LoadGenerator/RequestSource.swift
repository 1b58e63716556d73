import FoundationEssentials

/// The requests of one group as the bytes that go over the line, made before the run begins.
struct RequestSource {
    /// All requests one after the other.
    let bytes: UnsafeMutableBufferPointer<UInt8>
    /// Where each begins; one more at the end.
    let starts: [Int]

    var count: Int { starts.count - 1 }

    /// One line of a file of requests.
    private struct Prepared: Decodable {
        var method: String?
        var path: String
        var headers: [String: String]?
        var body: String?
    }

    /// The same GET, again and again.
    init(get path: String, host: LoopbackAddress) {
        self.init([Self.wire(Prepared(path: path), host)])
    }

    /// - Parameter file: JSON Lines: `{"method": "POST", "path": "/…", "headers": {"Cookie": "…"}, "body": "…"}`.
    init(file: String, host: LoopbackAddress) throws {
        guard let data = try? Data(contentsOf: URL(filePath: file)) else { throw Complaint("\(file) cannot be read") }
        let decoder = JSONDecoder()
        var requests: [[UInt8]] = []
        for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
            do {
                requests.append(Self.wire(try decoder.decode(Prepared.self, from: line), host))
            } catch {
                throw Complaint("\(file):\(index + 1) is no request: \(error)")
            }
        }
        guard !requests.isEmpty else { throw Complaint("\(file) holds no requests") }
        self.init(requests)
    }

    private init(_ requests: [[UInt8]]) {
        bytes = .allocate(capacity: requests.reduce(0) { $0 + $1.count })
        var starts = [0], end = 0
        for request in requests {
            for byte in request {
                bytes[end] = byte
                end += 1
            }
            starts.append(end)
        }
        self.starts = starts
    }

    private static func wire(_ request: Prepared, _ host: LoopbackAddress) -> [UInt8] {
        let method = request.method ?? (request.body == nil ? "GET" : "POST")
        var head = "\(method) \(request.path) HTTP/1.1\r\nHost: \(host.host):\(host.port)\r\n"
        for (name, value) in (request.headers ?? [:]).sorted(by: { $0.key < $1.key }) {
            head += "\(name): \(value)\r\n"
        }
        let body = Array((request.body ?? "").utf8)
        if request.body != nil { head += "Content-Length: \(body.count)\r\n" }
        return Array(head.utf8) + Array("\r\n".utf8) + body
    }
}
