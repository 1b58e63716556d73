import Counting
import Kernel
import Testing

@Suite("Debian's rule")
struct DebianTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let name: String
        /// Ballots for option 0 over the default option 1, and the other way round.
        let above: Int64, below: Int64
        var quorum = Fraction(0)
        var majority: String?
        let dropped: CountingOutcome.Dropped.Reason?
        var testDescription: String { name }
    }

    static let table = [
        Line(name: "quorum one short", above: 44, below: 1, quorum: Fraction(45), dropped: .quorum),
        Line(name: "quorum exactly", above: 45, below: 1, quorum: Fraction(45), dropped: nil),
        Line(
            name: "quorum of a half more", above: 45, below: 1, quorum: Fraction(91, 2) ?? Fraction(0), dropped: .quorum
        ),
        Line(name: "a tie with the default option", above: 10, below: 10, dropped: .majority),
        Line(name: "one more than the default option", above: 11, below: 10, dropped: nil),
        Line(name: "three to one exactly", above: 30, below: 10, majority: "3", dropped: .majority),
        Line(name: "three to one and one", above: 31, below: 10, majority: "3", dropped: nil),
        Line(name: "three to two exactly", above: 15, below: 10, majority: "3/2", dropped: .majority),
        Line(name: "nobody voted", above: 0, below: 0, dropped: .majority),
        Line(
            name: "huge counts", above: 6_917_529_027_641_081_856, below: 2_305_843_009_213_693_951, majority: "3",
            dropped: nil),
    ]

    @Test("An option stays or falls", arguments: table)
    func stays(_ line: Line) throws {
        var rules = CountingRules()
        rules.debian.defaultOption = 1
        rules.debian.quorum = line.quorum
        if let majority = line.majority { rules.debian.majority = [0: try #require(Fraction(majority))] }
        let outcome = try Cases.rankings(
            .debian, 2, [(line.above, [[0], [1]]), (line.below, [[1], [0]])], rules: rules
        ).counted()
        #expect(outcome.dropped.map(\.reason) == (line.dropped.map { [$0] } ?? []))
        #expect(outcome.elected == (line.dropped == nil ? [0] : [1]))
    }

    @Test("What was dropped does not take part in the comparison of the others")
    func droppedIsOut() throws {
        var rules = CountingRules()
        rules.debian.defaultOption = 3
        rules.debian.majority = [0: Fraction(3)]
        // 0 beats 1 and 2, yet only just the default option.
        let outcome = try Cases.rankings(
            .debian, 4, [(6, [[0], [1], [2], [3]]), (4, [[1], [2], [3], [0]])], rules: rules
        ).counted()
        #expect(outcome.dropped.map(\.candidate) == [0])
        #expect(outcome.dropped.first?.asked == Quantity(12))
        #expect(outcome.order == [[1], [2], [3]])
    }
}
