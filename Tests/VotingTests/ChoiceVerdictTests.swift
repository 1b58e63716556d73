import Counting
import Kernel
import Testing

@testable import Voting

/// What a count comes to under each rule for a tie.
@Suite struct TheVerdictOnAChoice {
    private func decide(
        _ elected: [Int], tie: [Int]? = nil, method: CountingMethod = .approval, seats: Int = 1, rule: TieRule,
        chairOptions: [Int] = []
    ) -> ChoiceVerdict {
        var outcome = CountingOutcome(method: method, elected: elected)
        outcome.tie = tie
        var rules = Linde.rules
        rules.tie = rule
        let poll = Poll(
            id: Linde.pollID(1), meeting: nil, agendaItem: nil, proposal: nil, body: .assembly, topic: .ordinary,
            question: "Bloem", rules: rules, base: Turnout(120), represented: Turnout(10), openedAt: Linde.opened,
            openedBy: nil)
        return ChoiceVerdict(
            outcome, of: Flowers.choice(method, seats: seats), ballots: 8, poll: poll,
            lot: TieOrder([2, 1, 0], candidates: 3) ?? TieOrder(ofList: 3), chairOptions: chairOptions)
    }

    @Test("A clear winner is chosen, whatever the rule for a tie", arguments: TieRule.allCases)
    func clear(rule: TieRule) {
        let result = decide([1], rule: rule)
        #expect(result.chosen == [1])
        #expect(result.verdict.outcome == .adopted)
        #expect(result.verdict.arithmetic.figure("not-cast") == 2)
    }

    @Test("A tie for the last seat: the lot picks, the chair picks, a new vote, or the seat stays empty")
    func lastSeat() {
        let lot = decide([0], tie: [1, 2], seats: 2, rule: .lot)
        #expect(lot.chosen == [0, 2])
        #expect(decide([0], tie: [1, 2], seats: 2, rule: .chair).verdict.outcome == .chairDecides)
        #expect(decide([0], tie: [1, 2], seats: 2, rule: .chair).tied == [1, 2])
        #expect(decide([0], tie: [1, 2], seats: 2, rule: .chair, chairOptions: [1]).chosen == [0, 1])
        #expect(
            decide([0], tie: [1, 2], seats: 2, rule: .chair, chairOptions: [0]).verdict.outcome == .chairDecides)
        let again = decide([0], tie: [1, 2], seats: 2, rule: .revote)
        #expect(again.verdict.outcome == .revote)
        #expect(again.chosen.isEmpty)
        let empty = decide([0], tie: [1, 2], seats: 2, rule: .rejected)
        #expect(empty.chosen == [0])
        #expect(empty.verdict.arithmetic.tie == "rejected")
    }

    @Test("Several winners where one is asked are a tie among them")
    func several() {
        #expect(decide([0, 1, 2], method: .schulze, rule: .lot).chosen == [2])
        let rejected = decide([0, 1], method: .schulze, rule: .rejected)
        #expect(rejected.verdict.outcome == .rejected)
        #expect(rejected.verdict.grounds.map(\.code) == ["choice-tied"])
    }

    @Test("Nothing chosen rejects; so does the option 'none of these'")
    func nothing() {
        #expect(decide([], rule: .lot).verdict.grounds.map(\.code) == ["nothing-chosen"])
        #expect(decide([2], method: .debian, rule: .lot).verdict.outcome == .rejected)
        #expect(decide([0], method: .debian, rule: .lot).chosen == [0])
    }

    @Test("A consent round passes or meets an objection")
    func consent() {
        var outcome = CountingOutcome(method: .consent, elected: [])
        for passed in [true, false] {
            outcome.details = .consent(
                ConsentResult(
                    consent: Quantity(3), aside: Quantity(1), argued: Quantity(passed ? 0 : 1), unargued: Quantity(0),
                    isPassed: passed))
            let poll = Linde.poll(roll: Roll([RollEntry(principal: Linde.person(1))]))
            let verdict = ChoiceVerdict(
                outcome, of: Flowers.choice(.consent, options: 0), ballots: 4, poll: poll, lot: TieOrder(ofList: 0)
            ).verdict
            #expect(verdict.outcome == (passed ? .adopted : .rejected))
            #expect(verdict.grounds.map(\.code) == (passed ? [] : ["objection"]))
        }
    }
}
