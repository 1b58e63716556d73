import CoreMetrics
import Synchronization

/// A number that only grows.
final class CountFigure: CounterHandler {
    private let count = Atomic<Int64>(0)

    func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }

    func text(_ name: Figures.Name) -> String {
        "\(name.label)\(name.labels()) \(count.load(ordering: .relaxed))\n"
    }
}

/// A number that goes up and down.
final class GaugeFigure: MeterHandler, RecorderHandler {
    private let value = Mutex<Double>(0)

    func set(_ new: Int64) { value.withLock { $0 = Double(new) } }
    func set(_ new: Double) { value.withLock { $0 = new } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ new: Int64) { set(new) }
    func record(_ new: Double) { set(new) }

    func text(_ name: Figures.Name) -> String { "\(name.label)\(name.labels()) \(value.withLock { $0 })\n" }
}

extension Figures.Name {
    /// `{route="/",status="200"}`, with one more label where a histogram asks it.
    func labels(_ more: String? = nil) -> String {
        let all = dimensions + (more.map { [$0] } ?? [])
        return all.isEmpty ? "" : "{" + all.joined(separator: ",") + "}"
    }
}
