import BigInt
import Kernel
import Phrases

/// Adds up weights of votes exactly.
enum WeightSum {
    /// The most different denominators that weights can have: what they all divide grows with each.
    static let denominatorLimit = 500

    /// The sum of the weights of one choice. Refused: more different denominators than can be added in bounded time.
    static func sum(of votes: [MotionVote], _ choice: MotionVote.Choice) throws(Refusal) -> Quantity {
        var numerators: [Int64: BigInt] = [:]
        // Nearly every vote weighs a whole number.
        var whole: Int128 = 0
        for vote in votes where vote.choice == choice {
            if vote.weight.denominator == 1 {
                whole += Int128(vote.weight.numerator)
            } else {
                numerators[vote.weight.denominator, default: 0] += BigInt(vote.weight.numerator)
            }
        }
        guard numerators.count <= denominatorLimit else {
            throw Refusal(
                .invalid,
                Ground(
                    "counting-weights", required: "\(denominatorLimit)", found: "\(numerators.count)",
                    message: Phrases.Counting.tooManyDenominators(numerators.count),
                    remedy: Phrases.Counting.fewerDenominators(denominatorLimit)))
        }
        return numerators.sorted { $0.key < $1.key }.reduce(Quantity(BigInt(whole))) {
            $0 + Quantity($1.value, over: BigInt($1.key))
        }
    }
}
