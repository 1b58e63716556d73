import BigInt
import Kernel

/// A motion (voorstel): for, against, abstain. Source: the law and the statutes, which name the base, the part of it that
/// must be in favour, and the quorum; 2:38 and 2:230 BW for what holds where they name nothing.
///
/// Open choices
/// - `base`: what the votes in favour are compared with; by default the votes cast without abstentions (2:230 lid 1).
/// - `threshold` with `comparison`: by default more than one half. A tie, as many for as against, is not carried, whatever
///   the threshold: what as many want as do not want is not decided.
/// - `quorum`: a number of votes that must be present or represented; none by default. Without it nothing is carried.
///   Where the case does not say how many were present, those who voted were.
/// - A base of 0 carries nothing: nobody decided anything.
///
/// Weights are exact fractions. `elected` holds 0, which is written as "yes", when the motion is carried.
enum Motion {
    static func count(_ countingCase: CountingCase) throws(Refusal) -> CountingOutcome {
        let rules = countingCase.rules.motion
        let votes: [MotionVote] = if case .motion(let votes) = countingCase.ballots { votes } else { [] }
        let yes = try WeightSum.sum(of: votes, .yes)
        let no = try WeightSum.sum(of: votes, .no)
        let abstain = try WeightSum.sum(of: votes, .abstain)
        let cast = yes + no + abstain
        let present = countingCase.present.map { Quantity($0) } ?? cast
        let base =
            switch rules.base {
            case .cast: cast
            case .castExcludingAbstentions: yes + no
            case .present: present
            case .members: countingCase.members.map { Quantity($0) } ?? Quantity(0)
            }
        let isQuorate = rules.quorum.map { present >= Quantity($0) }
        let threshold = Quantity(rules.threshold)
        let needed = Quantity(base.numerator * threshold.numerator, over: base.denominator * threshold.denominator)
        let isReached = rules.comparison == .moreThan ? yes > needed : yes >= needed
        let isPassed = base > Quantity(0) && isReached && yes != no && isQuorate != false
        var outcome = CountingOutcome(method: countingCase.method, elected: isPassed ? [0] : [])
        outcome.valid = cast
        outcome.details = .motion(
            MotionResult(
                yes: yes, no: no, abstain: abstain, base: base, threshold: needed,
                isStrict: rules.comparison == .moreThan, isPassed: isPassed, isQuorate: isQuorate))
        return outcome
    }
}
