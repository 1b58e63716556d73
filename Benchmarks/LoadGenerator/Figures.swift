/// What a group measured.
final class Figures {
    private(set) var began: UInt64 = 0
    private(set) var ended: UInt64 = 0
    /// Times from the first byte sent to the last byte read, in microseconds.
    private var microseconds: [UInt32] = []
    private var statuses = [Int](repeating: 0, count: 600)
    /// Requests without an answer: the connection broke, or the answer could not be read.
    private(set) var failures = 0
    /// Connections that the server closed as it had said.
    private(set) var reopened = 0

    init() { microseconds.reserveCapacity(1 << 20) }

    func begin(at moment: UInt64) {
        began = moment
        ended = moment
    }

    func count(status: Int, nanoseconds: UInt64, at now: UInt64) {
        guard now >= began else { return }
        ended = now
        statuses[status] += 1
        microseconds.append(UInt32(clamping: nanoseconds / 1000))
    }

    func countFailure() { failures += 1 }
    func countReopening() { reopened += 1 }

    var requests: Int { microseconds.count }
    var seconds: Double { Double(ended - began) / 1e9 }
    var statusCounts: [(status: Int, count: Int)] {
        statuses.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    }

    struct Times {
        let p50, p95, p99, longest: UInt32
    }

    /// Nearest rank: the smallest time that so many in a hundred do not exceed.
    var times: Times? {
        let sorted = microseconds.sorted()
        guard let last = sorted.last else { return nil }
        func rank(_ share: Int) -> UInt32 { sorted[max(0, (sorted.count * share + 99) / 100 - 1)] }
        return Times(p50: rank(50), p95: rank(95), p99: rank(99), longest: last)
    }
}
