public import Kernel
import Phrases

/// What the effect of a proposal waits for once it is adopted (voorwaarde): named when it is filed.
public struct EffectCondition: Hashable, Sendable {
    public let awaited: Effect.Awaited
    /// The day from which it holds, respectively the last day of a term of appeal that is not the usual one.
    public let fromDay: Day?
    /// The last day on which it can still be carried out.
    public let lapsesOn: Day?

    public init(_ awaited: Effect.Awaited, from fromDay: Day? = nil, lapsesOn: Day? = nil) {
        self.awaited = awaited
        self.fromDay = fromDay
        self.lapsesOn = lapsesOn
    }

    /// The first day on which it could take effect: not yet on the day of filing, and after the last day of a term of appeal.
    private func firstDay(filedOn today: Day) -> Day {
        let named = awaited == .appeal ? fromDay.map { $0 + 1 } : fromDay
        return max(named ?? today + 1, today + 1)
    }

    /// A day has a date, it still has to come, and it lapses after it.
    public func grounds(hasCommand: Bool, today: Day) -> [Ground] {
        typealias Words = Phrases.Effects
        var grounds: [Ground] = []
        if !hasCommand {
            grounds.append(
                Ground(
                    "condition-without-command", message: Words.withoutCommand, remedy: Words.withoutCommandRemedy))
        }
        if awaited == .challenge {
            grounds.append(
                Ground("condition-by-itself", message: Words.byItself, remedy: Words.byItselfRemedy))
        }
        if awaited == .day, fromDay == nil {
            grounds.append(Ground("condition-without-day", message: Words.withoutDay, remedy: Words.withoutDayRemedy))
        }
        if let fromDay, fromDay <= today {
            grounds.append(
                Ground(
                    "effect-day-passed", required: "\(today + 1)", found: "\(fromDay)", message: Words.dayPassed,
                    remedy: Words.dayPassedRemedy))
        }
        let first = firstDay(filedOn: today)
        if let lapsesOn, lapsesOn < first {
            grounds.append(
                Ground(
                    "lapse-before-effect", required: "\(first)", found: "\(lapsesOn)",
                    message: Words.lapseBefore, remedy: Words.lapseBeforeRemedy))
        }
        return grounds
    }
}

/// The command of an adopted proposal that waits (uitgesteld gevolg).
public struct PostponedEffect: Hashable, Sendable {
    public let decision: DecisionID
    public let body: Organ
    /// nil where only the words of the decision wait.
    public let command: ProposedCommand?
    public let awaited: Effect.Awaited
    /// The day on which it is carried out by itself; of what waits for somebody's act the first day on which it can be.
    public let dueOn: Day?
    public let lapsesOn: Day?
    /// Members asked for a referendum on it, and have not upheld it (2:39 lid 3): nothing of it is carried out.
    public let isHeld: Bool

    public init(
        decision: DecisionID, body: Organ, command: ProposedCommand?, awaited: Effect.Awaited, dueOn: Day?,
        lapsesOn: Day?, isHeld: Bool = false
    ) {
        self.decision = decision
        self.body = body
        self.command = command
        self.awaited = awaited
        self.dueOn = dueOn
        self.lapsesOn = lapsesOn
        self.isHeld = isHeld
    }

    /// The term ran out without it. What waited for a day alone that came in time does not lapse because nobody looked on
    /// that day.
    public func hasLapsed(on today: Day) -> Bool {
        guard let lapsesOn, lapsesOn < today else { return false }
        return !isDue(on: lapsesOn)
    }

    /// Only the day was waited for, and it has come: of a referendum the day after the term to ask for one.
    public func isDue(on today: Day) -> Bool {
        awaited.isByItself && !isHeld && (dueOn.map { $0 <= today } ?? false)
    }
}
