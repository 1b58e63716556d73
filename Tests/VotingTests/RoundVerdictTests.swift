import Counting
import Kernel
import Testing

@testable import Voting

@Suite("A round of an election by absolute majority")
struct RoundVerdictTests {
    struct Line: Sendable {
        let votes: [Int64]
        var valid: Int64?, blank: Int64 = 0
        var seats = 1, number = 1, rounds = 2
        var tie = TieRule.lot, blankCounts = false
        let elected: [Int], continuing: [Int]
        var lots = 0
    }

    static let lines: [Line] = [
        // One vote around more than half.
        Line(votes: [11, 5, 4], elected: [0], continuing: []),
        Line(votes: [10, 6, 4], elected: [], continuing: [0, 1]),
        Line(votes: [10, 5, 4], elected: [0], continuing: []),
        // Blank ballots where the statutes count them.
        Line(votes: [10, 5, 4], blank: 1, blankCounts: true, elected: [], continuing: [0, 1]),
        Line(votes: [11, 5, 4], blank: 1, blankCounts: true, elected: [0], continuing: []),
        // A tie for the second place in the run-off is a lot; between two persons too.
        Line(votes: [8, 6, 6], elected: [], continuing: [0, 1], lots: 1),
        Line(votes: [10, 10], elected: [0], continuing: [], lots: 1),
        Line(votes: [10, 10], tie: .revote, elected: [], continuing: [0, 1]),
        // A new vote is a round too: after the last one nobody is elected, and no lot is drawn.
        Line(votes: [10, 10], number: 2, tie: .revote, elected: [], continuing: []),
        Line(votes: [10, 10], rounds: 1, tie: .revote, elected: [], continuing: []),
        Line(votes: [10, 10], number: 2, elected: [0], continuing: [], lots: 1),
        // Three rounds: the lowest drops out first, and never more than are needed.
        Line(votes: [7, 6, 4, 3], rounds: 3, elected: [], continuing: [0, 1, 2]),
        Line(votes: [7, 6, 4, 4], rounds: 3, elected: [], continuing: [0, 1, 3], lots: 1),
        Line(votes: [7, 6, 4, 3], number: 2, rounds: 3, elected: [], continuing: [0, 1]),
        Line(votes: [10, 6, 4], number: 2, elected: [], continuing: []),
        Line(votes: [10, 6, 4], rounds: 1, elected: [], continuing: []),
        // Several places: as many marks, a majority for each, the highest first.
        Line(votes: [15, 12, 11], valid: 20, seats: 2, elected: [0, 1], continuing: []),
        Line(votes: [15, 10, 8, 7], valid: 20, seats: 2, elected: [0], continuing: [1, 2]),
        Line(votes: [15, 12, 12], valid: 20, seats: 2, elected: [0, 1], continuing: [], lots: 1),
        Line(votes: [15, 12, 12], valid: 20, seats: 2, tie: .revote, elected: [0], continuing: [1, 2]),
        Line(votes: [15, 12, 12], valid: 20, seats: 2, number: 2, tie: .revote, elected: [0], continuing: []),
        Line(votes: [20, 10], valid: 20, seats: 2, elected: [0], continuing: []),
        // Nobody voted for anybody: a next round between all, while there is one.
        Line(votes: [0, 0, 0], blank: 20, elected: [], continuing: [0, 1, 2]),
        Line(votes: [0, 0], blank: 20, elected: [], continuing: [0, 1]),
        Line(votes: [0, 0, 0], blank: 20, number: 2, elected: [], continuing: []),
        Line(votes: [0, 0], blank: 20, seats: 2, elected: [], continuing: []),
        Line(votes: [20, 0, 0, 0], seats: 2, elected: [0], continuing: [1, 2, 3]),
    ]

    @Test(arguments: lines.indices)
    func round(_ index: Int) {
        let line = Self.lines[index]
        let rules = RoundRules(
            seats: line.seats, number: line.number, rounds: line.rounds,
            majority: Threshold(
                Fraction(1, 2) ?? Fraction(1), isStrict: true, blankCounts: line.blankCounts, article: nil),
            tie: line.tie)
        func verdict(_ lot: TieOrder?) -> RoundVerdict {
            RoundVerdict(
                votes: line.votes, valid: line.valid ?? line.votes.reduce(0, +), blank: line.blank,
                represented: Turnout(20), base: Turnout(24), rules: rules, lot: lot)
        }
        // The lot of this table picks the first of the list, or the last where somebody drops out.
        let drawn = verdict(TieOrder(ofList: line.votes.count))
        #expect(drawn.elected == line.elected)
        #expect(drawn.continuing == line.continuing)
        #expect(drawn.lots.count == line.lots)
        #expect(verdict(nil).needsLot == (line.lots > 0))
    }
}

@Suite("What a count on paper adds up to")
struct ManualCountTests {
    static let lines: [(ManualCount, Int, Int, Set<String>)] = [
        (ManualCount(votes: [10, 8], blank: 1, invalid: 1, ballots: 20, handedOut: 20), 2, 1, []),
        (ManualCount(votes: [10, 8], blank: 2, invalid: 1, ballots: 21, handedOut: 20), 2, 1, ["count-beyond-papers"]),
        (ManualCount(votes: [10, 8], ballots: 18, handedOut: 21), 2, 1, ["papers-beyond-roll"]),
        (ManualCount(votes: [10, 8], ballots: 19, handedOut: 20), 2, 1, ["count-does-not-add-up"]),
        (ManualCount(votes: [10, 8], ballots: 17, handedOut: 20), 2, 1, ["count-does-not-add-up"]),
        (ManualCount(votes: [10], ballots: 10, handedOut: 20), 2, 1, ["count-unreadable"]),
        (ManualCount(votes: [-1, 2], ballots: 1, handedOut: 20), 2, 1, ["count-unreadable"]),
        // Two marks a ballot: at least one and at most two on each, and nobody more than once.
        (ManualCount(votes: [20, 20, 0], ballots: 20, handedOut: 20), 3, 2, []),
        (ManualCount(votes: [20, 20, 1], ballots: 20, handedOut: 20), 3, 2, ["count-does-not-add-up"]),
        (ManualCount(votes: [21, 0, 0], ballots: 20, handedOut: 20), 3, 2, ["count-does-not-add-up"]),
        (ManualCount(votes: [10, 9, 0], ballots: 20, handedOut: 20), 3, 2, ["count-does-not-add-up"]),
    ]

    @Test(arguments: lines.indices)
    func sums(_ index: Int) {
        let (count, options, marks, codes) = Self.lines[index]
        let rules = ManualCountRules(options: options, marks: marks, roll: 20)
        #expect(Set(rules.grounds(count).map(\.code)) == codes)
    }

    /// Hands for two places, ten in the room: what is refused is only what cannot be, and a majority is one of all who can
    /// have raised a hand.
    @Test(
        "Hands for several places",
        arguments: [
            ([9, 4], 0, 10, []), ([7, 6, 5], 0, 10, []), ([4, 1], 0, 5, []), ([10, 10], 0, 10, []),
            ([5, 5], 5, 5, []), ([0, 0], 0, 0, []), ([6, 4], 5, 5, ["count-beyond-papers"]),
            ([11, 3], 0, 10, ["count-beyond-papers"]), ([10, 10, 1], 0, 10, ["count-does-not-add-up"]),
            ([1, 1], 11, 0, ["count-beyond-papers"]),
        ] as [([Int64], Int64, Int64, Set<String>)])
    func hands(votes: [Int64], blank: Int64, voters: Int64, codes: Set<String>) {
        let rules = ManualCountRules(options: votes.count, marks: 2, isByHand: true, roll: 10)
        #expect(rules.mostHands(votes, blank: blank) == voters)
        let count = ManualCount(votes: votes, blank: blank, ballots: voters + blank, handedOut: 10)
        #expect(Set(rules.grounds(count).map(\.code)) == codes)
    }
}
