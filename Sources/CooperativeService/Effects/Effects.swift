public import Kernel
import Phrases
import Store

extension Scene {
    /// Tries a payload as the competent body would carry it out, and undoes it. Refuses what could never be carried out.
    /// - Parameter day: of the decision, where it was taken before today.
    public func tryOut(_ payload: Payload, by organ: Organ, on day: Day? = nil) throws {
        let passed = breaches
        defer { breaches = passed }
        do {
            try undone { _ = try perform(payload, by: ids.next(), of: organ, on: day, isTrial: true) }
        } catch is ConstraintViolation {
            throw Refusal.somethingElseStands
        }
    }

    /// Does what is only tried, and undoes it.
    func undone(_ body: () throws -> Void) throws {
        do {
            try transaction.savepoint {
                try body()
                throw Undo()
            }
        } catch is Undo {}
    }

    /// Carries out the payload of an adopted proposal, in a savepoint of its own.
    /// - Parameter day: from which it counts, where that is before today.
    public func carryOut(
        _ payload: Payload, by decision: DecisionID, of organ: Organ, on day: Day? = nil
    ) throws -> EffectOutcome {
        do {
            return try transaction.savepoint { try perform(payload, by: decision, of: organ, on: day) }
        } catch let refusal as Refusal {
            return .impossible(refusal.grounds)
        } catch is ConstraintViolation {
            return .impossible(Refusal.somethingElseStands.grounds)
        }
    }

    private func perform(
        _ payload: Payload, by decision: DecisionID, of organ: Organ, on day: Day?, isTrial: Bool = false
    ) throws -> EffectOutcome {
        let type = try hall.registry.type(named: payload.name)
        let isOfItsDay = type is any CountsFromDecision.Type
        let scene = nested(as: .decision(decision, of: organ), on: isOfItsDay ? day.map { min($0, today) } : nil)
        scene.isTrial = isTrial
        defer { breaches += scene.breaches }
        let outcome = try open(type, payload, scene)
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
