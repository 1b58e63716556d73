import Kernel

extension CountingCase {
    /// Writes the rules that the method reads, in alphabetical order, also those with their default.
    func write(_ rules: CountingRules, to writer: inout JSONWriter) {
        switch method {
        case .motion: write(rules.motion, to: &writer)
        case .irv: write(rules.irv, to: &writer)
        case .borda: writer.string("unranked", rules.points.unranked.rawValue)
        case .debian: write(rules.debian, to: &writer)
        case .score:
            writer.number("max", rules.points.max)
            writer.number("min", rules.points.min)
            writer.number("missing", rules.points.missing)
        case .majorityJudgment: writer.number("grades", rules.points.grades)
        case .schulze, .rankedPairs: writer.string("strength", rules.pairwise.strength.rawValue)
        case .budgetGreedy: writer.truth("fund_zero_support", rules.budget.fundZeroSupport)
        case .equalShares:
            writer.string("completion", rules.budget.completion.rawValue)
            writer.truth("fund_zero_support", rules.budget.fundZeroSupport)
            writer.number("increment", rules.budget.increment)
            writer.truth("stop_when_exhaustive", rules.budget.stopWhenExhaustive)
        case .stvScottish, .stvMeek, .plurality, .approval, .block, .consent: break
        }
        if let order = rules.tieOrder { writer.numbers("tie_order", order) }
    }

    private func write(_ rules: MotionRules, to writer: inout JSONWriter) {
        writer.string("base", rules.base.rawValue)
        writer.string("comparison", rules.comparison.rawValue)
        if let quorum = rules.quorum { writer.number("quorum_present", quorum) }
        writer.string("threshold", rules.threshold.description)
    }

    private func write(_ rules: RunoffRules, to writer: inout JSONWriter) {
        writer.truth("batch_elimination", rules.batchElimination)
        writer.numbers("cannot_win", rules.cannotWin)
        writer.truth("continue_until_two", rules.continueUntilTwo)
        writer.string("duplicate", rules.duplicate.rawValue)
        if let most = rules.maxSkippedRanks { writer.number("max_skipped_ranks", most) }
        writer.string("overvote", rules.overvote.rawValue)
        writer.string("tie", rules.tie.rawValue)
    }

    private func write(_ rules: DebianRules, to writer: inout JSONWriter) {
        if let option = rules.defaultOption { writer.number("default_option", option) }
        writer.object("majority") { writer in
            for option in rules.majority.keys.sorted() {
                guard let ratio = rules.majority[option] else { continue }
                writer.member(option) { $0.string(nil, ratio.description) }
            }
        }
        writer.string("quorum", rules.quorum.description)
    }
}
