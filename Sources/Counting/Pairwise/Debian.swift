import BigInt
import Kernel

/// Debian's rule. Source: Constitution for the Debian Project, A.5 (counting) and A.6.
///
/// 1. An option stays when at least `quorum` ballots place it above the default option.
/// 2. Of those, an option stays when more ballots place it above the default option than N times those that place it
///    below; strictly more, so that 3:1 means three times plus something, and a tie with the default option fails.
/// 3. Among what stays, the default option included, the Schulze method with winning votes.
///
/// Open choices
/// - N is 1 for an option that `majority` does not name.
/// - Several winners: all are elected together; in Debian the elector with the casting vote chooses among them.
/// - A case without a default option asks no quorum and no majority: there is nothing to measure them against.
enum Debian {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let matrix = PairwiseMatrix(of: countingCase)
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.record(matrix)
        outcome.dropped = dropped(matrix, countingCase.rules.debian)
        let out = Set(outcome.dropped.map(\.candidate))
        let stayed = (0..<matrix.size).filter { !out.contains($0) }
        outcome.seatAllFirst(Schulze.order(matrix, of: stayed, strength: .winning), seats: countingCase.seats)
        return outcome
    }

    private static func dropped(_ matrix: PairwiseMatrix, _ rules: DebianRules) -> [CountingOutcome.Dropped] {
        guard let standard = rules.defaultOption else { return [] }
        return (0..<matrix.size).compactMap { option -> CountingOutcome.Dropped? in
            guard option != standard else { return nil }
            let above = Quantity(matrix[option, over: standard])
            let quorum = Quantity(rules.quorum)
            guard above >= quorum else { return .init(option, .quorum, found: above, asked: quorum) }
            let times = rules.majority[option] ?? Fraction(1)
            let below = BigInt(matrix[standard, over: option])
            let asked = Quantity(BigInt(times.numerator) * below, over: BigInt(times.denominator))
            return above > asked ? nil : .init(option, .majority, found: above, asked: asked)
        }
    }
}

extension Quantity {
    init(_ fraction: Fraction) { self.init(BigInt(fraction.numerator), over: BigInt(fraction.denominator)) }
}
