public import Kernel
import Phrases
public import Store

extension CooperativeService {
    /// Puts one letter of the board in the outbox, made inside its transaction; refused to who is not on the board.
    ///
    /// - Parameters:
    ///   - name: what the journal calls it, in kebab case.
    ///   - fact: what the journal says of it; never what the letter says.
    ///   - compose: writes the letter; what it writes into the books stands when the letter does.
    public func correspond(
        with cooperative: CooperativeID, as viewer: Actor, named name: String, stating fact: Fact,
        _ compose: @escaping @Sendable (any Transaction) throws -> Notice
    ) async throws {
        let zone = try await zone(of: cooperative)
        let now = clock.now, hall = self.hall
        try await database.write(cooperative) { transaction in
            let scene = Scene(
                transaction: transaction, cooperative: cooperative, actor: viewer, now: now, zone: zone, hall: hall)
            let seats = try scene.standing(of: try scene.requirePerson()).offices
            guard let seat = seats.first(where: { $0.organ == .board }) else { throw Refusal.officersOnly }
            scene.mandate = Mandate(office: seat.office)
            try scene.send(try compose(transaction))
            scene.record(fact)
            try Journalling(scene: scene).write(named: name)
        }
    }

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

/// A letter or mail of the board, for pages, where a notice is something else.
public typealias BoardLetter = Notice
