public import Kernel
import Proposals
import Store

/// The turn of the day (dagwisseling): settles in every cooperative what a day has come for, as its own act, so that an
/// effect does not wait until somebody gives a command. It holds no rule: what is due the service decides, as it does
/// before each command. Two of them at the same time, or one that starts again, settle everything once.
public struct DayTurn: Sendable {
    private let service: CooperativeService
    private let report: @Sendable (CooperativeID?, any Error) -> Void

    /// - Parameter report: told of each failure; what failed is tried again at the next look.
    public init(_ service: CooperativeService, report: @escaping @Sendable (CooperativeID?, any Error) -> Void) {
        self.service = service
        self.report = report
    }

    /// Looks at once, and again after each pause, until the task is cancelled. A look costs one read.
    public func run(pause: Duration = .seconds(10)) async {
        while !Task.isCancelled {
            await settle()
            try? await Task.sleep(for: pause)
        }
    }

    /// Settles what is due now. A cooperative in which it fails does not hold up the others.
    public func settle() async {
        do {
            for cooperative in try await service.cooperativesWithDueEffects() {
                do { try await service.settleDue(of: cooperative) } catch { report(cooperative, error) }
            }
        } catch {
            report(nil, error)
        }
    }
}

extension CooperativeService {
    /// Settles what a day has come for in one cooperative, as `settle-effect` by the clock in its journal; nothing where
    /// nothing is due.
    public func settleDue(of cooperative: CooperativeID) async throws {
        let zone = try await shelf.zone(of: cooperative, in: database)
        let clock = self.clock, hall = self.hall
        try await database.write(cooperative, .command) { transaction in
            try Scene(
                transaction: transaction, cooperative: cooperative, actor: .clock, now: clock.now, zone: zone,
                hall: hall
            ).settleDue()
        }
    }

    /// Where the day has come for something, each by the day in its own zone.
    func cooperativesWithDueEffects() async throws -> Set<CooperativeID> {
        let now = clock.now
        let rows = try await database.read { reading in
            // Nowhere is it later than tomorrow in UTC.
            try reading.rows(Self.waiting, Zone.utc.day(of: now) + 1).map { row in
                Waiting(
                    cooperative: try row[0], due: try row[1], lapsesOn: try row[2],
                    isByItself: try row.get(3, as: Int.self) == 1)
            }
        }
        var found: Set<CooperativeID> = []
        for one in rows where !found.contains(one.cooperative) {
            let today = try await shelf.zone(of: one.cooperative, in: database).day(of: now)
            if one.isDue(on: today) { found.insert(one.cooperative) }
        }
        return found
    }

    private struct Waiting: Sendable {
        let cooperative: CooperativeID
        let due: Day?, lapsesOn: Day?
        /// It waits for its day alone.
        let isByItself: Bool

        func isDue(on today: Day) -> Bool {
            if let due, isByItself, due <= today { return true }
            return lapsesOn.map { $0 < today } ?? false
        }
    }

    private static let waiting = """
        SELECT p.cooperative_id, p.due_on, p.lapses_on,
            CASE WHEN \(DecisionRegister.awaitedNow) IN ('day', 'appeal', 'referendum', 'challenge') AND (NOT EXISTS (
                SELECT 1 FROM proposals_referendum r
                WHERE r.cooperative_id = p.cooperative_id AND r.decision_id = p.decision_id
            ) OR EXISTS (
                SELECT 1 FROM proposals_referendum_vote v
                JOIN proposals_decision u ON u.cooperative_id = v.cooperative_id AND u.poll_id = v.poll_id
                WHERE v.cooperative_id = p.cooperative_id AND v.decision_id = p.decision_id AND u.outcome = 'adopted'
            )) THEN 1 ELSE 0 END
        FROM proposals_postponed p
        WHERE (p.due_on <= ?1 OR p.lapses_on < ?1) AND NOT EXISTS (
            SELECT 1 FROM proposals_settled s
            WHERE s.cooperative_id = p.cooperative_id AND s.decision_id = p.decision_id)
        ORDER BY p.cooperative_id, p.decision_id
        """
}
