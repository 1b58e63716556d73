public import CoreMetrics
import Synchronization

/// The server's figures in Prometheus' text form (version 0.0.4): a small backend for swift-metrics.
///
/// Bounded: beyond a thousand series new ones are not kept. Labels are templates of routes, methods and statuses, never
/// addresses or names. The program gives the same one to `MetricsSystem.bootstrap` and to `WebApplication.build`.
public final class Figures: MetricsFactory {
    struct Name: Hashable {
        let label: String
        let dimensions: [String]

        init(_ label: String, _ dimensions: [(String, String)]) {
            self.label = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
            self.dimensions = dimensions.map { "\($0.0)=\"\(Name.escaped($0.1))\"" }.sorted()
        }

        private static func escaped(_ text: String) -> String {
            text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        }
    }

    private struct Series {
        var counts: [Name: CountFigure] = [:]
        var gauges: [Name: GaugeFigure] = [:]
        var times: [Name: TimeFigure] = [:]
    }

    private static let maximum = 1000
    private let series = Mutex(Series())

    public init() {}

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        keep(Name(label, dimensions), \.counts) { CountFigure() }
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        keep(Name(label, dimensions), \.gauges) { GaugeFigure() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        keep(Name(label, dimensions), \.gauges) { GaugeFigure() }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        keep(Name(label, dimensions), \.times) { TimeFigure() }
    }

    // Series last as long as the process: there are few of them.
    public func destroyCounter(_: any CounterHandler) {}
    public func destroyRecorder(_: any RecorderHandler) {}
    public func destroyMeter(_: any MeterHandler) {}
    public func destroyTimer(_: any TimerHandler) {}

    private func keep<Figure>(
        _ name: Name, _ place: WritableKeyPath<Series, [Name: Figure]>, _ make: () -> Figure
    ) -> Figure where Figure: Sendable {
        series.withLock { series in
            if let figure = series[keyPath: place][name] { return figure }
            let figure = make()
            if series[keyPath: place].count < Figures.maximum { series[keyPath: place][name] = figure }
            return figure
        }
    }

    /// Passwords that wait to be hashed.
    var passwordsWaiting: any MeterHandler { makeMeter(label: "zeggenschap_passwords_waiting", dimensions: []) }

    /// All series, sorted by name.
    func text() -> String {
        let series = self.series.withLock { $0 }
        var lines = Lines()
        for (name, figure) in Figures.sorted(series.counts) { lines.add(name, "counter", figure.text(name)) }
        for (name, figure) in Figures.sorted(series.gauges) { lines.add(name, "gauge", figure.text(name)) }
        for (name, figure) in Figures.sorted(series.times) { lines.add(name, "histogram", figure.text(name)) }
        return lines.text
    }

    private static func sorted<Figure>(_ series: [Name: Figure]) -> [(Name, Figure)] {
        series.sorted { ($0.key.label, $0.key.dimensions.joined()) < ($1.key.label, $1.key.dimensions.joined()) }
    }

    private struct Lines {
        var text = ""
        private var last = ""

        mutating func add(_ name: Name, _ kind: String, _ lines: String) {
            if name.label != last { text += "# TYPE \(name.label) \(kind)\n" }
            last = name.label
            text += lines
        }
    }
}
