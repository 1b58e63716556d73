public import Kernel
public import Store
import Synchronization

/// The demonstration's own time: the machine's clock plus a shift that is stored and only grows. A real installation never
/// has it.
public final class DemonstrationClock: Clock {
    private static let key = "demonstration.shift-milliseconds"
    /// Days that the demonstration may run ahead of the machine: twenty years. It never goes back, and there is no calendar
    /// past the year 9999.
    private static let mostDaysAhead: Int64 = 7_300
    private let machine: any Clock
    private let shift: Mutex<Int64>

    private init(machine: any Clock, shift: Int64) {
        self.machine = machine
        self.shift = Mutex(shift)
    }

    /// The clock as it stood when the demonstration was last run.
    public static func load(from database: any Database, machine: any Clock) async throws -> DemonstrationClock {
        let stored = try await database.read { try Settings.value(key, in: $0) }
        return DemonstrationClock(machine: machine, shift: stored.flatMap { Int64($0) } ?? 0)
    }

    public var now: Timestamp { machine.now.adding(milliseconds: shift.withLock(\.self)) }

    /// Moves on to a moment; one that has passed, or lies twenty years ahead, is refused and changes nothing.
    @discardableResult
    public func move(to moment: Timestamp, keepingIn database: any Database) async throws -> Bool {
        let more = moment.milliseconds - now.milliseconds
        guard more >= 0 else { return false }
        let total = shift.withLock(\.self) + more
        guard total <= Self.mostDaysAhead * 86_400_000 else { return false }
        try await database.write(nil) { try Settings.set(Self.key, to: String(total), in: $0) }
        shift.withLock { $0 = max($0, total) }
        return true
    }

    /// For seeding: the demonstration begins years back and is led up to today. Not stored.
    func lead(to moment: Timestamp) { shift.withLock { $0 = moment.milliseconds - machine.now.milliseconds } }

    /// After seeding: the demonstration's day is the machine's.
    func arrive() { shift.withLock { $0 = 0 } }
}
