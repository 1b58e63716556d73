import Kernel
import Phrases

extension CountingCase {
    /// The rules that name candidates name those of the list, and the lot's order names each once.
    func checkRules(_ findings: inout Findings) {
        if let order = rules.tieOrder, TieOrder(order, candidates: candidates.count) == nil {
            findings.add(.wrongKind("rules.tie_order", wanted: Phrases.CountingCase.permutation))
        }
        switch method {
        case .irv:
            for (index, candidate) in rules.irv.cannotWin.enumerated() {
                checkCandidate(candidate, "rules.cannot_win[\(index)]", &findings)
            }
        case .debian:
            guard let option = rules.debian.defaultOption else {
                return findings.add(.missing("rules.default_option"))
            }
            checkCandidate(option, "rules.default_option", &findings)
            for option in rules.debian.majority.keys.sorted() {
                checkCandidate(option, "rules.majority.\(option)", &findings)
            }
        case .majorityJudgment where !(1...100).contains(rules.points.grades):
            findings.add(.outside("rules.grades", found: Int64(rules.points.grades), from: 1, to: 100))
        case .equalShares where rules.budget.increment < 1:
            findings.add(.outside("rules.increment", found: rules.budget.increment, from: 1, to: .max))
        case .motion where rules.motion.base == .present && present == nil: findings.add(.missing("present"))
        case .motion where rules.motion.base == .members && members == nil: findings.add(.missing("members"))
        default: break
        }
    }

    private func checkCandidate(_ candidate: Int, _ path: String, _ findings: inout Findings) {
        guard !candidates.indices.contains(candidate) else { return }
        findings.add(.unknownCandidate(path, found: Int64(candidate), of: candidates.count))
    }
}
