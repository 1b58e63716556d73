import CoreMetrics
import Synchronization

/// How long something took, counted in steps.
final class TimeFigure: TimerHandler {
    /// Upper bounds in microseconds, as written in seconds.
    private static let bounds: [(microseconds: Int64, text: String)] = [
        (1000, "0.001"), (2500, "0.0025"), (5000, "0.005"), (10_000, "0.01"), (25_000, "0.025"), (50_000, "0.05"),
        (100_000, "0.1"), (250_000, "0.25"), (500_000, "0.5"), (1_000_000, "1"), (5_000_000, "5"),
    ]

    private struct State {
        var counts = [Int64](repeating: 0, count: TimeFigure.bounds.count + 1)
        var microseconds: Int64 = 0
    }

    private let state = Mutex(State())

    func recordNanoseconds(_ duration: Int64) { record(microseconds: duration / 1000) }

    func record(microseconds: Int64) {
        let step = TimeFigure.bounds.firstIndex { microseconds <= $0.microseconds } ?? TimeFigure.bounds.count
        state.withLock { state in
            state.counts[step] += 1
            state.microseconds += microseconds
        }
    }

    func text(_ name: Figures.Name) -> String {
        let state = self.state.withLock { $0 }
        var text = ""
        var sum: Int64 = 0
        for (count, bound) in zip(state.counts, TimeFigure.bounds.map(\.text) + ["+Inf"]) {
            sum += count
            text += "\(name.label)_bucket\(name.labels("le=\"\(bound)\"")) \(sum)\n"
        }
        let whole = state.microseconds / 1_000_000
        let rest = String(state.microseconds % 1_000_000)
        let seconds = "\(whole).\(String(repeating: "0", count: 6 - rest.utf8.count))\(rest)"
        return text + "\(name.label)_sum\(name.labels()) \(seconds)\n\(name.label)_count\(name.labels()) \(sum)\n"
    }
}
