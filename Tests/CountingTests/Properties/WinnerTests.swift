import Counting
import Testing

@Suite("What a winner may rely on")
struct WinnerTests {
    /// Methods for which a ballot that puts the winner first, and the others anywhere below, never harms the winner.
    private static let withAnyBallot: [CountingMethod] = [.plurality, .approval, .score, .borda]
    /// Methods for which that holds when the ballot names the winner alone.
    private static let withOneName: [CountingMethod] = [.schulze, .rankedPairs]

    @Test("One more ballot with the winner first never makes the winner lose", arguments: withAnyBallot + withOneName)
    func monotone(method: CountingMethod) throws {
        var draw = Draw(303)
        for number in 0..<300 {
            var random = RandomCase(method, &draw)
            random.seats = 1
            let outcome = try random.countingCase.counted()
            guard let winner = outcome.elected.first else { continue }
            var ballot = RandomCase.Ballot(ranks: [[winner]], values: [5])
            if [.plurality, .borda].contains(method) {
                for other in 0..<random.candidates where other != winner { ballot.ranks.append([other]) }
            }
            random.lines.append((1, ballot))
            #expect(try random.countingCase.counted().elected.contains(winner), "seed 303, case \(number)")
        }
    }

    @Test(
        "Who beats every other one is elected, alone",
        arguments: [CountingMethod.schulze, .rankedPairs], [PairwiseRules.Strength.winning, .margins])
    func condorcet(method: CountingMethod, strength: PairwiseRules.Strength) throws {
        var draw = Draw(404)
        var found = 0
        for number in 0..<400 {
            var random = RandomCase(method, &draw)
            random.seats = 1
            random.rules.pairwise.strength = strength
            let outcome = try random.countingCase.counted()
            guard let pairwise = outcome.pairwise else { Issue.record("no matrix"); return }
            let winner = pairwise.indices.first { one in
                pairwise.indices.allSatisfy { $0 == one || pairwise[one][$0] > pairwise[$0][one] }
            }
            guard let winner else { continue }
            found += 1
            #expect(outcome.elected == [winner], "seed 404, case \(number)")
        }
        #expect(found > 50)
    }
}
