public import Kernel
public import Store

/// A page of the journal, the newest first, as the board reads it.
public struct JournalSheet: Sendable {
    public let lines: [Line]
    /// The number before which the next page goes on; nil on the last.
    public let next: Int?

    public struct Line: Sendable {
        public let number: Int
        public let at: Timestamp
        public let command: String
        public let summary: Phrase
        /// The name of a person; nil for another kind of actor.
        public let person: String?
        /// `person`, `decision`, `founding`, `visitor`, `clock`.
        public let actorKind: String
    }
}

extension CooperativeService {
    /// Refused to who is not on the board.
    public func journal(
        of cooperative: CooperativeID, as viewer: Actor, before: Int? = nil, limit: Int = 25
    ) async throws -> JournalSheet {
        let registry = self.registry
        return try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let found = try Journal.latest(of: cooperative, before: before, limit: limit + 1, in: glance.reading)
            let lines = try found.prefix(limit).map { entry in
                let actor = entry.actor.split(separator: ":").map(String.init)
                let id = actor.count > 1 && actor[0] == "person" ? PersonID(actor[1]) : nil
                return JournalSheet.Line(
                    number: entry.number, at: entry.recordedAt, command: entry.command,
                    summary: (try? registry.type(named: entry.command).summary) ?? Phrase(same: entry.command),
                    person: try id.flatMap { try glance.row(TellerDesk.name, $0)?.get(0) },
                    actorKind: actor.first ?? entry.actor)
            }
            return JournalSheet(lines: lines, next: found.count > limit ? lines.last?.number : nil)
        }
    }

    /// Walks the whole journal; refused to who is not on the board.
    public func verifyJournal(of cooperative: CooperativeID, as viewer: Actor) async throws -> JournalReport {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try Journal.verify(cooperative, in: glance.reading)
        }
    }
}
