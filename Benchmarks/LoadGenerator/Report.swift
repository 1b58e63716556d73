import FoundationEssentials
import Glibc

/// The run in figures, as JSON.
struct Report: Encodable {
    struct GroupReport: Encodable {
        let name: String
        let connections: Int
        let requests: Int
        let seconds: Double
        let requestsPerSecond: Double
        let microseconds: [String: UInt32]
        let statuses: [String: Int]
        /// Requests that no answer came to.
        let failures: Int
        /// Connections that the server closed after an answer.
        let reopened: Int
    }

    let groups: [GroupReport]
    /// Processor time that this client took itself, in seconds: what it took from the server on a small machine.
    let clientProcessorSeconds: Double

    init(_ groups: [Group]) {
        self.groups = groups.map { group in
            let figures = group.figures
            let times = figures.times.map { ["p50": $0.p50, "p95": $0.p95, "p99": $0.p99, "max": $0.longest] }
            return GroupReport(
                name: group.plan.name, connections: group.plan.connections, requests: figures.requests,
                seconds: rounded(figures.seconds),
                requestsPerSecond: figures.seconds > 0 ? rounded(Double(figures.requests) / figures.seconds) : 0,
                microseconds: times ?? [:],
                statuses: Dictionary(uniqueKeysWithValues: figures.statusCounts.map { (String($0.status), $0.count) }),
                failures: figures.failures, reopened: figures.reopened)
        }
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
        clientProcessorSeconds = rounded(seconds)
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

private func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
