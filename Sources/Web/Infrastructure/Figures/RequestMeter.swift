import HTTPTypes
import Hummingbird
import Synchronization

/// Counts requests and their time by method, route template and status.
final class RequestMeter: Sendable {
    private struct Key: Hashable {
        let method: HTTPRequest.Method
        let route: String
        let status: Int
    }

    private let figures: Figures
    private let known = Mutex<[Key: TimeFigure]>([:])
    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]

    init(_ figures: Figures) { self.figures = figures }

    func count(_ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, _ time: Duration) {
        let key = Key(method: method, route: route, status: status.code)
        let figure = known.withLock { $0[key] } ?? make(key)
        figure?.record(microseconds: time.microseconds)
    }

    private func make(_ key: Key) -> TimeFigure? {
        // A method that a visitor invents is no label.
        guard RequestMeter.methods.contains(key.method.rawValue) else { return nil }
        let dimensions = [
            ("method", key.method.rawValue), ("route", key.route), ("status", String(key.status)),
        ]
        let figure =
            figures.makeTimer(label: "zeggenschap_http_request_seconds", dimensions: dimensions) as? TimeFigure
        known.withLock { $0[key] = figure }
        return figure
    }
}
