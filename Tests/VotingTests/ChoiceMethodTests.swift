import Counting
import Kernel
import Testing

@testable import Statutes
@testable import Voting

private func statutes(_ said: [(String, any ParameterValue)]) -> StatutesInForce {
    var values: [String: StatutesFile.SetValue] = [:]
    for (name, value) in said { values[name] = StatutesFile.SetValue(value: value, article: "17", line: 1) }
    let file = StatutesFile(
        name: "test.yaml", jurisdiction: "NL", title: Phrase(same: "Test"), articles: [], values: values)
    return StatutesInForce(
        law: .netherlands, on: Day(year: 2026, month: 5, day: 12) ?? Day(number: 0),
        version: StatutesVersion(number: 1, file: file))
}

/// How a choice is counted, a line a case.
struct MethodCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var said: [(String, any ParameterValue)] = []
    var named: String?
    var topic = Topic.ordinary
    var seats = 1
    var budget = false
    var method: CountingMethod?
    /// The statutes chose it, and their article is told.
    var isRuled = false
    var codes: [String] = []

    static let all = [
        MethodCase(testDescription: "silent: one place, a run-off", method: .irv),
        MethodCase(testDescription: "silent: several places", seats: 3, method: .stvScottish),
        MethodCase(testDescription: "silent: a budget", budget: true, method: .equalShares),
        MethodCase(testDescription: "the proposal names it", named: "borda", method: .borda),
        MethodCase(testDescription: "a run-off for two", named: "irv", seats: 2, codes: ["method-for-one-seat"]),
        MethodCase(testDescription: "nobody knows it", named: "dice", codes: ["method-unknown"]),
        MethodCase(
            testDescription: "the statutes name it",
            said: [("vote.methodByTopic", [Topic.ordinary: VoteMethod.schulze])],
            method: .schulze, isRuled: true),
        MethodCase(
            testDescription: "the proposal names the same",
            said: [("vote.methodByTopic", [Topic.ordinary: VoteMethod.schulze])], named: "schulze", method: .schulze,
            isRuled: true),
        MethodCase(
            testDescription: "the proposal names another",
            said: [("vote.methodByTopic", [Topic.ordinary: VoteMethod.schulze])], named: "borda",
            codes: ["method-by-statutes"]),
        MethodCase(
            testDescription: "named for other business only",
            said: [("vote.methodByTopic", [Topic.dues: VoteMethod.schulze])], method: .irv),
        MethodCase(testDescription: "persons by run-offs", topic: .persons, codes: ["method-by-statutes"]),
        MethodCase(
            testDescription: "persons by ranking", said: [("vote.personMethod", PersonMethod.ranked)], topic: .persons,
            method: .irv, isRuled: true),
        MethodCase(
            testDescription: "several persons by ranking", said: [("vote.personMethod", PersonMethod.ranked)],
            topic: .persons, seats: 2, method: .stvScottish, isRuled: true),
        MethodCase(
            testDescription: "persons by ranking, the proposal names points",
            said: [("vote.personMethod", PersonMethod.ranked)], named: "borda", topic: .persons,
            codes: ["method-by-statutes"]),
        MethodCase(testDescription: "an amendment", topic: .amend, codes: ["choice-needs-motion"]),
        MethodCase(testDescription: "dissolution", topic: .dissolve, codes: ["choice-needs-motion"]),
        MethodCase(
            testDescription: "a majority of its own",
            said: [("vote.majorityByTopic", [Topic.dues: Majority(Fraction(3, 4) ?? Fraction(1))])],
            topic: .dues, codes: ["choice-needs-motion"]),
    ]
}

@Suite struct HowAChoiceIsCounted {
    @Test(arguments: MethodCase.all)
    func method(_ line: MethodCase) {
        do {
            let settled = try ChoiceMethod(
                named: line.named, on: line.topic, seats: line.seats, sharesBudget: line.budget,
                under: statutes(line.said))
            #expect(settled.method == line.method)
            #expect(settled.article == (line.isRuled ? .statutes("17") : nil))
        } catch {
            #expect(error.grounds.map(\.code) == line.codes)
        }
    }

    @Test("Every method that statutes can name is one that can be counted", arguments: VoteMethod.allCases)
    func names(_ method: VoteMethod) {
        #expect(CountingMethod(rawValue: method.rawValue) != nil)
    }

    @Test("Whether reasons are asked follows the statutes")
    func reasons() throws {
        let silent = try ChoiceMethod(
            named: "consent", on: .ordinary, seats: 1, sharesBudget: false, under: statutes([]))
        #expect(silent.mustArgue)
        let free = try ChoiceMethod(
            named: "consent", on: .ordinary, seats: 1, sharesBudget: false,
            under: statutes([("consent.objectionMustArgue", false)]))
        #expect(!free.mustArgue)
    }
}
