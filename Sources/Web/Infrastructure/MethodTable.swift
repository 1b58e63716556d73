import HTTPTypes
import Hummingbird
import Synchronization

/// Which methods each address answers, for the answer 405. Filled when all routes are there.
final class MethodTable: Sendable {
    private struct Entry {
        let segments: [Substring]
        let methods: Set<String>
    }

    private let entries = Mutex<[Entry]>([])

    func fill(_ routes: [(path: String, method: HTTPRequest.Method)]) {
        let grouped = Dictionary(grouping: routes) { $0.path }
        let new = grouped.map { path, routes in
            var methods = Set(routes.map(\.method.rawValue))
            if methods.contains("GET") { methods.insert("HEAD") }
            return Entry(segments: Self.segments(path), methods: methods)
        }
        entries.withLock { $0 = new }
    }

    /// `GET, HEAD, POST`, or nil when there is nothing at this address.
    func allowed(at path: String) -> String? {
        let segments = Self.segments(path)
        let methods = entries.withLock { entries in
            entries.filter { Self.matches($0.segments, segments) }.reduce(into: Set<String>()) {
                $0.formUnion($1.methods)
            }
        }
        return methods.isEmpty ? nil : methods.sorted().joined(separator: ", ")
    }

    private static func segments(_ path: some StringProtocol) -> [Substring] {
        String(path).split(separator: "/").map { Substring($0) }
    }

    private static func matches(_ pattern: [Substring], _ path: [Substring]) -> Bool {
        for (index, part) in pattern.enumerated() {
            if part == "**" { return true }
            guard index < path.count else { return false }
            if part != "*", !part.contains("{"), part != path[index] { return false }
        }
        return pattern.count == path.count
    }
}
