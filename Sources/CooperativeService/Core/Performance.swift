import Crypto
import Kernel
import Phrases
import Store

/// One command inside its transaction: key, authority, rules, registers, journal, outcome.
struct Performance {
    let scene: Scene

    /// Answers the outcome as canonical JSON: a new one, or the stored one of the same key and command.
    func perform<C: Command>(_ command: C, key: String) throws -> [UInt8] {
        // A ballot keeps its own key with its row.
        if case .none = C.record { return try CanonicalJSON.encode(carryOut(command)) }
        let digest = try fingerprint(of: command)
        if let earlier = try Outcomes.find(key, of: scene.cooperative, in: scene.transaction) {
            guard earlier.command == C.name, earlier.bodyHash == digest else { throw Refusal.keyReused }
            return earlier.outcome
        }
        // What a day has come for happens first.
        try scene.settleDue()
        let outcome = try CanonicalJSON.encode(carryOut(command, key: key))
        try Outcomes.store(
            StoredOutcome(command: C.name, bodyHash: digest, outcome: outcome), under: key, of: scene.cooperative,
            at: scene.now, in: scene.transaction)
        return outcome
    }

    /// Authority, then the command itself, then the journal. Also the way of a command that a decision carries out.
    func carryOut<C: Command>(_ command: C, key: String? = nil) throws -> C.Outcome {
        scene.mandate = try Authority(scene: scene).mandate(for: command)
        let outcome = try command.carryOut(in: scene)
        try Journalling(scene: scene).write(command, key: key)
        return outcome
    }

    /// What makes two commands the same: actor, name and fields.
    private func fingerprint<C: Command>(of command: C) throws -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array(scene.actor.code.utf8))
        hash.update(data: [0])
        hash.update(data: try CanonicalJSON.encode(command))
        return Array(hash.finalize())
    }
}

extension Refusal {
    static var keyReused: Refusal {
        Refusal(
            .conflict,
            Ground("key-reused", message: Phrases.Service.keyReused, remedy: Phrases.Service.keyReusedRemedy))
    }
}
