public import Kernel
public import Store

extension CooperativeService {
    /// Letters of the cooperative that wait to be printed, oldest first; refused to who is not on the board.
    public func lettersToPrint(
        of cooperative: CooperativeID, as viewer: Actor, limit: Int = 50
    ) async throws -> [OutboxItem] {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try Outbox.lettersToPrint(of: cooperative, limit: limit, in: glance.reading)
        }
    }

    /// Notes that letters were printed. Answers how many: one that was printed before, or is not here, is not counted.
    ///
    /// - Parameter keepingSecrets: whether codes that sign in stay readable, as in a demonstration.
    @discardableResult
    public func markPrinted(
        _ letters: [MessageID], of cooperative: CooperativeID, as viewer: Actor, keepingSecrets: Bool = false
    ) async throws -> Int {
        let zone = try await zone(of: cooperative)
        let now = clock.now, hall = self.hall
        return try await database.write(cooperative) { transaction in
            let scene = Scene(
                transaction: transaction, cooperative: cooperative, actor: viewer, now: now, zone: zone, hall: hall)
            guard try scene.standing(of: try scene.requirePerson()).isOnBoard else { throw Refusal.officersOnly }
            return try letters.reduce(0) { count, letter in
                let isPrinted = try Outbox.markPrinted(
                    letter, of: cooperative, at: now, keepingSecrets: keepingSecrets, in: transaction)
                return isPrinted ? count + 1 : count
            }
        }
    }
}
