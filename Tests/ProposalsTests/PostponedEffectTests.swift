import Kernel
import Proposals
import Testing

@Suite("An effect that waits is carried out by itself, to the day")
struct PostponedEffectTests {
    private let day = Day(year: 2026, month: 6, day: 1) ?? Day(number: 0)

    private func effect(
        _ awaited: Effect.Awaited, dueOn: Day?, lapsesOn: Day? = nil, isHeld: Bool = false
    ) -> PostponedEffect {
        let id = DecisionID(high: 2026, low: 1)
        return PostponedEffect(
            decision: id, body: .assembly, command: nil, awaited: awaited, dueOn: dueOn, lapsesOn: lapsesOn,
            isHeld: isHeld)
    }

    @Test(
        "On its day and not before, where nobody has to act",
        arguments: [Effect.Awaited.day, .appeal, .referendum, .challenge])
    func byItself(_ awaited: Effect.Awaited) {
        let waiting = effect(awaited, dueOn: day)
        #expect(!waiting.isDue(on: day - 1))
        #expect(waiting.isDue(on: day) && waiting.isDue(on: day + 30))
        #expect(!effect(awaited, dueOn: nil).isDue(on: day))
    }

    @Test(
        "What waits for somebody's act is never carried out by a day", arguments: [Effect.Awaited.deed, .ratification])
    func byAct(_ awaited: Effect.Awaited) {
        #expect(!effect(awaited, dueOn: day).isDue(on: day + 30))
    }

    @Test(
        "While members asked for a referendum and have not upheld it, no day carries it out (2:39 lid 3)",
        arguments: Effect.Awaited.allCases)
    func held(_ awaited: Effect.Awaited) {
        #expect(!effect(awaited, dueOn: day, isHeld: true).isDue(on: day + 30))
    }

    @Test("It lapses the day after its last day, but for what came due in time")
    func lapses() {
        #expect(!effect(.ratification, dueOn: nil, lapsesOn: day).hasLapsed(on: day))
        #expect(effect(.ratification, dueOn: nil, lapsesOn: day).hasLapsed(on: day + 1))
        #expect(!effect(.day, dueOn: day, lapsesOn: day).hasLapsed(on: day + 1))
        #expect(effect(.day, dueOn: day, lapsesOn: day, isHeld: true).hasLapsed(on: day + 1))
    }

    @Test("Nobody names in a proposal what a show of hands waits for by itself")
    func byVoteAlone() {
        let grounds = EffectCondition(.challenge).grounds(hasCommand: true, today: day)
        #expect(grounds.map(\.code) == ["condition-by-itself"])
        #expect(EffectCondition(.ratification).grounds(hasCommand: true, today: day).isEmpty)
    }
}
