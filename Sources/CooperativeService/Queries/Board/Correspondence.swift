public import Kernel
public import Store

/// Letters to print in one go.
public struct LetterPile: Sendable {
    /// A pile that a printer and a person can handle.
    static let most = 40

    /// The oldest first.
    public let letters: [OutboxItem]
    /// Whether no more letters wait after these.
    public let isAll: Bool
}

extension CooperativeService {
    /// Letters of the cooperative that wait to be printed, oldest first, forty at a time; refused to who is not on the board.
    public func lettersToPrint(of cooperative: CooperativeID, as viewer: Actor) async throws -> LetterPile {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let waiting = try Outbox.lettersToPrint(of: cooperative, limit: LetterPile.most + 1, in: glance.reading)
            return LetterPile(letters: Array(waiting.prefix(LetterPile.most)), isAll: waiting.count <= LetterPile.most)
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
