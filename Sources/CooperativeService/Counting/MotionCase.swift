import Counting
import Kernel

extension CountingCase {
    /// The count of a motion as a case that anybody can count again: the votes for, against and blank, measured against
    /// the majority that decided. Where several had to be reached that is the first one missed, else the last.
    ///
    /// nil where the arithmetic is not that of a vote for or against.
    init?(motion arithmetic: Arithmetic) {
        guard let inFavour = arithmetic.inParts("for"), let against = arithmetic.inParts("against"),
            let blank = arithmetic.inParts("blank"), let represented = arithmetic.figure("represented"),
            let base = arithmetic.figure("base")
        else { return nil }
        let majorities = arithmetic.comparisons.filter { $0.rule != "quorum" }
        guard let majority = majorities.first(where: { !$0.isMet }) ?? majorities.last else { return nil }
        var rules = CountingRules()
        rules.motion.threshold = majority.fraction
        rules.motion.comparison = majority.isStrict ? .moreThan : .atLeast
        // Where two bases are as large, either gives the same count.
        let parts = arithmetic.parts
        let cast = inFavour.members + inFavour.nonMembers + against.members + against.nonMembers
        switch majority.whole {
        case cast: rules.motion.base = .castExcludingAbstentions
        case cast + blank.members + blank.nonMembers: rules.motion.base = .cast
        case represented * parts: rules.motion.base = .present
        case base * parts: rules.motion.base = .members
        default: return nil
        }
        // A quorum of persons cannot be told from votes where these differ.
        if let quorum = arithmetic.comparisons.first(where: { $0.rule == "quorum" }), quorum.part == represented {
            rules.motion.quorum = quorum.fraction.ceiling(of: quorum.whole)
        }
        let votes: [(Int64, MotionVote.Choice)] = [
            (inFavour.members, .yes), (inFavour.nonMembers, .yes), (against.members, .no), (against.nonMembers, .no),
            (blank.members, .abstain), (blank.nonMembers, .abstain),
        ]
        self.init(
            method: .motion, candidates: [],
            ballots: .motion(
                votes.filter { $0.0 > 0 }.map {
                    MotionVote(Fraction($0.0, parts) ?? Fraction(0), $0.1)
                }), rules: rules,
            present: represented, members: base)
    }
}
