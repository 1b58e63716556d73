import BigInt
import Counting
import Kernel
import Testing

/// What must hold for every count by rounds, on cases from printed seeds (the argument of the test that fails).
@Suite struct `Counts by rounds, whatever the ballots` {
    static let methods: [CountingMethod] = [.stvScottish, .stvMeek, .irv]
    static let seeds: ClosedRange<UInt64> = 1...120

    /// Ranks as a case file has them: one name, several, or none.
    struct Drawn {
        var lines: [(Int64, [[Int32]])]
        let candidates: Int, seats: Int
        var lot: [Int]
        var rules = CountingRules()

        init(_ seed: UInt64, _ method: CountingMethod) {
            var draw = Draw(seed)
            let candidates = draw.number(1...7)
            self.candidates = candidates
            seats = method == .irv ? 1 : draw.number(1...4)
            // Few and small numbers: ties are to be met often.
            lines = (0..<draw.number(0...12)).map { _ in
                let names = Array(0..<Int32(candidates)).shuffled(using: &draw).prefix(draw.number(0...candidates))
                let ranks = names.map { name -> [Int32] in
                    if draw.chance(1, in: 15) { return [] }
                    return draw.chance(1, in: 15) ? [name, Int32(draw.number(0...candidates - 1))] : [name]
                }
                return (Int64(draw.number(0...6)), ranks)
            }
            lot = Array(0..<candidates).shuffled(using: &draw)
            rules.irv.overvote = [.exhaust, .skip, .exhaustIfSeveralContinue][draw.number(0...2)]
            rules.irv.duplicate = draw.chance(1, in: 2) ? .exhaust : .ignore
            rules.irv.maxSkippedRanks = draw.chance(1, in: 2) ? draw.number(0...2) : nil
            rules.irv.batchElimination = draw.chance(1, in: 2)
            rules.irv.continueUntilTwo = draw.chance(1, in: 2)
            rules.irv.tie = draw.chance(1, in: 2) ? .order : .previousRounds
            rules.irv.cannotWin = draw.chance(1, in: 4) ? [draw.number(0...candidates - 1)] : []
        }

        func counted(_ method: CountingMethod) throws -> CountingOutcome {
            var all = rules
            all.tieOrder = lot
            return try Cases.rankings(method, candidates, lines, seats: seats, rules: all).counted()
        }
    }

    @Test(arguments: seeds, methods)
    func `The order of the ballots changes nothing`(seed: UInt64, method: CountingMethod) throws {
        let drawn = Drawn(seed, method)
        var other = drawn
        var draw = Draw(seed + 1000)
        other.lines.shuffle(using: &draw)
        #expect(try drawn.counted(method) == other.counted(method))
    }

    @Test(arguments: seeds, methods)
    func `Splitting a line in two changes nothing`(seed: UInt64, method: CountingMethod) throws {
        let drawn = Drawn(seed, method)
        var other = drawn
        other.lines = drawn.lines.flatMap { count, ranks in [(count / 2, ranks), (count - count / 2, ranks)] }
        #expect(try drawn.counted(method) == other.counted(method))
    }

    @Test(arguments: seeds, methods)
    func `Numbering the candidates otherwise changes nothing`(seed: UInt64, method: CountingMethod) throws {
        let drawn = Drawn(seed, method)
        var other = drawn
        var draw = Draw(seed + 2000)
        let renamed = Array(0..<drawn.candidates).shuffled(using: &draw)
        other.lines = drawn.lines.map { count, ranks in (count, ranks.map { $0.map { Int32(renamed[Int($0)]) } }) }
        other.lot = drawn.lot.map { renamed[$0] }
        other.rules.irv.cannotWin = drawn.rules.irv.cannotWin.map { renamed[$0] }
        let one = try drawn.counted(method), two = try other.counted(method)
        #expect(Set(one.elected.map { renamed[$0] }) == Set(two.elected))
        #expect(one.rounds.count == two.rounds.count)
        for (round, same) in zip(one.rounds, two.rounds) {
            for candidate in round.votes.indices { #expect(round.votes[candidate] == same.votes[renamed[candidate]]) }
            #expect(Set(round.excluded.map { renamed[$0] }) == Set(same.excluded))
        }
    }

    @Test(arguments: seeds, methods)
    func `No vote is lost or made in any round`(seed: UInt64, method: CountingMethod) throws {
        let drawn = Drawn(seed, method)
        let outcome = try drawn.counted(method)
        let all = drawn.lines.reduce(0) { $0 + $1.0 }
        let valid = try #require(outcome.valid), invalid = try #require(outcome.invalid)
        #expect(valid.numerator + invalid.numerator == Quantity(all).numerator)
        for round in outcome.rounds {
            let parts = round.votes.compactMap { $0 } + [try #require(round.exhausted)]
            let scale = parts.map(\.denominator).max() ?? 1
            let sum = parts.reduce(0) { $0 + $1.numerator * (scale / $1.denominator) }
            #expect(sum == (method == .irv ? Quantity(all) : valid).numerator * scale)
        }
    }

    @Test(arguments: seeds, methods)
    func `As many are elected as there are seats, or candidates, and nobody twice`(
        seed: UInt64, method: CountingMethod
    ) throws {
        let drawn = Drawn(seed, method)
        let outcome = try drawn.counted(method)
        #expect(Set(outcome.elected).count == outcome.elected.count)
        let able = drawn.candidates - (method == .irv ? drawn.rules.irv.cannotWin.count : 0)
        #expect(outcome.elected.count == min(drawn.seats, able))
        #expect(Set(outcome.rounds.flatMap(\.elected)).isSubset(of: outcome.elected))
    }
}
