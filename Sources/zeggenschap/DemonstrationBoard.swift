import CooperativeService
import DemonstrationHouse
import Kernel
import Phrases
import Store
import Synchronization
import Web

/// The bar of the demonstration: which day it is, and which days one can move on to. Looks before each page whether
/// an assembly was called, so that the button leads to it from the very next page.
final class DemonstrationBoard: Sendable {
    private struct Assembly: Sendable {
        let day: Day, minute: Int
    }

    private let house: DemonstrationHouse
    private let database: any Database
    private let assemblies = Mutex<[Assembly]>([])

    init(house: DemonstrationHouse, database: any Database) {
        self.house = house
        self.database = database
    }

    func bar() async throws -> Demonstration {
        try await refresh()
        return Demonstration(
            today: { [house] in Zone.amsterdam.day(of: house.clock.now) }, steps: { [self] in steps() },
            look: { [self] in try? await refresh() }, move: { [self] day in try await move(to: day) })
    }

    private func refresh() async throws {
        let cooperative = house.cooperative
        let found = try await database.read { reading in
            try reading.rows(
                """
                SELECT m.day, m.start_minute FROM meetings_meeting m
                WHERE m.cooperative_id = ?1
                AND EXISTS (SELECT 1 FROM meetings_convocation c
                    WHERE c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id)
                ORDER BY m.day
                """, cooperative
            ).map { Assembly(day: try $0.get(0), minute: try $0.get(1)) }
        }
        assemblies.withLock { $0 = found }
    }

    private func steps() -> [(label: Phrase, day: Day)] {
        let today = Zone.amsterdam.day(of: house.clock.now)
        var steps = [(Phrases.Demonstration.tomorrow, today + 1), (Phrases.Demonstration.nextWeek, today + 7)]
        if let next = assemblies.withLock({ $0.first { $0.day > today } }) {
            steps.insert((Phrases.Demonstration.toAssembly, next.day), at: 0)
        }
        return steps
    }

    /// To nine in the morning, or to the hour at which the assembly of that day begins: before it, nobody opens it.
    private func move(to day: Day) async throws -> Bool {
        let assembly = assemblies.withLock { $0.first { $0.day == day } }
        let moment = Zone.amsterdam.moment(day, minute: assembly?.minute ?? 9 * 60)
        return try await house.clock.move(to: moment, keepingIn: database)
    }
}
