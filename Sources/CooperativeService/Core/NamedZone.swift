import Foundation
public import Kernel

#if canImport(Glibc)
    import Glibc
#endif

extension Zone {
    /// A zone of the machine's time zone data; UTC where the name is unknown.
    public static func named(_ name: String) -> Zone {
        guard let zone = TimeZone(identifier: name) else { return .utc }
        return Zone(name: name) { moment in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment.milliseconds / 1000)))
        }
    }

    /// Where Dutch cooperatives keep their days.
    public static let amsterdam = Zone.named("Europe/Amsterdam")
}

/// The machine's clock, for the edge of the program.
public struct SystemClock: Clock {
    public init() {}

    public var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
