public import Accounts
public import Kernel
import Phrases
public import Store

/// The service layer: the one path for every command, and the reads behind pages and API. Both faces, the program and
/// the rehearsals come through here.
public struct CooperativeService: Sendable {
    public let database: any Database
    public let clock: any Clock
    public let registry: CommandRegistry
    let hall: Hall
    let shelf: CooperativeShelf

    /// - Parameter links: makes the links and codes with which people come in; the commands that send one fail without.
    public init(
        database: any Database, clock: any Clock, random: any RandomSource = SystemRandom(),
        ids: (any IdentifierSource)? = nil, links: SignInLinks? = nil, registry: CommandRegistry = .all
    ) {
        self.database = database
        self.clock = clock
        self.registry = registry
        shelf = CooperativeShelf()
        hall = Hall(
            ids: ids ?? TimedIdentifiers(clock: clock, random: random), random: random, statutes: StatutesShelf(),
            registry: registry, links: links)
    }

    /// Carries a command out, or refuses it with every ground.
    ///
    /// - Parameters:
    ///   - key: the idempotency key; the same key with the same command answers the same, with another it is a conflict.
    ///   - dryRun: takes the same path and rolls everything back.
    /// - Throws: `Refusal`; `DatabaseUnavailable` when nothing could be written.
    public func perform<C: Command>(
        _ command: C, as actor: Actor, of cooperative: CooperativeID, key: String? = nil, dryRun: Bool = false
    ) async throws -> C.Outcome {
        // What comes as JSON is held against the same bounds before it is read. A ballot holds no number that is added up.
        if !(command is any PlainFields) { try JSONBody.refuseAtTheDoor(CanonicalJSON.bytes(command)) }
        let bytes = try await run(command, as: actor, of: cooperative, key: key, dryRun: dryRun)
        return try CanonicalJSON.decode(C.Outcome.self, from: bytes)
    }

    /// As `perform`, with the command's name and its fields as JSON; answers the outcome as JSON.
    public func perform(
        named name: String, fields: [UInt8], as actor: Actor, of cooperative: CooperativeID, key: String? = nil,
        dryRun: Bool = false
    ) async throws -> [UInt8] {
        try await open(registry.type(named: name), fields, actor, cooperative, key, dryRun)
    }

    private func open<C: Command>(
        _ type: C.Type, _ fields: [UInt8], _ actor: Actor, _ cooperative: CooperativeID, _ key: String?, _ dryRun: Bool
    ) async throws -> [UInt8] {
        let command = try registry.decode(type, from: fields)
        return try await run(command, as: actor, of: cooperative, key: key, dryRun: dryRun)
    }

    private func run<C: Command>(
        _ command: C, as actor: Actor, of cooperative: CooperativeID, key: String?, dryRun: Bool
    ) async throws -> [UInt8] {
        if let key, key.isEmpty || key.utf8.count > 100 { throw Refusal.keyTooLong }
        if dryRun && !C.mayBeTried { throw Refusal.notToBeTried }
        let given = key
        let zone = try await shelf.zone(of: cooperative, in: database)
        let clock = self.clock, hall = self.hall
        let scene: @Sendable (any Transaction) -> Scene = { transaction in
            Scene(
                transaction: transaction, cooperative: cooperative, actor: actor, now: clock.now, zone: zone,
                hall: hall, key: given)
        }
        do {
            // A ballot keeps its own key with its row; its answer is written out beside the writer's thread.
            if case .none = C.record, !dryRun {
                return try CanonicalJSON.encode(
                    try await settled {
                        try await database.write(cooperative, C.writeKind) { transaction in
                            try Performance(scene: scene(transaction)).carryOut(command)
                        }
                    })
            }
            let key = key ?? hall.ids.next(EntryTag.self).description
            return try await settled {
                try await database.write(cooperative, C.writeKind) { transaction in
                    let outcome = try Performance(scene: scene(transaction)).perform(command, key: key)
                    if dryRun { throw DryRun(outcome: outcome) }
                    return outcome
                }
            }
        } catch let rehearsal as DryRun {
            return rehearsal.outcome
        } catch let refusal as Refusal {
            throw await inOwnLaw(refusal, of: cooperative, on: zone.day(of: clock.now))
        } catch is ConstraintViolation {
            throw Refusal.somethingElseStands
        }
    }

    /// A lost answer to COMMIT is settled by asking again with the same key: it stands and answers, or it is done now.
    private func settled<Value>(_ body: () async throws -> Value) async throws -> Value {
        for _ in 0..<3 {
            do { return try await body() } catch is CommitUnknown {}
        }
        throw DatabaseUnavailable(.connectionLost, detail: "the answer to COMMIT was lost three times")
    }
}

/// Thrown at the end of a dry run, so that the transaction rolls back.
struct DryRun: Error {
    let outcome: [UInt8]
}

extension Refusal {
    static var keyTooLong: Refusal {
        Refusal(
            .invalid,
            Ground("idempotency-key", message: Phrases.Service.keyTooLong, remedy: Phrases.Service.keyTooLongRemedy))
    }

    /// What the command would answer is not known before it counts.
    static var notToBeTried: Refusal {
        Refusal(
            .conflict,
            Ground("not-to-be-tried", message: Phrases.Service.notToBeTried, remedy: Phrases.Service.notToBeTriedRemedy)
        )
    }

    /// The database refused what no rule foresaw; nothing was written.
    static var somethingElseStands: Refusal {
        Refusal(
            .conflict,
            Ground(
                "something-else-stands", message: Phrases.Service.somethingElse,
                remedy: Phrases.Service.somethingElseRemedy))
    }

    static var unknownCooperative: Refusal {
        Refusal(
            .notFound,
            Ground(
                "unknown-cooperative", message: Phrases.Service.unknownCooperative,
                remedy: Phrases.Service.unknownCooperativeRemedy))
    }
}
