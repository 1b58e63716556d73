import Kernel
import Testing

@testable import Voting

@Suite("A majority, one vote around its edge")
struct VerdictEdgeTests {
    /// Printed, so that a failure can be looked at again.
    private static let seed = UInt64.random(in: 1..<1_000_000)

    private func verdict(
        _ inFavour: Int64, _ against: Int64, _ blank: Int64, present: Int64, all: Int64, _ threshold: Threshold
    ) -> Verdict.Outcome {
        Verdict(
            Count(for: inFavour, against: against, blank: blank), represented: Turnout(present), base: Turnout(all),
            rules: PollRules(thresholds: [threshold])
        ).outcome
    }

    @Test("of whatever fraction, base and blank rule: the least number of votes that is enough, and one less")
    func edges() throws {
        print("verdict edges with seed \(Self.seed)")
        let dice = SeededRandom(seed: Self.seed)
        func draw(_ below: Int64) -> Int64 { Int64(dice.next() % UInt64(below)) }
        var edges = 0
        for _ in 0..<3_000 {
            let denominator = 1 + draw(12), numerator = 1 + draw(denominator)
            let fraction = try #require(Fraction(numerator, denominator))
            let isStrict = draw(2) == 0, blankCounts = draw(2) == 0
            let basis = Basis.allCases[Int(draw(3))]
            let threshold = Threshold(
                fraction, isStrict: isStrict, basis: basis, blankCounts: blankCounts, article: .statutes("16"))
            let against = draw(40), blank = draw(20)
            let all = 130 + draw(40), present = 110 + draw(20)
            func isEnough(_ inFavour: Int64) -> Bool {
                let whole =
                    switch basis {
                    case .cast: inFavour + against + (blankCounts ? blank : 0)
                    case .present: present
                    case .all: all
                    }
                guard whole > 0, inFavour > 0 else { return false }
                let left = inFavour * denominator, right = numerator * whole
                return isStrict ? left > right : left >= right
            }
            for inFavour in Int64(0)...50 {
                let outcome = verdict(inFavour, against, blank, present: present, all: all, threshold)
                let note = "\(inFavour)/\(against)/\(blank), \(fraction) \(basis), seed \(Self.seed)"
                #expect((outcome == .adopted) == isEnough(inFavour), "\(note)")
                if inFavour > 0, isEnough(inFavour), !isEnough(inFavour - 1) { edges += 1 }
            }
        }
        #expect(edges > 500)
    }

    @Test("a quorum is met with exactly its part, and missed with one vote less")
    func quorum() throws {
        for (numerator, denominator) in [(1, 10), (1, 3), (1, 2), (2, 3), (3, 4), (9, 10), (1, 1)] as [(Int64, Int64)] {
            let rule = QuorumRule(try #require(Fraction(numerator, denominator)), article: .statutes("20"))
            for base in Int64(1)...400 {
                let needed = rule.needed(of: Turnout(base))
                #expect(rule.comparison(represented: Turnout(needed), base: Turnout(base)).isMet)
                #expect(!rule.comparison(represented: Turnout(needed - 1), base: Turnout(base)).isMet, "\(base)")
                #expect((needed - 1) * denominator < numerator * base && needed * denominator >= numerator * base)
            }
        }
    }
}
