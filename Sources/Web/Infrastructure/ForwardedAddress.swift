import HTTPTypes
import Hummingbird

/// Whose request it is, where a proxy stands in between.
enum ForwardedAddress {
    /// The last address in `X-Forwarded-For` that is not a proxy of ours; the header counts only when a proxy of ours
    /// brought it, since anybody can write one.
    static func client(of remote: String?, _ request: Request, trusting proxies: Set<String>) -> String {
        guard let remote else { return "unknown" }
        guard !proxies.isEmpty, proxies.contains(remote) else { return remote }
        let hops = request.headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
            .map { String($0.filter { $0 != " " }) }
        for hop in hops.suffix(20).reversed() where !proxies.contains(hop) {
            return hop.utf8.count <= 45 && !hop.isEmpty ? hop : remote
        }
        return remote
    }
}
