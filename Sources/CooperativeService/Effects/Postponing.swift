import Kernel
import Proposals
import Statutes
import Store

extension Scene {
    /// What the command of a decision that is entered now waits for; nil where it is carried out at once. Where the statutes
    /// know a referendum on this kind of business, it waits for the members too, whatever the proposal names.
    func postponement(of decision: Decision, carrying command: ProposedCommand?) throws -> PostponedEffect? {
        guard let (condition, due) = try condition(of: decision) else { return nil }
        let effect = PostponedEffect(
            decision: decision.id, body: decision.body, command: command, awaited: condition.awaited, dueOn: due,
            lapsesOn: condition.lapsesOn)
        // A decision that is recorded afterwards may find its day gone by.
        return effect.isDue(on: today) ? nil : effect
    }

    /// What the command of a decision waits for, and until when.
    private func condition(of decision: Decision) throws -> (EffectCondition, due: Day?)? {
        let named = try decision.proposal.flatMap { try proposals.condition(of: $0) }
        let free = try knowsReferendum(on: decision) ? dueDay(of: EffectCondition(.referendum), decision) : nil
        guard let condition = named ?? free.map({ _ in EffectCondition(.referendum) }) else { return nil }
        return (condition, [try dueDay(of: condition, decision), free].compactMap(\.self).max())
    }

    /// From which day the command counts of a decision that is entered now: its own, or the later one for which it waited.
    func dayOfEffect(of decision: Decision) throws -> Day {
        min(today, max(decision.decidedOn, try condition(of: decision)?.due ?? decision.decidedOn))
    }

    private func dueDay(of condition: EffectCondition, _ decision: Decision) throws -> Day? {
        let statutes = try statutes
        switch condition.awaited {
        case .day, .deed, .ratification: return condition.fromDay
        case .appeal:
            let months = statutes[.expulsionAppealMonths]
            let terms = TermsAct(jurisdiction: statutes.law.jurisdiction)
            return (condition.fromDay ?? terms.lastDay(months: months, from: decision.decidedOn)) + 1
        case .challenge: return decision.decidedOn + 1
        case .referendum:
            let statutes = try self.statutes(ofReferendumOn: decision)
            return decision.decidedOn + statutes[.assemblyReferendumDays] + 1
        }
    }

    /// Carries out what waited, in a savepoint of its own, and writes down what became of it. The decision stands.
    func release(_ postponed: PostponedEffect) throws -> Effect {
        let effect = try carryOutKept(postponed)
        try settle(postponed, as: effect)
        return effect
    }

    private func carryOutKept(_ postponed: PostponedEffect) throws -> Effect {
        breaches = []
        let outcome =
            try postponed.command.map {
                try carryOut(
                    Payload(name: $0.name, fields: $0.fields), by: postponed.decision, of: postponed.body)
            } ?? .carriedOut
        if case .impossible = outcome {} else { try keepBreaches(of: postponed.decision) }
        return Effect(of: outcome, at: now)
    }

    /// What it waited for came in time, and was recorded after its term had let it lapse: it is carried out all the same.
    func releaseLate(_ lapsed: PostponedEffect) throws -> Effect {
        let effect = try carryOutKept(lapsed)
        try write(effect, of: lapsed.decision)
        return effect
    }

    /// A deed or a ratification that comes before the day: from now on it waits for that day alone.
    func keepUntilDay(_ postponed: PostponedEffect) throws -> Effect {
        let effect = Effect(.waiting, awaiting: .day, at: now)
        try write(effect, of: postponed.decision)
        return effect
    }

    /// Writes down that it waits no longer.
    func settle(_ postponed: PostponedEffect, as effect: Effect) throws {
        try decisions.settle(postponed.decision, on: today)
        try write(effect, of: postponed.decision)
    }

    private func write(_ effect: Effect, of decision: DecisionID) throws {
        try decisions.add(effect, to: decision)
        record(Fact("effect", ["decision": decision.description, "state": effect.state.rawValue]))
    }

    /// A decision lost its effect: what waits is not carried out any more.
    /// - Parameter grounds: what was done already and is to be taken back.
    func lapse(_ decision: DecisionID, grounds: [Ground] = []) throws {
        let effect = Effect(.lapsed, grounds: grounds, at: now)
        if let postponed = try decisions.postponed(of: decision) { return try settle(postponed, as: effect) }
        try write(effect, of: decision)
    }

    /// A term that the command passed makes its decision a breach; it counts all the same. One that can be annulled for
    /// another reason stays so, and names both.
    func keepBreaches(of decision: DecisionID) throws {
        guard !breaches.isEmpty else { return }
        let own = try decisions.standing(of: decision)
        let standing =
            own?.kind == .voidable
            ? own?.adding(breaches) : DecisionStanding(.breach, grounds: breaches, judgedOn: today)
        if let standing { try decisions.judge(decision, standing, at: now) }
        breaches = []
    }

    /// Settles what a day has come for, before the next command: as the clock, each in a savepoint and with an entry of
    /// its own in the journal. Done once, it is not done again.
    func settleDue() throws {
        for postponed in try decisions.due(on: today) {
            try settleByClock(postponed) { scene in
                if postponed.hasLapsed(on: today) {
                    try scene.settle(postponed, as: Effect(.lapsed, at: now))
                } else {
                    _ = try scene.release(postponed)
                }
            }
        }
    }

    private func settleByClock(_ postponed: PostponedEffect, _ body: (Scene) throws -> Void) throws {
        let clock = nested(as: .clock)
        try transaction.savepoint {
            try body(clock)
            try Journalling(scene: clock).write(SettleEffect(decision: postponed.decision), key: nil)
        }
        forgetStatutes()
    }
}
