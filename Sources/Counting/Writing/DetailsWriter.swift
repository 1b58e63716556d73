extension Details {
    func write(to writer: inout JSONWriter) {
        switch self {
        case .motion(let result): result.write(to: &writer)
        case .consent(let result): result.write(to: &writer)
        case .judgment(let result): result.write(to: &writer)
        case .budget(let result): result.write(to: &writer)
        }
    }
}

extension MotionResult {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.truth("passed", isPassed)
        // Where no quorum is asked, there is one.
        writer.truth("quorate", isQuorate ?? true)
        writer.object("totals") { writer in
            writer.quantity("yes", yes)
            writer.quantity("no", no)
            writer.quantity("abstain", abstain)
        }
        writer.quantity("base", base)
        writer.quantity("threshold", threshold)
        writer.string("comparison", (isStrict ? MotionRules.Comparison.moreThan : .atLeast).rawValue)
    }
}

extension ConsentResult {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.truth("passed", isPassed)
        writer.object("totals") { writer in
            writer.quantity("consent", consent)
            writer.quantity("aside", aside)
            writer.quantity("objection", argued)
            writer.quantity("objection-without-reason", unargued)
        }
    }
}

extension JudgmentResult {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object("median") { writer in
            for (index, median) in medians.enumerated() {
                guard let median else { continue }
                writer.member(index) { $0.number(nil, median) }
            }
        }
        writer.list("grades") { writer in for row in grades { writer.numbers(nil, row) } }
    }
}

extension BudgetResult {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.quantity("budget", budget)
        writer.quantity("spent", spent)
        if let share { writer.quantity("share", share) }
        if let equalPhase { writer.numbers("mes_phase", equalPhase) }
    }
}
