import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

/// Somebody with a browser: keeps cookies, reads the token out of a page, posts forms.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let jar = Mutex<[String: String]>([:])

    init(_ client: any TestClientProtocol) { self.client = client }

    var cookies: [String: String] { jar.withLock { $0 } }
    func set(_ name: String, _ value: String) { jar.withLock { $0[name] = value } }

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: String

        var token: String {
            guard let range = body.firstRange(of: "name=\"csrf\" value=\"") else { return "" }
            return String(body[range.upperBound...].prefix { $0 != "\"" })
        }
        var location: String? { headers[.location] }
    }

    func send(
        _ method: HTTPRequest.Method, _ address: String, headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Answer {
        var headers = headers
        let sent = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        if !sent.isEmpty { headers[.cookie] = sent }
        let answer = try await client.execute(
            uri: address, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
        ) { response in
            Answer(
                status: response.status.code, headers: response.headers, body: String(buffer: response.body))
        }
        for header in answer.headers[values: .setCookie] {
            let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            jar.withLock { jar in
                jar[String(pair[0])] = header.contains("Max-Age=0") ? nil : pair.dropFirst().first.map(String.init)
            }
        }
        return answer
    }

    func get(_ address: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, address, headers: headers)
    }

    func post(_ address: String, _ body: String, headers: HTTPFields = [:]) async throws -> Answer {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        return try await send(.post, address, headers: headers, body: body)
    }

    /// Opens a page and sends its form back with these fields.
    func submit(_ address: String, to target: String? = nil, _ fields: String) async throws -> Answer {
        let page = try await get(address)
        return try await post(target ?? address, "csrf=\(page.token)&" + fields)
    }
}
