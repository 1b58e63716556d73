public import Kernel
import Phrases
import Store

extension Scene {
    /// Tries a payload as the competent body would carry it out, and undoes it. Refuses what could never be carried out.
    public func tryOut(_ payload: Payload, by organ: Organ) throws {
        do {
            try transaction.savepoint {
                _ = try perform(payload, by: ids.next(), of: organ, isTrial: true)
                throw Undo()
            }
        } catch is Undo {
        } catch is ConstraintViolation {
            throw Refusal.somethingElseStands
        }
    }

    /// Carries out the payload of an adopted proposal, in a savepoint of its own.
    public func carryOut(_ payload: Payload, by decision: DecisionID, of organ: Organ) throws -> EffectOutcome {
        do {
            return try transaction.savepoint { try perform(payload, by: decision, of: organ) }
        } catch let refusal as Refusal {
            return .impossible(refusal.grounds)
        } catch is ConstraintViolation {
            return .impossible(Refusal.somethingElseStands.grounds)
        }
    }

    private func perform(
        _ payload: Payload, by decision: DecisionID, of organ: Organ, isTrial: Bool = false
    ) throws -> EffectOutcome {
        let scene = nested(as: .decision(decision, of: organ))
        scene.isTrial = isTrial
        defer { breaches += scene.breaches }
        let outcome = try open(hall.registry.type(named: payload.name), payload, scene)
        forgetStatutes()
        return outcome
    }

    private func open<C: Command>(_ type: C.Type, _ payload: Payload, _ scene: Scene) throws -> EffectOutcome {
        let command = try hall.registry.decode(type, from: CanonicalJSON.encode(payload.fields))
        _ = try Performance(scene: scene).carryOut(command)
        return (type as? any WaitingEffect.Type).map { .waiting($0.waitsFor) } ?? .carriedOut
    }
}

/// Thrown to undo what was only tried.
private struct Undo: Error {}
